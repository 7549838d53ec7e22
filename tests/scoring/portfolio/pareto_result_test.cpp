// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/pareto_result.h"

#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::steady;
using scoring::test::WorkspaceOf;

namespace {

const base::Date kAsOf = base::makeDate(2026, 11, 23);

WorkspaceOf yearOfThree() {
  WorkspaceOf workspace(3);
  workspace.startSales(base::Month{2025 * 12 + 10}, 12);
  workspace.sell(1, steady(800, 12));
  workspace.sell(2, steady(150, 12));
  workspace.sell(3, steady(50, 12));
  return workspace;
}

}  // namespace

TEST_CASE("the default window is the twelve months ending with the newest month that has sales") {
  const auto workspace = yearOfThree();
  const auto result = pareto(workspace.snapshot(), {}, kAsOf);
  REQUIRE(result.period.has_value());
  CHECK(result.period->from == base::makeDate(2025, 11, 1));
  CHECK(result.period->to == base::makeDate(2026, 10, 31));
  CHECK(result.rows[0].value == 9600);
  CHECK(result.concentration.positiveTotal == 12000);
}

TEST_CASE("a month that is not over is left out while it is the newest") {
  auto workspace = yearOfThree();
  const auto snapshot = workspace.snapshot();
  CHECK(defaultWindow(snapshot, base::makeDate(2026, 10, 15))->to == base::makeDate(2026, 9, 30));
  CHECK(defaultWindow(snapshot, base::makeDate(2026, 10, 31))->to == base::makeDate(2026, 10, 31));
  CHECK(defaultWindow(snapshot, base::makeDate(2026, 9, 15))->to == base::makeDate(2026, 10, 31));
  CHECK_FALSE(defaultWindow(WorkspaceOf(1).snapshot(), kAsOf).has_value());
}

TEST_CASE("classes, shares and ranks run along the value and an account without sales is N") {
  auto workspace = yearOfThree();
  domain::Account prospect;
  prospect.id = WorkspaceOf::idOf(4);
  prospect.number = "K4";
  workspace.accounts.push_back(prospect);
  const auto result = pareto(workspace.snapshot(), {}, kAsOf);
  REQUIRE(result.rows.size() == 4);
  CHECK(result.rows[0].abc == AbcClass::a);
  CHECK(result.rows[1].abc == AbcClass::b);
  CHECK(result.rows[2].abc == AbcClass::c);
  CHECK(result.rows[3].abc == AbcClass::none);
  CHECK(result.rows[3].rank == 4);
  CHECK_FALSE(result.rows[3].share.has_value());
  CHECK(*result.rows[1].cumulative == Approx(0.95));
  CHECK(result.valueOf(AbcClass::b) == 1800);
  CHECK(result.rows[0].variability->xyz == XyzClass::x);
}

TEST_CASE("a group is one account by default and falls apart at account level") {
  auto workspace = yearOfThree();
  workspace.account(3).parent = WorkspaceOf::idOf(2);
  const auto groups = pareto(workspace.snapshot(), {}, kAsOf);
  REQUIRE(groups.rows.size() == 2);
  CHECK(groups.rows[1].account == WorkspaceOf::idOf(2));
  CHECK(groups.rows[1].value == 2400);
  ParetoOptions options;
  options.level = RollUp::account;
  CHECK(pareto(workspace.snapshot(), options, kAsOf).rows.size() == 3);
}

TEST_CASE("a margin that nobody recorded is unknown, not zero") {
  WorkspaceOf workspace(3);
  workspace.startSales(base::Month{2026 * 12}, 12);
  workspace.sell(1, steady(100, 12), steady(30, 12));
  workspace.sell(2, steady(100, 12));
  ParetoOptions options;
  options.measure = PortfolioMeasure::margin;
  const auto result = pareto(workspace.snapshot(), options, kAsOf);
  CHECK(result.rows[0].value == 360);
  CHECK(result.rows[1].abc == AbcClass::none);
  CHECK(result.rows[1].account == WorkspaceOf::idOf(3));
  CHECK(result.rows[2].abc == AbcClass::unknown);
  CHECK(result.rows[2].account == WorkspaceOf::idOf(2));
}

TEST_CASE("without any sales every account is unknown and the analysis not applicable") {
  const auto result = pareto(WorkspaceOf(2).snapshot(), {}, kAsOf);
  CHECK(result.status == Status::notApplicable);
  CHECK(result.countOf(AbcClass::unknown) == 2);
  CHECK_FALSE(result.period.has_value());
  CHECK(pareto(domain::Snapshot(), {}, kAsOf).rows.empty());
}

TEST_CASE("a new account is ranked by its raw value and flagged with the annualised one") {
  WorkspaceOf workspace(2);
  workspace.startSales(base::Month{2026 * 12}, 12);
  workspace.sell(1, steady(100, 12));
  auto late = steady(0, 12);
  late[9] = late[10] = late[11] = 300;
  workspace.sell(2, late);
  const auto result = pareto(workspace.snapshot(), {}, base::makeDate(2027, 2, 1));
  CHECK(result.rows[0].account == WorkspaceOf::idOf(1));
  CHECK_FALSE(result.rows[0].isNew);
  CHECK(result.rows[1].isNew);
  CHECK(result.rows[1].value == 900);
  CHECK(result.rows[1].annualised == 3600);
  CHECK(result.rows[1].variability->xyz == XyzClass::tooNew);
}

TEST_CASE("won business is summed by the day it was closed, all time unless a period is wanted") {
  const WorkspaceOf workspace(2);
  const auto won = [](int id, std::size_t account, std::optional<std::int64_t> amount, std::optional<base::Date> closed) {
    domain::Opportunity opportunity;
    opportunity.id = domain::Id<domain::Opportunity>(id);
    opportunity.account = WorkspaceOf::idOf(account);
    opportunity.outcome = domain::Outcome::won;
    if (amount) opportunity.amount = base::Amount{*amount};
    opportunity.closed = closed;
    return opportunity;
  };
  auto lost = won(4, 2, 9999, base::makeDate(2026, 1, 1));
  lost.outcome = domain::Outcome::lost;
  const auto snapshot = scoring::test::with<domain::Opportunity>(
      workspace.snapshot(),
      {won(1, 1, 500, base::makeDate(2025, 3, 1)), won(2, 1, 100, std::nullopt), won(3, 2, 400, base::makeDate(2026, 5, 1)), lost});
  ParetoOptions options;
  options.measure = PortfolioMeasure::won;
  const auto all = pareto(snapshot, options, kAsOf);
  CHECK(all.rows[0].value == 600);
  CHECK(all.rows[1].value == 400);
  CHECK(all.period == base::Period{base::makeDate(2025, 3, 1), base::makeDate(2026, 5, 1)});
  options.period = base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 12, 31)};
  const auto year = pareto(snapshot, options, kAsOf);
  CHECK(year.rows[0].account == WorkspaceOf::idOf(2));
  CHECK(year.rows[1].abc == AbcClass::none);
}

TEST_CASE("an archived account counts as long as it has sales") {
  auto workspace = yearOfThree();
  workspace.account(1).archived = true;
  CHECK(pareto(workspace.snapshot(), {}, kAsOf).rows.size() == 3);
  WorkspaceOf quiet(2);
  quiet.account(1).archived = true;
  CHECK(pareto(quiet.snapshot(), {}, kAsOf).rows.size() == 1);
}
