// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook says, as plain values: sheets of columns and rows whose figures are figures, all texts worded in one
// language. It knows nothing of files; app writes it.
#pragma once

#include "base/date.h"
#include "base/money.h"
#include "words/words.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace kam::report {

/// How a figure is shown; what is kept is the figure itself.
enum class SheetLook : std::uint8_t { text, wrapped, count, decimal, money, percent, day };

struct MinorUnits {
  std::int64_t minor = 0;
};

/// Unknown, text, a whole number, a number (a fraction for percent), money, a day.
using SheetValue = std::variant<std::monostate, std::string, std::int64_t, double, MinorUnits, base::Date>;

struct SheetCell {
  SheetValue value;
  /// Where it differs from its column's.
  std::optional<SheetLook> look{};
};

struct WorkbookColumn {
  std::string title;
  SheetLook look = SheetLook::text;
};

struct WorkbookSheet {
  std::string name;
  /// Above the table; the first one as its title.
  std::vector<std::string> lead;
  std::vector<WorkbookColumn> columns;
  std::vector<std::vector<SheetCell>> rows;
  /// The sum under the table; empty for none.
  std::vector<SheetCell> total;
};

struct Workbook {
  std::string title;
  std::string author;
  words::Language language = words::Language::english;
  base::Currency currency{};
  base::Date date{};
  std::vector<WorkbookSheet> sheets;
};

/// Unknown becomes an empty cell.
template <class T>
SheetCell cellOf(const std::optional<T>& value) {
  return value ? SheetCell{SheetValue{*value}} : SheetCell{};
}
inline SheetCell moneyCell(const std::optional<std::int64_t>& minor) { return minor ? SheetCell{MinorUnits{*minor}} : SheetCell{}; }

}  // namespace kam::report
