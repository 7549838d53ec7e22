// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weighted_sum.h"

namespace kam::scoring {

WeightedSum weightedSum(std::span<const std::optional<double>> worths, std::span<const double> weights) {
  WeightedSum result;
  double missing = 0.0;
  for (std::size_t i = 0; i < worths.size(); ++i) {
    if (worths[i]) {
      result.coverage += weights[i];
      result.lower += weights[i] * *worths[i];
    } else {
      missing += weights[i];
    }
  }
  result.upper = result.lower + missing;
  if (result.coverage > 0.0) result.score = result.lower / result.coverage;
  return result;
}

}  // namespace kam::scoring
