// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/robustness.h"

#include "scoring/portfolio/list_stability.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kShare = 0.3;
constexpr std::array<std::string_view, 4> kFreedoms{"around", "ranges", "order", "free"};

/// The ranked accounts of a ranking as the simulation wants them.
struct Contest {
  std::vector<UncertainWorth> worths;
  std::vector<std::uint64_t> keys;
};

Contest contestOf(const Ranking& ranking, const WorthIntervals& intervals, std::span<const std::uint32_t> items) {
  Contest contest;
  contest.worths.reserve(items.size() * intervals.criteria);
  for (const std::uint32_t item : items) {
    for (std::size_t c = 0; c < intervals.criteria; ++c) contest.worths.push_back(intervals.of(item, c));
    contest.keys.push_back(static_cast<std::uint64_t>(ranking.list.ids[item].raw()));
  }
  return contest;
}

AcceptabilityOptions optionsOf(const RobustOptions& options, std::size_t top, const Contest& contest) {
  return {options.draws, options.seed, top, options.threads, contest.keys, true};
}

Robustness resultOf(const Ranking& ranking, WeightFreedom freedom, std::uint64_t seed, Acceptability found) {
  Robustness result{freedom, seed, found.top, found.draws, found.wanted, {}, std::move(found.likeliestTop), found.likeliestTopShare};
  for (std::size_t at = 0; at < found.accounts.size(); ++at) {
    AccountAcceptability& account = found.accounts[at];
    const RankedAccount& row = ranking.rows[at];
    result.rows.push_back({row.account, row.item, at + 1, account.inTop, certaintyOf(account.inTop), account.first, std::move(account.centralWeights),
                           account.confidence, account.rankLow, account.rankMedian, account.rankHigh, std::move(account.ranks)});
  }
  return result;
}

std::vector<std::pair<double, double>> rangesOf(const Ranking& ranking) {
  const auto points = ranking.points();
  const double all = std::accumulate(points.begin(), points.end(), 0.0);
  std::vector<std::pair<double, double>> bounds;
  for (const RankedCriterion& criterion : ranking.criteria) {
    std::pair<double, double> range{criterion.points * (1.0 - kShare), criterion.points * (1.0 + kShare)};
    for (const domain::ModelCriterion& wanted : ranking.model.criteria)
      if (wanted.key == criterion.key && wanted.range) range = *wanted.range;
    bounds.emplace_back(range.first / all, range.second / all);
  }
  return bounds;
}

WeightFreedom freedomOf(const Ranking& ranking, const RobustOptions& options) {
  return options.freedom.value_or(hasRanges(ranking.model) ? WeightFreedom::modelRanges : WeightFreedom::around);
}

}  // namespace

std::string_view keyOf(WeightFreedom freedom) { return kFreedoms[static_cast<std::size_t>(freedom)]; }

std::optional<WeightFreedom> weightFreedomOf(std::string_view key) {
  const auto at = std::find(kFreedoms.begin(), kFreedoms.end(), key);
  if (at == kFreedoms.end()) return std::nullopt;
  return static_cast<WeightFreedom>(at - kFreedoms.begin());
}

bool hasRanges(const domain::SelectionModel& model) {
  return std::any_of(model.criteria.begin(), model.criteria.end(),
                     [](const domain::ModelCriterion& criterion) { return criterion.range.has_value(); });
}

std::size_t Robustness::countOf(Certainty certainty) const {
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [certainty](const RobustAccount& row) { return row.certainty == certainty; }));
}

WeightSpace weightSpaceOf(const Ranking& ranking, WeightFreedom freedom) {
  const auto points = ranking.points();
  switch (freedom) {
    case WeightFreedom::around: return weightsAround(points, kShare);
    case WeightFreedom::modelRanges: return {WeightSpace::Kind::box, rangesOf(ranking), {}};
    case WeightFreedom::order: {
      WeightSpace space{WeightSpace::Kind::ordinal, {}, std::vector<std::uint32_t>(points.size())};
      std::iota(space.order.begin(), space.order.end(), 0U);
      std::stable_sort(space.order.begin(), space.order.end(), [&](std::uint32_t a, std::uint32_t b) { return points[a] > points[b]; });
      return space;
    }
    case WeightFreedom::free: break;
  }
  return {};
}

base::Result<Robustness> robustness(const Ranking& ranking, const WorthIntervals& intervals, const RobustOptions& options, const RobustRun& run) {
  const WeightFreedom freedom = freedomOf(ranking, options);
  std::vector<std::uint32_t> items;
  for (std::size_t at = 0; at < ranking.ranked; ++at) items.push_back(ranking.rows[at].item);
  const Contest contest = contestOf(ranking, intervals, items);
  AcceptabilityRun inner{run.cancel, {}};
  if (run.estimate) inner.estimate = [&](const Acceptability& soFar) { run.estimate(resultOf(ranking, freedom, options.seed, soFar)); };
  auto found = acceptability(contest.worths, intervals.criteria, weightSpaceOf(ranking, freedom),
                             optionsOf(options, options.top.value_or(proposedKeyAccounts(ranking)), contest), inner);
  if (!found) return base::fail(found.error());
  return resultOf(ranking, freedom, options.seed, std::move(*found));
}

base::Result<PairwiseWinning> pairwiseWinning(const Ranking& ranking, const WorthIntervals& intervals, std::vector<std::uint32_t> items,
                                              const RobustOptions& options) {
  const Contest contest = contestOf(ranking, intervals, items);
  std::vector<std::uint32_t> all(items.size());
  std::iota(all.begin(), all.end(), 0U);
  auto wins =
      pairwiseWinning(contest.worths, intervals.criteria, weightSpaceOf(ranking, freedomOf(ranking, options)), all, optionsOf(options, 0, contest));
  if (!wins) return base::fail(wins.error());
  return PairwiseWinning{std::move(items), std::move(*wins)};
}

}  // namespace kam::scoring
