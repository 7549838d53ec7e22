// SPDX-License-Identifier: GPL-3.0-or-later
// Many documents at once, each a file of its own, on as many threads as the machine has.
#pragma once

#include "base/error.h"
#include "report/document.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <optional>
#include <vector>

namespace kam::print {

struct BatchItem {
  /// Called once, on any thread.
  std::function<base::Result<report::Document>()> make;
  std::filesystem::path path;
};

/// Why an item could not be written, along the items; unset where its file is there. A file of the same name is replaced whole or not at all.
/// `told(n)`: so many are done, on any thread. Stops between two files once `interrupt` is set (`cancelled`; what was written stays). `threads`
/// 0: as many as the machine has.
base::Result<std::vector<std::optional<base::Error>>> writeBatch(const std::vector<BatchItem>& items, const std::atomic<bool>* interrupt = nullptr,
                                                                 const std::function<void(std::size_t)>& told = {}, unsigned threads = 0);

}  // namespace kam::print
