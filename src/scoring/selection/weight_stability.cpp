// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weight_stability.h"

#include "scoring/order.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kFlat = 1e-13;

/// A score over the moving weight t: (value + valueSlope · t) / (known + knownSlope · t). Complete accounts have known = 1.
struct Course {
  double value = 0.0;
  double valueSlope = 0.0;
  double known = 1.0;
  double knownSlope = 0.0;
  bool isLine() const { return known == 1.0 && knownSlope == 0.0; }
};

using Worths = std::span<const std::optional<double>>;

Course courseOf(Worths worths, std::span<const double> weights, std::size_t criterion) {
  const double rest = 1.0 - weights[criterion];
  double others = 0.0;
  double knownOthers = 0.0;
  bool complete = true;
  for (std::size_t column = 0; column < weights.size(); ++column) {
    complete = complete && worths[column];
    if (column == criterion || !worths[column]) continue;
    others += weights[column] * *worths[column] / rest;
    knownOthers += weights[column] / rest;
  }
  const double own = worths[criterion].value_or(0.0);
  if (complete) return {others, own - others, 1.0, 0.0};
  return {others, own - others, knownOthers, (worths[criterion] ? 1.0 : 0.0) - knownOthers};
}

/// Where the lead of `inside` over `outside` ends when the weight moves away from today's, below and above.
void shrink(const Course& a, const Course& b, Exchange exchange, StabilityInterval& interval) {
  const auto lostBelow = [&](double meeting) {
    if (meeting <= interval.low) return;
    interval.low = meeting;
    interval.below = exchange;
  };
  const auto lostAbove = [&](double meeting) {
    if (meeting >= interval.high) return;
    interval.high = meeting;
    interval.above = exchange;
  };
  if (a.isLine() && b.isLine()) {
    const double slope = a.valueSlope - b.valueSlope;
    if (slope == 0.0) return;
    const double meeting = -(a.value - b.value) / slope;
    // The one inside leads at today's weight: a rising lead was lost below the meeting point, a falling one will be above.
    if (slope > 0.0) lostBelow(meeting);
    else lostAbove(meeting);
    return;
  }
  // The lead times both (positive) denominators: second · t² + first · t + zeroth.
  const double second = a.valueSlope * b.knownSlope - b.valueSlope * a.knownSlope;
  const double first = a.value * b.knownSlope + a.valueSlope * b.known - b.value * a.knownSlope - b.valueSlope * a.known;
  const double zeroth = a.value * b.known - b.value * a.known;
  if (std::abs(second) < kFlat) {
    if (first > kFlat) lostBelow(-zeroth / first);
    else if (first < -kFlat) lostAbove(-zeroth / first);
    return;
  }
  const double inner = first * first - 4.0 * second * zeroth;
  if (inner <= 0.0) return;
  // Without cancellation: the larger root by magnitude first.
  const double half = -0.5 * (first + std::copysign(std::sqrt(inner), first));
  for (const double root : {half / second, half != 0.0 ? zeroth / half : -first / second})
    if (2.0 * second * root + first > 0.0) {
      if (root <= interval.today + kFlat) lostBelow(root);
    } else if (root >= interval.today - kFlat) {
      lostAbove(root);
    }
}

StabilityInterval intervalOf(const std::vector<Course>& courses, const std::vector<std::uint32_t>& order, std::size_t k, double today) {
  StabilityInterval interval;
  interval.today = today;
  for (std::size_t inside = 0; inside < k; ++inside)
    for (std::size_t outside = k; outside < order.size(); ++outside)
      shrink(courses[order[inside]], courses[order[outside]], {order[inside], order[outside]}, interval);
  return interval;
}

double scoreOf(Worths worths, std::span<const double> weights) {
  double sum = 0.0;
  double known = 0.0;
  bool complete = true;
  for (std::size_t column = 0; column < weights.size(); ++column) {
    complete = complete && worths[column];
    if (!worths[column]) continue;
    sum += weights[column] * *worths[column];
    known += weights[column];
  }
  return complete ? sum : known > 0.0 ? sum / known : -1.0;
}

}  // namespace

WeightStability weightStability(std::span<const std::optional<double>> worths, std::span<const double> weights, std::size_t k) {
  WeightStability result;
  const std::size_t width = weights.size();
  if (width == 0) return result;
  const std::size_t rows = worths.size() / width;
  k = std::min(k, rows);
  std::vector<double> scores(rows, 0.0);
  for (std::size_t row = 0; row < rows; ++row) scores[row] = scoreOf(worths.subspan(row * width, width), weights);
  std::vector<std::uint32_t> ranks(rows);
  std::iota(ranks.begin(), ranks.end(), 0U);
  const auto order = descendingOrder(scores, ranks);
  result.top.assign(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(k));
  std::sort(result.top.begin(), result.top.end());
  std::vector<Course> courses(rows);
  for (std::size_t criterion = 0; criterion < width; ++criterion) {
    if (weights[criterion] >= 1.0) {
      StabilityInterval& interval = result.intervals.emplace_back();
      interval.status = Status::notApplicable;
      interval.today = weights[criterion];
      continue;
    }
    for (std::size_t row = 0; row < rows; ++row) courses[row] = courseOf(worths.subspan(row * width, width), weights, criterion);
    result.intervals.push_back(intervalOf(courses, order, k, weights[criterion]));
  }
  return result;
}

WeightStability weightStability(std::span<const double> worths, std::span<const double> weights, std::size_t k) {
  const std::vector<std::optional<double>> known(worths.begin(), worths.end());
  return weightStability(std::span<const std::optional<double>>(known), weights, k);
}

}  // namespace kam::scoring
