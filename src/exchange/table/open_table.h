// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a file as its layout says: text with delimiters, or the chosen sheet of a workbook.
#pragma once

#include "exchange/sniff/sniff_layout.h"
#include "exchange/table/row_reader.h"

#include <filesystem>

namespace kam::exchange {

base::Result<std::unique_ptr<RowReader>> openTable(const std::filesystem::path& path, const Layout& layout);

}  // namespace kam::exchange
