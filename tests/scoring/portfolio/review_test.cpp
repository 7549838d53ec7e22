// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a review with its reasons, and what a comparison of two reviews finds.
#include "scoring/portfolio/review_agenda.h"
#include "scoring/portfolio/review_history.h"

#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using domain::ReviewEntry;
using scoring::test::steady;
using scoring::test::WorkspaceOf;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

domain::Target revenueTarget(int id, std::size_t account, std::int64_t minor) {
  domain::Target target;
  target.id = domain::Id<domain::Target>(id);
  target.account = WorkspaceOf::idOf(account);
  target.year = 2026;
  target.measure = domain::Measure::revenue;
  target.amount = base::Amount{minor};
  return target;
}

domain::AccountPlan plan(int id, std::size_t account, domain::PlanStatus status) {
  domain::AccountPlan made;
  made.id = domain::Id<domain::AccountPlan>(id);
  made.account = WorkspaceOf::idOf(account);
  made.status = status;
  return made;
}

/// Three key accounts that sell 100 a month since November 2024, up to October 2026, and one that is none.
WorkspaceOf keyAccounts() {
  WorkspaceOf workspace(4);
  workspace.startSales(base::Month{2024 * 12 + 10}, 24);
  for (std::size_t account = 1; account <= 4; ++account) workspace.sell(account, steady(10'000, 24));
  for (std::size_t account = 1; account <= 3; ++account) workspace.account(account).tier = domain::Tier::key;
  return workspace;
}

ReviewEntry entry(std::size_t account, std::int64_t revenue, std::optional<double> score) {
  ReviewEntry made;
  made.account = WorkspaceOf::idOf(account);
  made.revenue = base::Amount{revenue};
  made.score = score;
  return made;
}

}  // namespace

TEST_CASE("who needs somebody to step in comes first, with the reasons and their points") {
  domain::Snapshot snapshot = keyAccounts().snapshot();
  // 1,000 by October of a target of 1,200 is on track, of 3,000 critical.
  snapshot = test::with<domain::Target>(snapshot, {revenueTarget(1, 1, 120'000), revenueTarget(2, 2, 300'000)});
  snapshot = test::with<domain::AccountPlan>(snapshot, {plan(1, 1, domain::PlanStatus::active), plan(2, 2, domain::PlanStatus::draft)});
  const ReviewAgenda agenda = reviewAgenda(snapshot, {{}, kToday, {}}, nullptr, {});
  REQUIRE(agenda.items.size() == 3);
  CHECK(agenda.items[0].figures.account == WorkspaceOf::idOf(2));
  CHECK(agenda.items[0].concerns == std::vector{Concern::targetCritical, Concern::planUnsigned, Concern::notPlaced});
  CHECK(agenda.items[0].points() == 6);
  CHECK(agenda.items[1].figures.account == WorkspaceOf::idOf(3));
  CHECK(agenda.items[1].concerns == std::vector{Concern::noTarget, Concern::noPlan, Concern::notPlaced});
  CHECK(agenda.items[2].concerns == std::vector{Concern::notPlaced});
  // Ten months of 100 make 1,000; twelve like them 1,200.
  CHECK(agenda.items[0].revenue.actual == 100'000);
  CHECK(agenda.items[0].revenue.runRate == 120'000);
  CHECK(*agenda.items[0].revenue.attainment == Approx(0.4));
}

TEST_CASE("overdue actions, likely risks, a mark of the last review and a review that is due count too; what is over does not") {
  WorkspaceOf workspace = keyAccounts();
  workspace.account(1).nextReview = base::makeDate(2026, 11, 1);
  domain::Snapshot snapshot = workspace.snapshot();
  domain::Action late;
  late.id = domain::Id<domain::Action>(1);
  late.account = WorkspaceOf::idOf(1);
  late.due = base::makeDate(2026, 11, 22);
  domain::Action today = late;
  today.id = domain::Id<domain::Action>(2);
  today.account = WorkspaceOf::idOf(2);
  today.due = kToday;
  domain::Action done = late;
  done.id = domain::Id<domain::Action>(3);
  done.account = WorkspaceOf::idOf(2);
  done.status = domain::ActionStatus::done;
  domain::Risk risk;
  risk.id = domain::Id<domain::Risk>(1);
  risk.account = WorkspaceOf::idOf(2);
  risk.likelihood = domain::Likelihood::high;
  domain::Review review;
  review.id = domain::Id<domain::Review>(1);
  review.on = base::makeDate(2025, 11, 20);
  review.frozenOn = review.on;
  ReviewEntry marked = entry(1, 0, {});
  marked.id = domain::Id<ReviewEntry>(1);
  marked.review = review.id;
  marked.again = true;
  snapshot = test::with<domain::Action>(snapshot, {late, today, done});
  snapshot = test::with<domain::Risk>(snapshot, {risk});
  snapshot = test::with<domain::Review>(snapshot, {review});
  snapshot = test::with<ReviewEntry>(snapshot, {marked});
  const ReviewAgenda agenda = reviewAgenda(snapshot, {{}, kToday, {}}, nullptr, {});
  const auto has = [&](std::size_t account, Concern concern) {
    const auto& concerns = agenda.of(WorkspaceOf::idOf(account))->concerns;
    return std::find(concerns.begin(), concerns.end(), concern) != concerns.end();
  };
  CHECK(has(1, Concern::actionsOverdue));
  CHECK(has(1, Concern::reviewDue));
  CHECK(has(1, Concern::lookAgain));
  CHECK_FALSE(has(2, Concern::actionsOverdue));
  CHECK(has(2, Concern::highRisk));
  CHECK(agenda.of(WorkspaceOf::idOf(2))->actions.size() == 1);
  CHECK_FALSE(has(3, Concern::noContact));
}

TEST_CASE("a scope that names a tier reviews the accounts of that tier") {
  WorkspaceOf workspace = keyAccounts();
  workspace.account(4).tier = domain::Tier::develop;
  AgendaQuestion question{{}, kToday, {}};
  question.scope.tier = domain::Tier::develop;
  const domain::Snapshot snapshot = workspace.snapshot();
  const ReviewAgenda agenda = reviewAgenda(snapshot, question, nullptr, {});
  REQUIRE(agenda.items.size() == 1);
  CHECK(agenda.items[0].figures.account == WorkspaceOf::idOf(4));
}

TEST_CASE("concerns are written as keys and read back; what is unknown is left out") {
  std::vector<Concern> all(allConcerns().begin(), allConcerns().end());
  CHECK(parseConcerns(concernsText(all)) == all);
  CHECK(parseConcerns("target_critical of_tomorrow no_plan") == std::vector{Concern::targetCritical, Concern::noPlan});
  CHECK(parseConcerns("").empty());
  CHECK(pointsOf(all) == 26);
}

TEST_CASE("two reviews tell who enters, leaves and stays, and how the figures moved") {
  ReviewEntry before = entry(1, 1'000, 60.0);
  before.attractiveness = 50.0;
  before.strength = 40.0;
  ReviewEntry after = entry(1, 1'250, 63.5);
  after.attractiveness = 53.0;
  after.strength = 44.0;
  after.abcClass = "A";
  const auto moves = compareEntries(std::vector{before, entry(2, 9'000, {})}, std::vector{after, entry(3, 500, {})});
  REQUIRE(moves.size() == 3);
  CHECK(moves[0].kind == ReviewMove::Kind::enters);
  CHECK(moves[0].account == WorkspaceOf::idOf(3));
  CHECK(moves[1].kind == ReviewMove::Kind::leaves);
  CHECK_FALSE(moves[1].revenueChange);
  CHECK(moves[2].kind == ReviewMove::Kind::stays);
  CHECK(moves[2].revenueChange == 250);
  CHECK(*moves[2].revenueGrowth == Approx(0.25));
  CHECK(*moves[2].scoreChange == Approx(3.5));
  CHECK(*moves[2].distance == Approx(5.0));
  CHECK(moves[2].changedClass());
  CHECK_FALSE(moves[2].changedPlan());
}
