// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/uncertain_worth.h"

#include "scoring/parts.h"
#include "scoring/selection/score_rows.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {
namespace {

constexpr double kBelowAll = -1.0;
constexpr std::uint64_t kCriterionStep = 0x9e3779b97f4a7c15U;

/// The finaliser of splitmix64: every bit of the result hangs on every bit of the number.
inline std::uint64_t mixed(std::uint64_t z) {
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
  return z ^ (z >> 31);
}

/// Even in [0, 1): 52 bits as the fraction of a number between 1 and 2, which wide registers can do too.
inline double evenOf(std::uint64_t bits) {
  const std::uint64_t pattern = (bits >> 12) | 0x3ff0000000000000U;
  double number = 0.0;
  __builtin_memcpy(&number, &pattern, sizeof number);
  return number - 1.0;
}

/// The triangle's inverse distribution on either side of its peak.
inline double drawnWorth(double even, double low, double high, double rise, double fall, double peak, double slope) {
  const bool rising = even < peak;
  const double root = std::sqrt(rising ? even * rise : (1.0 - even) * fall);
  return (rising ? low + root : high - root) + even * slope;
}

KAM_FAST_CLONES void addDrawn(const double* low, const double* high, const double* rise, const double* fall, const double* peak, const double* slope,
                              const std::uint64_t* keys, std::uint64_t key, double weight, double* sums) {
  for (std::size_t row = 0; row < kScoreRows; ++row)
    sums[row] += weight * drawnWorth(evenOf(mixed(keys[row] ^ key)), low[row], high[row], rise[row], fall[row], peak[row], slope[row]);
}

KAM_FAST_CLONES void addCertain(const double* likely, double weight, double* sums) {
  for (std::size_t row = 0; row < kScoreRows; ++row) sums[row] += weight * likely[row];
}

}  // namespace

UncertainWorth certain(double worth) { return {worth, worth, worth}; }

std::uint64_t drawKey(std::uint64_t seed, std::uint64_t draw) { return mixed(mixed(seed + kCriterionStep) + draw * kCriterionStep); }

WorthTiles::WorthTiles(std::span<const UncertainWorth> worths, std::size_t criteria, std::span<const std::uint32_t> order,
                       std::span<const std::uint64_t> keys, unsigned threads)
    : m_count(order.size()), m_criteria(criteria) {
  const std::size_t values = tileCount() * kScoreRows * criteria;
  m_certain = std::none_of(worths.begin(), worths.end(), [](const UncertainWorth& worth) { return worth.high > worth.low; });
  m_shape.likely.resize(values);
  // Nothing is drawn where nothing is in doubt.
  if (!m_certain)
    for (auto* column : {&m_shape.low, &m_shape.high, &m_shape.rise, &m_shape.fall, &m_shape.peak, &m_shape.slope}) column->resize(values);
  m_roughHigh.resize(values);
  m_keys.resize(tileCount() * kScoreRows);
  m_certainColumns.assign(tileCount() * criteria, 1);
  constexpr std::size_t kTilesAtOnce = 64;
  const std::size_t parts = (tileCount() + kTilesAtOnce - 1) / kTilesAtOnce;
  // One more, so that the largest of nothing is 1 too.
  std::vector<double> largest(parts + 1, 1.0);
  eachPart(0, parts, threads, [&](std::size_t part, unsigned) {
    for (std::size_t tile = part * kTilesAtOnce; tile < std::min(tileCount(), (part + 1) * kTilesAtOnce); ++tile) {
      fill(tile, worths, order, keys);
      const auto best = std::span(highs()).subspan(firstOf(tile, 0), kScoreRows * criteria);
      std::copy(best.begin(), best.end(), m_roughHigh.begin() + static_cast<std::ptrdiff_t>(firstOf(tile, 0)));
      for (const double high : best) largest[part] = std::max(largest[part], std::abs(high));
    }
    return true;
  });
  m_roughness = scoring::roughness(criteria, *std::max_element(largest.begin(), largest.end()));
}

void WorthTiles::fill(std::size_t tile, std::span<const UncertainWorth> worths, std::span<const std::uint32_t> order,
                      std::span<const std::uint64_t> keys) {
  for (std::size_t row = 0; row < rowsOf(tile); ++row) {
    const std::size_t position = tile * kScoreRows + row;
    const std::uint32_t account = order[position];
    m_keys[position] = mixed((keys.empty() ? account : keys[account]) + kCriterionStep);
    for (std::size_t c = 0; c < m_criteria; ++c) {
      const UncertainWorth& worth = worths[account * m_criteria + c];
      add(firstOf(tile, c) + row, worth);
      if (worth.high > worth.low) m_certainColumns[tile * m_criteria + c] = 0;
    }
  }
}

