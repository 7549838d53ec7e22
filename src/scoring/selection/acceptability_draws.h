// SPDX-License-Identifier: GPL-3.0-or-later
// The draws of a simulation in blocks that each have a stream of their own, and what is counted in them. Counts are whole numbers, so
// that blocks may be done in any order, on any thread.
#pragma once

#include "scoring/selection/acceptability.h"
#include "scoring/selection/score_places.h"

#include <unordered_map>

namespace kam::scoring {

inline constexpr std::size_t kBlockDraws = 250;

/// Counted by position (see `WorthTiles`).
struct AcceptabilityTally {
  struct TopSet {
    std::uint32_t count = 0;
    std::size_t firstDraw = 0;
    std::vector<std::uint32_t> positions;
  };
  std::vector<std::uint32_t> inTop;
  std::vector<std::uint32_t> first;
  /// By position of those who ever came first: sums of the weights, in units of 2⁻⁴⁰.
  std::unordered_map<std::uint32_t, std::vector<std::int64_t>> firstWeights;
  /// Position × rank, where all are counted.
  std::vector<std::uint32_t> ranks;
  /// Whether the account ever could have been among the best.
  std::vector<std::uint8_t> reached;
  std::unordered_map<std::uint64_t, TopSet> topSets;

  void add(const AcceptabilityTally& other);
  void addFirst(std::uint32_t position, std::span<const double> weights);
  /// Nothing counted; its room is kept.
  void clear();
};

class AcceptabilityDraws {
public:
  AcceptabilityDraws(std::span<const UncertainWorth> worths, std::size_t criteria, WeightSampler sampler, const AcceptabilityOptions& options,
                     unsigned threads);

  std::size_t blockCount() const { return (m_draws + kBlockDraws - 1) / kBlockDraws; }
  std::size_t drawsOf(std::size_t block) const;
  bool ranksAll() const { return m_countRanks && m_order.size() <= kFullRankAccounts; }
  /// Account of each position: best middle score first.
  const std::vector<std::uint32_t>& order() const { return m_order; }
  const WorthTiles& tiles() const { return m_tiles; }
  std::size_t top() const { return m_top; }
  std::uint64_t seed() const { return m_seed; }

  AcceptabilityTally emptyTally() const;
  /// Counts a block's draws; false when it was stopped.
  bool count(std::size_t block, AcceptabilityTally& tally, const std::atomic<bool>* cancel) const;
  /// Ranks (from 0) of the draws from `firstDraw` on, all within one block: all positions of the first draw, then of the next; accounts
  /// that were never reached take their likely values. False when stopped.
  bool rankAll(std::size_t firstDraw, std::span<const std::uint8_t> reached, std::span<std::uint32_t> ranks, const std::atomic<bool>* cancel) const;
  /// Weights of a block, row after row, and the key of one of its draws.
  std::vector<double> weightsOf(std::size_t block) const;
  std::uint64_t keyOf(std::size_t draw) const { return drawKey(m_seed, draw); }

private:
  struct Work;
  /// Tiles whose scores are drawn outright; their k-th best bounds the k-th of all from below.
  std::size_t referenceTiles() const;
  void countRanks(Work& work, std::size_t draw, std::span<const double> weights, AcceptabilityTally& tally) const;
  void countBest(Work& work, std::size_t draw, std::span<const double> weights, AcceptabilityTally& tally) const;
  bool screen(Work& work, std::span<const double> weights, std::size_t firstDraw, AcceptabilityTally& tally, const std::atomic<bool>* cancel) const;

  std::size_t m_draws;
  std::uint64_t m_seed;
  std::size_t m_top;
  bool m_countRanks;
  WeightSampler m_sampler;
  std::vector<std::uint32_t> m_order;
  WorthTiles m_tiles;
};

}  // namespace kam::scoring
