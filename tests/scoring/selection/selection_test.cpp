// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/random.h"
#include "scoring/selection/capacity.h"
#include "scoring/selection/explanation.h"
#include "scoring/selection/portfolio_matrix.h"
#include "scoring/selection/value_function.h"
#include "scoring/selection/weight_stability.h"
#include "scoring/selection/weighted_sum.h"
#include "scoring/selection/weights.h"

#include <catch2/catch.hpp>
#include <array>
#include <numeric>

using namespace kam::scoring;
using kam::base::ErrorCode;

TEST_CASE("a value function is clipped outside its anchors and may fall") {
  const auto cost = ValueFunction::make({{3, 1.0}, {7, 0.75}, {25, 0.0}}).value();
  CHECK(cost(0) == 1.0);
  CHECK(cost(5) == Approx(0.875));
  CHECK(cost(1e12) == 0.0);
  CHECK(ValueFunction()(7.5) == 0.75);
}

TEST_CASE("a value function knows which raw value reaches a worth") {
  const auto rising = ValueFunction::make({{0, 0.0}, {100, 0.5}, {300, 1.0}}).value();
  CHECK(*rising.rawOf(0.75) == Approx(200));
  CHECK(*rising.rawOf(1.0 + 1e-12) == Approx(300));
  CHECK_FALSE(ValueFunction::make({{0, 0.0}, {10, 0.8}}).value().rawOf(0.9).has_value());
  const auto falling = ValueFunction::make({{0, 1.0}, {10, 0.0}}).value();
  CHECK(*falling.rawOf(0.75) == Approx(2.5));
}

TEST_CASE("anchors that do not rise or leave 0 to 1 are refused") {
  CHECK(ValueFunction::make({}).error().code == ErrorCode::valueOutOfRange);
  CHECK_FALSE(ValueFunction::make({{1, 0.0}, {1, 1.0}}).has_value());
  CHECK_FALSE(ValueFunction::make({{1, 0.0}, {2, 1.1}}).has_value());
}

TEST_CASE("points that are all zero or negative give no weights") {
  CHECK(weightsFromPoints(std::array{0.0, 0.0}).error().code == ErrorCode::weightsAllZero);
  CHECK_FALSE(weightsFromPoints(std::array{1.0, -1.0}).has_value());
  CHECK(weightsFromPoints(std::array{30.0, 10.0}).value() == std::vector<double>{0.75, 0.25});
}

TEST_CASE("moving one slider rescales the unlocked others and keeps the sum") {
  const std::array<double, 4> points{10, 20, 30, 40};
  const std::array<bool, 4> locked{false, false, true, false};
  const auto moved = withPointsMoved(points, 0, 30, locked);
  CHECK(moved[0] == Approx(30));
  CHECK(moved[2] == Approx(30));
  CHECK(moved[1] / moved[3] == Approx(0.5));
  CHECK(std::accumulate(moved.begin(), moved.end(), 0.0) == Approx(100));
  CHECK(withPointsMoved(points, 0, 500, locked)[0] == Approx(70));
}

TEST_CASE("a missing worth lowers the coverage and widens the bounds, never the score") {
  const std::array<double, 2> weights{0.75, 0.25};
  const std::array<std::optional<double>, 2> half{0.8, std::nullopt};
  const auto sum = weightedSum(half, weights);
  CHECK(*sum.score == Approx(0.8));
  CHECK(sum.coverage == Approx(0.75));
  CHECK(sum.lower == Approx(0.6));
  CHECK(sum.upper == Approx(0.85));
}

TEST_CASE("the matrix counts the cut itself as high") {
  CHECK(quadrantOf(50.0, 50.0) == Quadrant::strategic);
  CHECK(quadrantOf(49.999, 50.0) == Quadrant::status);
  CHECK(quadrantOf(50.0, 49.999) == Quadrant::star);
  CHECK(quadrantOf(0.0, 0.0) == Quadrant::streamline);
}