void WorthTiles::add(std::size_t at, const UncertainWorth& worth) {
  m_shape.likely[at] = worth.likely;
  if (m_certain) return;
  const double width = worth.high - worth.low;
  m_shape.low[at] = worth.low;
  m_shape.high[at] = worth.high;
  if (!(width > 0.0)) return;
  m_shape.peak[at] = worth.even ? 1.0 : (worth.likely - worth.low) / width;
  m_shape.slope[at] = worth.even ? width : 0.0;
  m_shape.rise[at] = worth.even ? 0.0 : width * (worth.likely - worth.low);
  m_shape.fall[at] = worth.even ? 0.0 : width * (worth.high - worth.likely);
}

std::size_t WorthTiles::tileCount() const { return (m_count + kScoreRows - 1) / kScoreRows; }

std::size_t WorthTiles::rowsOf(std::size_t tile) const { return std::min(kScoreRows, m_count - tile * kScoreRows); }

std::size_t WorthTiles::firstOf(std::size_t tile, std::size_t criterion) const { return (tile * m_criteria + criterion) * kScoreRows; }

void WorthTiles::drawnScores(std::size_t tile, std::span<const double> weights, std::uint64_t key, double* sums) const {
  const auto columns = std::span(m_certainColumns).subspan(tile * m_criteria, m_criteria);
  if (std::find(columns.begin(), columns.end(), 0) == columns.end()) {
    likelyScores(tile, weights, sums);
    return;
  }
  std::fill(sums, sums + kScoreRows, 0.0);
  for (std::size_t c = 0; c < m_criteria; ++c) {
    const std::size_t at = firstOf(tile, c);
    if (columns[c] != 0) {
      addCertain(m_shape.likely.data() + at, weights[c], sums);
      continue;
    }
    addDrawn(m_shape.low.data() + at, m_shape.high.data() + at, m_shape.rise.data() + at, m_shape.fall.data() + at, m_shape.peak.data() + at,
             m_shape.slope.data() + at, m_keys.data() + tile * kScoreRows, key + c * kCriterionStep, weights[c], sums);
  }
  std::fill(sums + rowsOf(tile), sums + kScoreRows, kBelowAll);
}

void WorthTiles::likelyScores(std::size_t tile, std::span<const double> weights, double* sums) const {
  scoreRows(m_shape.likely.data() + firstOf(tile, 0), weights.data(), m_criteria, sums);
  std::fill(sums + rowsOf(tile), sums + kScoreRows, kBelowAll);
}

float WorthTiles::roughUpperScores(std::size_t tile, const float* weights, float* sums) const {
  return scoreRowsRoughly(m_roughHigh.data() + firstOf(tile, 0), weights, m_criteria, sums);
}

double WorthTiles::drawnAt(std::size_t at, std::uint64_t key) const {
  return drawnWorth(evenOf(mixed(key)), m_shape.low[at], m_shape.high[at], m_shape.rise[at], m_shape.fall[at], m_shape.peak[at], m_shape.slope[at]);
}

double WorthTiles::drawnScore(std::size_t position, std::span<const double> weights, std::uint64_t key) const {
  const std::size_t tile = position / kScoreRows;
  double sum = 0.0;
  for (std::size_t c = 0; c < m_criteria; ++c) {
    const std::size_t at = firstOf(tile, c) + position % kScoreRows;
    const bool fixed = m_certainColumns[tile * m_criteria + c] != 0;
    sum += weights[c] * (fixed ? m_shape.likely[at] : drawnAt(at, m_keys[position] ^ (key + c * kCriterionStep)));
  }
  return sum;
}

double WorthTiles::sumOf(const std::vector<double>& values, std::size_t position, std::span<const double> weights) const {
  double sum = 0.0;
  for (std::size_t c = 0; c < m_criteria; ++c) sum += weights[c] * values[firstOf(position / kScoreRows, c) + position % kScoreRows];
  return sum;
}

double WorthTiles::lowerScore(std::size_t position, std::span<const double> weights) const { return sumOf(lows(), position, weights); }

double WorthTiles::upperScore(std::size_t position, std::span<const double> weights) const { return sumOf(highs(), position, weights); }

}  // namespace kam::scoring
