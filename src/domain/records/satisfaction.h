// SPDX-License-Identifier: GPL-3.0-or-later
// One answer of a customer to how satisfied they are.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Satisfaction {
  Id<Satisfaction> id;
  Id<Account> account;
  Id<Unit> unit;
  std::optional<Date> on;
  SurveyMethod method = SurveyMethod::unknown;
  std::optional<std::int64_t> score;
  Id<Person> person;
  std::string comment;
};

}  // namespace kam::domain
