// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a ZIP archive as streams of bytes. What it unpacks to is bounded, so that a bomb ends with a message.
#pragma once

#include "base/error.h"

#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace kam::exchange {

/// Fills the buffer; 0 at the end. Errors end the reading.
using ByteSource = std::function<base::Result<std::size_t>(char* buffer, std::size_t size)>;

class Archive {
public:
  /// All members together; more is `workbookTooLarge`.
  static constexpr std::size_t kMostBytes = std::size_t{400} << 20U;

  /// `workbookDamaged` where it is no archive, or has more members than a workbook can have.
  /// `watch` is called with the share of all members that was unpacked; false stops with `cancelled`.
  static base::Result<Archive> open(const std::filesystem::path& path, std::function<bool(double share)> watch = {});
  ~Archive();
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) = delete;

  /// Upper and lower case, a leading slash and the kind of slash do not matter.
  bool contains(std::string_view name) const;
  /// Whether any member's name ends so.
  bool containsEnding(std::string_view ending) const;
  /// One member at a time: opening another one closes it. `workbookDamaged` where it is not there or cannot be unpacked.
  base::Result<ByteSource> member(std::string_view name);
  /// A whole small member; empty where it is not there.
  base::Result<std::string> text(std::string_view name, std::size_t most = std::size_t{1} << 20U);

  base::Error damaged(const std::string& detail) const;

private:
  struct State;
  explicit Archive(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace kam::exchange
