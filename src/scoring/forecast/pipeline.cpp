// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/pipeline.h"

#include "base/random.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr std::size_t kGridSteps = 20'000;
/// Above so many multiplications a simulation is quicker and close enough.
constexpr double kMostWork = 3e8;
constexpr std::size_t kDraws = 10'000;
/// Nodes of the common factor over ±8; the trapezoid rule on so smooth an integrand is exact to rounding.
constexpr int kNodes = 401;
constexpr double kReach = 8.0;

/// Φ⁻¹(p) with the certain deals far out.
double threshold(double probability) {
  if (probability <= 0.0) return -1e9;
  return probability >= 1.0 ? 1e9 : boost::math::quantile(boost::math::normal(), probability);
}

double normalCumulative(double x) { return 0.5 * std::erfc(-x / std::sqrt(2.0)); }

struct Grid {
  std::int64_t unit = 1;
  bool exact = true;
  std::vector<std::size_t> steps;
  std::size_t total = 0;
};

Grid gridOf(std::span<const Deal> deals) {
  Grid grid;
  std::int64_t common = 0;
  std::int64_t sum = 0;
  for (const Deal& deal : deals) {
    common = std::gcd(common, deal.value);
    sum += deal.value;
  }
  grid.unit = std::max<std::int64_t>(common, 1);
  if (sum / grid.unit > static_cast<std::int64_t>(kGridSteps)) {
    grid.unit = sum / static_cast<std::int64_t>(kGridSteps) + 1;
    grid.exact = false;
  }
  for (const Deal& deal : deals) {
    grid.steps.push_back(static_cast<std::size_t>((deal.value + grid.unit / 2) / grid.unit));
    grid.total += grid.steps.back();
  }
  return grid;
}

/// Adds the distribution of sums of independent deals, times `weight`.
void addConvolution(const Grid& grid, std::span<const double> probabilities, double weight, std::vector<double>& result) {
  std::vector<double> sums(grid.total + 1, 0.0);
  sums[0] = weight;
  std::size_t reached = 0;
  for (std::size_t deal = 0; deal < probabilities.size(); ++deal) {
    const double p = probabilities[deal];
    const std::size_t step = grid.steps[deal];
    if (step == 0) continue;
    for (std::size_t at = reached + 1; at-- > 0;) {
      sums[at + step] += sums[at] * p;
      sums[at] *= 1.0 - p;
    }
    reached += step;
  }
  for (std::size_t at = 0; at <= grid.total; ++at) result[at] += sums[at];
}

PipelineDistribution exactPipeline(std::span<const Deal> deals, const Grid& grid, double dependence) {
  std::vector<double> result(grid.total + 1, 0.0);
  std::vector<double> probabilities(deals.size());
  if (dependence <= 0.0) {
    for (std::size_t i = 0; i < deals.size(); ++i) probabilities[i] = std::clamp(deals[i].probability, 0.0, 1.0);
    addConvolution(grid, probabilities, 1.0, result);
  } else {
    std::vector<double> limits;
    for (const Deal& deal : deals) limits.push_back(threshold(deal.probability));
    const double step = 2.0 * kReach / (kNodes - 1);
    double mass = 0.0;
    for (int node = 0; node < kNodes; ++node) mass += std::exp(-0.5 * std::pow(-kReach + step * node, 2.0));
    for (int node = 0; node < kNodes; ++node) {
      const double z = -kReach + step * node;
      for (std::size_t i = 0; i < deals.size(); ++i)
        probabilities[i] = normalCumulative((limits[i] - std::sqrt(dependence) * z) / std::sqrt(1.0 - dependence));
      addConvolution(grid, probabilities, std::exp(-0.5 * z * z) / mass, result);
    }
  }
  std::vector<PipelineDistribution::Outcome> outcomes;
  for (std::size_t at = 0; at < result.size(); ++at)
    if (result[at] > 0.0) outcomes.push_back({static_cast<std::int64_t>(at) * grid.unit, result[at]});
  return {std::move(outcomes), grid.exact};
}

}  // namespace

std::int64_t weightedPipeline(std::span<const Deal> deals) {
  double sum = 0.0;
  for (const Deal& deal : deals) sum += static_cast<double>(deal.value) * deal.probability;
  return std::llround(sum);
}

PipelineDistribution::PipelineDistribution(std::vector<Outcome> outcomes, bool exact) : m_outcomes(std::move(outcomes)), m_exact(exact) {
  double sum = 0.0;
  for (const Outcome& outcome : m_outcomes) {
    sum += outcome.probability;
    m_cumulative.push_back(sum);
    m_mean += outcome.probability * static_cast<double>(outcome.value);
  }
  double variance = 0.0;
  for (const Outcome& outcome : m_outcomes) {
    const double away = static_cast<double>(outcome.value) - m_mean;
    variance += outcome.probability * away * away;
  }
  m_standardDeviation = std::sqrt(variance);
}

std::int64_t PipelineDistribution::quantile(double q) const {
  // A hair of tolerance: a cumulative sum may end just short of the atom that it stands on.
  const auto at = std::lower_bound(m_cumulative.begin(), m_cumulative.end(), q - 1e-12);
  if (m_outcomes.empty()) return 0;
  return at == m_cumulative.end() ? m_outcomes.back().value : m_outcomes[static_cast<std::size_t>(at - m_cumulative.begin())].value;
}

double PipelineDistribution::atMost(std::int64_t value) const {
  const auto above = std::upper_bound(m_outcomes.begin(), m_outcomes.end(), value,
                                      [](std::int64_t wanted, const Outcome& outcome) { return wanted < outcome.value; });
  return above == m_outcomes.begin() ? 0.0 : m_cumulative[static_cast<std::size_t>(above - m_outcomes.begin()) - 1];
}

PipelineDistribution simulatedPipeline(std::span<const Deal> deals, double dependence, std::uint64_t seed, std::size_t draws) {
  base::Random random(seed);
  std::vector<double> limits;
  for (const Deal& deal : deals) limits.push_back(threshold(deal.probability));
  std::vector<std::int64_t> sums(draws, 0);
  for (std::int64_t& sum : sums) {
    const double common = random.normal();
    for (std::size_t i = 0; i < deals.size(); ++i) {
      const double chance = normalCumulative((limits[i] - std::sqrt(dependence) * common) / std::sqrt(1.0 - dependence));
      if (random.unit() < chance) sum += deals[i].value;
    }
  }
  std::sort(sums.begin(), sums.end());
  std::vector<PipelineDistribution::Outcome> outcomes;
  for (const std::int64_t sum : sums) {
    if (outcomes.empty() || outcomes.back().value != sum) outcomes.push_back({sum, 0.0});
    outcomes.back().probability += 1.0 / static_cast<double>(draws);
  }
  return {std::move(outcomes), false};
}

PipelineDistribution pipelineDistribution(std::span<const Deal> deals, double dependence, std::uint64_t seed) {
  const Grid grid = gridOf(deals);
  const double nodes = dependence <= 0.0 ? 1.0 : kNodes;
  if (static_cast<double>(deals.size()) * static_cast<double>(grid.total) * nodes > kMostWork)
    return simulatedPipeline(deals, dependence, seed, kDraws);
  return exactPipeline(deals, grid, dependence);
}

}  // namespace kam::scoring
