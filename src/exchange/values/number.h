// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as files write them, read exactly: signs of thousands, trailing minus, parentheses, percent, currencies.
// No floating point on the way, and no guessing: which sign is the decimal one is passed in.
#pragma once

#include "base/wide.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kam::exchange {

/// '.' or ','. Blanks and apostrophes are always taken as signs of thousands, and so is the other one of the two.
enum class DecimalSign : char { unknown = 0, point = '.', comma = ',' };

/// mantissa / 10^scale
struct Decimal {
  base::Wide mantissa = 0;
  int scale = 0;
  bool isPercent = false;
  /// What was written with the number: "EUR", "€", "$" …; empty when nothing was.
  std::string_view currency{};
};

/// How a text looks as a number, before anybody knows the file's decimal sign.
enum class NumberShape : std::uint8_t {
  none,          ///< not a number
  whole,         ///< digits only (blanks and apostrophes may group them)
  decimalPoint,  ///< only possible with a decimal point: "12.5", "1,234.56", "1,234,567"
  decimalComma,  ///< only possible with a decimal comma: "12,5", "1.234,56", "1.234.567"
  eitherPoint,   ///< "1.234": a fraction or thousands
  eitherComma,   ///< "1,234"
};
NumberShape numberShape(std::string_view text);

/// nullopt where the text is not a number, groups its digits wrongly, or has more digits than can be kept exactly.
/// With `unknown`, numbers of shape `eitherPoint` and `eitherComma` are refused.
std::optional<Decimal> parseNumber(std::string_view text, DecimalSign decimal);

/// The value in units of 10^-decimals, rounded half away from zero; nullopt where 64 bits do not hold it.
std::optional<std::int64_t> roundedTo(const Decimal& number, int decimals);

/// "1234.5": plain digits with a decimal point. Percent signs divide by 100.
std::string plainDecimal(const Decimal& number);

/// What most cells of a large file hold and nothing else: sign, up to 15 digits with a decimal sign among them. nullopt says only that the
/// general way has to be taken.
std::optional<std::int64_t> parsePlain(std::string_view text, DecimalSign decimal, int decimals);

/// parsePlain, else parseNumber and roundedTo.
std::optional<std::int64_t> parseRounded(std::string_view text, DecimalSign decimal, int decimals);

}  // namespace kam::exchange
