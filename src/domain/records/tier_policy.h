// SPDX-License-Identifier: GPL-3.0-or-later
// What an account of a tier gets: how often it is contacted and reviewed, hours, plan template, sponsor.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct TierPolicy {
  Id<TierPolicy> id;
  Tier tier = Tier::unknown;
  std::optional<std::int64_t> cadenceDays;
  std::optional<std::int64_t> reviewMonths;
  PlanTemplate planTemplate = PlanTemplate::unknown;
  std::optional<std::int64_t> hours;
  bool sponsorNeeded = false;
};

}  // namespace kam::domain
