// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a typed line that mean something by themselves, in German and English: kinds of talks, hours worked and what they were spent on.
#pragma once

#include "app/quick_entry/entry_tokens.h"
#include "domain/account_choices.h"

namespace kam::app {

/// "visit", "Besuch", "angerufen" …; unknown where the word names no kind of talk.
domain::Channel channelNamed(std::string_view word);

/// "preparation", "Angebot", "Reise" …; unknown where the word names none.
domain::EffortKind effortNamed(std::string_view word);

struct FoundHours {
  std::size_t count = 0;
  double hours = 0.0;
};

/// Hours worked at the beginning of some tokens: "2h", "1,5 Std", "90 min", "1:30 h". More than twelve are none: "14 h" is a time of the day.
FoundHours hoursAt(std::span<const EntryToken> tokens);

}  // namespace kam::app
