// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks for tests, written member by member, so that each shows one thing that programs really write.
#pragma once

#include "exchange/files.h"

#include <utility>
#include <vector>

namespace kam::exchange::test {

using Members = std::vector<std::pair<std::string, std::string>>;

/// A ZIP file of these members, in this order.
void writeArchive(const std::filesystem::path& path, const Members& members);

/// What a workbook of one sheet is made of; empty parts are left out.
struct SheetParts {
  /// Inside <worksheet>.
  std::string sheet;
  /// Inside <sst>.
  std::string strings{};
  /// Inside <styleSheet>.
  std::string styles{};
  /// Attributes of <workbookPr>.
  std::string properties{};
  std::string sheetName = "Table";
};
Members workbookOf(const SheetParts& parts);

/// An OpenDocument spreadsheet; `tables` stand inside <office:spreadsheet>, `styles` inside <office:automatic-styles>.
Members documentOf(const std::string& tables, const std::string& styles = {});

}  // namespace kam::exchange::test
