// SPDX-License-Identifier: GPL-3.0-or-later
// A way to grow or to defend an account, and what it may bring.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Strategy {
  Id<Strategy> id;
  Id<AccountPlan> plan;
  StrategyKind kind = StrategyKind::unknown;
  std::string title;
  std::optional<Amount> low;
  std::optional<Amount> likely;
  std::optional<Amount> high;
  std::string milestones;
  Id<TeamMember> owner;
};

}  // namespace kam::domain
