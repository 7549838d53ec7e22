// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/portfolio_filter.h"

#include "domain/records.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using scoring::PortfolioFilter;

namespace {

/// Mother (A. Weber, north, key), her daughter that says nothing of its own, a daughter of another manager, and a stranger.
/// 24 months: 100, 50, 20 and 10 a month in the first year, 10 % more in the second.
Snapshot fourAccounts() {
  std::vector<Account> accounts(4);
  const char* names[] = {"Mother", "Silent daughter", "Other daughter", "Stranger"};
  for (std::size_t at = 0; at < 4; ++at) {
    accounts[at].id = Id<Account>(static_cast<RawId>(at) + 1);
    accounts[at].name = names[at];
  }
  accounts[0].kam = Id<TeamMember>(1);
  accounts[0].region = "North";
  accounts[0].tier = Tier::key;
  accounts[1].parent = accounts[2].parent = Id<Account>(1);
  accounts[2].kam = Id<TeamMember>(2);
  accounts[3].region = "South";
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{2024 * 12 + 10};
  sums->monthCount = 24;
  sums->accounts = {1, 2, 3, 4};
  for (const std::int64_t month : {10000, 5000, 2000, 1000})
    for (int at = 0; at < 24; ++at) {
      sums->revenue.push_back(at < 12 ? month : month + month / 10);
      sums->margin.push_back(month / 4);
      sums->lines.push_back(1);
    }
  sums->marginKnown = {true, true, true, true};
  std::vector<Target> targets(2);
  targets[0].id = Id<Target>(1);
  targets[0].year = 2026;
  targets[0].measure = Measure::revenue;
  targets[0].amount = base::Amount{1'000'000};
  targets[1] = targets[0];
  targets[1].id = Id<Target>(2);
  targets[1].account = Id<Account>(1);
  targets[1].amount = base::Amount{240'000};
  std::vector<Opportunity> opportunities(2);
  for (std::size_t at = 0; at < 2; ++at) {
    opportunities[at].id = Id<Opportunity>(static_cast<RawId>(at) + 1);
    opportunities[at].account = Id<Account>(at == 0 ? 2 : 4);
    opportunities[at].amount = base::Amount{10'000};
    opportunities[at].probability = 0.5;
  }
  Snapshot snapshot = support::withRecords(Snapshot(), std::move(accounts)).withSales(sums);
  return support::withRecords(support::withRecords(snapshot, std::move(targets)), std::move(opportunities));
}

PortfolioFilter ofManager(RawId manager) {
  PortfolioFilter filter;
  filter.manager = Id<TeamMember>(manager);
  return filter;
}

}  // namespace

TEST_CASE("a manager's part holds what says so and what inherits it, with its sales and opportunities") {
  const Snapshot part = scoring::partOf(fourAccounts(), ofManager(1));
  REQUIRE(part.all<Account>().size() == 2);
  CHECK(part.all<Account>()[1].name == "Silent daughter");
  CHECK(part.sales().accounts == std::vector<RawId>{1, 2});
  CHECK(part.sales().lineCount == 48);
  CHECK(part.all<Opportunity>().size() == 1);
  // 12 × (11,000 + 5,500)
  CHECK(scoring::salesOfAll(part, {base::makeDate(2025, 11, 1), base::makeDate(2026, 10, 31)}).revenue == 198'000);
}

TEST_CASE("a daughter of another manager stands alone in his part") {
  const Snapshot part = scoring::partOf(fourAccounts(), ofManager(2));
  const scoring::ParetoResult pareto = scoring::pareto(part, {}, support::kSampleDay);
  REQUIRE(pareto.rows.size() == 1);
  CHECK(pareto.rows[0].account == Id<Account>(3));
  CHECK(*pareto.rows[0].value == 26'400);
}

TEST_CASE("filters join: region and tier of the group, and an empty filter leaves everybody in") {
  const Snapshot all = fourAccounts();
  PortfolioFilter filter;
  CHECK(scoring::partOf(all, filter).all<Account>().size() == 4);
  filter.region = "North";
  CHECK(scoring::partOf(all, filter).all<Account>().size() == 3);
  filter.tier = Tier::key;
  CHECK(scoring::partOf(all, filter).all<Account>().size() == 3);
  filter.manager = Id<TeamMember>(2);
  CHECK(scoring::partOf(all, filter).all<Account>().size() == 1);
  filter.region = "South";
  CHECK(scoring::partOf(all, filter).all<Account>().empty());
  CHECK(scoring::regionsOf(all) == std::vector<std::string>{"North", "South"});
  CHECK(scoring::segmentsOf(all).empty());
}

TEST_CASE("parts of the portfolio add up to the whole") {
  const Snapshot all = fourAccounts();
  const base::Period year{base::makeDate(2025, 11, 1), base::makeDate(2026, 10, 31)};
  std::int64_t sum = 0;
  for (const RawId manager : {1, 2}) sum += scoring::salesOfAll(scoring::partOf(all, ofManager(manager)), year).revenue;
  const std::int64_t unmanaged = 13'200;
  CHECK(sum + unmanaged == scoring::salesOfAll(all, year).revenue);
}

TEST_CASE("a part is measured against the targets of its accounts, never against the whole portfolio's") {
  const Snapshot all = fourAccounts();
  CHECK(*scoring::portfolioFigures(all, support::kSampleDay).target == 1'000'000);
  const scoring::PortfolioFigures part = scoring::portfolioFigures(scoring::partOf(all, ofManager(1)), support::kSampleDay);
  CHECK(*part.target == 240'000);
  CHECK_FALSE(part.ownTarget);
  REQUIRE(part.attainment);
  // January to October: 16,500 a month against 20,000.
  CHECK(part.attainment->actual == 165'000);
  CHECK(part.attainment->targetToDate == 200'000);
  CHECK(scoring::targetState(part.attainment->share()) == scoring::TargetState::atRisk);
}

TEST_CASE("the fiscal year so far is compared with the same months a year before") {
  const scoring::PortfolioFigures figures =
      scoring::portfolioFigures(fourAccounts(), support::kSampleDay, base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 12, 31)});
  REQUIRE(figures.period);
  CHECK(figures.period->to == base::makeDate(2026, 10, 31));
  REQUIRE(figures.before);
  CHECK(figures.before->from == base::makeDate(2025, 1, 1));
  CHECK(figures.before->to == base::makeDate(2025, 10, 31));
  // Ten months of 19,800; a year before ten of 18,000.
  CHECK(figures.sales.revenue == 198'000);
  CHECK(figures.sales.revenueBefore == 180'000);
  CHECK(*figures.sales.growth() == Approx(0.1));
}

TEST_CASE("months that the sales do not reach back to are not compared with") {
  const scoring::PortfolioFigures figures =
      scoring::portfolioFigures(fourAccounts(), support::kSampleDay, base::monthsEnding(base::Month{2026 * 12 + 9}, 24));
  REQUIRE(figures.period);
  CHECK(figures.period->months() == 24);
  CHECK_FALSE(figures.before);
  CHECK_FALSE(figures.sales.growth());
}

TEST_CASE("a period without sales has no figures, and a workspace without sales neither") {
  const scoring::PortfolioFigures later =
      scoring::portfolioFigures(fourAccounts(), support::kSampleDay, base::Period{base::makeDate(2027, 1, 1), base::makeDate(2027, 12, 31)});
  CHECK_FALSE(later.period);
  const scoring::PortfolioFigures none = scoring::portfolioFigures(Snapshot(), support::kSampleDay);
  CHECK_FALSE(none.period);
  CHECK_FALSE(none.attainment);
  CHECK(none.accounts == 0);
}

TEST_CASE("a target is on track from 95 per cent, at risk from 80, critical below, and none where nobody agreed one") {
  CHECK(scoring::targetState(0.95) == scoring::TargetState::onTrack);
  CHECK(scoring::targetState(0.9499) == scoring::TargetState::atRisk);
  CHECK(scoring::targetState(0.8) == scoring::TargetState::atRisk);
  CHECK(scoring::targetState(0.7999) == scoring::TargetState::critical);
  CHECK(scoring::targetState(std::nullopt) == scoring::TargetState::none);
}

TEST_CASE("planned hours come by load, and hours that nobody entered stay unknown") {
  std::vector<TeamMember> team(3);
  for (std::size_t at = 0; at < 3; ++at) team[at].id = Id<TeamMember>(static_cast<RawId>(at) + 1);
  team[0].hoursPerYear = 1000;
  team[1].hoursPerYear = 100;
  std::vector<Assignment> assignments(4);
  const std::pair<RawId, std::int64_t> planned[] = {{1, 300}, {2, 90}, {2, 40}, {3, 50}};
  for (std::size_t at = 0; at < 4; ++at) {
    assignments[at].id = Id<Assignment>(static_cast<RawId>(at) + 1);
    assignments[at].member = Id<TeamMember>(planned[at].first);
    assignments[at].hoursPerYear = planned[at].second;
  }
  const auto hours = scoring::plannedHours(support::withRecords(support::withRecords(Snapshot(), std::move(team)), std::move(assignments)));
  REQUIRE(hours.size() == 3);
  CHECK(hours[0].member == Id<TeamMember>(2));
  CHECK(hours[0].planned == 130);
  CHECK(hours[1].member == Id<TeamMember>(1));
  CHECK_FALSE(hours[2].available);
}
