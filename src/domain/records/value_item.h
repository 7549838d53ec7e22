// SPDX-License-Identifier: GPL-3.0-or-later
// Value that a customer was promised, got, and confirmed, in money a year.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct ValueItem {
  Id<ValueItem> id;
  Id<Account> account;
  Id<AccountPlan> plan;
  std::string mechanism;
  std::string baseline;
  std::optional<Amount> promised;
  std::optional<Amount> delivered;
  std::optional<Amount> confirmed;
  Id<Person> confirmedBy;
  std::optional<Date> confirmedOn;
  std::string evidence;
};

}  // namespace kam::domain
