// SPDX-License-Identifier: GPL-3.0-or-later
// The list of today in words, the same in the window and on the command line.
#pragma once

#include "report/tone.h"
#include "scoring/today/today_entry.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// What it is, in a few words: "Our promise", "Last day of notice".
std::string todayKindName(scoring::TodayKind kind, const words::Words& words);
/// The record's own words, or what the account needs: "Call them", "Set the next review".
std::string todayTitle(const scoring::TodayEntry& entry, const words::Words& words);
/// Why it stands in the list: "due since 3 days, on 20 Nov 2026"; "silent for 4 months, usually 1.2".
std::string todayReason(const scoring::TodayEntry& entry, base::Date today, const words::Words& words);
/// What one key does about it: "Done", "Log a talk", "Note the notice".
std::string todayMend(scoring::TodayKind kind, const words::Words& words);
Tone todayTone(const scoring::TodayEntry& entry);
/// "3 days overdue", "today", "in 5 days"
std::string dueText(base::Date due, base::Date today, const words::Words& words);

}  // namespace kam::report
