// SPDX-License-Identifier: GPL-3.0-or-later
// How two people on a relationship map are connected.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Tie {
  Id<Tie> id;
  Id<Stakeholder> from;
  Id<Stakeholder> to;
  TieKind kind = TieKind::unknown;
  std::optional<std::int64_t> strength;
  std::string note;
};

}  // namespace kam::domain
