// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan wants to reach, measured.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Goal {
  Id<Goal> id;
  Id<AccountPlan> plan;
  std::string title;
  GoalMeasure measure = GoalMeasure::unknown;
  std::optional<Amount> baselineAmount;
  std::optional<Amount> targetAmount;
  std::optional<double> baseline;
  std::optional<double> target;
  std::optional<Date> due;
  Id<TeamMember> owner;
  std::string relevance;
  bool customerVisible = false;
};

}  // namespace kam::domain
