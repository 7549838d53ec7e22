// SPDX-License-Identifier: GPL-3.0-or-later
// Something on the list of today that was put off, until when and why.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct Snooze {
  Id<Snooze> id;
  std::string subject;
  Id<Account> account;
  std::optional<Date> until;
  std::string reason;
  std::string by;
};

}  // namespace kam::domain
