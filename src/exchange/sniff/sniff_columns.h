// SPDX-License-Identifier: GPL-3.0-or-later
// Per column: which sign is the decimal one and which of day and month comes first, counted over the file's values.
// Never guesses: what stays open is said to be open.
#pragma once

#include "exchange/sniff/sniff_layout.h"
#include "exchange/values/day.h"
#include "exchange/values/number.h"

#include <array>

namespace kam::exchange {

/// How often a column's values look how, with an example of each.
struct ColumnLook {
  std::int64_t filled = 0;
  std::array<std::int64_t, 6> numbers{};
  std::array<std::string, 6> numberExamples{};
  std::array<std::int64_t, 7> days{};
  std::array<std::string, 7> dayExamples{};
  /// Every open day ("03.04.2025") has dots.
  bool dotted = true;
  /// Cells that a workbook keeps as numbers and days; there is nothing to find out about them.
  std::int64_t numberCells = 0;
  std::int64_t dayCells = 0;

  void take(std::string_view cell, CellMark mark = {});
  bool isDecimalOpen() const;
  bool isOrderOpen() const;
};

/// Looks at `rows` rows; at all of them where `rows` is 0.
base::Result<std::vector<ColumnLook>> sniffColumns(const std::filesystem::path& path, const Layout& layout, std::int64_t rows);

struct DecimalConclusion {
  DecimalSign sign = DecimalSign::unknown;
  Evidence evidence;
};
/// `wholeField`: the field holds whole numbers, so a sign before three digits groups them.
DecimalConclusion concludeDecimal(const std::vector<ColumnLook>& looks, std::size_t column, const std::string& name, const FileFormat& given,
                                  bool wholeField);

struct OrderConclusion {
  DateOrder order = DateOrder::unknown;
  Evidence evidence;
};
OrderConclusion concludeOrder(const std::vector<ColumnLook>& looks, std::size_t column, const std::string& name, const FileFormat& given);

}  // namespace kam::exchange
