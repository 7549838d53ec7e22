// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weight_space.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <numeric>

using namespace kam::scoring;

namespace {
std::vector<double> drawn(const WeightSpace& space, std::size_t criteria, std::size_t draws) {
  const auto sampler = WeightSampler::make(space, criteria);
  REQUIRE(sampler);
  std::vector<double> weights(draws * criteria);
  kam::base::Random random(5);
  sampler->draw(random, weights);
  return weights;
}
}  // namespace

TEST_CASE("every draw adds up to one and keeps its bounds") {
  const std::vector<double> points{30, 20, 20, 10, 8, 6, 6};
  const WeightSpace space = weightsAround(points);
  const auto weights = drawn(space, points.size(), 2'000);
  for (std::size_t draw = 0; draw < 2'000; ++draw) {
    double sum = 0.0;
    for (std::size_t c = 0; c < points.size(); ++c) {
      const double weight = weights[draw * points.size() + c];
      sum += weight;
      CHECK(weight >= space.bounds[c].first - 1e-9);
      CHECK(weight <= space.bounds[c].second + 1e-9);
    }
    CHECK(sum == Approx(1.0).margin(1e-12));
  }
}

TEST_CASE("draws within bounds are even over the weights that add up to one") {
  // Two weights in 0.2–0.8 and 0.4–0.6: the first is even between 0.4 and 0.6.
  const auto two = drawn({WeightSpace::Kind::box, {{0.2, 0.8}, {0.4, 0.6}}, {}}, 2, 20'000);
  double mean = 0.0;
  double below = 0.0;
  for (std::size_t draw = 0; draw < 20'000; ++draw) {
    mean += two[draw * 2] / 20'000;
    below += two[draw * 2] < 0.45 ? 1.0 / 20'000 : 0.0;
  }
  CHECK(mean == Approx(0.5).margin(0.002));
  CHECK(below == Approx(0.25).margin(0.01));
  // Three weights, the first at most one half: of the triangle's area a quarter is cut off, and of what is left a third
  // (0.75 − 0.5625 … by areas: (1 − 0.75²) / 0.75 = 0.5833) has the first weight below a quarter.
  const auto three = drawn({WeightSpace::Kind::box, {{0.0, 0.5}, {0.0, 1.0}, {0.0, 1.0}}, {}}, 3, 40'000);
  double small = 0.0;
  for (std::size_t draw = 0; draw < 40'000; ++draw) small += three[draw * 3] < 0.25 ? 1.0 / 40'000 : 0.0;
  CHECK(small == Approx((1.0 - 0.75 * 0.75) / 0.75).margin(0.01));
}

TEST_CASE("where tries rarely fit, a walk inside the bounds draws the same means") {
  // Twenty weights between 0 and 0.06: they must nearly all be at the top, so that free tries hardly ever fit.
  std::vector<std::pair<double, double>> bounds(20, {0.0, 0.0525});
  const WeightSpace space{WeightSpace::Kind::box, bounds, {}};
  REQUIRE(WeightSampler::make(space, 20)->walks());
  const auto weights = drawn(space, 20, 5'000);
  std::vector<double> means(20, 0.0);
  for (std::size_t i = 0; i < weights.size(); ++i) {
    CHECK(weights[i] <= 0.0525 + 1e-9);
    means[i % 20] += weights[i] / 5'000;
  }
  // By symmetry every weight is 1/20 on average.
  for (const double mean : means) CHECK(mean == Approx(0.05).margin(0.0005));
  CHECK(std::accumulate(weights.begin(), weights.begin() + 20, 0.0) == Approx(1.0).margin(1e-9));
}

TEST_CASE("the order of importance may be any, and its middle is the rank order centroid") {
  const WeightSpace space{WeightSpace::Kind::ordinal, {}, {2, 0, 1}};
  const auto weights = drawn(space, 3, 1'000);
  for (std::size_t draw = 0; draw < 1'000; ++draw) {
    CHECK(weights[draw * 3 + 2] >= weights[draw * 3]);
    CHECK(weights[draw * 3] >= weights[draw * 3 + 1]);
  }
  const auto centre = WeightSampler::make(space, 3)->centre();
  CHECK(centre[2] == Approx((1.0 + 0.5 + 1.0 / 3) / 3));
  CHECK(centre[1] == Approx(1.0 / 9));
}

TEST_CASE("bounds that no weights fit are refused, and bounds that leave one point give it") {
  const auto tooLow = WeightSampler::make({WeightSpace::Kind::box, {{0.0, 0.4}, {0.0, 0.4}}, {}}, 2);
  REQUIRE_FALSE(tooLow);
  CHECK(tooLow.error().code == kam::base::ErrorCode::weightsInfeasible);
  CHECK_FALSE(WeightSampler::make({WeightSpace::Kind::box, {{0.7, 0.8}, {0.4, 0.5}}, {}}, 2));
  CHECK_FALSE(WeightSampler::make({WeightSpace::Kind::box, {{0.5, 0.4}, {0.5, 0.6}}, {}}, 2));
  CHECK_FALSE(WeightSampler::make({WeightSpace::Kind::ordinal, {}, {0, 0}}, 2));
  CHECK_FALSE(WeightSampler::make({}, 0));
  const auto point = drawn({WeightSpace::Kind::box, {{0.3, 0.9}, {0.7, 0.9}}, {}}, 2, 3);
  CHECK(point[0] == Approx(0.3));
  CHECK(point[5] == Approx(0.7));
  const auto alone = drawn(weightsAround(std::vector<double>{5}), 1, 2);
  CHECK(alone == std::vector<double>{1.0, 1.0});
}
