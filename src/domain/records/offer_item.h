// SPDX-License-Identifier: GPL-3.0-or-later
// One solution, service package or special condition of an offer, and what is expected in return.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct OfferItem {
  Id<OfferItem> id;
  Id<Offer> offer;
  OfferItemKind kind = OfferItemKind::unknown;
  std::string name;
  Id<Requirement> requirement;
  std::optional<Amount> price;
  std::optional<Amount> internalCost;
  std::string counterPerformance;
  Id<TeamMember> approvedBy;
  std::optional<Date> approvedOn;
  std::optional<Date> validUntil;
};

}  // namespace kam::domain
