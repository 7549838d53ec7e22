// SPDX-License-Identifier: GPL-3.0-or-later
// A worth with its doubt, and many of them in the shape that a simulation reads fast. A drawn worth hangs on the seed, the draw, the
// account's own key and the criterion alone: leaving accounts out, or drawing them in another order, changes nobody's draws.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

/// A worth 0–1: triangular between low and high, low ≤ likely ≤ high. Equal bounds are certain.
struct UncertainWorth {
  double low = 0.0;
  double likely = 0.0;
  double high = 1.0;
  /// Nothing is known: even between the bounds, `likely` only stands for it where a draw is not worth it.
  bool even = false;
  bool operator==(const UncertainWorth&) const = default;
};
UncertainWorth certain(double worth);
/// A value nobody recorded may be anything.
inline UncertainWorth unknownWorth() { return {0.0, 0.5, 1.0, true}; }

/// A number for a draw that `WorthTiles` mixes with accounts and criteria.
std::uint64_t drawKey(std::uint64_t seed, std::uint64_t draw);

class WorthTiles {
public:
  /// `worths` is row-major, accounts × criteria; position p holds account `order[p]`. `keys` (by account) name accounts across
  /// simulations; empty: their index. Laid out on up to `threads` threads.
  WorthTiles(std::span<const UncertainWorth> worths, std::size_t criteria, std::span<const std::uint32_t> order, std::span<const std::uint64_t> keys,
             unsigned threads = 1);

  std::size_t size() const { return m_count; }
  std::size_t criteria() const { return m_criteria; }
  std::size_t tileCount() const;
  /// Rows of a tile that are accounts (all but the last tile are full).
  std::size_t rowsOf(std::size_t tile) const;
  bool isCertain() const { return m_certain; }

  /// Scores of a tile's rows under `weights`, 64 of them; rows past the last account are below every score.
  void drawnScores(std::size_t tile, std::span<const double> weights, std::uint64_t key, double* sums) const;
  void likelyScores(std::size_t tile, std::span<const double> weights, double* sums) const;
  /// Every worth at its best, no further than `roughness` from `upperScore`; 64 sums, returns the largest.
  float roughUpperScores(std::size_t tile, const float* weights, float* sums) const;
  double roughness() const { return m_roughness; }
  /// One account's, the same bits as within its tile.
  double drawnScore(std::size_t position, std::span<const double> weights, std::uint64_t key) const;
  double lowerScore(std::size_t position, std::span<const double> weights) const;
  double upperScore(std::size_t position, std::span<const double> weights) const;

private:
  /// Per value: low, high, rising and falling part (squared widths), where it peaks, slope of an even one; only `likely` where nothing
  /// is in doubt.
  struct Shape {
    std::vector<double> low;
    std::vector<double> likely;
    std::vector<double> high;
    std::vector<double> rise;
    std::vector<double> fall;
    std::vector<double> peak;
    std::vector<double> slope;
  };
  void fill(std::size_t tile, std::span<const UncertainWorth> worths, std::span<const std::uint32_t> order, std::span<const std::uint64_t> keys);
  void add(std::size_t at, const UncertainWorth& worth);
  const std::vector<double>& lows() const { return m_certain ? m_shape.likely : m_shape.low; }
  const std::vector<double>& highs() const { return m_certain ? m_shape.likely : m_shape.high; }
  std::size_t firstOf(std::size_t tile, std::size_t criterion) const;
  double sumOf(const std::vector<double>& values, std::size_t position, std::span<const double> weights) const;
  double drawnAt(std::size_t at, std::uint64_t key) const;

  std::size_t m_count;
  std::size_t m_criteria;
  bool m_certain = true;
  Shape m_shape;
  /// `high` again.
  std::vector<float> m_roughHigh;
  double m_roughness = 0.0;
  /// By position, mixed.
  std::vector<std::uint64_t> m_keys;
  /// By tile × criterion: whether every row is certain.
  std::vector<std::uint8_t> m_certainColumns;
};

}  // namespace kam::scoring
