// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/class_migration.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;

namespace {

ParetoRow row(base::RawId account, AbcClass abc, std::optional<std::int64_t> value) {
  ParetoRow made;
  made.account = domain::Id<domain::Account>(account);
  made.abc = abc;
  made.value = value;
  return made;
}

}  // namespace

TEST_CASE("who changed class is listed by the size of the change, risers and fallers counted") {
  ParetoResult before, now;
  before.rows = {row(1, AbcClass::a, 800), row(2, AbcClass::b, 150), row(3, AbcClass::c, 50), row(4, AbcClass::none, 0), row(5, AbcClass::a, 900)};
  now.rows = {row(5, AbcClass::a, 950), row(2, AbcClass::a, 500), row(1, AbcClass::b, 100), row(3, AbcClass::none, -10), row(4, AbcClass::c, 30)};
  const ClassMigration migration = classMigration(before, now);
  REQUIRE(migration.moves.size() == 4);
  // 700, 350, 60, 30
  CHECK(migration.moves[0].account == domain::Id<domain::Account>(1));
  CHECK_FALSE(migration.moves[0].isRise());
  CHECK(migration.moves[1].account == domain::Id<domain::Account>(2));
  CHECK(migration.moves[1].isRise());
  CHECK(migration.moves[2].account == domain::Id<domain::Account>(3));
  CHECK(migration.moves[3].account == domain::Id<domain::Account>(4));
  CHECK(migration.rises == 2);
  CHECK(migration.falls == 2);
  CHECK(migration.counts[0][0] == 1);
  CHECK(migration.counts[1][0] == 1);
}

TEST_CASE("what was not known before is no move") {
  ParetoResult before, now;
  before.rows = {row(1, AbcClass::unknown, std::nullopt)};
  now.rows = {row(1, AbcClass::a, 100), row(2, AbcClass::b, 10)};
  const ClassMigration migration = classMigration(before, now);
  CHECK(migration.moves.empty());
  CHECK(migration.counts[4][0] == 1);
  CHECK(classMigration({}, {}).moves.empty());
}
