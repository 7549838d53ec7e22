// SPDX-License-Identifier: GPL-3.0-or-later
// What may go wrong at an account, how likely, how bad, and what is done about it.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Risk {
  Id<Risk> id;
  Id<Account> account;
  Id<AccountPlan> plan;
  std::string title;
  std::string cause;
  Likelihood likelihood = Likelihood::unknown;
  std::optional<Amount> impact;
  std::string indicator;
  std::string counterMeasure;
  Id<TeamMember> owner;
};

}  // namespace kam::domain
