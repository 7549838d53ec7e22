// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"
#include "base/id.h"
#include "base/random.h"

#include <catch2/catch.hpp>
#include <set>

using namespace kam::base;

TEST_CASE("dates are read strictly and printed as ISO 8601") {
  CHECK(isoText(*parseIsoDate("2024-02-29")) == "2024-02-29");
  CHECK_FALSE(parseIsoDate("2023-02-29").has_value());
  CHECK_FALSE(parseIsoDate("2023-2-9").has_value());
  CHECK(isoText(*parseIsoMinute("2026-11-23 14:05:59")) == "2026-11-23T14:05");
  CHECK(isoTimestamp(0) == "1970-01-01T00:00:00Z");
}

TEST_CASE("adding months keeps the day or takes the month's last one") {
  CHECK(isoText(addMonths(makeDate(2024, 1, 31), 1)) == "2024-02-29");
  CHECK(isoText(addMonths(makeDate(2023, 7, 31), -3)) == "2023-04-30");
  CHECK(isoText(addMonths(makeDate(2023, 12, 15), 1)) == "2024-01-15");
}

TEST_CASE("a fiscal year is named by the calendar year in which it ends") {
  CHECK(fiscalYearOf(makeDate(2026, 3, 31), 4) == 2026);
  CHECK(fiscalYearOf(makeDate(2026, 4, 1), 4) == 2027);
  CHECK(fiscalYearOf(makeDate(2026, 12, 31), 1) == 2026);
  CHECK(fiscalYear(2027, 4) == Period{makeDate(2026, 4, 1), makeDate(2027, 3, 31)});
  CHECK(monthsEnding(Month{2026 * 12 + 10}, 12) == Period{makeDate(2025, 12, 1), makeDate(2026, 11, 30)});
}

TEST_CASE("ids never repeat on one replica, even when the clock stands still or goes back") {
  std::int64_t now = 1'700'000'000'000;
  ReplicaIdSource ids(77, [&now] { return now; });
  std::set<RawId> seen;
  for (int i = 0; i < 20'000; ++i) {
    if (i == 9'000) now -= 5'000;
    const RawId id = ids.next();
    CHECK(id > 0);
    CHECK(seen.insert(id).second);
  }
}

TEST_CASE("the same seed gives the same random numbers") {
  Random a(1);
  Random b(1);
  Random c(2);
  CHECK(a.bits() == b.bits());
  CHECK(a.bits() != c.bits());
  double sum = 0;
  for (int i = 0; i < 10'000; ++i) sum += a.unit();
  CHECK(sum / 10'000 == Approx(0.5).margin(0.02));
}
