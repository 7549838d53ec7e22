// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that somebody of ours spent on an account.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Effort {
  Id<Effort> id;
  Id<Account> account;
  Id<TeamMember> member;
  std::optional<Date> on;
  std::optional<double> hours;
  EffortKind activity = EffortKind::unknown;
  std::string note;
};

}  // namespace kam::domain
