// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/weight_space.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>

namespace kam::scoring {
namespace {

constexpr double kTolerance = 1e-12;
constexpr int kTries = 4'000;
constexpr int kLeastFitting = kTries / 100;
/// Steps of the walk, per free weight: before the first draw, and between two draws.
constexpr std::size_t kFirstSteps = 60;
constexpr std::size_t kSteps = 4;

}  // namespace

WeightSpace weightsAround(std::span<const double> points, double share) {
  WeightSpace space{WeightSpace::Kind::box, {}, {}};
  const double all = std::accumulate(points.begin(), points.end(), 0.0);
  for (const double point : points) space.bounds.emplace_back(point / all * (1.0 - share), point / all * (1.0 + share));
  return space;
}

base::Result<WeightSampler> WeightSampler::make(const WeightSpace& space, std::size_t criteria) {
  if (criteria == 0) return base::fail(base::ErrorCode::weightsInfeasible);
  WeightSampler sampler(criteria);
  sampler.m_kind = space.kind;
  if (space.kind == WeightSpace::Kind::ordinal) {
    sampler.m_order = space.order;
    if (sampler.m_order.empty()) {
      sampler.m_order.resize(criteria);
      std::iota(sampler.m_order.begin(), sampler.m_order.end(), 0U);
    }
    auto sorted = sampler.m_order;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 0; i < criteria; ++i)
      if (sorted.size() != criteria || sorted[i] != i) return base::fail(base::ErrorCode::weightsInfeasible);
  }
  if (space.kind != WeightSpace::Kind::box) return sampler;
  if (space.bounds.size() != criteria) return base::fail(base::ErrorCode::weightsInfeasible);
  if (auto tight = sampler.tightenBounds(space.bounds); !tight) return base::fail(tight.error());
  sampler.measureAcceptance();
  return sampler;
}

/// No bound asks for more than the others leave; without that most tries would be in vain.
base::Result<void> WeightSampler::tightenBounds(const std::vector<std::pair<double, double>>& bounds) {
  double lowest = 0.0;
  double highest = 0.0;
  for (const auto& [low, high] : bounds) {
    if (!(low >= 0.0) || !(high >= low) || !std::isfinite(high)) return base::fail(base::ErrorCode::weightsInfeasible);
    lowest += low;
    highest += high;
  }
  if (lowest > 1.0 + kTolerance || highest < 1.0 - kTolerance) return base::fail(base::ErrorCode::weightsInfeasible);
  for (const auto& [low, high] : bounds) {
    const double least = std::clamp(1.0 - (highest - high), low, high);
    m_bounds.emplace_back(least, std::clamp(1.0 - (lowest - low), least, high));
  }
  for (std::uint32_t c = 0; c < m_criteria; ++c)
    if (m_bounds[c].second - m_bounds[c].first > kTolerance) m_free.push_back(c);
  const auto width = [this](std::uint32_t c) { return m_bounds[c].second - m_bounds[c].first; };
  if (m_free.empty()) return {};
  const auto widest = std::max_element(m_free.begin(), m_free.end(), [&](auto a, auto b) { return width(a) < width(b); });
  std::rotate(widest, widest + 1, m_free.end());
  return {};
}

void WeightSampler::measureAcceptance() {
  base::Random random(1);
  std::vector<double> row(m_criteria);
  int fitting = 0;
  for (int i = 0; i < kTries; ++i) fitting += tryBox(random, row) ? 1 : 0;
  m_walks = fitting < kLeastFitting;
}

/// Exponential gaps fill a simplex evenly; sorted they fill its ordered part.
void WeightSampler::drawSimplex(base::Random& random, std::span<double> row) const {
  double sum = 0.0;
  for (double& weight : row) sum += weight = -std::log1p(-random.unit());
  for (double& weight : row) weight = sum > 0.0 ? weight / sum : 1.0 / static_cast<double>(m_criteria);
  if (m_kind != WeightSpace::Kind::ordinal) return;
  std::vector<double> falling(row.begin(), row.end());
  std::sort(falling.begin(), falling.end(), std::greater<>());
  for (std::size_t place = 0; place < falling.size(); ++place) row[m_order[place]] = falling[place];
}

