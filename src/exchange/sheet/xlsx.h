// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of an Excel workbook (.xlsx, .xlsm, strict or not) → cells as text. Formulas are never computed: their last
// values stand in the file.
#pragma once

#include "exchange/sheet/workbook.h"

namespace kam::exchange {

base::Result<WorkbookSheets> readXlsx(const std::filesystem::path& path, const std::string& wanted, const ReadContext& context);

}  // namespace kam::exchange
