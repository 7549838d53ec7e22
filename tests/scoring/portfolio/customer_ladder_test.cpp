// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/customer_ladder.h"

#include "scoring/portfolio/criterion_values.h"
#include "scoring/portfolio/customer_profit.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;
using namespace kam::scoring::test;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 1, 10);

CostLine line(RawId id, std::size_t account, CostKind kind, std::int64_t minor, int year = 2025) {
  CostLine made;
  made.id = Id<CostLine>(id);
  made.account = WorkspaceOf::idOf(account);
  made.year = year;
  made.kind = kind;
  made.amount = base::Amount{minor};
  return made;
}

Effort effort(RawId id, std::size_t account, double hours, base::Date on) {
  Effort made;
  made.id = Id<Effort>(id);
  made.account = WorkspaceOf::idOf(account);
  made.hours = hours;
  made.on = on;
  return made;
}

/// Account 1 heads account 2; both sell all through 2025: 1,000 and 500 a month with margins of 400 and 100. Account 3 stands alone.
Snapshot sample() {
  WorkspaceOf made(3);
  made.account(2).parent = WorkspaceOf::idOf(1);
  made.startSales({base::monthOf(base::makeDate(2025, 1, 1)).index}, 12);
  made.sell(1, steady(1'000, 12), steady(400, 12));
  made.sell(2, steady(500, 12), steady(100, 12));
  made.sell(3, steady(100, 12), steady(10, 12));
  return with<CostLine>(made.snapshot(), {line(1, 1, CostKind::bonus, 300), line(2, 2, CostKind::logistics, 500), line(3, 1, CostKind::service, 200),
                                          line(4, 1, CostKind::kam, 700), line(5, 2, CostKind::other, 50), line(6, 1, CostKind::kam, 9'999, 2024),
                                          line(7, 3, CostKind::service, 200)});
}

}  // namespace

TEST_CASE("The ladder of a group goes from the margin of its sales down through deductions, direct costs and people to DB III") {
  const std::vector<base::RawId> group{1, 2};
  const CustomerLadder ladder = customerLadder(sample(), group, kToday).value();
  CHECK(ladder.year == 2025);
  CHECK(ladder.revenue == 18'000);
  CHECK(ladder.first == 6'000);
  CHECK(ladder.deductions() == 300);
  CHECK(ladder.direct() == 700);
  CHECK(ladder.second() == 5'000);
  CHECK(ladder.people() == 700);
  CHECK(ladder.other() == 50);
  CHECK(ladder.third() == 4'250);
  // Without the bonus, which serves nobody: 1,450 of 18,000.
  CHECK(ladder.costToServe().value() == Approx(1'450.0 / 18'000.0));
}

TEST_CASE("DB III of the ladder is what the whale curve adds up, and its cost to serve is the criterion's, for every group") {
  Settings settings;
  settings.id = Id<Settings>(1);
  settings.hourCost = base::Amount{25};
  Snapshot snapshot = with<Settings>(sample(), {settings});
  snapshot = with<Effort>(snapshot, {effort(1, 3, 1.5, base::makeDate(2025, 5, 5)), effort(2, 1, 8, base::makeDate(2025, 5, 5))});
  const CustomerProfit profit = customerProfit(snapshot, kToday).value();
  const CriterionContext context(snapshot, profit.list, kToday);
  const CriterionColumn served = computedColumn(context, "cost_to_serve").value();
  REQUIRE(profit.list.size() == 2);
  for (std::size_t item = 0; item < profit.list.size(); ++item) {
    const std::vector<base::RawId> group =
        profit.list.ids[item].raw() == 1 ? std::vector<base::RawId>{1, 2} : std::vector<base::RawId>{profit.list.ids[item].raw()};
    const CustomerLadder ladder = customerLadder(snapshot, group, kToday).value();
    CHECK(profit.profit[item] == ladder.third());
    CHECK(served[item].value() == Approx(100.0 * ladder.costToServe().value()));
  }
}

TEST_CASE("Hours cost what the workspace says an hour costs, only of the year, and only where no cost line says what our people cost") {
  Settings settings;
  settings.id = Id<Settings>(1);
  settings.hourCost = base::Amount{9'050};
  const Snapshot snapshot = with<Effort>(with<Settings>(sample(), {settings}),
                                         {effort(1, 3, 1.25, base::makeDate(2025, 12, 31)), effort(2, 3, 4, base::makeDate(2026, 1, 1)),
                                          effort(3, 3, 0.5, base::makeDate(2025, 1, 1)), effort(4, 1, 100, base::makeDate(2025, 3, 3))});
  const std::vector<base::RawId> alone{3};
  // 1.75 hours at 90.50: 158.375, rounded half up.
  CHECK(customerLadder(snapshot, alone, kToday)->people() == 15'838);
  const std::vector<base::RawId> group{1, 2};
  CHECK(customerLadder(snapshot, group, kToday)->people() == 700);
  const std::vector<base::RawId> daughter{2};
  CHECK(customerLadder(snapshot, daughter, kToday)->people() == 0);
}

TEST_CASE("Costs are those of the fiscal year in which the twelve months of sales end") {
  Settings settings;
  settings.id = Id<Settings>(1);
  settings.fiscalYearStart = 7;
  settings.hourCost = base::Amount{100};
  // From July 2025 to June 2026 is the year that December 2025 lies in, and it is named after the one in which it begins or ends.
  const int year = base::fiscalYearOf(base::makeDate(2025, 12, 31), 7);
  Snapshot snapshot = with<Settings>(sample(), {settings});
  snapshot = with<CostLine>(snapshot, {line(1, 3, CostKind::service, 111, year), line(2, 3, CostKind::service, 999, year - 1)});
  snapshot = with<Effort>(snapshot, {effort(1, 3, 1, base::makeDate(2025, 7, 1)), effort(2, 3, 50, base::makeDate(2025, 6, 30))});
  const CustomerLadder ladder = customerLadder(snapshot, std::vector<base::RawId>{3}, kToday).value();
  CHECK(ladder.year == year);
  CHECK(ladder.direct() == 111);
  CHECK(ladder.people() == 100);
}

TEST_CASE("Without a margin the ladder has no DB, without costs no cost to serve, without sales there is none") {
  WorkspaceOf made(1);
  CHECK_FALSE(customerLadder(made.snapshot(), std::vector<base::RawId>{1}, kToday).has_value());
  made.startSales({base::monthOf(base::makeDate(2025, 1, 1)).index}, 12);
  made.sell(1, steady(1'000, 12));
  const CustomerLadder ladder = customerLadder(made.snapshot(), std::vector<base::RawId>{1}, kToday).value();
  CHECK(ladder.revenue == 12'000);
  CHECK_FALSE(ladder.first.has_value());
  CHECK_FALSE(ladder.third().has_value());
  CHECK_FALSE(ladder.costToServe().has_value());
}

TEST_CASE("What our people return is how much DB III grew for each unit they cost, known only where both years have margin and costs") {
  const std::vector<base::RawId> alone{1};
  const auto of = [&](std::vector<CostLine> lines, int months) {
    WorkspaceOf made(1);
    made.startSales({base::monthOf(base::makeDate(2024, 1, 1)).index + 24 - months}, months);
    std::vector<std::int64_t> margin(static_cast<std::size_t>(months), 400);
    for (int month = 0; month < months - 12; ++month) margin[static_cast<std::size_t>(month)] = 300;
    made.sell(1, steady(1'000, static_cast<std::size_t>(months)), margin);
    return customerLadder(with<CostLine>(made.snapshot(), std::move(lines)), alone, kToday).value();
  };
  const CustomerLadder both = of({line(1, 1, CostKind::kam, 700), line(2, 1, CostKind::kam, 600, 2024)}, 24);
  // 12 · 300 − 600, and 12 · 400 − 700.
  CHECK(both.thirdBefore == 3'000);
  CHECK(both.third() == 4'100);
  CHECK(*both.returnOnPeople() == Approx(1'100.0 / 700.0));
  CHECK_FALSE(of({line(1, 1, CostKind::kam, 700)}, 24).returnOnPeople());
  CHECK_FALSE(of({line(1, 1, CostKind::kam, 700), line(2, 1, CostKind::kam, 600, 2024)}, 12).returnOnPeople());
  CHECK_FALSE(of({line(1, 1, CostKind::service, 700), line(2, 1, CostKind::service, 600, 2024)}, 24).returnOnPeople());
}
