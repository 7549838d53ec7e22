// SPDX-License-Identifier: GPL-3.0-or-later
// Losing accounts: figures that were added up by hand.
#include "scoring/portfolio/loss_scenario.h"
#include "scoring/portfolio/portfolio_loss.h"
#include "scoring/portfolio/workspace_of.h"

#include "scoring/portfolio/contact_dependence.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::steady;
using scoring::test::with;
using scoring::test::WorkspaceOf;

namespace {

constexpr base::Month kFirst{2025 * 12};
const base::Date kToday = base::Month{kFirst.index + 12}.first();

/// Revenue of a year: 600, 300, 100 and −50 (a customer of credit notes); margin recorded for the first two: 120 and 90.
domain::Snapshot fourAccounts() {
  WorkspaceOf workspace(4);
  workspace.startSales(kFirst, 12);
  workspace.sell(1, steady(50'00, 12), steady(10'00, 12));
  workspace.sell(2, steady(25'00, 12), steady(7'50, 12));
  std::vector<std::int64_t> third(12, 0);
  third[3] = 100'00;
  workspace.sell(3, third);
  std::vector<std::int64_t> fourth(12, 0);
  fourth[5] = -50'00;
  workspace.sell(4, fourth);
  return workspace.snapshot();
}

LossBase baseOf(const domain::Snapshot& snapshot) { return lossBase(snapshot, {RollUp::group, kToday, std::nullopt}); }

}  // namespace

TEST_CASE("losing nobody changes nothing") {
  const LossBase base = baseOf(fourAccounts());
  const LossScenario none = lossOf(base, {});
  CHECK(none.revenueLost == 0);
  CHECK(none.shareLost == 0.0);
  CHECK_FALSE(none.marginLost);
  CHECK(none.after.revenue == none.before.revenue);
  CHECK(none.after.margin == none.before.margin);
  CHECK(none.after.concentration.hhi == none.before.concentration.hhi);
  CHECK(none.hoursFreed == 0.0);
}

