// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/place_explanation.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace kam::scoring {
namespace {

constexpr double kTolerance = 1e-9;

/// Who leads the market or is a public buyer stays so, whatever anybody does.
bool canChange(std::string_view criterion) { return criterion != "market_leadership" && criterion != "public_institutional"; }

std::vector<std::optional<double>> worthsOf(const Ranking& ranking, std::size_t row) {
  std::vector<std::optional<double>> worths;
  for (std::size_t criterion = 0; criterion < ranking.criteria.size(); ++criterion)
    worths.push_back(ranking.board->worth(ranking.rows[row].item, criterion));
  return worths;
}

/// The change in raw values; unset where the worth cannot be turned back into one.
std::optional<PlaceChange> rawChange(const Ranking& ranking, std::size_t row, const CriterionChange& change) {
  const RankedCriterion& criterion = ranking.criteria[change.criterion];
  const auto& raw = ranking.rawValues[change.criterion][ranking.rows[row].item];
  const auto worth = ranking.board->worth(ranking.rows[row].item, change.criterion);
  if (!change.needed || !raw || !worth || *change.needed < -kTolerance) return std::nullopt;
  const double needed = std::clamp(*change.needed, 0.0, 1.0);
  // A gap of a computed criterion that a rating fills counts a tenth per mark.
  const bool byFunction = std::abs(criterion.function(*raw) - *worth) < kTolerance;
  const auto to = byFunction ? criterion.function.rawOf(needed) : std::optional(10.0 * needed);
  if (!to) return std::nullopt;
  return PlaceChange{change.criterion, *raw, *to};
}

}  // namespace

std::optional<PlaceExplanation> explainPlace(const Ranking& ranking, std::size_t row, std::size_t keyCount) {
  if (row >= ranking.ranked || keyCount == 0 || keyCount > ranking.ranked) return std::nullopt;
  PlaceExplanation result;
  result.row = row;
  result.isAbove = row < keyCount;
  result.against = result.isAbove ? keyCount : keyCount - 1;
  if (result.against >= ranking.ranked) return std::nullopt;
  std::vector<double> weights;
  const auto changeable = std::make_unique<bool[]>(ranking.criteria.size());
  for (std::size_t at = 0; at < ranking.criteria.size(); ++at) {
    weights.push_back(ranking.criteria[at].weight);
    changeable[at] = canChange(ranking.criteria[at].key);
  }
  const GapExplanation gap = explainGap(worthsOf(ranking, row), worthsOf(ranking, result.against), weights,
                                        std::span<const bool>(changeable.get(), ranking.criteria.size()));
  result.lead = -100.0 * gap.gap;
  for (const double difference : gap.differences) result.differences.push_back(100.0 * difference);
  result.unknown = gap.unknown;
  std::vector<CriterionChange> single = gap.singleChanges;
  std::stable_sort(single.begin(), single.end(), [](const CriterionChange& a, const CriterionChange& b) {
    return std::abs(a.step.value_or(HUGE_VAL)) < std::abs(b.step.value_or(HUGE_VAL));
  });
  for (const CriterionChange& change : single)
    if (const auto raw = rawChange(ranking, row, change)) result.alone.push_back(*raw);
  if (result.isAbove || !result.alone.empty()) return result;
  for (const CriterionChange& change : gap.jointChanges)
    if (const auto raw = rawChange(ranking, row, change)) result.together.push_back(*raw);
  return result;
}

}  // namespace kam::scoring
