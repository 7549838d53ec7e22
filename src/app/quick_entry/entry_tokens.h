// SPDX-License-Identifier: GPL-3.0-or-later
// The words of a typed line, each with its place and folded (lower case, umlauts written out); and the days and times among them, in
// German and English, mixed as people mix them.
#pragma once

#include "base/date.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

struct EntryToken {
  std::size_t from = 0;
  std::size_t to = 0;
  /// "müller," → "mueller"; signs at the end are left out of it, not of the place.
  std::string word;
  /// As typed, without a comma or colon at the end.
  std::string text;
  /// A comma or a full stop before a space stands behind it.
  bool endsClause = false;
  bool endsWithColon = false;
};

std::vector<EntryToken> entryTokens(std::string_view line);

/// What was found at the beginning of some tokens, and how many it took.
struct FoundDay {
  std::size_t count = 0;
  /// Unset: it looks like a day and is none (31 February).
  std::optional<base::Date> day;
};

/// Which way a day without a year, or a weekday, lies.
enum class DayWay { past, ahead };

/// count 0: no day stands there. "today", "gestern", "on Monday", "letzten Freitag", "2026-05-15", "15.5.", "15. Mai", "May 15", "in 3 weeks".
FoundDay dayAt(std::span<const EntryToken> tokens, base::Date today, DayWay way);

struct FoundTime {
  std::size_t count = 0;
  int minutes = 0;
};
/// "14:00", "14 Uhr", "um 9:30 Uhr", "at 2pm"
FoundTime timeAt(std::span<const EntryToken> tokens);

}  // namespace kam::app
