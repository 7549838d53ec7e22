// SPDX-License-Identifier: GPL-3.0-or-later
// Where accounts stood a year ago: scored again where the records of then suffice, as it was frozen where they do not, and else not at all.
#include "scoring/portfolio/matrix_trail.h"

#include "domain/decision_figures.h"
#include "scoring/portfolio/past_state.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using scoring::test::steady;
using scoring::test::WorkspaceOf;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

domain::Rating rating(int id, std::size_t account, const char* criterion, double likely, std::optional<base::Date> on) {
  domain::Rating made;
  made.id = domain::Id<domain::Rating>(id);
  made.account = WorkspaceOf::idOf(account);
  made.criterion = criterion;
  made.likely = likely;
  made.on = on;
  return made;
}

/// Revenue 1000 at 0 … 10,000 at 1; strength is rated.
domain::SelectionModel model() {
  domain::SelectionModel model;
  model.name = "Two";
  model.criteria.resize(2);
  model.criteria[0].key = "revenue";
  model.criteria[0].points = 50;
  model.criteria[0].value = {{0, 0.0}, {100, 1.0}};
  model.criteria[1].key = "relationship";
  model.criteria[1].points = 50;
  return model;
}

/// Account 1 sells 2 a month in the year before last October and 4 in the year after; account 2 the same.
WorkspaceOf twoAccounts() {
  WorkspaceOf workspace(2);
  workspace.startSales(base::Month{2024 * 12 + 10}, 24);
  for (std::size_t account = 1; account <= 2; ++account) {
    std::vector<std::int64_t> months = steady(200, 12);
    const auto later = steady(400, 12);
    months.insert(months.end(), later.begin(), later.end());
    workspace.sell(account, months);
  }
  return workspace;
}

Ranking ranked(const domain::Snapshot& snapshot) {
  const auto ranking = rankAccounts(snapshot, model(), {RollUp::group, kToday});
  REQUIRE(ranking);
  return *ranking;
}

}  // namespace

TEST_CASE("the state of an earlier day has the months that were over and the ratings that were made") {
  const domain::Snapshot snapshot = test::with<domain::Rating>(
      twoAccounts().snapshot(), {rating(1, 1, "relationship", 4, base::makeDate(2025, 3, 1)),
                                 rating(2, 1, "relationship", 8, base::makeDate(2026, 3, 1)), rating(3, 2, "relationship", 5, std::nullopt)});
  const domain::Snapshot then = stateOn(snapshot, base::makeDate(2025, 10, 31));
  CHECK(then.sales().newest() == base::monthOf(base::makeDate(2025, 10, 1)));
  CHECK(then.sales().monthCount == 12);
  CHECK(then.sales().lineCount == 24);
  CHECK(then.sales().monthsOf(then.sales().revenue, 1).back() == 200);
  REQUIRE(then.all<domain::Rating>().size() == 1);
  CHECK(then.all<domain::Rating>()[0].likely == 4.0);
  // A month that was not over yet had nothing to tell.
  CHECK(stateOn(snapshot, base::makeDate(2025, 10, 30)).sales().monthCount == 11);
  CHECK(stateOn(snapshot, base::makeDate(2020, 1, 1)).sales().empty());
}

TEST_CASE("products bought a year ago are those of the twelve months before, of other times none are known") {
  WorkspaceOf workspace = twoAccounts();
  workspace.sales.productWindow = base::monthsEnding(workspace.sales.newest(), 12);
  workspace.sales.products = {7, 8};
  workspace.sales.productSums = {{0, 0, 900, 100, 0}, {0, 1, 0, 0, 500}};
  const domain::Snapshot snapshot = workspace.snapshot();
  const auto then = stateOn(snapshot, base::makeDate(2025, 10, 31)).sales();
  REQUIRE(then.productSums.all().size() == 1);
  CHECK(then.productSums.all()[0].productRow == 1);
  CHECK(then.productSums.all()[0].revenue == 500);
  CHECK(stateOn(snapshot, base::makeDate(2026, 10, 31)).sales().productSums.all().size() == 2);
  CHECK(stateOn(snapshot, base::makeDate(2026, 4, 30)).sales().productSums.all().empty());
}

TEST_CASE("an account's trail begins where today's model would have placed it a year ago") {
  const domain::Snapshot snapshot =
      test::with<domain::Rating>(twoAccounts().snapshot(), {rating(1, 1, "relationship", 4, base::makeDate(2025, 3, 1)),
                                                            rating(2, 1, "relationship", 8, base::makeDate(2026, 3, 1)),
                                                            rating(3, 2, "relationship", 6, base::makeDate(2026, 3, 1))});
  const Ranking ranking = ranked(snapshot);
  CHECK(trailDay(ranking) == base::makeDate(2025, 10, 31));
  const MatrixTrail trail = matrixTrail(snapshot, ranking);
  CHECK(trail.on == base::makeDate(2025, 10, 31));
  REQUIRE(trail.points.size() == 1);
  const TrailPoint* point = trail.of(WorkspaceOf::idOf(1));
  REQUIRE(point != nullptr);
  CHECK(point->source == TrailSource::computed);
  // 12 × 2.00 of 100 and a rating of 4; now 12 × 4.00 and 8.
  CHECK(point->attractiveness == Approx(24.0));
  CHECK(point->strength == Approx(40.0));
  CHECK(point->quadrant == Quadrant::streamline);
  CHECK_FALSE(point->lessKnown);
  // Nobody had rated account 2 by then: an honest nothing.
  CHECK(trail.of(WorkspaceOf::idOf(2)) == nullptr);
}

TEST_CASE("where the ratings of then are gone, a decision that froze the position tells it, if it was by the same model") {
  domain::Decision decision;
  decision.id = domain::Id<domain::Decision>(5);
  decision.on = base::makeDate(2026, 1, 12);
  decision.modelName = "Two";
  domain::DecisionEntry entry;
  entry.id = domain::Id<domain::DecisionEntry>(6);
  entry.decision = decision.id;
  entry.account = WorkspaceOf::idOf(2);
  entry.figures = domain::decisionFiguresJson({{}, 30.0, 70.0, {}, {}, {}, {}, {}});
  domain::Snapshot snapshot = test::with<domain::Rating>(twoAccounts().snapshot(), {rating(3, 2, "relationship", 6, base::makeDate(2026, 3, 1))});
  snapshot = test::with<domain::DecisionEntry>(test::with<domain::Decision>(snapshot, {decision}), {entry});
  const MatrixTrail trail = matrixTrail(snapshot, ranked(snapshot));
  CHECK_FALSE(trail.on);
  const TrailPoint* point = trail.of(WorkspaceOf::idOf(2));
  REQUIRE(point != nullptr);
  CHECK(point->source == TrailSource::decision);
  CHECK(point->on == base::makeDate(2026, 1, 12));
  CHECK(point->strength == 70.0);
  decision.modelName = "Another";
  snapshot = test::with<domain::Decision>(snapshot, {decision});
  CHECK(matrixTrail(snapshot, ranked(snapshot)).points.empty());
}
