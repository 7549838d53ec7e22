// SPDX-License-Identifier: GPL-3.0-or-later
// Who changed class between two periods: A to B, C to A. Both results are of the same accounts, measure, level and cuts.
#pragma once

#include "scoring/portfolio/pareto_result.h"

#include <array>
#include <vector>

namespace kam::scoring {

struct ClassMove {
  domain::Id<domain::Account> account;
  AbcClass before = AbcClass::unknown;
  AbcClass now = AbcClass::unknown;
  /// Minor units.
  std::optional<std::int64_t> valueBefore;
  std::optional<std::int64_t> value;
  bool isRise() const { return now < before; }
};

struct ClassMigration {
  /// `counts[before][now]`, rows and columns A, B, C, N, ?.
  std::array<std::array<std::size_t, 5>, 5> counts{};
  /// Accounts whose class differs, by the size of the change; equal ones by id. An account unknown in one of the periods is none.
  std::vector<ClassMove> moves;
  std::size_t rises = 0;
  std::size_t falls = 0;
};

ClassMigration classMigration(const ParetoResult& before, const ParetoResult& now);

}  // namespace kam::scoring
