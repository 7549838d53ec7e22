// SPDX-License-Identifier: GPL-3.0-or-later
// A chance to sell, from first lead to won or lost.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Opportunity {
  Id<Opportunity> id;
  std::string number;
  Id<Account> account;
  Id<Unit> unit;
  std::string name;
  OpportunityKind kind = OpportunityKind::unknown;
  Id<Product> product;
  Id<Stage> stage;
  std::optional<Amount> amount;
  std::optional<Amount> margin;
  std::optional<double> probability;
  std::optional<Date> expectedClose;
  std::optional<Date> created;
  std::optional<Date> closed;
  Outcome outcome = Outcome::unknown;
  std::string reason;
  std::string competitors;
  std::string need;
  std::string nextStep;
  Id<TeamMember> owner;
  std::string note;
};

}  // namespace kam::domain
