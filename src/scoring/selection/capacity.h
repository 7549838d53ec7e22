// SPDX-License-Identifier: GPL-3.0-or-later
// Which account gets which tier within the hours there are: a multiple-choice knapsack, solved exactly, with the
// greedy answer beside it to show what exactness is worth.
#pragma once

#include "scoring/status.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

struct TierOption {
  /// Whole hours (or whole quarter-hours, as long as the capacity counts the same), ≥ 0.
  std::int64_t hours = 0;
  /// Worth of the choice; options below 0 are never taken unless they are the only one.
  double value = 0.0;
};

/// One account: exactly one of its options is taken. An account that may also be left alone has an option of 0 hours.
/// A must-have or an excluded account has one option only.
struct CapacityChoice {
  std::vector<TierOption> options;
};

struct CapacityPlan {
  double value = 0.0;
  std::int64_t hours = 0;
  /// Option per account.
  std::vector<std::uint32_t> options;
};

struct CapacityResult {
  /// Not applicable when even the smallest options exceed the capacity, by `hoursShort`; then there is no plan.
  Status status = Status::ok;
  std::int64_t hoursShort = 0;
  CapacityPlan best;
  CapacityPlan greedy;
  /// (best − greedy) / best; 0 where best is 0.
  double greedyGap = 0.0;
};

/// Equal values: more accounts served, then accounts earlier in the list. Options need at least one entry per account.
/// Needs accounts × options × capacity steps. Martello & Toth 1990.
CapacityResult planCapacity(std::span<const CapacityChoice> accounts, std::int64_t capacityHours);

}  // namespace kam::scoring
