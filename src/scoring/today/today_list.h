// SPDX-License-Identifier: GPL-3.0-or-later
// What needs somebody today, most valuable first; what was put off is left out until its day.
#pragma once

#include "domain/records/snooze.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/today/order_days.h"
#include "scoring/today/today_entry.h"

namespace kam::scoring {

struct TodayQuestion {
  base::Date today{};
  /// Unset: everybody.
  domain::Id<domain::TeamMember> member;
  /// For ratings that decide the border; may be nullptr. `top` key accounts are chosen.
  const Ranking* ranking = nullptr;
  std::size_t top = 0;
  /// Without them nobody is called silent; may be nullptr.
  const OrderDays* orderDays = nullptr;
};

struct TodayList {
  /// By weight, then by day, then by account.
  std::vector<TodayEntry> entries;
  /// Put off until later, the first to come back in front; points into the snapshot.
  std::vector<const domain::Snooze*> snoozed;
};

/// Days ahead: actions and promises 7, notice days and ends of contracts 90, tenders 21.
TodayList todayList(const domain::Snapshot& snapshot, const TodayQuestion& question);

/// Days after which a tier wants to be talked to: its policy's, else key 30, develop 60, standard 180, watch none.
std::optional<std::int64_t> cadenceDays(const domain::Snapshot& snapshot, domain::Tier tier);

/// 1 today, falling to 0 at `horizon` days ahead, rising to 2 at 30 days overdue.
double urgencyOf(base::Date due, base::Date today, int horizon);

}  // namespace kam::scoring
