// SPDX-License-Identifier: GPL-3.0-or-later
// What makes it hard for competitors to take our place, how strong (0–1), and until when.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Barrier {
  Id<Barrier> id;
  Id<Account> account;
  BarrierKind kind = BarrierKind::unknown;
  std::string text;
  std::optional<double> strength;
  std::optional<Date> until;
};

}  // namespace kam::domain
