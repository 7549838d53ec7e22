// SPDX-License-Identifier: GPL-3.0-or-later
// Which missing rating would tell most: what an account's score leaves open, and where that could decide who is a key account.
#pragma once

#include "scoring/portfolio/ranking.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kam::scoring {

struct RatingGap {
  /// Position in `Ranking::rows` and in `Ranking::criteria`.
  std::uint32_t row = 0;
  std::uint32_t criterion = 0;
  /// Points of the score between the criterion's worst and best.
  double swing = 0.0;
  /// Whether the account could end on either side of the line, depending on what is not known.
  bool decides = false;
};

/// The unknown criterion with most weight, the first of equals; unset where all are known.
std::optional<RatingGap> widestGap(const Ranking& ranking, std::size_t row);

/// The widest gap of every account that can be ranked and has one: those that decide first, then by swing, then by place.
std::vector<RatingGap> ratingGaps(const Ranking& ranking);

}  // namespace kam::scoring
