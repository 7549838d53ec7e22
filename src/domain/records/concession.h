// SPDX-License-Identifier: GPL-3.0-or-later
// What was given and what was got for it in a negotiation.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Concession {
  Id<Concession> id;
  Id<Account> account;
  Id<Contract> contract;
  GiveGet direction = GiveGet::unknown;
  std::string text;
  std::optional<Amount> worth;
  std::optional<Date> on;
  std::string negotiation;
  std::optional<Date> validUntil;
};

}  // namespace kam::domain
