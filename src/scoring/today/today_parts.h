// SPDX-License-Identifier: GPL-3.0-or-later
// The sources of the list of today; each adds what it finds.
#pragma once

#include "scoring/today/today_list.h"

#include <vector>

namespace kam::scoring {

/// What every source needs, made once.
struct TodayContext {
  const domain::Snapshot& snapshot;
  const TodayQuestion& question;
  /// Revenue of the newest twelve months with sales, by row of the sums; empty without sales.
  std::vector<std::int64_t> revenue;
  std::vector<TodayEntry> entries;

  TodayContext(const domain::Snapshot& state, const TodayQuestion& asked);
  std::int64_t revenueOf(domain::Id<domain::Account> account) const;
  void add(TodayEntry entry) { entries.push_back(std::move(entry)); }
};

/// Actions, promises, contracts, tenders, reviews: records with a day.
void addDatedWork(TodayContext& context);
/// Talks of today, cadence, slipped opportunities, silence, falling orders, old ratings: what the records tell together.
void addSignals(TodayContext& context);

}  // namespace kam::scoring
