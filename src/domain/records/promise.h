// SPDX-License-Identifier: GPL-3.0-or-later
// What we promised a customer, or they promised us; whether it was kept.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Promise {
  Id<Promise> id;
  Id<Account> account;
  Direction direction = Direction::unknown;
  std::string text;
  OwnFunction function = OwnFunction::unknown;
  Id<TeamMember> owner;
  Id<Person> person;
  Id<Interaction> interaction;
  std::optional<Date> madeOn;
  std::optional<Date> due;
  PromiseState state = PromiseState::unknown;
  std::optional<Date> settledOn;
  std::string blocker;
};

}  // namespace kam::domain
