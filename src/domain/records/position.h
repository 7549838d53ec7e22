// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does at an account, from when to when.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Position {
  Id<Position> id;
  Id<Person> person;
  Id<Account> account;
  Id<Unit> unit;
  std::string jobTitle;
  PersonFunction function = PersonFunction::unknown;
  Level level = Level::unknown;
  Id<Position> reportsTo;
  std::optional<std::int64_t> support;
  std::optional<std::int64_t> influence;
  std::optional<Date> from;
  std::optional<Date> until;
};

}  // namespace kam::domain
