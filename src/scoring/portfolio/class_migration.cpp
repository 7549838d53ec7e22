// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/class_migration.h"

#include "base/wide.h"

#include <algorithm>
#include <unordered_map>

namespace kam::scoring {
namespace {

base::Wide sizeOf(const ClassMove& move) {
  const base::Wide change = base::Wide{move.value.value_or(0)} - move.valueBefore.value_or(0);
  return change < 0 ? -change : change;
}

}  // namespace

ClassMigration classMigration(const ParetoResult& before, const ParetoResult& now) {
  ClassMigration migration;
  std::unordered_map<base::RawId, ParetoRow> rows;
  for (const ParetoRow& row : before.rows) rows.emplace(row.account.raw(), row);
  for (const ParetoRow& row : now.rows) {
    const auto found = rows.find(row.account.raw());
    ClassMove move{row.account, AbcClass::unknown, row.abc, std::nullopt, row.value};
    if (found != rows.end()) {
      move.before = found->second.abc;
      move.valueBefore = found->second.value;
    }
    ++migration.counts[static_cast<std::size_t>(move.before)][static_cast<std::size_t>(move.now)];
    if (move.before == move.now || move.before == AbcClass::unknown || move.now == AbcClass::unknown) continue;
    ++(move.isRise() ? migration.rises : migration.falls);
    migration.moves.push_back(move);
  }
  std::sort(migration.moves.begin(), migration.moves.end(),
            [](const ClassMove& a, const ClassMove& b) { return sizeOf(a) != sizeOf(b) ? sizeOf(a) > sizeOf(b) : a.account < b.account; });
  return migration;
}

}  // namespace kam::scoring
