// SPDX-License-Identifier: GPL-3.0-or-later
// What was offered to a customer, in versions.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Offer {
  Id<Offer> id;
  std::string number;
  Id<Account> account;
  Id<Opportunity> opportunity;
  std::string name;
  std::optional<std::int64_t> version;
  OfferStatus status = OfferStatus::unknown;
  std::optional<Date> sentOn;
  std::optional<Date> validUntil;
  Id<TeamMember> owner;
};

}  // namespace kam::domain
