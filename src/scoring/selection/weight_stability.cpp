// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weight_stability.h"

#include "scoring/order.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

/// A score as a line over the moving weight t: base + slope · t.
struct Line {
  double base;
  double slope;
};

std::vector<Line> linesOf(std::span<const double> worths, std::span<const double> weights, std::size_t criterion) {
  const std::size_t width = weights.size();
  const double rest = 1.0 - weights[criterion];
  std::vector<Line> lines(worths.size() / width);
  for (std::size_t row = 0; row < lines.size(); ++row) {
    double others = 0.0;
    for (std::size_t column = 0; column < width; ++column)
      if (column != criterion) others += weights[column] * worths[row * width + column] / rest;
    lines[row] = {others, worths[row * width + criterion] - others};
  }
  return lines;
}

StabilityInterval intervalOf(const std::vector<Line>& lines, const std::vector<std::uint32_t>& order, std::size_t k) {
  StabilityInterval interval;
  for (std::size_t inside = 0; inside < k; ++inside)
    for (std::size_t outside = k; outside < order.size(); ++outside) {
      const Line& a = lines[order[inside]];
      const Line& b = lines[order[outside]];
      const double slope = a.slope - b.slope;
      if (slope == 0.0) continue;
      const double meeting = -(a.base - b.base) / slope;
      // The one inside leads at today's weight: a rising lead was lost below the meeting point, a falling one will be above.
      if (slope > 0.0 && meeting > interval.low) {
        interval.low = meeting;
        interval.below = Exchange{order[inside], order[outside]};
      } else if (slope < 0.0 && meeting < interval.high) {
        interval.high = meeting;
        interval.above = Exchange{order[inside], order[outside]};
      }
    }
  return interval;
}

}  // namespace

WeightStability weightStability(std::span<const double> worths, std::span<const double> weights, std::size_t k) {
  WeightStability result;
  const std::size_t width = weights.size();
  if (width == 0) return result;
  const std::size_t rows = worths.size() / width;
  k = std::min(k, rows);
  std::vector<double> scores(rows, 0.0);
  for (std::size_t row = 0; row < rows; ++row)
    for (std::size_t column = 0; column < width; ++column) scores[row] += weights[column] * worths[row * width + column];
  std::vector<std::uint32_t> ranks(rows);
  std::iota(ranks.begin(), ranks.end(), 0U);
  const auto order = descendingOrder(scores, ranks);
  result.top.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(k));
  std::sort(result.top.begin(), result.top.end());
  for (std::size_t criterion = 0; criterion < width; ++criterion) {
    if (weights[criterion] >= 1.0) {
      result.intervals.push_back({Status::notApplicable, 0.0, 1.0, std::nullopt, std::nullopt});
      continue;
    }
    result.intervals.push_back(intervalOf(linesOf(worths, weights, criterion), order, k));
  }
  return result;
}

}  // namespace kam::scoring
