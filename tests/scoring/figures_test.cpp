// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/business_figures.h"
#include "scoring/figures/manager_targets.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {
RowChange row(Kind kind, RawId id, std::vector<std::pair<std::string_view, Value>> values) {
  RowChange change{kind, id, RowOperation::add, {}};
  for (auto& [key, value] : values) change.values.emplace_back(*recordType(kind).fieldIndex(key), std::move(value));
  return change;
}
Value number(std::int64_t value) { return Value{value}; }
Value text(std::string value) { return Value{std::move(value)}; }
constexpr base::Month kJanuary2025{2025 * 12};

/// Group 1 with subsidiary 2; 24 months from January 2025: the group sells 100 a month, the subsidiary 10 (20 in the second year).
Snapshot sample() {
  auto sums = std::make_shared<SalesSums>();
  sums->first = kJanuary2025;
  sums->monthCount = 24;
  sums->accounts = {1, 2};
  sums->marginKnown = {true, false};
  for (int account = 0; account < 2; ++account)
    for (int month = 0; month < 24; ++month) {
      sums->revenue.push_back(account == 0 ? 100 : month < 12 ? 10 : 20);
      sums->margin.push_back(account == 0 ? 30 : 0);
      sums->lines.push_back(1);
    }
  return Snapshot()
      .with(std::vector<RowChange>{
          row(Kind::accounts, 1, {{"name", text("Group")}}), row(Kind::accounts, 2, {{"name", text("Sub")}, {"parent", number(1)}}),
          row(Kind::stages, 5, {{"key", text("proposal")}, {"name", text("Proposal")}, {"probability", Value{0.5}}}),
          row(Kind::opportunities, 10, {{"account", number(2)}, {"name", text("A")}, {"stage", number(5)}, {"amount", number(1001)}}),
          row(Kind::opportunities, 11, {{"account", number(1)}, {"name", text("B")}, {"amount", number(500)}, {"probability", Value{0.2}}}),
          row(Kind::opportunities, 12, {{"account", number(1)}, {"name", text("Late")}, {"amount", number(70)}, {"expected_close", number(10)}}),
          row(Kind::opportunities, 13,
              {{"account", number(1)}, {"name", text("Won")}, {"amount", number(9)}, {"outcome", text("won")}, {"closed", number(10)}}),
          row(Kind::targets, 20, {{"account", number(1)}, {"year", number(2026)}, {"measure", text("revenue")}, {"amount", number(1440)}}),
          row(Kind::plans, 30, {{"account", number(1)}, {"title", text("P")}, {"from", number(1)}, {"to", number(2)}}),
          row(Kind::goals, 31,
              {{"plan", number(30)},
               {"title", text("Grow")},
               {"measure", text("revenue")},
               {"baseline_amount", number(1320)},
               {"target_amount", number(1560)}})})
      .withSales(sums);
}
const base::Date kToday = base::makeDate(2027, 1, 15);
}  // namespace

TEST_CASE("sales of a group are those of its accounts, compared with the months before") {
  const Snapshot snapshot = sample();
  const AccountTree tree(snapshot);
  const auto period = defaultPeriod(snapshot, kToday);
  REQUIRE(period.has_value());
  CHECK(*period == base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 12, 31)});
  const SalesFigures group = salesOf(snapshot, withSubsidiaries(snapshot, tree, 1), *period);
  CHECK(group.revenue == 12 * 120);
  CHECK(group.revenueBefore == 12 * 110);
  CHECK(group.growth().value() == Approx(120.0 / 1320.0));
  CHECK(group.margin == 360);
  CHECK(group.activeMonths == 12);
  const SalesFigures subsidiary = salesOf(snapshot, std::vector<base::RawId>{2}, *period);
  CHECK_FALSE(subsidiary.margin.has_value());
  CHECK_FALSE(subsidiary.marginShare().has_value());
  CHECK(salesOfAll(snapshot, *period).revenue == group.revenue);
}

TEST_CASE("the running month is left out of the default period until it is over") {
  const Snapshot snapshot = sample();
  CHECK(defaultPeriod(snapshot, base::makeDate(2026, 12, 30))->to == base::makeDate(2026, 11, 30));
  CHECK(defaultPeriod(snapshot, base::makeDate(2026, 12, 31))->to == base::makeDate(2026, 12, 31));
  CHECK_FALSE(defaultPeriod(Snapshot(), kToday).has_value());
}

TEST_CASE("months outside the data count as nothing") {
  const Snapshot snapshot = sample();
  const auto months = monthlyRevenue(snapshot, std::vector<base::RawId>{1}, base::Month{kJanuary2025.index + 25}, 27);
  REQUIRE(months.size() == 27);
  CHECK(months[0] == 0);
  CHECK(months[1] == 100);
  CHECK(months[24] == 100);
  CHECK(months[26] == 0);
}

