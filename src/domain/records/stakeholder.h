// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody on a relationship map, or a role that nobody is known for yet.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Stakeholder {
  Id<Stakeholder> id;
  Id<Account> account;
  Id<Opportunity> opportunity;
  Id<Position> position;
  std::string placeholder;
  BuyingRole buyingRole = BuyingRole::unknown;
  std::optional<std::int64_t> influence;
  std::optional<std::int64_t> support;
  std::optional<std::int64_t> wantedSupport;
  std::optional<std::int64_t> coverage;
  Id<TeamMember> owner;
  std::optional<std::int64_t> cadenceDays;
  std::optional<double> x;
  std::optional<double> y;
};

}  // namespace kam::domain
