// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a place on the list is when weights and ratings are not (SMAA-2): the share of all admissible weights and values
// for which an account holds a rank, or is among the best k. Lahdelma & Salminen 2001.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace kam::scoring {

/// What weights are admissible; every draw adds up to 1.
struct WeightSpace {
  enum class Kind {
    /// Nothing is known about importance.
    simplex,
    /// Criteria stand in falling order of importance.
    ordinal,
    /// Points within ranges, drawn evenly and divided by their sum.
    ranges
  };
  Kind kind = Kind::simplex;
  /// Along the criteria, for `ranges`: 0 ≤ low ≤ high, at least one high > 0.
  std::vector<std::pair<double, double>> ranges;
};

/// Ranges of points ± a share of them (the default of the tool is 30 %).
WeightSpace weightsAround(std::span<const double> points, double share = 0.3);

/// A worth 0–1 with its doubt: triangular between low and high, low ≤ likely ≤ high. Equal bounds are certain.
struct UncertainWorth {
  double low = 0.0;
  double likely = 0.0;
  double high = 1.0;
};
UncertainWorth certain(double worth);

struct AcceptabilityOptions {
  /// Error below 0.01 with 95 % needs 9,604 draws (Tervonen & Lahdelma 2007).
  std::size_t draws = 10'000;
  std::uint64_t seed = 1;
  std::size_t top = 20;
};

struct AccountAcceptability {
  /// P(among the best `top`)
  double inTop = 0.0;
  /// 5 %, 50 % and 95 % quantiles of the rank.
  std::size_t rankLow = 0;
  std::size_t rankMedian = 0;
  std::size_t rankHigh = 0;
  /// P(rank r), r = 1 …; equal accounts both get the better rank.
  std::vector<double> ranks;
  /// Mean weights for which the account comes first; empty when it never does.
  std::vector<double> centralWeights;
};

/// `worths` is row-major, accounts × criteria. Same seed, same figures.
std::vector<AccountAcceptability> acceptability(std::span<const UncertainWorth> worths, std::size_t criteria, const WeightSpace& space,
                                                const AcceptabilityOptions& options = {});

/// Surely in from 95 % on, surely out up to 5 %, contested between.
enum class Certainty : std::uint8_t { surelyIn, contested, surelyOut };
Certainty certaintyOf(double inTop);

}  // namespace kam::scoring
