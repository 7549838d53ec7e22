// SPDX-License-Identifier: GPL-3.0-or-later
// How well somebody of ours masters a skill (0–5), in their own eyes and their lead's.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct SkillRating {
  Id<SkillRating> id;
  Id<TeamMember> member;
  std::string skill;
  std::optional<std::int64_t> self;
  std::optional<std::int64_t> lead;
  std::optional<Date> on;
  std::string step;
};

}  // namespace kam::domain
