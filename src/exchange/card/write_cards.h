// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as an address book (vCard 4.0), actions and conversations as a calendar (iCalendar). What is politics (support,
// influence, reporting lines) never leaves in them.
#pragma once

#include "domain/snapshot.h"
#include "exchange/write/output_file.h"

#include <span>
#include <string>

namespace kam::exchange {

/// One card per person and present position.
base::Result<void> writeVcards(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);

/// Actions with a due day as tasks; `formatUnsupported` is for the caller to say.
base::Result<void> writeActionCalendar(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);

/// Something that falls on a day: the last day of notice, a tender that is due.
struct CalendarDay {
  /// What tells it from every other, and stays the same when the day moves: "notice:4711".
  std::string key;
  base::Date day{};
  std::string summary;
  std::string note;
};
/// Actions of these accounts (of all where the list is empty) as tasks, and days as entries of a whole day.
base::Result<void> writeWorkCalendar(const domain::Snapshot& snapshot, std::span<const domain::RawId> accounts, std::span<const CalendarDay> days,
                                     base::Date today, const TextSink& sink);
/// Conversations as events.
base::Result<void> writeInteractionCalendar(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);

}  // namespace kam::exchange
