// SPDX-License-Identifier: GPL-3.0-or-later
// How a file is laid out: the sign between cells, and the row with the columns' names.
#pragma once

#include "base/error.h"
#include "exchange/csv/reader.h"
#include "exchange/sheet/workbook.h"
#include "exchange/sniff/evidence.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kam::exchange {

/// What the user or a mapping says about the file; empty = find out.
struct FileFormat {
  std::string encoding;
  std::string delimiter;
  /// "." or ","
  std::string decimal;
  std::string thousands;
  /// "dd.mm.yyyy" …
  std::string dates;
  std::string sheet;
  /// Row of the columns' names, from 1; 0 = find out.
  std::int64_t headerRow = 0;
};

struct Layout {
  FileForm form = FileForm::text;
  /// Of text.
  ReaderOptions options;
  /// Of a workbook: its sheets and the cells of the chosen one; nullptr for text.
  std::vector<SheetName> sheets;
  std::size_t chosenSheet = 0;
  /// The kind of records, where the file says it.
  std::string kind{};
  std::shared_ptr<const SheetTable> table;
  /// Rows up to and including this one are not data; 0 where the file begins with data.
  std::int64_t headerRow = 0;
  /// UTF-8, trimmed, every column has a name ("Column 3" where the file gives none) and no name comes twice.
  std::vector<std::string> header;
  std::vector<Evidence> evidence;
};

/// `fileEmpty` where there is not one row. What is no table at all is refused by its name, a workbook that cannot be read with the way out.
base::Result<Layout> sniffLayout(const std::filesystem::path& path, const FileFormat& given, const ReadContext& context = {});

/// Cells as text of the program: valid UTF-8, trimmed.
std::string cleanCell(std::string_view cell);

}  // namespace kam::exchange
