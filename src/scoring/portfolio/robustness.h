// SPDX-License-Identifier: GPL-3.0-or-later
// How sure the list of key accounts is (SMAA-2 on a ranking): who is surely in, surely out, or contested, when weights may move and
// values are only as sure as their evidence. Made for a worker: estimates while it runs, stops at once.
#pragma once

#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/worth_intervals.h"
#include "scoring/selection/acceptability.h"

#include <string_view>

namespace kam::scoring {

/// What is admitted about the weights.
enum class WeightFreedom : std::uint8_t {
  /// Each weight ± 30 % of itself.
  around,
  /// The ranges of points that the model names; criteria without one ± 30 %.
  modelRanges,
  /// Only the order of today's points.
  order,
  /// Anything.
  free
};
std::string_view keyOf(WeightFreedom freedom);
std::optional<WeightFreedom> weightFreedomOf(std::string_view key);

/// Whether any criterion of the model names a range.
bool hasRanges(const domain::SelectionModel& model);

struct RobustOptions {
  /// Unset: the model's ranges where it has any, else around.
  std::optional<WeightFreedom> freedom;
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  /// How many key accounts; unset: as many as the model's cut proposes.
  std::optional<std::size_t> top;
  /// 0: as many as the machine has, at most two.
  unsigned threads = 0;
};

struct RobustAccount {
  domain::Id<domain::Account> account;
  /// Position in `Ranking::list`.
  std::uint32_t item = 0;
  /// Place in the ranking, 1 …
  std::size_t rank = 0;
  /// P(among the key accounts) and what that makes it.
  double inTop = 0.0;
  Certainty certainty = Certainty::contested;
  /// P(first), weights that make it first (along the criteria, empty when none do), and how sure it is first under them.
  double first = 0.0;
  std::vector<double> centralWeights;
  std::optional<double> confidence;
  /// 5 %, 50 % and 95 % of its ranks; 0 while they are not counted yet.
  std::size_t rankLow = 0;
  std::size_t rankMedian = 0;
  std::size_t rankHigh = 0;
  /// P(rank r), r = 1 …; empty in large portfolios (see acceptability.h).
  std::vector<double> ranks;
};

struct Robustness {
  WeightFreedom freedom = WeightFreedom::around;
  std::uint64_t seed = 1;
  std::size_t top = 0;
  /// Draws so far and in the end.
  std::size_t draws = 0;
  std::size_t wanted = 0;
  /// The ranked accounts in the order of the ranking; who is not ranked takes no part.
  std::vector<RobustAccount> rows;
  /// The list of key accounts that came most often (rows), and how often.
  std::vector<std::uint32_t> likeliestTop;
  double likeliestTopShare = 0.0;
  bool isComplete() const { return draws == wanted; }
  std::size_t countOf(Certainty certainty) const;
};

struct RobustRun {
  const std::atomic<bool>* cancel = nullptr;
  /// On the caller's thread; the first after 500 draws.
  std::function<void(const Robustness&)> estimate;
};

/// Refused: no weights fit the ranges (`weightsInfeasible`), or stopped (`cancelled`). Nobody ranked: no rows.
base::Result<Robustness> robustness(const Ranking& ranking, const WorthIntervals& intervals, const RobustOptions& options = {},
                                    const RobustRun& run = {});

/// The admissible weights of a freedom.
WeightSpace weightSpaceOf(const Ranking& ranking, WeightFreedom freedom);

/// P(row's score > column's) for some accounts of the list (items), over the same draws as `robustness`.
struct PairwiseWinning {
  std::vector<std::uint32_t> items;
  /// items × items
  std::vector<double> wins;
  double of(std::size_t row, std::size_t column) const { return wins[row * items.size() + column]; }
};
base::Result<PairwiseWinning> pairwiseWinning(const Ranking& ranking, const WorthIntervals& intervals, std::vector<std::uint32_t> items,
                                              const RobustOptions& options = {});

}  // namespace kam::scoring
