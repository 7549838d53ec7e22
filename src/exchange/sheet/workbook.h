// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks of spreadsheet programs: which form a file has, its sheets, and one sheet's cells. Excel's .xlsx and .xlsm
// (also strict), OpenDocument's .ods and .fods; what is protected or older is refused with the way out. An address book
// (vCard), a calendar, a mail and records in JSON count as workbooks of one sheet.
#pragma once

#include "exchange/sheet/sheet_table.h"
#include "exchange/table/read_context.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace kam::exchange {

enum class FileForm : std::uint8_t { text, xlsx, ods, flatOds, vcard, json, calendar, mail };

/// By the file's first bytes, not its name. `workbookProtected`, `workbookOldFormat`, `workbookDamaged`; `fileOfOtherKind` for a
/// picture, a PDF and the like.
base::Result<FileForm> formOf(const std::filesystem::path& path);

struct SheetName {
  std::string name;
  bool hidden = false;
};

struct WorkbookSheets {
  /// In the order of the tabs.
  std::vector<SheetName> sheets;
  std::size_t chosen = 0;
  std::shared_ptr<const SheetTable> table;
  /// The kind of records, where the file says it.
  std::string kind;
};

/// `wanted` by name or, where no name fits, by its place from 1; empty: the first visible sheet with any cell. `sheetUnknown` names those there
/// are; `workbookTooLarge` where it would not fit in memory.
base::Result<WorkbookSheets> readWorkbook(const std::filesystem::path& path, FileForm form, const std::string& wanted,
                                          const ReadContext& context = {});

}  // namespace kam::exchange
