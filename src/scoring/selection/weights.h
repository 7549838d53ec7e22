// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to weights that add up to 1: points (swing, SMART), a mere order (rank order centroid), or none (equal).
#pragma once

#include "base/error.h"

#include <span>
#include <vector>

namespace kam::scoring {

/// Swing or SMART points over their sum. `weightsAllZero` when a point is negative or all are 0. Edwards & Barron 1994.
base::Result<std::vector<double>> weightsFromPoints(std::span<const double> points);

/// Weights of n criteria of which only the order of importance is known, most important first:
/// w(k) = 1/n Σ(i = k … n) 1/i. Barron & Barrett 1996.
std::vector<double> rankOrderCentroid(std::size_t n);

std::vector<double> equalWeights(std::size_t n);

/// One slider moves to `points`, the unlocked others are rescaled so that the sum stays what it was. Nothing happens to
/// the others when they are all locked or at 0. `locked` runs along `all`.
std::vector<double> withPointsMoved(std::span<const double> all, std::size_t moved, double points, std::span<const bool> locked);

}  // namespace kam::scoring
