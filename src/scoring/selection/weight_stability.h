// SPDX-License-Identifier: GPL-3.0-or-later
// How far one weight may move (the others rescaled) before the list of the best k changes, and who would change places.
// Exact. An account that lacks a value is compared by what is known of it, as its score is; who has enough coverage to be ranked
// stays as it is today.
#pragma once

#include "scoring/status.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct Exchange {
  std::uint32_t leaves = 0;
  std::uint32_t enters = 0;
};

struct StabilityInterval {
  /// Not applicable where the weight is 1: then there are no others to rescale.
  Status status = Status::ok;
  double today = 0.0;
  double low = 0.0;
  double high = 1.0;
  /// Unset where the end of the interval is 0 or 1 and nothing changes there.
  std::optional<Exchange> below;
  std::optional<Exchange> above;
};

struct WeightStability {
  /// The best k, rising indices.
  std::vector<std::uint32_t> top;
  /// One per criterion.
  std::vector<StabilityInterval> intervals;
};

/// `worths` is row-major, accounts × weights.size(), 0–1, unset where unknown; rows stand in tie order. Weights add up to 1; k is cut
/// down to the number of accounts.
WeightStability weightStability(std::span<const std::optional<double>> worths, std::span<const double> weights, std::size_t k);
/// The same for complete values.
WeightStability weightStability(std::span<const double> worths, std::span<const double> weights, std::size_t k);

}  // namespace kam::scoring
