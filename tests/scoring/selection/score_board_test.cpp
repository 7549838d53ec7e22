// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_board.h"

#include "base/random.h"
#include "scoring/selection/weighted_sum.h"
#include "scoring/selection/weights.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <numeric>

using namespace kam::scoring;

namespace {

struct Random {
  std::vector<ScoreBoard::Column> columns;
  std::vector<std::uint32_t> ties;
};

/// Worths on a grid of so many values, so that equal scores happen (0: anywhere); about one in eight unknown.
Random randomAccounts(std::size_t accounts, std::size_t criteria, std::uint64_t seed, std::uint64_t grid = 5) {
  kam::base::Random random(seed);
  Random made;
  made.columns.assign(criteria, ScoreBoard::Column(accounts));
  for (auto& column : made.columns)
    for (auto& worth : column)
      if (random.below(8) != 0) worth = grid == 0 ? random.unit() : static_cast<double>(random.below(grid)) / static_cast<double>(grid - 1);
  made.ties.resize(accounts);
  std::iota(made.ties.begin(), made.ties.end(), 0U);
  for (std::size_t i = accounts; i > 1; --i) std::swap(made.ties[i - 1], made.ties[random.below(i)]);
  return made;
}

const std::vector<double> kPoints{30, 20, 10, 25, 15};

}  // namespace

TEST_CASE("the board's scores are the weighted sums of the accounts") {
  const auto made = randomAccounts(500, kPoints.size(), 3);
  const ScoreBoard board(made.columns, made.ties);
  BoardScores result;
  board.rescore(kPoints, result);
  const auto weights = weightsFromPoints(kPoints).value();
  for (std::size_t item = 0; item < 500; ++item) {
    std::vector<std::optional<double>> worths;
    for (const auto& column : made.columns) worths.push_back(column[item]);
    const auto sum = weightedSum(worths, weights);
    if (!sum.score) CHECK(result.scores[item] == kNoScore);
    else CHECK(result.scores[item] == Approx(100.0 * *sum.score));
    CHECK(board.coverage(item, kPoints) == Approx(sum.coverage).margin(1e-15));
  }
}

TEST_CASE("so many accounts that two threads share them have the scores and the order that each would have alone") {
  const std::size_t count = 30'000;
  const auto made = randomAccounts(count, kPoints.size(), 41, 0);
  const ScoreBoard board(made.columns, made.ties);
  BoardScores result;
  board.rescore(kPoints, result);
  REQUIRE(result.scores.size() == count);
  CHECK(board.scores(kPoints) == result.scores);
  std::size_t different = 0;
  for (std::size_t item = 0; item < count; ++item) {
    const auto parts = board.contributions(item, kPoints);
    const double sum = std::accumulate(parts.begin(), parts.end(), 0.0);
    const bool known = board.coverage(item, kPoints) > 0.0;
    different += result.scores[item] == (known ? sum : kNoScore) ? 0U : 1U;
  }
  CHECK(different == 0);
  for (std::size_t place = 1; place < result.ranked; ++place)
    different += result.scores[result.order[place - 1]] >= result.scores[result.order[place]] ? 0U : 1U;
  CHECK(different == 0);
}

TEST_CASE("contributions add up to the score bit by bit") {
  const auto made = randomAccounts(300, kPoints.size(), 4);
  const ScoreBoard board(made.columns, made.ties);
  BoardScores result;
  board.rescore(kPoints, result);
  for (std::size_t item = 0; item < 300; ++item) {
    if (result.scores[item] == kNoScore) continue;
    const auto contributions = board.contributions(item, kPoints);
    CHECK(std::accumulate(contributions.begin(), contributions.end(), 0.0) == result.scores[item]);
  }
}

