// SPDX-License-Identifier: GPL-3.0-or-later
// What we know, assume or do not know about a customer, and what follows from it.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Fact {
  Id<Fact> id;
  Id<Account> account;
  Id<Unit> unit;
  FactTopic topic = FactTopic::unknown;
  std::string text;
  Consequence consequence = Consequence::unknown;
  std::string soWhat;
  Knowledge knowledge = Knowledge::unknown;
  std::string source;
  std::optional<Date> on;
};

}  // namespace kam::domain