TEST_CASE("the pipeline weighs by own or stage probability and keeps slipped ones apart") {
  const Snapshot snapshot = sample();
  const PipelineFigures all = pipelineOf(snapshot, {}, kToday);
  CHECK(all.count == 2);
  CHECK(all.amount == 1501);
  CHECK(all.weighted == 501 + 100);  // 500.5 rounds half away from zero
  CHECK(all.overdueCount == 1);
  CHECK(all.overdueAmount == 70);
  CHECK(pipelineOf(snapshot, {2}, kToday).weighted == 501);
}

TEST_CASE("attainment compares with the part of the target that should be there by now") {
  const Snapshot snapshot = sample();
  const TargetFigures targets = targetsOf(snapshot, Id<Account>(1), 2026);
  CHECK(targets.revenue == 1440);
  CHECK_FALSE(targets.isComplete());
  const auto attainment = attainmentOf(snapshot, std::vector<base::RawId>{1}, targets.revenue, 2026, 1);
  REQUIRE(attainment.has_value());
  CHECK(attainment->actual == 1200);
  CHECK(attainment->targetToDate == 1440);
  CHECK(attainment->share().value() == Approx(1200.0 / 1440.0));
  CHECK_FALSE(attainmentOf(snapshot, std::vector<base::RawId>{1}, std::nullopt, 2026, 1).has_value());
  CHECK(portfolioTargets(snapshot, 2026).revenue == 1440);
}

TEST_CASE("a revenue goal is measured from the group's sales, not typed") {
  const Snapshot snapshot = sample();
  const Goal& goal = *snapshot.find(Id<Goal>(31));
  const PresentValue present = presentValue(snapshot, goal, kToday);
  CHECK(present.amount == 1440);
  CHECK(progressOf(goal, present).value() == Approx(0.5));
}

TEST_CASE("a manager's target holds what lies below an account once, and the pipeline of accounts that follow the group") {
  const Snapshot snapshot = sample().with(std::vector<RowChange>{
      row(Kind::team, 50, {{"name", text("Kranz")}}), row(Kind::team, 51, {{"name", text("Weber")}}),
      RowChange{Kind::accounts, 1, RowOperation::update, {{*recordType(Kind::accounts).fieldIndex("kam"), number(50)}}},
      row(Kind::targets, 21, {{"account", number(1)}, {"year", number(2026)}, {"measure", text("margin")}, {"amount", number(400)}})});
  const ManagerTargets mine = managerTargets(snapshot, 50, 1, base::makeDate(2026, 12, 20));
  CHECK(mine.fiscalYear == 2026);
  CHECK(mine.accounts == 1);
  CHECK(mine.onTarget == 1);
  REQUIRE(mine.revenue);
  // 12 months of 100 and, below, of 20.
  CHECK(mine.revenue->actual == 1440);
  CHECK(mine.revenue->targetToDate == 1440);
  REQUIRE(mine.margin);
  CHECK(mine.margin->actual == 360);
  CHECK(mine.margin->share().value() == Approx(0.9));
  // The subsidiary names nobody and follows its group.
  CHECK(mine.pipeline.weighted == 601);

  const ManagerTargets others = managerTargets(snapshot, 51, 1, base::makeDate(2026, 12, 20));
  CHECK(others.accounts == 0);
  CHECK_FALSE(others.revenue);
  CHECK(others.pipeline.count == 0);
  CHECK(managerTargets(snapshot, 0, 1, base::makeDate(2026, 12, 20)).revenue->target == 1440);
}

TEST_CASE("Goals of satisfaction and share of wallet are measured from answers and potentials") {
  const Snapshot snapshot = sample().with(std::vector<RowChange>{
      row(Kind::satisfaction, 60,
          {{"account", number(2)}, {"method", text("nps")}, {"score", number(8)}, {"on", number(kToday.time_since_epoch().count() - 30)}}),
      row(Kind::potentials, 61, {{"account", number(1)}, {"family", text("Pumps")}, {"likely", number(2880)}}),
      row(Kind::goals, 62,
          {{"plan", number(30)}, {"title", text("Happy")}, {"measure", text("satisfaction")}, {"baseline", Value{7.0}}, {"target", Value{9.0}}}),
      row(Kind::goals, 63, {{"plan", number(30)}, {"title", text("Share")}, {"measure", text("share_of_wallet")}})});
  const Goal& happy = *snapshot.find(Id<Goal>(62));
  CHECK(presentValue(snapshot, happy, kToday).number == 8.0);
  CHECK(progressOf(happy, presentValue(snapshot, happy, kToday)).value() == Approx(0.5));
  // 1,440 of 2,880 in twelve months.
  CHECK(presentValue(snapshot, *snapshot.find(Id<Goal>(63)), kToday).number == 0.5);
}
