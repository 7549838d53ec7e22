// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/team_capacity.h"

#include "domain/records/team_member.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::scoring;

namespace {

const base::Date kAsOf = base::makeDate(2027, 1, 10);

}  // namespace

TEST_CASE("hours for accounts come from the key account managers of the day whose hours are known") {
  const auto member = [](int id, domain::OwnFunction function, std::optional<std::int64_t> hours, std::optional<base::Date> until = std::nullopt) {
    domain::TeamMember made;
    made.id = domain::Id<domain::TeamMember>(id);
    made.name = "M" + std::to_string(id);
    made.function = function;
    made.hoursPerYear = hours;
    made.until = until;
    return made;
  };
  using domain::OwnFunction;
  CHECK_FALSE(accountHours(domain::Snapshot(), kAsOf));
  const auto team = domain::Snapshot().withTable(
      domain::Kind::team, std::make_shared<const domain::Table<domain::TeamMember>>(std::vector<domain::TeamMember>{
                              member(1, OwnFunction::kam, 1600), member(2, OwnFunction::kam, 800), member(3, OwnFunction::kam, std::nullopt),
                              member(4, OwnFunction::engineering, 1600), member(5, OwnFunction::kam, 1600, base::makeDate(2026, 12, 31))}));
  // 2,400 hours of two people, three fifths of them for accounts.
  CHECK(accountHours(team, kAsOf) == Approx(1440));
}
