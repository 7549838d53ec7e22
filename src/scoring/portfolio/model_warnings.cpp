// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/model_warnings.h"

#include "scoring/order.h"
#include "scoring/portfolio/tier_proposal.h"

#include <algorithm>

namespace kam::scoring {
namespace {

/// How many of today's key accounts would not be among as many best ones without the criterion.
std::size_t exchangedWithout(const Ranking& ranking, std::size_t criterion) {
  auto points = ranking.points();
  points[criterion] = 0.0;
  if (std::all_of(points.begin(), points.end(), [](double value) { return value <= 0.0; })) return 0;
  const std::size_t key = accountsWithin(ranking.model.key, ranking, 0, kKeyHours);
  BoardScores scores;
  ranking.board->rescore(points, scores, ranking.eligible);
  const std::size_t staying = std::min(key, scores.ranked);
  const std::vector<std::uint32_t> best(scores.order.begin(), scores.order.begin() + static_cast<std::ptrdiff_t>(staying));
  std::size_t leaving = 0;
  for (std::size_t place = 0; place < key; ++place) leaving += std::find(best.begin(), best.end(), ranking.rows[place].item) == best.end() ? 1U : 0U;
  return leaving;
}

/// Over the accounts that know both; unset for too few of them.
std::optional<double> correlationOf(const Ranking& ranking, std::size_t first, std::size_t second) {
  std::vector<double> left;
  std::vector<double> right;
  for (std::size_t item = 0; item < ranking.list.size(); ++item) {
    const auto a = ranking.board->worth(item, first);
    const auto b = ranking.board->worth(item, second);
    if (!a || !b) continue;
    left.push_back(*a);
    right.push_back(*b);
  }
  if (left.size() < kAccountsToCorrelate) return std::nullopt;
  return correlation(left, right);
}

}  // namespace

std::vector<ModelWarning> modelWarnings(const Ranking& ranking) {
  std::vector<ModelWarning> warnings;
  const std::size_t count = ranking.criteria.size();
  using Kind = ModelWarning::Kind;
  if (count > kManyCriteria) warnings.push_back({Kind::manyCriteria, std::nullopt, std::nullopt, static_cast<double>(count), 0});
  for (std::size_t c = 0; c < count; ++c)
    if (ranking.criteria[c].weight < kSmallWeight)
      warnings.push_back({Kind::smallWeight, c, std::nullopt, ranking.criteria[c].weight, exchangedWithout(ranking, c)});
  for (std::size_t a = 0; a < count; ++a)
    for (std::size_t b = a + 1; b < count; ++b) {
      const auto both = correlationOf(ranking, a, b);
      if (!both || *both <= kHighCorrelation) continue;
      // The lighter of the two is the one to leave out.
      const bool firstLighter = ranking.criteria[a].points < ranking.criteria[b].points;
      const std::size_t lighter = firstLighter ? a : b;
      warnings.push_back({Kind::correlated, lighter, firstLighter ? b : a, *both, exchangedWithout(ranking, lighter)});
    }
  return warnings;
}

}  // namespace kam::scoring
