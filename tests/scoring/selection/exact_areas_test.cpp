// SPDX-License-Identifier: GPL-3.0-or-later
// The simulation against exact areas: with three criteria the admissible weights are a polygon, and each order of the accounts holds on
// a convex part of it, cut out by one line per pair.
#include "base/random.h"
#include "scoring/selection/acceptability.h"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <vector>

using namespace kam::scoring;

namespace {

struct Point {
  double x = 0.0;
  double y = 0.0;
};
using Polygon = std::vector<Point>;

/// a·x + b·y + c ≥ 0; the weights are (x, y, 1 − x − y).
struct HalfPlane {
  double a = 0.0;
  double b = 0.0;
  double c = 0.0;
  double at(const Point& point) const { return a * point.x + b * point.y + c; }
};

/// Of Σ factor_j · w_j + constant.
HalfPlane planeOf(const std::array<double, 3>& factors, double constant = 0.0) {
  return {factors[0] - factors[2], factors[1] - factors[2], factors[2] + constant};
}

Polygon clipped(const Polygon& polygon, const HalfPlane& plane) {
  Polygon inside;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point& from = polygon[i];
    const Point& to = polygon[(i + 1) % polygon.size()];
    const double first = plane.at(from);
    const double second = plane.at(to);
    if (first >= 0) inside.push_back(from);
    if ((first >= 0) != (second >= 0)) {
      const double part = first / (first - second);
      inside.push_back({from.x + part * (to.x - from.x), from.y + part * (to.y - from.y)});
    }
  }
  return inside;
}

double areaOf(const Polygon& polygon) {
  double twice = 0.0;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point& a = polygon[i];
    const Point& b = polygon[(i + 1) % polygon.size()];
    twice += a.x * b.y - b.x * a.y;
  }
  return std::abs(twice) / 2.0;
}

Polygon admissible(const WeightSpace& space) {
  Polygon polygon{{0, 0}, {1, 0}, {0, 1}};
  if (space.kind == WeightSpace::Kind::ordinal) {
    polygon = clipped(polygon, planeOf({1, -1, 0}));
    polygon = clipped(polygon, planeOf({0, 1, -1}));
  }
  for (std::size_t criterion = 0; criterion < space.bounds.size(); ++criterion) {
    std::array<double, 3> factors{};
    factors[criterion] = 1.0;
    polygon = clipped(polygon, planeOf(factors, -space.bounds[criterion].first));
    factors[criterion] = -1.0;
    polygon = clipped(polygon, planeOf(factors, space.bounds[criterion].second));
  }
  return polygon;
}

using Row = std::array<double, 3>;

/// Shares of the polygon on which `account` has rank 1 … n: every set of accounts that may stand above it, one by one.
std::vector<double> exactRanks(const std::vector<Row>& worths, std::size_t account, const Polygon& weights) {
  std::vector<double> shares(worths.size(), 0.0);
  for (std::uint32_t above = 0; above < (1U << worths.size()); ++above) {
    if ((above >> account & 1U) != 0) continue;
    Polygon part = weights;
    std::size_t rank = 0;
    for (std::size_t other = 0; other < worths.size(); ++other) {
      if (other == account) continue;
      const bool isAbove = (above >> other & 1U) != 0;
      rank += isAbove ? 1 : 0;
      Row difference;
      for (std::size_t j = 0; j < 3; ++j) difference[j] = (isAbove ? 1.0 : -1.0) * (worths[other][j] - worths[account][j]);
      part = clipped(part, planeOf(difference));
    }
    if (part.size() >= 3) shares[rank] += areaOf(part);
  }
  const double whole = areaOf(weights);
  for (double& share : shares) share /= whole;
  return shares;
}

}  // namespace

TEST_CASE("shares of ranks equal the exact areas for free, ordered and bounded weights") {
  const std::vector<WeightSpace> spaces{WeightSpace{}, WeightSpace{WeightSpace::Kind::ordinal, {}, {}},
                                        WeightSpace{WeightSpace::Kind::box, {{0.2, 0.5}, {0.1, 0.6}, {0.15, 0.45}}, {}},
                                        weightsAround(std::vector<double>{50, 30, 20})};
  kam::base::Random random(5);
  for (int portfolio = 0; portfolio < 3; ++portfolio) {
    std::vector<Row> rows(5);
    std::vector<UncertainWorth> worths;
    for (Row& row : rows)
      for (double& worth : row) {
        worth = random.unit();
        worths.push_back(certain(worth));
      }
    for (const WeightSpace& space : spaces) {
      const Polygon weights = admissible(space);
      REQUIRE(areaOf(weights) > 0.0);
      const auto simulated = acceptability(worths, 3, space, {200'000, 9, 2, 0, {}, true});
      REQUIRE(simulated);
      for (std::size_t account = 0; account < rows.size(); ++account) {
        const std::vector<double> exact = exactRanks(rows, account, weights);
        // 0.005 is more than four standard errors of 200,000 draws.
        for (std::size_t rank = 0; rank < rows.size(); ++rank) CHECK(simulated->accounts[account].ranks[rank] == Approx(exact[rank]).margin(0.005));
        CHECK(simulated->accounts[account].inTop == Approx(exact[0] + exact[1]).margin(0.005));
      }
    }
  }
}
