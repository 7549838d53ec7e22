// SPDX-License-Identifier: GPL-3.0-or-later
// All accounts' worths on all criteria of a model, prepared once so that a moving slider rescores and ranks 100,000 accounts
// in about a millisecond. A score depends on its own account and the points alone: other accounts never touch its bits.
#pragma once

#include "scoring/key_order.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

class Team;

/// At most this many criteria fit a board.
inline constexpr std::size_t kMostCriteria = 64;
/// Stands for the score of an account of which nothing is known.
inline constexpr double kNoScore = -1.0;

/// Result of a rescoring; keep it between calls, its memory is used again.
struct BoardScores {
  /// By item, 0–100 or kNoScore.
  std::vector<double> scores;
  /// Items: those with enough coverage by score, then the others by score, then those without one.
  std::vector<std::uint32_t> order;
  /// How many of `order` have enough coverage to be ranked.
  std::size_t ranked = 0;

private:
  friend class ScoreBoard;
  /// By tie.
  std::vector<std::uint32_t> shelves;
  KeyOrder places;
};

class ScoreBoard {
public:
  using Column = std::vector<std::optional<double>>;

  /// One column of worths (0–1, unset where unknown) per criterion, at most kMostCriteria; `tieRanks` along the items.
  ScoreBoard(std::span<const Column> columns, std::span<const std::uint32_t> tieRanks);

  std::size_t accountCount() const { return m_places.size(); }
  std::size_t criterionCount() const { return m_criteria; }

  /// Scores and order for points ≥ 0 along the criteria. `eligible` (by item) may keep accounts out of the ranking.
  void rescore(std::span<const double> points, BoardScores& result, std::span<const std::uint8_t> eligible = {}) const;
  /// Scores alone, by item; with points of one axis only they are that axis' scores.
  std::vector<double> scores(std::span<const double> points) const;

  bool isKnown(std::size_t item, std::size_t criterion) const;
  std::optional<double> worth(std::size_t item, std::size_t criterion) const;
  /// Points of the known criteria over all points, 0–1.
  double coverage(std::size_t item, std::span<const double> points) const;
  /// What each criterion adds, 0 where unknown. Added up from first to last they are the score, bit by bit.
  std::vector<double> contributions(std::size_t item, std::span<const double> points) const;

private:
  static constexpr std::size_t kBlockRows = 64;

  /// Accounts that know the same criteria share their factors.
  struct Group {
    std::vector<std::uint32_t> criteria;
  };
  /// Up to 64 accounts of one group; `values` of each known criterion lie one after the other.
  struct Block {
    std::uint32_t group;
    std::uint32_t count;
    std::size_t firstPosition;
    std::size_t firstValue;
  };
  struct GroupFactors {
    std::vector<double> factors;
    double coverage = 0.0;
  };
  struct Place {
    std::uint32_t block;
    std::uint32_t row;
  };

  void fillBlocks(std::span<const Column> columns, const std::vector<std::uint32_t>& positions, const std::vector<std::uint64_t>& masks);
  GroupFactors factorsOf(const Group& group, std::span<const double> points) const;
  template <class Sink>
  void scoreBlocks(std::span<const Block> blocks, std::span<const double> points, const Sink& sink) const;
  template <class Sink>
  void scoreAll(std::span<const double> points, Team& team, const Sink& sink) const;
  void rank(BoardScores& result, Team& team) const;
  unsigned threads() const;

  std::size_t m_criteria = 0;
  std::vector<Group> m_groups;
  std::vector<Block> m_blocks;
  std::vector<double> m_values;
  /// By position in the blocks.
  std::vector<std::uint32_t> m_items;
  std::vector<std::uint32_t> m_ties;
  /// By item.
  std::vector<Place> m_places;
  std::vector<std::uint32_t> m_itemOfTie;
};

}  // namespace kam::scoring
