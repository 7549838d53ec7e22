// SPDX-License-Identifier: GPL-3.0-or-later
// What open deals may bring: not only their weighted sum, which no single outcome of a few big deals equals, but the
// distribution. Deals may win and lose together (one common factor).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

/// How much deals depend on each other; hardly ever measurable, so shown as a band from 0 to 0.3.
inline constexpr double kUsualDependence = 0.1;

struct Deal {
  /// Minor units, ≥ 0.
  std::int64_t value = 0;
  /// 0–1
  double probability = 0.0;
};

/// Σ value × probability in minor units, rounded once at the end.
std::int64_t weightedPipeline(std::span<const Deal> deals);

class PipelineDistribution {
public:
  /// Outcomes with their probabilities, rising values.
  struct Outcome {
    std::int64_t value = 0;
    double probability = 0.0;
  };
  PipelineDistribution(std::vector<Outcome> outcomes, bool exact);

  double mean() const { return m_mean; }
  double standardDeviation() const { return m_standardDeviation; }
  /// The smallest outcome that is reached or stayed below with probability `q`; P10 is the low case.
  std::int64_t quantile(double q) const;
  /// P(outcome ≤ value)
  double atMost(std::int64_t value) const;
  /// False where it was simulated or values were rounded to a grid.
  bool isExact() const { return m_exact; }
  std::span<const Outcome> outcomes() const { return m_outcomes; }

private:
  std::vector<Outcome> m_outcomes;
  std::vector<double> m_cumulative;
  double m_mean = 0.0;
  double m_standardDeviation = 0.0;
  bool m_exact = true;
};

/// One-factor Gaussian copula: a deal wins iff √ρ Z + √(1 − ρ) ε ≤ Φ⁻¹(p), 0 ≤ ρ < 1. Computed exactly over sums (on a grid of
/// 20,000 steps where the values have no common measure); many deals are simulated 10,000 times from `seed`.
PipelineDistribution pipelineDistribution(std::span<const Deal> deals, double dependence = kUsualDependence, std::uint64_t seed = 1);

/// The simulation alone.
PipelineDistribution simulatedPipeline(std::span<const Deal> deals, double dependence, std::uint64_t seed, std::size_t draws);

}  // namespace kam::scoring
