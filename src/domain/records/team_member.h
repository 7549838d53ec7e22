// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody on our side.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct TeamMember {
  Id<TeamMember> id;
  std::string name;
  std::string email;
  OwnFunction function = OwnFunction::unknown;
  std::string region;
  Id<TeamMember> lead;
  std::optional<std::int64_t> hoursPerYear;
  std::optional<Date> from;
  std::optional<Date> until;
  std::string note;
};

}  // namespace kam::domain
