// SPDX-License-Identifier: GPL-3.0-or-later
// The rows that an import set aside, as text or as a workbook like the input, with one column more for the reason: correct
// it and import it again.
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

/// The bytes of an Excel workbook with the same rows: numbers as numbers, days as days.
base::Result<std::string> rejectsWorkbook(const std::filesystem::path& input, const Layout& layout, std::vector<Reject> rejects,
                                          const std::string& reasonHeading);

/// Whether the file is a workbook of a spreadsheet program.
bool isWorkbook(const Layout& layout);

}  // namespace kam::exchange
