// SPDX-License-Identifier: GPL-3.0-or-later
// Something that happened between us and a customer.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Interaction {
  Id<Interaction> id;
  Id<Account> account;
  std::optional<Minute> at;
  Direction direction = Direction::unknown;
  Channel channel = Channel::unknown;
  std::string subject;
  std::string text;
  std::optional<std::int64_t> mood;
  Id<Opportunity> opportunity;
  Id<TeamMember> member;
  std::string nextStep;
  /// What the program it comes from calls it: a mail's Message-ID, an appointment's UID.
  std::string externalKey;
};

}  // namespace kam::domain
