// SPDX-License-Identifier: GPL-3.0-or-later
// A table as it is shown, as a file: CSV, or a workbook in which numbers are numbers and days are days. What a cell means is
// found from its text and the value behind it, so that every table of the window can be taken out. Any thread.
#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/money.h"
#include "words/words.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <variant>
#include <vector>

namespace kam::app {

/// What is shown, and the value that it is sorted by: minor units, fractions, day numbers or minutes where it is no text.
struct ShownCell {
  std::string text;
  std::variant<std::monostate, std::int64_t, double, std::string> key{};
};

struct ShownTable {
  std::string name;
  std::vector<std::string> titles;
  std::vector<std::vector<ShownCell>> rows;
};

struct TableFileStyle {
  words::Language language = words::Language::english;
  base::Currency currency{};
  std::string author{};
  base::Date today{};
  /// CSV with semicolons, decimal commas and a byte order mark.
  bool germanExcel = false;
  /// CSV that tells its encoding by a byte order mark.
  bool byteOrderMark = false;
};

/// Ends in .csv or .xlsx, else `formatUnsupported`. The whole file or nothing.
base::Result<void> writeTableFile(const ShownTable& table, const TableFileStyle& style, const std::filesystem::path& path);

/// What a shown cell is, for files: nothing, text, a number, money in minor units, a share, a day or a minute.
struct Money {
  std::int64_t minor;
};
struct Share {
  double fraction;
};
using FileValue = std::variant<std::monostate, std::string, std::int64_t, double, Money, Share, base::Date, base::Minute>;
FileValue fileValue(const ShownCell& cell, words::Language language, base::Currency currency);

}  // namespace kam::app