TEST_CASE("adding or removing accounts leaves the others' scores identical to the last bit") {
  const auto made = randomAccounts(400, kPoints.size(), 5);
  const ScoreBoard all(made.columns, made.ties);
  // Every third account goes.
  Random fewer;
  fewer.columns.assign(kPoints.size(), {});
  std::vector<std::size_t> kept;
  for (std::size_t item = 0; item < 400; ++item) {
    if (item % 3 == 0) continue;
    for (std::size_t c = 0; c < kPoints.size(); ++c) fewer.columns[c].push_back(made.columns[c][item]);
    fewer.ties.push_back(static_cast<std::uint32_t>(kept.size()));
    kept.push_back(item);
  }
  const ScoreBoard some(fewer.columns, fewer.ties);
  const auto before = all.scores(kPoints);
  const auto after = some.scores(kPoints);
  for (std::size_t i = 0; i < kept.size(); ++i) CHECK(after[i] == before[kept[i]]);
}

TEST_CASE("the fast order is the plain order: covered accounts by score, ties by number, then the rest") {
  for (const std::uint64_t seed : {6U, 7U, 8U}) {
    const auto made = randomAccounts(3000, kPoints.size(), seed);
    const ScoreBoard board(made.columns, made.ties);
    std::vector<std::uint8_t> eligible(3000, 1);
    for (std::size_t item = 0; item < eligible.size(); item += 17) eligible[item] = 0;
    BoardScores result;
    board.rescore(kPoints, result, eligible);
    std::vector<std::uint32_t> expected(3000);
    std::iota(expected.begin(), expected.end(), 0U);
    const auto tierOf = [&](std::uint32_t item) {
      if (result.scores[item] == kNoScore) return 2;
      return board.coverage(item, kPoints) >= 0.6 - 1e-12 && eligible[item] != 0 ? 0 : 1;
    };
    std::sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
      if (tierOf(a) != tierOf(b)) return tierOf(a) < tierOf(b);
      if (result.scores[a] != result.scores[b]) return result.scores[a] > result.scores[b];
      return made.ties[a] < made.ties[b];
    });
    CHECK(result.order == expected);
    CHECK(result.ranked ==
          static_cast<std::size_t>(std::count_if(expected.begin(), expected.end(), [&](std::uint32_t item) { return tierOf(item) == 0; })));
  }
}

TEST_CASE("scores that differ only far behind the decimal point keep their order") {
  // Closer together than a shelf is wide.
  std::vector<ScoreBoard::Column> columns{{0.5, 0.5 + 1e-15, 0.5 + 3e-16, 0.5 + 2e-15}};
  const ScoreBoard board(columns, std::vector<std::uint32_t>{0, 1, 2, 3});
  BoardScores result;
  board.rescore(std::vector<double>{1.0}, result);
  CHECK(result.order == std::vector<std::uint32_t>{3, 1, 2, 0});
}

TEST_CASE("an axis without a known criterion has no score and an empty board no order") {
  std::vector<ScoreBoard::Column> columns{{0.5}, {std::nullopt}};
  const ScoreBoard board(columns, std::vector<std::uint32_t>{0});
  CHECK(board.scores(std::vector<double>{0.0, 1.0})[0] == kNoScore);
  CHECK(board.scores(std::vector<double>{1.0, 0.0})[0] == 50.0);
  CHECK_FALSE(board.worth(0, 1).has_value());
  BoardScores result;
  ScoreBoard({}, {}).rescore({}, result);
  CHECK(result.order.empty());
}

TEST_CASE("rescoring 100,000 accounts on 12 criteria", "[.bench]") {
  const auto made = randomAccounts(100'000, 12, 9, 0);
  for (const bool complete : {true, false}) {
    auto columns = made.columns;
    if (complete)
      for (auto& column : columns)
        for (auto& worth : column) worth = worth.value_or(0.3);
    const ScoreBoard board(columns, made.ties);
    const std::vector<double> points(12, 8.0);
    BoardScores result;
    board.rescore(points, result);
    std::vector<double> times;
    for (int i = 0; i < 200; ++i) {
      const auto start = std::chrono::steady_clock::now();
      board.rescore(points, result);
      times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    std::vector<double> scoring;
    for (int i = 0; i < 50; ++i) {
      const auto start = std::chrono::steady_clock::now();
      static_cast<void>(board.scores(points));
      scoring.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(scoring.begin(), scoring.end());
    WARN((complete ? "complete" : "with gaps") << ": median " << times[100] << " ms, least " << times[0] << " ms; scores alone " << scoring[25]
                                               << " ms");
  }
}
