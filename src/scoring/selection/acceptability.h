// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a place on the list is when weights and ratings are not (SMAA-2): the share of all admissible weights and values
// for which an account holds a rank, or is among the best k. Lahdelma & Salminen 2001. The same seed gives the same figures on every
// run, on one thread or two.
#pragma once

#include "scoring/selection/uncertain_worth.h"
#include "scoring/selection/weight_space.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Up to here every rank's share is counted; above, ranks come from fewer draws (see `AccountAcceptability`).
inline constexpr std::size_t kFullRankAccounts = 1'500;

struct AcceptabilityOptions {
  /// Error below 0.01 with 95 % needs 9,604 draws (Tervonen & Lahdelma 2007).
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::size_t top = 20;
  /// 0: as many as the machine has, at most two.
  unsigned threads = 0;
  /// Names of the accounts across simulations (their ids): removing one leaves the others' draws as they are. Empty: their index.
  std::span<const std::uint64_t> keys;
  /// Off: only the best are counted, whatever the number of accounts; faster, and the same shares of the best.
  bool countRanks = true;
};

struct AccountAcceptability {
  /// P(among the best `top`); equal accounts both are.
  double inTop = 0.0;
  /// P(first)
  double first = 0.0;
  /// 5 %, 50 % and 95 % quantiles of the rank; 0 while they are not counted yet. Above kFullRankAccounts they come from some hundred
  /// draws at the end of a run, and accounts that never came near the cut take their likely values.
  std::size_t rankLow = 0;
  std::size_t rankMedian = 0;
  std::size_t rankHigh = 0;
  /// P(rank r), r = 1 …; equal accounts both get the better rank. Empty above kFullRankAccounts.
  std::vector<double> ranks;
  /// Mean weights for which the account comes first; empty when it never does.
  std::vector<double> centralWeights;
  /// P(first) under its central weights, values as uncertain as they are; unset without central weights, and in estimates.
  std::optional<double> confidence;
};

struct Acceptability {
  /// Draws so far, and how many there will be.
  std::size_t draws = 0;
  std::size_t wanted = 0;
  std::size_t top = 0;
  /// Along the accounts.
  std::vector<AccountAcceptability> accounts;
  /// The best `top` that came most often (rising indices), and how often.
  std::vector<std::uint32_t> likeliestTop;
  double likeliestTopShare = 0.0;
  bool isComplete() const { return draws == wanted; }
};

/// How a run is watched and stopped.
struct AcceptabilityRun {
  /// Looked at all the time; once true the run ends at once with `cancelled`.
  const std::atomic<bool>* cancel = nullptr;
  /// Estimates while it runs, on the caller's thread: the first after 500 draws. Not called for the final figures.
  std::function<void(const Acceptability&)> estimate;
};

/// `worths` is row-major, accounts × criteria. Refused: no weights fit (`weightsInfeasible`), or stopped (`cancelled`).
base::Result<Acceptability> acceptability(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                          const AcceptabilityOptions& options = {}, const AcceptabilityRun& run = {});

/// P(row's score > column's), over the same draws: `accounts` × `accounts`, row-major; equal scores count for neither.
base::Result<std::vector<double>> pairwiseWinning(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                                  std::span<const std::uint32_t> accounts, const AcceptabilityOptions& options = {});

/// Surely in from 95 % on, surely out up to 5 %, contested between.
enum class Certainty : std::uint8_t { surelyIn, contested, surelyOut };
Certainty certaintyOf(double inTop);

}  // namespace kam::scoring
