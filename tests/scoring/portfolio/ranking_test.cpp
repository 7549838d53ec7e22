// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/ranking.h"

#include "domain/records/rating.h"
#include "scoring/portfolio/frozen_anchors.h"
#include "scoring/portfolio/model_warnings.h"
#include "scoring/selection/criterion_catalogue.h"
#include "scoring/selection/shipped_models.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace kam;
using namespace kam::scoring;
using scoring::test::steady;
using scoring::test::WorkspaceOf;

namespace {

const base::Date kAsOf = base::makeDate(2027, 1, 10);

/// Ten accounts over two years; account n makes n × 1,000 EUR a month and grows by n %.
WorkspaceOf tenAccounts(bool margin = true) {
  WorkspaceOf workspace(10);
  workspace.startSales(base::Month{2025 * 12}, 24);
  for (std::size_t n = 1; n <= 10; ++n) {
    const auto amount = static_cast<std::int64_t>(n) * 100'000;
    auto revenue = steady(amount, 24);
    for (std::size_t month = 12; month < 24; ++month) revenue[month] += amount * static_cast<std::int64_t>(n) / 100;
    auto part = revenue;
    for (auto& value : part) value = value * static_cast<std::int64_t>(10 + n) / 100;
    workspace.sell(n, revenue, margin ? part : std::vector<std::int64_t>{});
  }
  return workspace;
}

domain::Rating rating(int id, std::size_t account, const char* criterion, double likely, base::Date on = kAsOf) {
  domain::Rating made;
  made.id = domain::Id<domain::Rating>(id);
  made.account = WorkspaceOf::idOf(account);
  made.criterion = criterion;
  made.likely = likely;
  made.on = on;
  return made;
}

Ranking rank(const domain::Snapshot& snapshot, const domain::SelectionModel& model) {
  return rankAccounts(snapshot, model, {RollUp::group, kAsOf}).value();
}

const RankedAccount& rowOf(const Ranking& ranking, std::size_t number) {
  for (const RankedAccount& row : ranking.rows)
    if (row.account == WorkspaceOf::idOf(number)) return row;
  throw std::runtime_error("no such account");
}

domain::SelectionModel ratedModel() {
  domain::SelectionModel model;
  model.name = "Rated";
  model.criteria = {{"strategic_fit", 60, std::nullopt, {}}, {"relationship", 40, std::nullopt, {}}};
  return model;
}

}  // namespace

TEST_CASE("First look ranks accounts from their sales alone") {
  const auto ranking = rank(tenAccounts().snapshot(), shippedModels().front());
  CHECK(ranking.model.name == "First look");
  REQUIRE(ranking.rows.size() == 10);
  CHECK(ranking.rows[0].account == WorkspaceOf::idOf(10));
  CHECK(ranking.rows[0].rank == 1U);
  CHECK(ranking.rows[0].valueRank == 1U);
  CHECK(ranking.rows[0].revenue == 13'200'000);
  // Nothing tells products apart here, so breadth is unknown: 100 of 120 points are covered.
  CHECK(ranking.rows[0].coverage == Approx(100.0 / 120.0));
  CHECK(ranking.rows[0].missing == std::vector<std::uint32_t>{4});
  CHECK(ranking.rows[0].upper - ranking.rows[0].lower == Approx(100.0 * 20.0 / 120.0));
}

TEST_CASE("contributions of every account add up to its score exactly") {
  const auto ranking = rank(tenAccounts().snapshot(), shippedModels().front());
  for (const RankedAccount& row : ranking.rows) CHECK(std::accumulate(row.contributions.begin(), row.contributions.end(), 0.0) == *row.score);
}

TEST_CASE("a margin that nobody recorded leaves the model for all accounts") {
  const auto ranking = rank(tenAccounts(false).snapshot(), shippedModels().front());
  CHECK(ranking.dropped == std::vector<std::string>{"margin"});
  CHECK(ranking.criteria.size() == 5);
  CHECK(std::accumulate(ranking.criteria.begin(), ranking.criteria.end(), 0.0, [](double sum, const auto& c) { return sum + c.weight; }) ==
        Approx(1.0));
}

TEST_CASE("with frozen anchors a new account moves nobody's score by a bit") {
  auto workspace = tenAccounts();
  const auto frozen = freezeAnchors(workspace.snapshot(), shippedModels().front(), kAsOf);
  CHECK(frozen.frozenOn == kAsOf);
  const auto before = rank(workspace.snapshot(), frozen);
  domain::Account giant;
  giant.id = WorkspaceOf::idOf(11);
  giant.number = "K11";
  workspace.accounts.push_back(giant);
  workspace.sell(11, steady(900'000'000, 24), steady(1, 24));
  const auto after = rank(workspace.snapshot(), frozen);
  REQUIRE(after.rows.size() == 11);
  for (std::size_t n = 1; n <= 10; ++n) {
    CHECK(*rowOf(after, n).score == *rowOf(before, n).score);
    CHECK(rowOf(after, n).contributions == rowOf(before, n).contributions);
  }
  const auto refreshed = freezeAnchors(workspace.snapshot(), frozen, base::makeDate(2027, 6, 1), true);
  CHECK(refreshed.frozenOn == base::makeDate(2027, 6, 1));
  CHECK(refreshed.criteria[0].value != frozen.criteria[0].value);
}