TEST_CASE("the stability interval agrees with a grid of weights") {
  kam::base::Random random(7);
  const std::size_t rows = 9;
  const std::vector<double> weights{0.4, 0.35, 0.25};
  std::vector<double> worths(rows * weights.size());
  for (double& worth : worths) worth = random.unit();
  const auto topAt = [&](std::size_t criterion, double t) {
    std::vector<double> moved = weights;
    for (std::size_t i = 0; i < moved.size(); ++i) moved[i] = i == criterion ? t : weights[i] * (1 - t) / (1 - weights[criterion]);
    return weightStability(worths, moved, 3).top;
  };
  const auto result = weightStability(worths, weights, 3);
  for (std::size_t criterion = 0; criterion < weights.size(); ++criterion) {
    const auto& interval = result.intervals[criterion];
    for (int step = 0; step <= 400; ++step) {
      const double t = step / 400.0;
      if (std::abs(t - interval.low) < 1e-6 || std::abs(t - interval.high) < 1e-6 || t >= 1.0) continue;
      const bool inside = t > interval.low && t < interval.high;
      if (inside) CHECK(topAt(criterion, t) == result.top);
      // Just outside the set is another one; further away it may come back.
    }
    if (interval.below) CHECK(topAt(criterion, interval.low - 1e-6) != result.top);
    if (interval.above) CHECK(topAt(criterion, interval.high + 1e-6) != result.top);
  }
  CHECK(weightStability(worths, std::vector<double>{1.0, 0.0, 0.0}, 3).intervals[0].status == Status::notApplicable);
}

TEST_CASE("a gap that no single criterion closes is closed by the strongest ones together") {
  const std::array<std::optional<double>, 3> own{0.5, 0.5, 0.5};
  const std::array<std::optional<double>, 3> cut{1.0, 1.0, 0.5};
  const std::array<double, 3> weights{0.4, 0.35, 0.25};
  const auto gap = explainGap(own, cut, weights);
  CHECK(gap.gap == Approx(0.375));
  for (const auto& change : gap.singleChanges) CHECK_FALSE(change.needed.has_value());
  REQUIRE(gap.jointChanges.size() == 2);
  CHECK(gap.jointChanges[0].criterion == 0);
  CHECK(*gap.jointChanges[1].needed == Approx(1.0));
  const std::array<bool, 3> onlyTheLast{false, false, true};
  CHECK(explainGap(own, cut, weights, onlyTheLast).jointChanges.empty());
}

TEST_CASE("a gap is explained on the criteria that both accounts are known for") {
  const std::array<std::optional<double>, 2> own{0.2, std::nullopt};
  const std::array<std::optional<double>, 2> cut{0.6, 0.9};
  const auto gap = explainGap(own, cut, std::array{0.5, 0.5});
  CHECK(gap.gap == Approx(0.4));
  CHECK(gap.unknown == std::vector<std::size_t>{1});
  CHECK(*gap.singleChanges[0].needed == Approx(0.6));
}

TEST_CASE("capacity: the textbook trap is solved exactly and the greedy gap shown") {
  const std::vector<CapacityChoice> accounts{{{{0, 0}, {10, 60}}}, {{{0, 0}, {20, 100}}}, {{{0, 0}, {30, 120}}}};
  const auto result = planCapacity(accounts, 50);
  CHECK(result.best.value == 220);
  CHECK(result.best.hours == 50);
  CHECK(result.greedy.value == 160);
  CHECK(result.greedyGap == Approx(60.0 / 220.0));
}

TEST_CASE("capacity: must-haves beyond the hours name the shortfall") {
  const std::vector<CapacityChoice> accounts{{{{300, 1}}}, {{{200, 1}}}};
  const auto result = planCapacity(accounts, 450);
  CHECK(result.status == Status::notApplicable);
  CHECK(result.hoursShort == 50);
}

TEST_CASE("capacity: equal values serve more accounts, then earlier ones") {
  const std::vector<CapacityChoice> accounts{{{{0, 0}, {20, 10}}}, {{{0, 0}, {10, 5}}}, {{{0, 0}, {10, 5}}}, {{{0, 0}, {10, 5}}}};
  const auto result = planCapacity(accounts, 20);
  CHECK(result.best.options == std::vector<std::uint32_t>{0, 1, 1, 0});
}

TEST_CASE("capacity: the exact plan equals a brute force over every combination") {
  kam::base::Random random(11);
  for (int round = 0; round < 20; ++round) {
    std::vector<CapacityChoice> accounts(5);
    for (auto& account : accounts) {
      account.options.push_back({0, 0});
      for (int o = 0; o < 3; ++o) account.options.push_back({static_cast<std::int64_t>(random.below(40)), static_cast<double>(random.below(100))});
    }
    const auto capacity = static_cast<std::int64_t>(random.below(100));
    double best = 0;
    for (unsigned combination = 0; combination < 1024; ++combination) {
      std::int64_t hours = 0;
      double value = 0;
      for (unsigned i = 0; i < 5; ++i) {
        const auto& option = accounts[i].options[(combination >> (2 * i)) & 3U];
        hours += option.hours;
        value += option.value;
      }
      if (hours <= capacity) best = std::max(best, value);
    }
    CHECK(planCapacity(accounts, capacity).best.value == best);
  }
}
