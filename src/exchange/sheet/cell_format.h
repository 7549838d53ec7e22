// SPDX-License-Identifier: GPL-3.0-or-later
// What a number format makes of a number: a day, a share, a number with leading zeros. And the number as text that any
// column can read: a decimal point, no exponent, ISO days.
#pragma once

#include "exchange/table/row_reader.h"

#include <string>
#include <string_view>

namespace kam::exchange {

struct CellFormat {
  enum class Look : std::uint8_t { number, day, dayAndTime, time, percent, padded } look = Look::number;
  /// Of `padded`: so many digits at least.
  std::uint8_t digits = 0;
};

/// Of a format's code ("dd.mm.yyyy", "#,##0.00 [$€-407]", "00000", "0.0%").
CellFormat formatOf(std::string_view code);
/// Of the numbers below 164, which have no code in the file.
CellFormat builtInFormat(int id);

/// Appends the text and says what it is. Days count from 1900, with the day that never was, or from 1904.
CellMark::Kind appendNumber(std::string& text, double value, CellFormat format, bool from1904);
/// 15 digits, as spreadsheet programs show it; no exponent.
void appendPlain(std::string& text, double value);

}  // namespace kam::exchange
