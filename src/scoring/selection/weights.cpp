// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weights.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {

base::Result<std::vector<double>> weightsFromPoints(std::span<const double> points) {
  const double sum = std::accumulate(points.begin(), points.end(), 0.0);
  const bool negative = std::any_of(points.begin(), points.end(), [](double value) { return !(value >= 0.0); });
  if (negative || !(sum > 0.0)) return base::fail(base::ErrorCode::weightsAllZero);
  std::vector<double> weights(points.size());
  std::transform(points.begin(), points.end(), weights.begin(), [sum](double value) { return value / sum; });
  return weights;
}

std::vector<double> rankOrderCentroid(std::size_t n) {
  std::vector<double> weights(n);
  double tail = 0.0;
  for (std::size_t k = n; k > 0; --k) {
    tail += 1.0 / static_cast<double>(k);
    weights[k - 1] = tail / static_cast<double>(n);
  }
  return weights;
}

std::vector<double> equalWeights(std::size_t n) { return std::vector<double>(n, n == 0 ? 0.0 : 1.0 / static_cast<double>(n)); }

std::vector<double> withPointsMoved(std::span<const double> all, std::size_t moved, double points, std::span<const bool> locked) {
  std::vector<double> result(all.begin(), all.end());
  double fixed = 0.0;
  double free = 0.0;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (i != moved) (locked[i] ? fixed : free) += all[i];
  const double total = fixed + free + all[moved];
  result[moved] = std::clamp(points, 0.0, std::max(0.0, total - fixed));
  if (free <= 0.0) return result;
  const double factor = (total - fixed - result[moved]) / free;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (i != moved && !locked[i]) result[i] = all[i] * factor;
  return result;
}

}  // namespace kam::scoring
