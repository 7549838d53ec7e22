// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/risk/order_silence.h"

#include <boost/math/special_functions/gamma.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kSmallestShape = 0.5;
constexpr double kLargestShape = 20.0;
constexpr std::size_t kGapsForShape = 3;

/// By moments: mean² / variance (n − 1), where there are enough gaps to speak of a variance.
double shapeOf(std::span<const double> gaps) {
  if (gaps.size() < kGapsForShape) return 1.0;
  const auto n = static_cast<double>(gaps.size());
  const double mean = std::accumulate(gaps.begin(), gaps.end(), 0.0) / n;
  double squares = 0.0;
  for (const double gap : gaps) squares += (gap - mean) * (gap - mean);
  const double variance = squares / (n - 1.0);
  return variance <= 0.0 ? kLargestShape : std::clamp(mean * mean / variance, kSmallestShape, kLargestShape);
}

}  // namespace

std::optional<Overdue> overdue(double daysSilent, std::span<const double> gaps, const std::optional<SegmentRhythm>& segment) {
  const double weight = segment ? segment->weight : 0.0;
  const double sum = std::accumulate(gaps.begin(), gaps.end(), 0.0) + (segment ? weight * segment->meanGap : 0.0);
  const double count = static_cast<double>(gaps.size()) + weight;
  if (!(count > 0.0) || !(sum > 0.0)) return std::nullopt;
  Overdue result;
  result.meanGap = sum / count;
  result.shape = shapeOf(gaps);
  result.ratio = daysSilent / result.meanGap;
  result.probability = boost::math::gamma_q(result.shape, std::max(0.0, daysSilent) * result.shape / result.meanGap);
  return result;
}

double silenceProbability(double priorOrders, double priorDays, double orders, double days, double silentDays) {
  const double known = priorDays + days;
  return std::pow(known / (known + silentDays), priorOrders + orders);
}

}  // namespace kam::scoring