/// Even over the admissible weights: all but one are even within their bounds, and the map to the last one is linear.
bool WeightSampler::tryBox(base::Random& random, std::span<double> row) const {
  double left = 1.0;
  for (std::size_t c = 0; c < m_criteria; ++c) row[c] = m_bounds[c].first;
  for (std::size_t i = 0; i + 1 < m_free.size(); ++i) {
    const auto& [low, high] = m_bounds[m_free[i]];
    row[m_free[i]] = low + random.unit() * (high - low);
  }
  if (m_free.empty()) return true;
  const std::uint32_t last = m_free.back();
  for (std::size_t c = 0; c < m_criteria; ++c)
    if (c != last) left -= row[c];
  row[last] = left;
  return left >= m_bounds[last].first - kTolerance && left <= m_bounds[last].second + kTolerance;
}

/// To an even point of the line through `point` in a random direction within the bounds.
void WeightSampler::step(base::Random& random, std::vector<double>& point) const {
  std::vector<double> direction(m_free.size());
  for (double& part : direction) part = random.normal();
  const double mean = std::accumulate(direction.begin(), direction.end(), 0.0) / static_cast<double>(direction.size());
  double back = -std::numeric_limits<double>::infinity();
  double forth = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < m_free.size(); ++i) {
    direction[i] -= mean;
    if (std::abs(direction[i]) < kTolerance) continue;
    const auto& [low, high] = m_bounds[m_free[i]];
    const double toLow = (low - point[m_free[i]]) / direction[i];
    const double toHigh = (high - point[m_free[i]]) / direction[i];
    back = std::max(back, std::min(toLow, toHigh));
    forth = std::min(forth, std::max(toLow, toHigh));
  }
  const double even = random.unit();
  if (!(forth > back) || !std::isfinite(forth - back)) return;
  const double length = back + even * (forth - back);
  for (std::size_t i = 0; i < m_free.size(); ++i) {
    const auto& [low, high] = m_bounds[m_free[i]];
    point[m_free[i]] = std::clamp(point[m_free[i]] + length * direction[i], low, high);
  }
}

void WeightSampler::draw(base::Random& random, std::span<double> weights) const {
  const std::size_t rows = weights.size() / m_criteria;
  if (!m_walks) {
    for (std::size_t r = 0; r < rows; ++r) {
      const auto row = weights.subspan(r * m_criteria, m_criteria);
      if (m_kind != WeightSpace::Kind::box) {
        drawSimplex(random, row);
        continue;
      }
      while (!tryBox(random, row)) {
      }
    }
    return;
  }
  std::vector<double> point = centre();
  for (std::size_t i = 0; i < kFirstSteps * m_free.size(); ++i) step(random, point);
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t i = 0; i < kSteps * m_free.size(); ++i) step(random, point);
    std::copy(point.begin(), point.end(), weights.begin() + static_cast<std::ptrdiff_t>(r * m_criteria));
  }
}

std::vector<double> WeightSampler::centre() const {
  std::vector<double> result(m_criteria, 1.0 / static_cast<double>(m_criteria));
  if (m_kind == WeightSpace::Kind::ordinal) {  // the mean of the corners: rank order centroid
    double above = 0.0;
    for (std::size_t place = m_criteria; place-- > 0;) {
      above += 1.0 / static_cast<double>(place + 1);
      result[m_order[place]] = above / static_cast<double>(m_criteria);
    }
  }
  if (m_kind != WeightSpace::Kind::box) return result;
  double lowest = 0.0;
  double room = 0.0;
  for (const auto& [low, high] : m_bounds) {
    lowest += low;
    room += high - low;
  }
  const double part = room > 0.0 ? std::clamp((1.0 - lowest) / room, 0.0, 1.0) : 0.0;
  for (std::size_t c = 0; c < m_criteria; ++c) result[c] = m_bounds[c].first + part * (m_bounds[c].second - m_bounds[c].first);
  return result;
}

}  // namespace kam::scoring
