// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio page says about a small portfolio whose figures were added up by hand.
#include "pages/portfolio/portfolio_model.h"

#include "models/table_model.h"
#include "pages/portfolio/key_account_table.h"
#include "support/sample_account.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace kam;
using namespace kam::ui;
using namespace kam::domain;

namespace {

/// Three accounts with 12 months of 100, 50 and 10 euros a month, the year before 80, 50 and 0. The first is a key account
/// of Ada with a target of 1,500; the second a key account of Bo without a target.
std::shared_ptr<const Snapshot> threeAccounts() {
  std::vector<TeamMember> team(2);
  team[0].id = Id<TeamMember>(51);
  team[0].name = "Ada";
  team[0].hoursPerYear = 100;
  team[1].id = Id<TeamMember>(52);
  team[1].name = "Bo";
  std::vector<Account> accounts(3);
  for (std::size_t i = 0; i < 3; ++i) {
    accounts[i].id = Id<Account>(static_cast<RawId>(i + 1));
    accounts[i].name = std::string("Account ") + static_cast<char>('A' + i);
    accounts[i].kam = team[i == 0 ? 0 : 1].id;
    accounts[i].tier = i < 2 ? Tier::key : Tier::standard;
  }
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{2024 * 12};
  sums->monthCount = 24;
  sums->accounts = {1, 2, 3};
  const std::int64_t months[3][2] = {{8'000, 10'000}, {5'000, 5'000}, {0, 1'000}};
  for (const auto& [before, now] : months)
    for (int month = 0; month < 24; ++month) {
      sums->revenue.push_back(month < 12 ? before : now);
      sums->margin.push_back(0);
      sums->lines.push_back(1);
    }
  sums->marginKnown = {false, false, false};
  std::vector<Target> targets(1);
  targets[0].id = Id<Target>(71);
  targets[0].account = Id<Account>(1);
  targets[0].year = 2025;
  targets[0].measure = Measure::revenue;
  targets[0].amount = base::Amount{150'000};
  std::vector<Assignment> assignments(1);
  assignments[0].id = Id<Assignment>(81);
  assignments[0].member = team[0].id;
  assignments[0].account = Id<Account>(1);
  assignments[0].hoursPerYear = 130;
  Snapshot snapshot = support::withRecords(Snapshot(), std::move(accounts));
  snapshot = support::withRecords(snapshot, std::move(team));
  snapshot = support::withRecords(snapshot, std::move(targets));
  snapshot = support::withRecords(snapshot, std::move(assignments));
  return std::make_shared<const Snapshot>(snapshot.withSales(sums));
}

scoring::PortfolioScope everybody() {
  scoring::PortfolioScope scope;
  scope.today = base::makeDate(2025, 12, 31);
  scope.period = base::Period{base::makeDate(2025, 1, 1), base::makeDate(2025, 12, 31)};
  return scope;
}

}  // namespace

TEST_CASE("the portfolio's figures are those of all accounts") {
  const PortfolioState state = lookAtPortfolio(threeAccounts(), everybody());
  // 12 × (100 + 50 + 10) euros, the year before 12 × (80 + 50).
  CHECK(state.figures.sales.revenue == 192'000);
  CHECK(state.figures.sales.revenueBefore == 156'000);
  CHECK(state.figures.accounts == 3);
  CHECK(state.figures.keyAccounts == 2);
  CHECK_FALSE(state.figures.sales.marginShare());
  // Only account A has a target: 1,200 of 1,500 euros after the whole year.
  REQUIRE(state.figures.attainment);
  CHECK(state.figures.attainment->actual == 120'000);
  CHECK(*state.figures.attainment->share() == Approx(0.8));
}

TEST_CASE("key accounts come by revenue, each with its standing") {
  const PortfolioState state = lookAtPortfolio(threeAccounts(), everybody());
  REQUIRE(state.figures.keyRows.size() == 2);
  CHECK(state.figures.keyRows[0].account == Id<Account>(1));
  CHECK(state.figures.keyRows[0].standing == scoring::TargetStanding::behind);
  CHECK(state.figures.keyRows[1].standing == scoring::TargetStanding::noTarget);
}

TEST_CASE("one manager's portfolio holds that manager's accounts alone") {
  scoring::PortfolioScope bo = everybody();
  bo.manager = Id<TeamMember>(52);
  const PortfolioState state = lookAtPortfolio(threeAccounts(), bo);
  CHECK(state.figures.accounts == 2);
  CHECK(state.figures.sales.revenue == 72'000);
  CHECK_FALSE(state.figures.revenueTarget);
  REQUIRE(state.pareto.rows.size() == 2);
  CHECK(state.pareto.rows[0].account == Id<Account>(2));
  // 600 of 720 euros
  CHECK(*state.pareto.rows[0].share == Approx(600.0 / 720.0));
  CHECK(state.figures.hours.empty());
}

TEST_CASE("hours beyond what a member has stand out") {
  const PortfolioState state = lookAtPortfolio(threeAccounts(), everybody());
  REQUIRE(state.figures.hours.size() == 1);
  CHECK(state.figures.hours[0].planned == 130);
  CHECK(state.figures.hours[0].available == 100);
}

TEST_CASE("cards without data say so and offer the step") {
  test::uiTestTheme();
  test::UiFixture fixture;
  PortfolioModel model;
  scoring::PortfolioScope scope;
  scope.today = base::makeDate(2026, 11, 23);
  model.load(&fixture.workspace(), words::Words(words::Language::english), scope);
  REQUIRE(test::settleUntil([&] { return model.state() != nullptr; }));
  CHECK(model.isEmpty());
  for (const KeyFigure& figure : model.figures()) {
    CAPTURE(figure.title.toStdString());
    CHECK(figure.figure.isEmpty());
    CHECK_FALSE(figure.note.isEmpty());
    CHECK_FALSE(figure.step.isEmpty());
    CHECK(figure.leadsTo.startsWith(QStringLiteral("page:")));
  }
}

TEST_CASE("the table of key accounts is a sound model and says where each stands") {
  test::uiTestTheme();
  const PortfolioState state = lookAtPortfolio(threeAccounts(), everybody());
  TableModel table;
  QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(keyAccountTable(state, words::Words(words::Language::german)));
  REQUIRE(table.rowCount() == 2);
  CHECK(table.index(0, 0).data().toString() == QStringLiteral("Account A"));
  CHECK(table.index(0, table.columnCount() - 1).data().toString() == QStringLiteral("Im R\u00fcckstand"));
  CHECK(table.index(1, table.columnCount() - 1).data().toString() == QStringLiteral("Ohne Vorgabe"));
}
