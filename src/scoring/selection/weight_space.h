// SPDX-License-Identifier: GPL-3.0-or-later
// Which weights are admissible when nobody knows them exactly, and even draws from them. Every draw adds up to 1.
#pragma once

#include "base/error.h"
#include "base/random.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace kam::scoring {

struct WeightSpace {
  enum class Kind : std::uint8_t {
    /// Nothing is known about importance.
    simplex,
    /// Only the order of importance is known.
    ordinal,
    /// Each weight lies within bounds.
    box
  };
  Kind kind = Kind::simplex;
  /// For `box`, along the criteria: 0 ≤ low ≤ high.
  std::vector<std::pair<double, double>> bounds;
  /// For `ordinal`: positions of the criteria in falling importance; empty: as they stand.
  std::vector<std::uint32_t> order;
};

/// Every weight ± a share of itself (the default of the program is 30 %). Points are ≥ 0, not all 0.
WeightSpace weightsAround(std::span<const double> points, double share = 0.3);

/// Draws evenly from a space. Bounds are kept exactly: the last weight is what the others leave, and a draw that leaves it
/// outside its bounds is thrown away; where fewer than one in a hundred fits, a walk inside the bounds takes over
/// (hit-and-run, Tervonen et al. 2013).
class WeightSampler {
public:
  /// Refused (`weightsInfeasible`) when no weights fit the bounds, or there is no criterion.
  static base::Result<WeightSampler> make(const WeightSpace& space, std::size_t criteria);

  /// Fills row after row of `weights` (draws × criteria).
  void draw(base::Random& random, std::span<double> weights) const;
  std::size_t criteria() const { return m_criteria; }
  /// The weights in the middle of the space.
  std::vector<double> centre() const;
  /// For tests: whether the walk is used.
  bool walks() const { return m_walks; }

private:
  explicit WeightSampler(std::size_t criteria) : m_criteria(criteria) {}
  base::Result<void> tightenBounds(const std::vector<std::pair<double, double>>& bounds);
  void measureAcceptance();
  void drawSimplex(base::Random& random, std::span<double> row) const;
  /// One try of the box; false when it left the bounds.
  bool tryBox(base::Random& random, std::span<double> row) const;
  void step(base::Random& random, std::vector<double>& point) const;

  std::size_t m_criteria;
  WeightSpace::Kind m_kind = WeightSpace::Kind::simplex;
  std::vector<std::uint32_t> m_order;
  std::vector<std::pair<double, double>> m_bounds;
  /// Criteria whose bounds leave room; the last of them is the widest and takes what is left.
  std::vector<std::uint32_t> m_free;
  bool m_walks = false;
};

}  // namespace kam::scoring
