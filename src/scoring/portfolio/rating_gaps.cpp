// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/rating_gaps.h"

#include "scoring/portfolio/tier_proposal.h"

#include <algorithm>
#include <tuple>

namespace kam::scoring {
namespace {

/// Score of the last account above the line; unset where none is.
std::optional<double> scoreAtLine(const Ranking& ranking) {
  const std::size_t within = accountsWithin(ranking.model.key, ranking, 0, kKeyHours);
  return within == 0 || within > ranking.rows.size() ? std::nullopt : ranking.rows[within - 1].score;
}

std::optional<RatingGap> gapOf(const Ranking& ranking, std::size_t at, std::optional<double> line) {
  const RankedAccount& row = ranking.rows[at];
  if (row.missing.empty()) return std::nullopt;
  const auto widest = std::max_element(row.missing.begin(), row.missing.end(),
                                       [&](std::uint32_t a, std::uint32_t b) { return ranking.criteria[a].weight < ranking.criteria[b].weight; });
  const bool decides = line && row.lower < *line && row.upper >= *line;
  return RatingGap{static_cast<std::uint32_t>(at), *widest, 100.0 * ranking.criteria[*widest].weight, decides};
}

}  // namespace

std::optional<RatingGap> widestGap(const Ranking& ranking, std::size_t row) { return gapOf(ranking, row, scoreAtLine(ranking)); }

std::vector<RatingGap> ratingGaps(const Ranking& ranking) {
  const std::optional<double> line = scoreAtLine(ranking);
  std::vector<RatingGap> gaps;
  for (std::size_t at = 0; at < ranking.rows.size(); ++at)
    if (ranking.eligible[ranking.rows[at].item] != 0)
      if (const auto gap = gapOf(ranking, at, line)) gaps.push_back(*gap);
  std::stable_sort(gaps.begin(), gaps.end(),
                   [](const RatingGap& a, const RatingGap& b) { return std::tuple(!a.decides, -a.swing) < std::tuple(!b.decides, -b.swing); });
  return gaps;
}

}  // namespace kam::scoring
