// SPDX-License-Identifier: GPL-3.0-or-later
// The verdict on one account in a decision, with the figures it rested on.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct DecisionEntry {
  Id<DecisionEntry> id;
  Id<Decision> decision;
  Id<Account> account;
  Verdict verdict = Verdict::unknown;
  Tier tier = Tier::unknown;
  std::optional<double> score;
  std::optional<std::int64_t> rank;
  std::string reason;
  std::string figures;
};

}  // namespace kam::domain
