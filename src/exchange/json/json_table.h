// SPDX-License-Identifier: GPL-3.0-or-later
// Records written as JSON (kam-records/1, or a bare list of objects) as a table: a row of keys, then one row per record. Money
// becomes its decimal, what is null an empty cell; ids are left to the workspace.
#pragma once

#include "exchange/sheet/workbook.h"

namespace kam::exchange {

/// `jsonMalformed`, `jsonWrongFormat`, `fileEmpty` without a record, `workbookTooLarge` beyond 16 MB.
base::Result<WorkbookSheets> readJsonRecords(const std::filesystem::path& path);

}  // namespace kam::exchange
