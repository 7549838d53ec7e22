// SPDX-License-Identifier: GPL-3.0-or-later
// The additive score of one account: known criteria count by their weights, missing ones lower the coverage and widen
// the bounds. A missing value is never filled in.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Below this coverage an account is listed but not ranked.
inline constexpr double kCoverageToRank = 0.6;

struct WeightedSum {
  /// 0–1 over the known criteria; unset when none is known (or all known ones weigh nothing).
  std::optional<double> score;
  /// Weight of the known criteria.
  double coverage = 0.0;
  /// With every missing worth at 0 and at 1.
  double lower = 0.0;
  double upper = 0.0;
};

/// Worths 0–1 and weights that add up to 1, along the same criteria.
WeightedSum weightedSum(std::span<const std::optional<double>> worths, std::span<const double> weights);

}  // namespace kam::scoring
