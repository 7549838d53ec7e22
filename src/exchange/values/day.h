// SPDX-License-Identifier: GPL-3.0-or-later
// Days as files write them: ISO, dotted, slashed, two-digit years, months alone, month names in English and German.
// Which of day and month comes first is passed in and never guessed here.
#pragma once

#include "base/date.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace kam::exchange {

enum class DateOrder : std::uint8_t { unknown, dayFirst, monthFirst, yearFirst };

/// How a text looks as a day, before anybody knows the file's order.
enum class DayShape : std::uint8_t {
  none,
  yearFirst,   ///< "2025-04-03", "20250403", "2025-04"
  named,       ///< "3 April 2025", "Apr 25"
  monthOnly,   ///< "04/2025"
  dayFirst,    ///< the first number cannot be a month
  monthFirst,  ///< the second number cannot be a month
  either,      ///< "03/04/2025"
};
struct DayLook {
  DayShape shape = DayShape::none;
  /// Between the numbers: '.', '/', '-' …
  char separator = 0;
};
DayLook dayLook(std::string_view text);

/// A time of day behind the date is passed over; a month alone is its first day. nullopt where the text is no day of the calendar, or where its
/// order is open and `order` is `unknown`.
std::optional<base::Date> parseDay(std::string_view text, DateOrder order);

/// "dd.mm.yyyy", "MM/DD/YY", "yyyy-mm-dd" → order; `unknown` when it is none of these.
DateOrder dateOrderOf(std::string_view format);
std::string_view formatOf(DateOrder order);

}  // namespace kam::exchange
