// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer spends in a year on one of our product families. White space and share of wallet are computed, never stored.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Potential {
  Id<Potential> id;
  Id<Account> account;
  Id<Unit> unit;
  std::string family;
  std::optional<Amount> low;
  std::optional<Amount> likely;
  std::optional<Amount> high;
  PotentialState state = PotentialState::unknown;
  std::optional<double> competitorShare;
  std::optional<std::int64_t> fit;
  std::optional<std::int64_t> access;
  std::string source;
  std::optional<Date> on;
};

}  // namespace kam::domain
