// SPDX-License-Identifier: GPL-3.0-or-later
// One account in a review: whether it was talked about, and the figures that were on the table.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct ReviewEntry {
  Id<ReviewEntry> id;
  Id<Review> review;
  Id<Account> account;
  bool discussed = false;
  /// To be looked at again soon, not only at the next review.
  bool again = false;
  /// From here on written when the review is frozen. Place in the order of what needs intervention.
  std::optional<std::int64_t> place;
  /// Why, as keys separated by blanks ("target_critical no_plan").
  std::string concerns;
  Tier tier = Tier::unknown;
  /// "A", "B", "C" or "N".
  std::string abcClass;
  std::optional<Amount> revenue;
  std::optional<double> growth;
  std::optional<double> marginShare;
  std::optional<Amount> target;
  std::optional<double> attainment;
  std::optional<double> score;
  std::optional<std::int64_t> rank;
  std::optional<double> attractiveness;
  std::optional<double> strength;
  PlanStatus planStatus = PlanStatus::unknown;
  std::optional<std::int64_t> openActions;
  std::optional<std::int64_t> overdueActions;
};

}  // namespace kam::domain
