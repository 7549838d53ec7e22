// SPDX-License-Identifier: GPL-3.0-or-later
// The dates of accounts for a calendar program: actions as tasks; last days of notice, tenders, promises and prices that end as whole days.
#pragma once

#include "app/workspace.h"
#include "exchange/card/write_cards.h"

#include <filesystem>
#include <span>
#include <vector>

namespace kam::app {

/// Which dates of the accounts (empty: of all).
struct CalendarParts {
  bool notice = true;
  bool tenders = true;
  bool promises = true;
};

std::vector<exchange::CalendarDay> calendarDays(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today,
                                                const words::Words& words, const CalendarParts& parts = {});

/// All of it with the actions, as one .ics file. The whole file or nothing.
base::Result<void> writeAccountCalendar(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today,
                                        words::Language language, const std::filesystem::path& path);

}  // namespace kam::app
