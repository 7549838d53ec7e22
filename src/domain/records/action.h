// SPDX-License-Identifier: GPL-3.0-or-later
// Something to do for a goal or an account, by whom and by when.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Action {
  Id<Action> id;
  Id<Account> account;
  Id<AccountPlan> plan;
  Id<Goal> goal;
  std::string title;
  Id<TeamMember> owner;
  OwnFunction function = OwnFunction::unknown;
  std::optional<Date> start;
  std::optional<Date> due;
  std::optional<Date> done;
  ActionStatus status = ActionStatus::unknown;
  std::optional<std::int64_t> effortHours;
  bool customerVisible = false;
  std::string note;
  /// The gap it closes: what the customer asks for and we do not do well enough yet.
  Id<Requirement> requirement;
};

}  // namespace kam::domain
