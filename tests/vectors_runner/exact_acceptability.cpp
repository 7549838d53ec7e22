// SPDX-License-Identifier: GPL-3.0-or-later
#include "exact_acceptability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::vectors {
namespace {

/// First and second weight; the third is what is left to 1.
using Point = std::array<double, 2>;
using Polygon = std::vector<Point>;

double scoreAt(const Worths& worths, const Point& point) {
  return point[0] * worths[0] + point[1] * worths[1] + (1.0 - point[0] - point[1]) * worths[2];
}

struct Measured {
  double area = 0.0;
  Point centre{};
};

Measured measured(const Polygon& polygon) {
  Measured result;
  for (std::size_t i = 1; i + 1 < polygon.size(); ++i) {
    const Point& a = polygon[0];
    const Point& b = polygon[i];
    const Point& c = polygon[i + 1];
    const double area = std::abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2.0;
    result.area += area;
    for (std::size_t axis = 0; axis < 2; ++axis) result.centre[axis] += area * (a[axis] + b[axis] + c[axis]) / 3.0;
  }
  if (result.area > 0.0)
    for (double& coordinate : result.centre) coordinate /= result.area;
  return result;
}

/// The part of a convex polygon on which `side` is not negative; it is linear, so edges are cut where it vanishes.
template <class Side>
Polygon clipped(const Polygon& polygon, const Side& side) {
  Polygon result;
  for (std::size_t i = 0; i < polygon.size(); ++i) {
    const Point& from = polygon[i];
    const Point& to = polygon[(i + 1) % polygon.size()];
    const double before = side(from);
    const double after = side(to);
    if (before >= 0.0) result.push_back(from);
    if ((before < 0.0) == (after < 0.0) || before == after) continue;
    const double t = before / (before - after);
    result.push_back({from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])});
  }
  return result;
}

std::vector<Polygon> cells(const std::vector<Worths>& accounts, const Polygon& whole) {
  std::vector<Polygon> parts{whole};
  for (std::size_t a = 0; a < accounts.size(); ++a)
    for (std::size_t b = a + 1; b < accounts.size(); ++b) {
      std::vector<Polygon> next;
      for (const Polygon& part : parts)
        for (const double sign : {1.0, -1.0}) {
          Polygon half = clipped(part, [&](const Point& point) { return sign * (scoreAt(accounts[a], point) - scoreAt(accounts[b], point)); });
          if (half.size() > 2 && measured(half).area > 1e-15) next.push_back(std::move(half));
        }
      parts = std::move(next);
    }
  return parts;
}

}  // namespace

ExactAcceptability exactAcceptability(const std::vector<Worths>& accounts, bool ordinal) {
  const Polygon whole = ordinal ? Polygon{{1.0, 0.0}, {0.5, 0.5}, {1.0 / 3.0, 1.0 / 3.0}} : Polygon{{1.0, 0.0}, {0.0, 1.0}, {0.0, 0.0}};
  const std::size_t count = accounts.size();
  const double total = measured(whole).area;
  ExactAcceptability result{std::vector<std::vector<double>>(count, std::vector<double>(count, 0.0)), std::vector<std::vector<double>>(count),
                            std::vector<std::map<std::vector<std::size_t>, double>>(count)};
  std::vector<std::array<double, 3>> sums(count);
  for (const Polygon& cell : cells(accounts, whole)) {
    const Measured size = measured(cell);
    const double share = size.area / total;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scoreAt(accounts[a], size.centre) > scoreAt(accounts[b], size.centre); });
    for (std::size_t rank = 0; rank < count; ++rank) {
      result.ranks[order[rank]][rank] += share;
      std::vector<std::size_t> best(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(rank + 1));
      std::sort(best.begin(), best.end());
      result.topSets[rank][best] += share;
    }
    auto& sum = sums[order[0]];
    sum[0] += share * size.centre[0];
    sum[1] += share * size.centre[1];
    sum[2] += share * (1.0 - size.centre[0] - size.centre[1]);
  }
  for (std::size_t account = 0; account < count; ++account)
    if (const double first = result.ranks[account][0]; first > 0.0)
      result.centralWeights[account] = {sums[account][0] / first, sums[account][1] / first, sums[account][2] / first};
  return result;
}

}  // namespace kam::vectors