TEST_CASE("frozen anchors are written numbers that survive the model's JSON") {
  const auto frozen = freezeAnchors(tenAccounts().snapshot(), shippedModels().front(), kAsOf);
  const auto read = domain::parseModel(domain::modelJson(frozen), "test").value();
  CHECK(read == frozen);
  // Yearly revenue is n × 12,000 × (1 + n %): the 60th percentile of ten lies between the 6th and the 7th account.
  REQUIRE(frozen.criteria[0].value.size() == 5);
  CHECK(frozen.criteria[0].value[2].first == Approx(76'320 + 0.4 * (89'880 - 76'320)));
}

TEST_CASE("below coverage 0.6 an account is listed at the end, without rank and quadrant") {
  const auto snapshot = scoring::test::with<domain::Rating>(
      WorkspaceOf(3).snapshot(), {rating(1, 1, "strategic_fit", 5), rating(2, 1, "relationship", 5), rating(3, 2, "relationship", 10)});
  const auto ranking = rank(snapshot, ratedModel());
  CHECK(ranking.ranked == 1);
  CHECK(ranking.rows[0].account == WorkspaceOf::idOf(1));
  CHECK(ranking.rows[0].quadrant == Quadrant::strategic);
  CHECK(ranking.rows[1].account == WorkspaceOf::idOf(2));
  CHECK_FALSE(ranking.rows[1].rank.has_value());
  CHECK(*ranking.rows[1].score == Approx(100.0));
  CHECK(ranking.rows[1].coverage == Approx(0.4));
  CHECK_FALSE(ranking.rows[1].attractiveness.has_value());
  CHECK_FALSE(ranking.rows[2].score.has_value());
  CHECK(ranking.rows[2].upper == Approx(100.0));
}

TEST_CASE("the newest rating counts, and a group's own before its members'") {
  WorkspaceOf workspace(2);
  workspace.account(2).parent = WorkspaceOf::idOf(1);
  const auto older = base::makeDate(2026, 1, 1);
  const auto snapshot =
      scoring::test::with<domain::Rating>(workspace.snapshot(), {rating(1, 1, "strategic_fit", 2, older), rating(2, 1, "strategic_fit", 8),
                                                                 rating(3, 2, "strategic_fit", 10), rating(4, 2, "relationship", 4)});
  const auto ranking = rank(snapshot, ratedModel());
  REQUIRE(ranking.rows.size() == 1);
  CHECK(*ranking.rows[0].attractiveness == Approx(80.0));
  CHECK(*ranking.rows[0].strength == Approx(40.0));
}

TEST_CASE("a knock-out keeps an account off the list and what is unknown knocks nobody out") {
  auto workspace = tenAccounts();
  workspace.account(10).creditRating = "Default";
  auto model = shippedModels().front();
  model.knockOuts = {{"credit_rating", "=", "default", {"in default", "zahlungsunfähig"}}};
  const auto ranking = rank(workspace.snapshot(), model);
  CHECK(ranking.ranked == 9);
  CHECK(ranking.rows.back().account == WorkspaceOf::idOf(10));
  CHECK(ranking.rows.back().knockOut == 0U);
  CHECK_FALSE(ranking.rows.back().rank.has_value());
  model.knockOuts = {{"no_such_field", "=", "1", {}}};
  CHECK(rankAccounts(workspace.snapshot(), model, {}).error().code == base::ErrorCode::unknownField);
}

TEST_CASE("the cuts propose tiers and a hand-set watch stays") {
  auto workspace = tenAccounts();
  workspace.account(1).tier = domain::Tier::watch;
  workspace.account(10).tier = domain::Tier::watch;
  auto model = shippedModels().front();
  model.key = {domain::Cut::Kind::top, 2};
  model.develop = {domain::Cut::Kind::hours, 400};
  const auto ranking = rank(workspace.snapshot(), model);
  CHECK(rowOf(ranking, 10).proposedTier == domain::Tier::key);
  CHECK(std::count_if(ranking.rows.begin(), ranking.rows.end(), [](const auto& row) { return row.proposedTier == domain::Tier::key; }) == 2);
  CHECK(std::count_if(ranking.rows.begin(), ranking.rows.end(), [](const auto& row) { return row.proposedTier == domain::Tier::develop; }) == 3);
  CHECK(rowOf(ranking, 1).proposedTier == domain::Tier::watch);
}

TEST_CASE("unknown criteria and weightless models are refused") {
  domain::SelectionModel model;
  model.criteria = {{"charisma", 10, std::nullopt, {}}};
  CHECK(rankAccounts(WorkspaceOf(1).snapshot(), model, {}).error().code == base::ErrorCode::criterionUnknown);
  model.criteria = {{"strategic_fit", 0, std::nullopt, {}}};
  CHECK(rankAccounts(WorkspaceOf(1).snapshot(), model, {}).error().code == base::ErrorCode::weightsAllZero);
  CHECK(modelNamed(domain::Snapshot(), "first LOOK").value().name == "First look");
  CHECK(modelNamed(domain::Snapshot(), "none").error().code == base::ErrorCode::modelUnknown);
}

TEST_CASE("First look is the model to begin with until half of the accounts are rated") {
  const auto workspace = WorkspaceOf(4);
  CHECK(defaultModel(workspace.snapshot(), kAsOf).name == "First look");
  std::vector<domain::Rating> ratings;
  int id = 1;
  for (const std::size_t account : {1U, 2U})
    for (const char* key :
         {"growth_potential", "market_access", "reference_effect", "relationship", "product_fit", "share_of_wallet", "contract_binding"})
      ratings.push_back(rating(id++, account, key, 5));
  CHECK(defaultModel(scoring::test::with<domain::Rating>(workspace.snapshot(), ratings), kAsOf).name == "Standard");
  ratings.erase(ratings.begin(), ratings.begin() + 7);
  CHECK(defaultModel(scoring::test::with<domain::Rating>(workspace.snapshot(), ratings), kAsOf).name == "First look");
}

TEST_CASE("every criterion of every shipped model is in the catalogue, with five anchors in both languages") {
  CHECK(criterionCatalogue().size() == 25);
  for (const auto& criterion : criterionCatalogue()) {
    CHECK(criterion.anchors.size() == 5);
    CHECK_FALSE(criterion.name.german.empty());
  }
  const auto models = shippedModels();
  REQUIRE(models.size() == 5);
  for (const auto& model : models)
    for (const auto& criterion : model.criteria) CHECK(findCriterion(criterion.key) != nullptr);
  const auto points = [](const domain::SelectionModel& model) {
    return std::accumulate(model.criteria.begin(), model.criteria.end(), 0.0,
                           [](double sum, const auto& criterion) { return sum + criterion.points; });
  };
  CHECK(points(models[0]) == Approx(120));
  CHECK(points(models[4]) == Approx(190));
}

TEST_CASE("a model is warned about small weights, twins and too many criteria") {
  WorkspaceOf workspace(25);
  std::vector<domain::Rating> ratings;
  int id = 1;
  for (std::size_t n = 1; n <= 25; ++n) {
    ratings.push_back(rating(id++, n, "strategic_fit", static_cast<double>(n % 11)));
    ratings.push_back(rating(id++, n, "market_access", static_cast<double>(n % 11) * 0.9));
    ratings.push_back(rating(id++, n, "relationship", static_cast<double>((n * 7) % 11)));
  }
  domain::SelectionModel model;
  model.key = {domain::Cut::Kind::top, 5};
  model.criteria = {{"strategic_fit", 50, std::nullopt, {}}, {"market_access", 48, std::nullopt, {}}, {"relationship", 2, std::nullopt, {}}};
  const auto warnings = modelWarnings(rank(scoring::test::with<domain::Rating>(workspace.snapshot(), ratings), model));
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[0].kind == ModelWarning::Kind::smallWeight);
  CHECK(warnings[0].criterion == 2U);
  CHECK(warnings[1].kind == ModelWarning::Kind::correlated);
  CHECK(warnings[1].criterion == 1U);
  CHECK(warnings[1].other == 0U);
  CHECK(warnings[1].value == Approx(1.0));
  const auto complete = modelWarnings(rank(tenAccounts().snapshot(), shippedModels().back()));
  CHECK(complete.front().kind == ModelWarning::Kind::manyCriteria);
  CHECK(complete.front().value == 25.0);
}

TEST_CASE("moving the points gives the ranking that a model with these points would") {
  auto workspace = tenAccounts();
  workspace.account(4).creditRating = "default";
  auto model = freezeAnchors(workspace.snapshot(), shippedModels().front(), kAsOf);
  model.knockOuts = {{"credit_rating", "=", "default", {}}};
  const auto before = rank(workspace.snapshot(), model);
  const std::vector<double> points{5, 60, 0, 10, 20, 1};
  const auto moved = withPoints(before, points).value();
  for (std::size_t c = 0; c < points.size(); ++c) model.criteria[c].points = points[c];
  const auto anew = rank(workspace.snapshot(), model);
  CHECK(moved.model == anew.model);
  REQUIRE(moved.rows.size() == anew.rows.size());
  for (std::size_t i = 0; i < moved.rows.size(); ++i) {
    CHECK(moved.rows[i].account == anew.rows[i].account);
    CHECK(moved.rows[i].score == anew.rows[i].score);
    CHECK(moved.rows[i].rank == anew.rows[i].rank);
    CHECK(moved.rows[i].contributions == anew.rows[i].contributions);
    CHECK(moved.rows[i].proposedTier == anew.rows[i].proposedTier);
    CHECK(moved.rows[i].revenue == anew.rows[i].revenue);
    CHECK(moved.rows[i].knockOut == anew.rows[i].knockOut);
  }
  CHECK(withPoints(before, std::vector<double>(6, 0.0)).error().code == base::ErrorCode::weightsAllZero);
}
