// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the list of key accounts is, on small workspaces and on bigger ones.
#include "scoring/portfolio/robustness.h"
#include "scoring/portfolio/workspace_of.h"

#include <catch2/catch.hpp>
#include <thread>

using namespace kam;
using namespace kam::scoring;
using scoring::test::with;
using scoring::test::WorkspaceOf;

namespace {

constexpr base::Date kToday{std::chrono::days{20'000}};

domain::SelectionModel ratedModel(std::vector<double> points, double top) {
  domain::SelectionModel model;
  model.name = "Rated";
  const std::vector<std::string> keys{"growth_potential", "relationship", "product_fit", "reference_effect"};
  for (std::size_t i = 0; i < points.size(); ++i) model.criteria.push_back({keys[i], points[i], std::nullopt, {}});
  model.key = {domain::Cut::Kind::top, top};
  return model;
}

/// Ratings of an account along the model's criteria; a negative one is not recorded.
void rate(std::vector<domain::Rating>& ratings, std::size_t account, const std::vector<double>& values) {
  const std::vector<std::string> keys{"growth_potential", "relationship", "product_fit", "reference_effect"};
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i] < 0.0) continue;
    domain::Rating rating;
    rating.id = domain::Id<domain::Rating>(static_cast<base::RawId>(ratings.size() + 1));
    rating.account = WorkspaceOf::idOf(account);
    rating.criterion = keys[i];
    rating.likely = values[i];
    rating.evidenceKind = domain::EvidenceKind::document;
    rating.on = kToday;
    ratings.push_back(rating);
  }
}

struct Case {
  domain::Snapshot snapshot;
  Ranking ranking;
  WorthIntervals intervals;
};

Case caseOf(std::size_t accounts, const std::vector<domain::Rating>& ratings, const domain::SelectionModel& model) {
  Case made{with(WorkspaceOf(accounts).snapshot(), ratings), {}, {}};
  auto ranking = rankAccounts(made.snapshot, model, {RollUp::group, kToday});
  REQUIRE(ranking);
  made.ranking = std::move(*ranking);
  made.intervals = worthIntervals(made.snapshot, made.ranking);
  return made;
}

/// Many accounts, all alike in kind and different in value, by a fixed rule.
Case many(std::size_t accounts, double top) {
  std::vector<domain::Rating> ratings;
  base::Random random(99);
  for (std::size_t account = 1; account <= accounts; ++account)
    rate(ratings, account, {10 * random.unit(), 10 * random.unit(), 10 * random.unit(), random.unit() < 0.2 ? -1.0 : 10 * random.unit()});
  return caseOf(accounts, ratings, ratedModel({40, 30, 20, 10}, top));
}

