// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of an OpenDocument spreadsheet, packed (.ods) or flat (.fods) → cells as text.
#pragma once

#include "exchange/sheet/workbook.h"

namespace kam::exchange {

base::Result<WorkbookSheets> readOds(const std::filesystem::path& path, bool flat, const std::string& wanted, const ReadContext& context);

}  // namespace kam::exchange
