// SPDX-License-Identifier: GPL-3.0-or-later
// How well a skill has to be mastered for a tier, or for one account.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct SkillNeed {
  Id<SkillNeed> id;
  Tier tier = Tier::unknown;
  Id<Account> account;
  std::string skill;
  std::optional<std::int64_t> level;
  /// How much it counts beside the others, 0–10; unset counts as 1.
  std::optional<double> weight;
};

}  // namespace kam::domain
