// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what at an account (RACI).
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Responsibility {
  Id<Responsibility> id;
  Id<Account> account;
  Id<Unit> unit;
  /// Where the duty is split by region; empty for everywhere.
  std::string region;
  Duty duty = Duty::unknown;
  Id<TeamMember> member;
  RaciPart part = RaciPart::unknown;
};

}  // namespace kam::domain
