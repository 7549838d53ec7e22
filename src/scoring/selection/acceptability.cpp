// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/acceptability.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kSurelyIn = 0.95;
constexpr double kSurelyOut = 0.05;

void divideBySum(std::vector<double>& weights) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (!(sum > 0.0)) return;
  for (double& weight : weights) weight /= sum;
}

/// Even over the admissible weights: exponential gaps fill a simplex evenly, sorted they fill its ordered part.
void drawWeights(const WeightSpace& space, base::Random& random, std::vector<double>& weights) {
  for (std::size_t c = 0; c < weights.size(); ++c) {
    const double even = random.unit();
    if (space.kind == WeightSpace::Kind::ranges) weights[c] = space.ranges[c].first + even * (space.ranges[c].second - space.ranges[c].first);
    else weights[c] = -std::log1p(-even);
  }
  divideBySum(weights);
  if (space.kind == WeightSpace::Kind::ordinal) std::sort(weights.begin(), weights.end(), std::greater<>());
}

double drawWorth(const UncertainWorth& worth, base::Random& random) {
  const double width = worth.high - worth.low;
  if (!(width > 0.0)) return worth.likely;
  const double even = random.unit();
  const double peak = (worth.likely - worth.low) / width;
  if (even < peak) return worth.low + width * std::sqrt(even * peak);
  return worth.high - width * std::sqrt((1.0 - even) * (1.0 - peak));
}

/// Counts of one simulation, turned into shares at the end.
struct Tally {
  std::vector<std::vector<std::uint32_t>> ranks;
  std::vector<std::vector<double>> firstWeights;
};

void countDraw(const std::vector<double>& scores, const std::vector<double>& weights, std::vector<std::uint32_t>& order, Tally& tally) {
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return scores[a] != scores[b] ? scores[a] > scores[b] : a < b; });
  std::size_t rank = 0;
  for (std::size_t place = 0; place < order.size(); ++place) {
    if (place == 0 || scores[order[place]] != scores[order[place - 1]]) rank = place;
    ++tally.ranks[order[place]][rank];
    if (rank != 0) continue;
    for (std::size_t c = 0; c < weights.size(); ++c) tally.firstWeights[order[place]][c] += weights[c];
  }
}

AccountAcceptability summaryOf(const std::vector<std::uint32_t>& ranks, std::vector<double> firstWeights, const AcceptabilityOptions& options) {
  AccountAcceptability result;
  const auto draws = static_cast<double>(options.draws);
  double cumulative = 0.0;
  for (std::size_t rank = 0; rank < ranks.size(); ++rank) {
    const double share = ranks[rank] / draws;
    result.ranks.push_back(share);
    cumulative += share;
    if (rank < options.top) result.inTop = std::min(1.0, cumulative);
    if (result.rankLow == 0 && cumulative >= 0.05) result.rankLow = rank + 1;
    if (result.rankMedian == 0 && cumulative >= 0.5) result.rankMedian = rank + 1;
    if (result.rankHigh == 0 && cumulative >= 0.95) result.rankHigh = rank + 1;
  }
  if (ranks.empty() || ranks[0] == 0) return result;
  for (double& weight : firstWeights) weight /= ranks[0];
  result.centralWeights = std::move(firstWeights);
  return result;
}

}  // namespace

WeightSpace weightsAround(std::span<const double> points, double share) {
  WeightSpace space{WeightSpace::Kind::ranges, {}};
  for (const double point : points) space.ranges.emplace_back(point * (1.0 - share), point * (1.0 + share));
  return space;
}

UncertainWorth certain(double worth) { return {worth, worth, worth}; }

std::vector<AccountAcceptability> acceptability(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                                const AcceptabilityOptions& options) {
  if (criteria == 0 || options.draws == 0) return {};
  const std::size_t accounts = worths.size() / criteria;
  base::Random random(options.seed);
  std::vector<double> weights(criteria);
  std::vector<double> scores(accounts);
  std::vector<std::uint32_t> order(accounts);
  Tally tally{std::vector<std::vector<std::uint32_t>>(accounts, std::vector<std::uint32_t>(accounts, 0)),
              std::vector<std::vector<double>>(accounts, std::vector<double>(criteria, 0.0))};
  for (std::size_t draw = 0; draw < options.draws; ++draw) {
    drawWeights(space, random, weights);
    for (std::size_t account = 0; account < accounts; ++account) {
      scores[account] = 0.0;
      for (std::size_t c = 0; c < criteria; ++c) scores[account] += weights[c] * drawWorth(worths[account * criteria + c], random);
    }
    countDraw(scores, weights, order, tally);
  }
  std::vector<AccountAcceptability> result;
  for (std::size_t account = 0; account < accounts; ++account)
    result.push_back(summaryOf(tally.ranks[account], std::move(tally.firstWeights[account]), options));
  return result;
}

Certainty certaintyOf(double inTop) {
  if (inTop >= kSurelyIn) return Certainty::surelyIn;
  return inTop <= kSurelyOut ? Certainty::surelyOut : Certainty::contested;
}

}  // namespace kam::scoring
