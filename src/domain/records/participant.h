// SPDX-License-Identifier: GPL-3.0-or-later
// A person who took part in an interaction.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Participant {
  Id<Participant> id;
  Id<Interaction> interaction;
  Id<Person> person;
  Id<TeamMember> member;
};

}  // namespace kam::domain
