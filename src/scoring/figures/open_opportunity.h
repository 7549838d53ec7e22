// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an opportunity still is one.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"

namespace kam::scoring {

/// By its own outcome; without one by its stage's, unless a day of closing was entered.
inline bool isOpenOpportunity(const domain::Snapshot& snapshot, const domain::Opportunity& opportunity) {
  if (opportunity.outcome != domain::Outcome::unknown) return opportunity.outcome == domain::Outcome::open;
  const domain::Stage* stage = snapshot.find(opportunity.stage);
  return !opportunity.closed && (stage == nullptr || stage->outcome == domain::Outcome::unknown || stage->outcome == domain::Outcome::open);
}

}  // namespace kam::scoring
