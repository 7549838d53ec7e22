// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/list_stability.h"

#include <algorithm>

namespace kam::scoring {

std::vector<WeightRoom> listStability(const Ranking& ranking, std::size_t top) {
  // Rows in the ranking's own order, which is that of scores and ties.
  std::vector<std::optional<double>> worths;
  worths.reserve(ranking.ranked * ranking.criteria.size());
  std::vector<double> weights;
  for (const RankedCriterion& criterion : ranking.criteria) weights.push_back(criterion.weight);
  for (std::size_t row = 0; row < ranking.ranked; ++row)
    for (std::size_t c = 0; c < weights.size(); ++c) worths.push_back(ranking.board->worth(ranking.rows[row].item, c));
  const auto stability = weightStability(std::span<const std::optional<double>>(worths), weights, top);
  std::vector<WeightRoom> rooms;
  for (std::size_t c = 0; c < stability.intervals.size(); ++c) {
    const StabilityInterval& interval = stability.intervals[c];
    rooms.push_back({c, weights[c], interval.status, interval.low, interval.high, interval.below, interval.above});
  }
  return rooms;
}

std::size_t proposedKeyAccounts(const Ranking& ranking) {
  return static_cast<std::size_t>(
      std::count_if(ranking.rows.begin(), ranking.rows.end(), [](const RankedAccount& row) { return row.proposedTier == domain::Tier::key; }));
}

}  // namespace kam::scoring
