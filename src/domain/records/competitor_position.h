// SPDX-License-Identifier: GPL-3.0-or-later
// How a competitor stands at an account or one of its units.
#pragma once

#include "domain/record_tags.h"

namespace kam::domain {

struct CompetitorPosition {
  Id<CompetitorPosition> id;
  Id<Account> account;
  Id<Unit> unit;
  Id<Competitor> competitor;
  std::optional<double> share;
  std::string strengths;
  std::string weaknesses;
  Id<Person> champion;
  std::optional<Date> contractEnd;
  std::string expectedMove;
  std::optional<std::int64_t> threat;
};

}  // namespace kam::domain
