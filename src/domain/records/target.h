// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be reached in a fiscal year, for an account or (without one) for the portfolio.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct Target {
  Id<Target> id;
  Id<Account> account;
  std::optional<std::int64_t> year;
  Measure measure = Measure::unknown;
  std::optional<Amount> amount;
  std::optional<double> score;
};

}  // namespace kam::domain
