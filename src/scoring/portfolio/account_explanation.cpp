// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/account_explanation.h"

#include <algorithm>
#include <array>
#include <memory>

namespace kam::scoring {
namespace {

constexpr std::array<std::string_view, 7> kGiven{"market_leadership", "public_institutional", "international",     "complexity_buying",
                                                 "credit_risk",       "reference_effect",     "complexity_product"};

std::vector<std::optional<double>> worthsOf(const Ranking& ranking, std::size_t row) {
  std::vector<std::optional<double>> worths;
  for (std::size_t c = 0; c < ranking.criteria.size(); ++c) worths.push_back(ranking.board->worth(ranking.rows[row].item, c));
  return worths;
}

/// Back from a worth to the unit of the criterion: a rating that fills the gap of a computed one counts in tenths.
std::optional<double> rawOf(const Ranking& ranking, std::size_t row, std::size_t c, double worth) {
  const RankedCriterion& criterion = ranking.criteria[c];
  if (criterion.computed && ranking.rated[c][ranking.rows[row].item] != 0) return 10.0 * worth;
  return criterion.function.rawOf(std::min(1.0, worth));
}

}  // namespace

bool isChangeable(std::string_view criterion) { return std::find(kGiven.begin(), kGiven.end(), criterion) == kGiven.end(); }

AccountExplanation explainAgainst(const Ranking& ranking, std::size_t row, std::size_t other) {
  const std::size_t count = ranking.criteria.size();
  const auto own = worthsOf(ranking, row);
  const auto cut = worthsOf(ranking, other);
  std::vector<double> weights;
  const auto changeable = std::make_unique<bool[]>(count);
  for (std::size_t c = 0; c < count; ++c) {
    weights.push_back(ranking.criteria[c].weight);
    changeable[c] = isChangeable(ranking.criteria[c].key);
  }
  const GapExplanation gap = explainGap(own, cut, weights, {changeable.get(), count});
  AccountExplanation result{row, other, 100.0 * gap.gap, {}, {}, gap.unknown};
  for (std::size_t c = 0; c < count; ++c) {
    CriterionExplanation& criterion = result.criteria.emplace_back();
    criterion.criterion = c;
    criterion.contribution = 100.0 * gap.contributions[c];
    criterion.difference = 100.0 * gap.differences[c];
    criterion.value = ranking.rawValues[c][ranking.rows[row].item];
    criterion.cutValue = ranking.rawValues[c][ranking.rows[other].item];
    criterion.changeable = changeable[c];
    // Who reaches the cut already needs nothing.
    if (gap.gap <= 0.0 || !gap.singleChanges[c].needed) continue;
    criterion.neededWorth = std::min(1.0, *gap.singleChanges[c].needed);
    criterion.neededValue = rawOf(ranking, row, c, *criterion.neededWorth);
  }
  for (const CriterionChange& change : gap.jointChanges)
    if (change.needed)
      result.together.push_back({change.criterion, ranking.rawValues[change.criterion][ranking.rows[row].item],
                                 rawOf(ranking, row, change.criterion, *change.needed), *change.needed});
  return result;
}

std::optional<AccountExplanation> explainAccount(const Ranking& ranking, std::size_t row, std::size_t top) {
  const std::size_t cut = std::min(top, ranking.ranked);
  if (row >= ranking.rows.size()) return std::nullopt;
  if (row < cut) return cut < ranking.ranked ? std::optional(explainAgainst(ranking, row, cut)) : std::nullopt;
  if (cut == 0) return std::nullopt;
  return explainAgainst(ranking, row, cut - 1);
}

}  // namespace kam::scoring
