// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an import set aside, as a file of the input's own format with one column more for the reason: correct it
// and import it again.
#pragma once

#include "base/error.h"
#include "exchange/sniff/sniff_layout.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace kam::exchange {

/// Row of the file and why it was set aside, in words.
using Reject = std::pair<std::int64_t, std::string>;

/// The whole text, in the input's encoding. The input is read again; `rejects` may come in any order, reasons of one row are joined.
base::Result<std::string> rejectsText(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects,
                                      const std::string& reasonHeading);

}  // namespace kam::exchange