bool sameFigures(const Robustness& a, const Robustness& b) {
  if (a.rows.size() != b.rows.size() || a.likeliestTop != b.likeliestTop || a.likeliestTopShare != b.likeliestTopShare) return false;
  for (std::size_t i = 0; i < a.rows.size(); ++i) {
    const auto& x = a.rows[i];
    const auto& y = b.rows[i];
    if (x.inTop != y.inTop || x.first != y.first || x.ranks != y.ranks || x.centralWeights != y.centralWeights || x.confidence != y.confidence ||
        x.rankLow != y.rankLow || x.rankMedian != y.rankMedian || x.rankHigh != y.rankHigh)
      return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a rating's interval comes from its bounds, else from evidence and age") {
  CHECK(halfWidthOf(domain::EvidenceKind::computed, 0) == Approx(0.02));
  CHECK(halfWidthOf(domain::EvidenceKind::document, 12) == Approx(0.10));
  CHECK(halfWidthOf(domain::EvidenceKind::customer, 6) == Approx(0.12));
  CHECK(halfWidthOf(domain::EvidenceKind::opinion, 24) == Approx(0.4));
  CHECK(halfWidthOf(domain::EvidenceKind::unknown, 0) == Approx(0.15));

  std::vector<domain::Rating> ratings;
  rate(ratings, 1, {5, 9.8, 4});
  ratings[0].low = 3.0;
  ratings[0].high = 8.0;
  ratings[2].evidenceKind = domain::EvidenceKind::opinion;
  ratings[2].on.reset();
  const Case made = caseOf(1, ratings, ratedModel({1, 1, 1, 1}, 1));
  CHECK(made.intervals.of(0, 0).low == Approx(0.3));
  CHECK(made.intervals.of(0, 0).high == Approx(0.8));
  CHECK(made.intervals.of(0, 1).low == Approx(0.93));
  CHECK(made.intervals.of(0, 1).high == 1.0);
  CHECK(made.intervals.of(0, 2).low == Approx(0.1));  // without a date: as old as a half-life, 0.15 · 2
  CHECK(made.intervals.of(0, 3) == unknownWorth());
  CHECK(made.intervals.isOld[2] == 0);
  CHECK(made.intervals.isOld[0] == 0);
  CHECK(made.intervals.ratingOf(0, 0)->likely == 5.0);
  CHECK(made.intervals.ratingOf(0, 3) == nullptr);
}

TEST_CASE("who leads by far is surely in, who lags by far surely out, neighbours of the cut are contested") {
  std::vector<domain::Rating> ratings;
  rate(ratings, 1, {9, 9, 9, 9});
  rate(ratings, 2, {5, 6, 5, 5});
  rate(ratings, 3, {6, 5, 5, 5});
  rate(ratings, 4, {1, 1, 1, 1});
  const Case made = caseOf(4, ratings, ratedModel({25, 25, 25, 25}, 2));
  const auto robust = robustness(made.ranking, made.intervals);
  REQUIRE(robust);
  CHECK(robust->top == 2);
  CHECK(robust->draws == 10'000);
  CHECK(robust->freedom == WeightFreedom::around);
  CHECK(robust->rows[0].certainty == Certainty::surelyIn);
  CHECK(robust->rows[0].first == 1.0);
  CHECK(robust->rows[0].confidence == 1.0);
  CHECK(robust->rows[1].certainty == Certainty::contested);
  CHECK(robust->rows[2].certainty == Certainty::contested);
  CHECK(robust->rows[3].certainty == Certainty::surelyOut);
  CHECK(robust->countOf(Certainty::contested) == 2);
  // Accounts 2 and 3 mirror each other: both are in equally often, and beat one another equally often.
  CHECK(robust->rows[1].inTop == Approx(0.5).margin(0.02));
  CHECK(robust->rows[2].inTop == Approx(0.5).margin(0.02));
  const auto pairs = pairwiseWinning(made.ranking, made.intervals, {robust->rows[0].item, robust->rows[1].item, robust->rows[2].item});
  REQUIRE(pairs);
  CHECK(pairs->of(0, 1) == 1.0);
  CHECK(pairs->of(1, 2) == Approx(0.5).margin(0.02));
  CHECK(pairs->of(1, 2) + pairs->of(2, 1) == Approx(1.0));
  CHECK(pairs->of(1, 1) == 0.0);
  CHECK(robust->likeliestTop.size() == 2);
  CHECK(robust->likeliestTopShare == Approx(0.5).margin(0.02));
}

TEST_CASE("shares of ranks add up to one per account, and shares of the best k to k") {
  const Case made = many(60, 12);
  const auto robust = robustness(made.ranking, made.intervals, {std::nullopt, 3'000, 4, std::nullopt, 0});
  REQUIRE(robust);
  double in = 0.0;
  double first = 0.0;
  for (const RobustAccount& row : robust->rows) {
    double sum = 0.0;
    double best = 0.0;
    for (std::size_t rank = 0; rank < row.ranks.size(); ++rank) {
      sum += row.ranks[rank];
      if (rank < 12) best += row.ranks[rank];
    }
    CHECK(sum == Approx(1.0));
    CHECK(row.inTop == Approx(best).margin(1e-9));
    CHECK(row.rankLow <= row.rankMedian);
    CHECK(row.rankMedian <= row.rankHigh);
    in += row.inTop;
    first += row.first;
  }
  CHECK(in == Approx(12.0));
  CHECK(first == Approx(1.0));
}

TEST_CASE("the same seed gives the same figures on every run, on one thread and on two") {
  for (const std::size_t accounts : {40U, 1'600U}) {
    const Case made = many(accounts, 15);
    const auto one = robustness(made.ranking, made.intervals, {std::nullopt, 1'500, 7, std::nullopt, 1});
    const auto two = robustness(made.ranking, made.intervals, {std::nullopt, 1'500, 7, std::nullopt, 2});
    const auto again = robustness(made.ranking, made.intervals, {std::nullopt, 1'500, 7, std::nullopt, 2});
    const auto other = robustness(made.ranking, made.intervals, {std::nullopt, 1'500, 8, std::nullopt, 2});
    CHECK(sameFigures(*one, *two));
    CHECK(sameFigures(*two, *again));
    CHECK_FALSE(sameFigures(*one, *other));
  }
}

TEST_CASE("in a large portfolio ranks come from fewer draws, and shares of the best still add up") {
  const Case made = many(1'600, 10);
  const auto large = robustness(made.ranking, made.intervals, {WeightFreedom::around, 1'000, 3, std::nullopt, 2});
  REQUIRE(large);
  double in = 0.0;
  for (const RobustAccount& row : large->rows) {
    in += row.inTop;
    CHECK(row.rankLow > 0);
    CHECK(row.rankLow <= row.rankMedian);
    CHECK(row.rankMedian <= row.rankHigh);
  }
  CHECK(in == Approx(10.0));
  CHECK(large->rows[0].ranks.empty());
  CHECK(large->rows[0].rankMedian < 100);
  CHECK(large->rows[1'500].rankMedian > 1'000);
  CHECK(large->rows[1'500].certainty == Certainty::surelyOut);
}

TEST_CASE("estimates come after 500 draws and are refined; stopping ends the run") {
  const Case made = many(50, 10);
  std::vector<std::size_t> draws;
  RobustRun run;
  run.estimate = [&](const Robustness& soFar) {
    draws.push_back(soFar.draws);
    CHECK_FALSE(soFar.isComplete());
    CHECK(soFar.rows.size() == 50);
  };
  const auto robust = robustness(made.ranking, made.intervals, {}, run);
  REQUIRE(robust);
  CHECK(robust->isComplete());
  CHECK(draws == std::vector<std::size_t>{500, 1'000, 2'000, 4'000, 6'000, 8'000});

  std::atomic<bool> cancel{false};
  RobustRun stopped{&cancel, [&](const Robustness&) { cancel = true; }};
  const auto none = robustness(made.ranking, made.intervals, {}, stopped);
  REQUIRE_FALSE(none);
  CHECK(none.error().code == base::ErrorCode::cancelled);
}

TEST_CASE("ranges of the model are kept, and ranges that cannot be kept are refused") {
  std::vector<domain::Rating> ratings;
  rate(ratings, 1, {9, 2});
  rate(ratings, 2, {2, 8});
  domain::SelectionModel model = ratedModel({50, 50}, 1);
  model.criteria[0].range = std::pair(20.0, 60.0);
  model.criteria[1].range = std::pair(40.0, 80.0);
  const Case made = caseOf(2, ratings, model);
  const auto robust = robustness(made.ranking, made.intervals);
  REQUIRE(robust);
  CHECK(robust->freedom == WeightFreedom::modelRanges);
  for (const RobustAccount& row : robust->rows)
    if (!row.centralWeights.empty()) {
      CHECK(row.centralWeights[0] >= 0.2);
      CHECK(row.centralWeights[0] <= 0.6);
    }
  model.criteria[1].range = std::pair(85.0, 90.0);
  const Case impossible = caseOf(2, ratings, model);
  const auto refused = robustness(impossible.ranking, impossible.intervals);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::weightsInfeasible);
}

TEST_CASE("nobody ranked leaves no rows, one account alone is first") {
  const Case none = caseOf(2, {}, ratedModel({1, 1}, 1));
  const auto empty = robustness(none.ranking, none.intervals);
  REQUIRE(empty);
  CHECK(empty->rows.empty());
  std::vector<domain::Rating> ratings;
  rate(ratings, 1, {3, 4});
  const Case one = caseOf(1, ratings, ratedModel({1, 1}, 1));
  const auto alone = robustness(one.ranking, one.intervals);
  REQUIRE(alone);
  CHECK(alone->rows[0].first == 1.0);
  CHECK(alone->rows[0].inTop == 1.0);
}

TEST_CASE("taking an account away leaves the draws of the others as they are") {
  std::vector<domain::Rating> ratings;
  for (std::size_t account = 1; account <= 5; ++account) rate(ratings, account, {double(account), 6.0 - double(account), 5, 5});
  const Case all = caseOf(5, ratings, ratedModel({30, 30, 20, 20}, 1));
  const auto before = pairwiseWinning(all.ranking, all.intervals, {0, 1, 2, 3, 4});
  const auto after = pairwiseWinning(all.ranking, all.intervals, {3, 1});
  REQUIRE(before);
  REQUIRE(after);
  CHECK(before->of(3, 1) == after->of(0, 1));
  CHECK(before->of(1, 3) == after->of(1, 0));
}
