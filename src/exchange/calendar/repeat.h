// SPDX-License-Identifier: GPL-3.0-or-later
// Repeating appointments (RFC 5545, RRULE): on which days they took place.
#pragma once

#include "base/date.h"
#include "exchange/calendar/zones.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::exchange {

struct RepeatRule {
  enum class Every { day, week, month, year } every = Every::day;
  int interval = 1;
  std::optional<int> count;
  std::optional<ZonedTime> until;
  /// Which weekday of the month (0: each; -1: the last) and the weekday, Monday = 0.
  std::vector<std::pair<int, unsigned>> weekdays;
  /// Negative: from the end of the month.
  std::vector<int> monthDays;
  std::vector<unsigned> months;
  std::vector<int> positions;
  unsigned weekStart = 0;
};

/// nullopt where the rule is malformed or of a form that is not read (hours, week numbers, days of the year).
std::optional<RepeatRule> parseRepeatRule(std::string_view text);

/// The days from `first` on, in order, up to `last` and at most `most`; `first` itself is always one of them.
std::vector<base::Date> repeatedDays(const RepeatRule& rule, base::Date first, base::Date last, std::size_t most);

}  // namespace kam::exchange