TEST_CASE("the loss of the largest account, by hand") {
  const LossBase base = baseOf(fourAccounts());
  const LossScenario loss = lossOf(base, std::vector<std::uint32_t>{0});
  CHECK(loss.before.revenue == 950'00);
  CHECK(loss.revenueLost == 600'00);
  CHECK(loss.after.revenue == 350'00);
  CHECK(loss.shareLost == Approx(600.0 / 950.0));
  CHECK(loss.marginLost == 120'00);
  CHECK(loss.before.margin == 210'00);
  CHECK(loss.after.margin == 90'00);
  // Positive parts: 600, 300, 100 → 0.46; 300, 100 → 0.625.
  CHECK(loss.before.concentration.hhi == Approx(0.46));
  CHECK(loss.after.concentration.hhi == Approx(0.625));
  // Average margin 210 / 900; 120 / that = 514.29 of new revenue, 1.714 accounts of the middle size 300.
  CHECK(*loss.replacementRevenue == Approx(514'28.57).margin(0.01));
  CHECK(*loss.replacementAccounts == Approx(514.2857 / 300.0));
  CHECK(loss.hoursFreed == 40.0);
}

TEST_CASE("the parts add up to the whole, and an account named twice is lost once") {
  const LossBase base = baseOf(fourAccounts());
  std::int64_t sum = 0;
  for (std::uint32_t item = 0; item < 4; ++item) sum += lossOf(base, std::vector<std::uint32_t>{item}).revenueLost;
  const LossScenario all = lossOf(base, std::vector<std::uint32_t>{0, 1, 2, 3});
  CHECK(all.revenueLost == sum);
  CHECK(all.after.revenue == 0);
  CHECK_FALSE(all.after.concentration.hhi);
  CHECK(all.lostWithoutMargin == 2);
  CHECK(lossOf(base, std::vector<std::uint32_t>{1, 1, 77}).revenueLost == 300'00);
  // A customer of credit notes: losing it is a gain of revenue.
  CHECK(lossOf(base, std::vector<std::uint32_t>{3}).after.revenue == 1'000'00);
}

TEST_CASE("single losses agree with losing each account alone") {
  const LossBase base = baseOf(fourAccounts());
  const auto losses = singleLosses(base);
  REQUIRE(losses.size() == 3);
  for (const SingleLoss& single : losses) {
    const LossScenario loss = lossOf(base, std::vector<std::uint32_t>{single.item});
    CHECK(single.revenue == loss.revenueLost);
    CHECK(single.hhiAfter == Approx(*loss.after.concentration.hhi));
  }
  CHECK(losses[0].share == Approx(0.6));
}

TEST_CASE("hours, contacts, pipeline and target go with the account") {
  domain::Snapshot snapshot = fourAccounts();
  domain::Assignment assignment;
  assignment.id = domain::Id<domain::Assignment>(1);
  assignment.account = WorkspaceOf::idOf(1);
  assignment.hoursPerYear = 250;
  snapshot = with(snapshot, std::vector{assignment});
  std::vector<domain::Position> positions(3);
  for (std::size_t i = 0; i < positions.size(); ++i) {
    positions[i].id = domain::Id<domain::Position>(static_cast<base::RawId>(i + 1));
    positions[i].person = domain::Id<domain::Person>(static_cast<base::RawId>(i + 1));
    positions[i].account = WorkspaceOf::idOf(1);
  }
  positions[2].until = kToday - std::chrono::days{30};
  snapshot = with(snapshot, positions);
  domain::Opportunity open;
  open.id = domain::Id<domain::Opportunity>(1);
  open.account = WorkspaceOf::idOf(1);
  open.name = "Line 4";
  open.amount = base::Amount{200'00};
  open.probability = 0.5;
  open.outcome = domain::Outcome::open;
  domain::Opportunity won = open;
  won.id = domain::Id<domain::Opportunity>(2);
  won.outcome = domain::Outcome::won;
  snapshot = with(snapshot, std::vector{open, won});
  domain::Target target;
  target.id = domain::Id<domain::Target>(1);
  target.year = 2026;
  target.measure = domain::Measure::revenue;
  target.amount = base::Amount{1'200'00};
  snapshot = with(snapshot, std::vector{target});
  const LossScenario loss = lossOf(baseOf(snapshot), std::vector<std::uint32_t>{0});
  CHECK(loss.hoursFreed == 250.0);
  CHECK(loss.contactsLost == 2);
  CHECK(loss.opportunitiesLost == 1);
  CHECK(loss.pipelineLost == 100'00);
  CHECK(loss.before.targetGap == 1'200'00 - 950'00 - 100'00);
  CHECK(loss.after.targetGap == 1'200'00 - 350'00);
}

TEST_CASE("an account hangs on one contact when there is one, or one carries more than half") {
  domain::Snapshot snapshot = fourAccounts();
  std::vector<domain::Position> positions(4);
  const std::size_t accounts[]{1, 2, 2, 2};
  for (std::size_t i = 0; i < positions.size(); ++i) {
    positions[i].id = domain::Id<domain::Position>(static_cast<base::RawId>(i + 1));
    positions[i].person = domain::Id<domain::Person>(static_cast<base::RawId>(i + 1));
    positions[i].account = WorkspaceOf::idOf(accounts[i]);
  }
  positions[1].influence = 2;
  snapshot = with(snapshot, positions);
  const AccountList list = accountList(snapshot);
  auto single = singleThreaded(snapshot, list, kToday);
  REQUIRE(single.size() == 1);
  CHECK(single[0].item == 0);
  CHECK(single[0].share == 1.0);
  // 2 of 4 is not more than half; a conversation with that person alone makes it all of it.
  domain::Interaction talk;
  talk.id = domain::Id<domain::Interaction>(1);
  talk.account = WorkspaceOf::idOf(2);
  talk.at = std::chrono::time_point_cast<std::chrono::minutes>(kToday - std::chrono::days{20});
  domain::Participant there;
  there.id = domain::Id<domain::Participant>(1);
  there.interaction = talk.id;
  there.person = positions[1].person;
  snapshot = with(with(snapshot, std::vector{talk}), std::vector{there});
  single = singleThreaded(snapshot, list, kToday);
  REQUIRE(single.size() == 2);
  CHECK(single[1].person == positions[1].person);
  CHECK(single[1].share == 1.0);
  CHECK(single[1].contacts == 3);
}

TEST_CASE("the probability of a loss adds up its recorded reasons as independent causes") {
  WorkspaceOf workspace(3);
  workspace.startSales(kFirst, 24);
  workspace.sell(1, steady(50'00, 24));
  // Every month until a year before the end, then nothing: silence and decline.
  std::vector<std::int64_t> ended = steady(50'00, 24);
  std::fill(ended.begin() + 14, ended.end(), 0);
  workspace.sell(2, ended);
  workspace.sell(3, steady(10'00, 24));
  workspace.account(3).status = domain::AccountStatus::dormant;
  domain::Risk risk;
  risk.id = domain::Id<domain::Risk>(1);
  risk.account = WorkspaceOf::idOf(3);
  risk.title = "Second source";
  risk.likelihood = domain::Likelihood::medium;
  const domain::Snapshot snapshot = with(workspace.snapshot(), std::vector{risk});
  const base::Date today = base::Month{kFirst.index + 24}.first();
  const LossBase base = lossBase(snapshot, {RollUp::group, today, std::nullopt});
  const auto chances = lossProbabilities(snapshot, base, today);
  CHECK(chances[0].reasons == std::vector{LossReason::usual});
  CHECK(chances[0].probability == Approx(0.03));
  CHECK(chances[1].reasons == std::vector{LossReason::usual, LossReason::longSilent, LossReason::declining});
  CHECK(chances[1].probability == Approx(1.0 - 0.97 * 0.7 * 0.9));
  CHECK(chances[2].reasons == std::vector{LossReason::usual, LossReason::dormant, LossReason::riskMedium});
  CHECK(chances[2].probability == Approx(1.0 - 0.97 * 0.75 * 0.9));

  const auto loss = portfolioLoss(snapshot, base, today, LossMeasure::revenue);
  REQUIRE(loss);
  CHECK(loss->accounts.size() == 3);
  CHECK(loss->unknown == 0);
  CHECK(loss->accounts[0].shareOfTail >= loss->accounts[1].shareOfTail);
  double expected = 0.0;
  for (std::size_t item = 0; item < 3; ++item) expected += chances[item].probability * static_cast<double>(*base.revenue[item]);
  CHECK(loss->distribution.expected == Approx(expected));
  // No margin is recorded: there is nothing to lose by margin, and that is said.
  const auto byMargin = portfolioLoss(snapshot, base, today, LossMeasure::margin);
  CHECK(byMargin->unknown == 3);
  CHECK(byMargin->accounts.empty());
}
