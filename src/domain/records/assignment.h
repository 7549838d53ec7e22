// SPDX-License-Identifier: GPL-3.0-or-later
// Who of us works for which account, in which role, for how many hours.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Assignment {
  Id<Assignment> id;
  Id<TeamMember> member;
  Id<Account> account;
  TeamRole role = TeamRole::unknown;
  std::optional<std::int64_t> hoursPerYear;
  Id<TeamMember> deputy;
  /// Which part of the account's revenue counts as this member's own, 0–1: the keys of one account add up to 1 (A17).
  std::optional<double> revenueCredit;
};

}  // namespace kam::domain
