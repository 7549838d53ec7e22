// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/explanation.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

/// Rounding may put an exact 1 a hair above it.
constexpr double kFeasibleWithin = 1e-9;

struct Lever {
  std::size_t criterion;
  double gain;
};

std::vector<CriterionChange> jointChanges(std::vector<Lever> levers, std::span<const std::optional<double>> own, std::span<const double> weights,
                                          double gap) {
  std::stable_sort(levers.begin(), levers.end(), [](const Lever& a, const Lever& b) { return a.gain > b.gain; });
  std::vector<CriterionChange> changes;
  for (const Lever& lever : levers) {
    if (gap <= 0.0) break;
    const double step = std::min(gap, lever.gain) / weights[lever.criterion];
    changes.push_back({lever.criterion, std::min(1.0, *own[lever.criterion] + step), step});
    gap -= lever.gain;
  }
  if (gap > kFeasibleWithin) changes.clear();
  return changes;
}

}  // namespace

GapExplanation explainGap(std::span<const std::optional<double>> own, std::span<const std::optional<double>> cut, std::span<const double> weights,
                          std::span<const bool> changeable) {
  const std::size_t count = weights.size();
  GapExplanation result;
  std::vector<double> known(count, 0.0);
  for (std::size_t i = 0; i < count; ++i) {
    if (own[i] && cut[i]) known[i] = weights[i];
    else result.unknown.push_back(i);
  }
  // Complete accounts keep their weights to the last bit.
  const double sum = result.unknown.empty() ? 1.0 : std::accumulate(known.begin(), known.end(), 0.0);
  double ownScore = 0.0;
  double cutScore = 0.0;
  result.contributions.assign(count, 0.0);
  result.differences.assign(count, 0.0);
  for (std::size_t i = 0; i < count; ++i) {
    if (known[i] <= 0.0) continue;
    known[i] /= sum;
    result.contributions[i] = known[i] * *own[i];
    result.differences[i] = known[i] * (*own[i] - *cut[i]);
    ownScore += result.contributions[i];
    cutScore += known[i] * *cut[i];
  }
  result.gap = cutScore - ownScore;
  std::vector<Lever> levers;
  bool oneSuffices = false;
  for (std::size_t i = 0; i < count; ++i) {
    CriterionChange change{i, std::nullopt, std::nullopt};
    if (known[i] > 0.0 && (changeable.empty() || changeable[i])) {
      levers.push_back({i, known[i] * (1.0 - *own[i])});
      const double step = result.gap / known[i];
      if (const double needed = *own[i] + step; needed <= 1.0 + kFeasibleWithin) {
        change.needed = needed;
        change.step = step;
        oneSuffices = true;
      }
    }
    result.singleChanges.push_back(change);
  }
  if (!oneSuffices) result.jointChanges = jointChanges(std::move(levers), own, known, result.gap);
  return result;
}

}  // namespace kam::scoring
