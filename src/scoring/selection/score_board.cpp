// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_board.h"

#include "scoring/selection/score_rows.h"
#include "scoring/selection/weighted_sum.h"
#include "scoring/team.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace kam::scoring {
namespace {

/// Shelves for scores that may be ranked, for those that may not, and one for accounts without a score.
constexpr std::uint32_t kShelves = KeyOrder::kKeys / 4;
constexpr std::uint32_t kNoScoreShelf = 2 * kShelves;
static_assert(kShelves % KeyOrder::kBucketKeys == 0, "the shelves of those that may be ranked end with a bucket");

/// A shelf that never rises with the score; within one, the exact scores decide.
std::uint32_t shelfOf(double score, bool mayBeRanked) {
  if (score < 0.0) return kNoScoreShelf;
  const double fall = std::clamp((100.0 - score) * 0.01, 0.0, 1.0);
  return static_cast<std::uint32_t>(fall * (kShelves - 1U)) + (mayBeRanked ? 0U : kShelves);
}

constexpr std::ptrdiff_t kShortRun = 40;
/// From here on (some 25,000 accounts) the values no longer fit the processor's memory, and half of them on a second thread gain more than its start
/// costs.
constexpr std::size_t kManyBlocks = 400;
constexpr std::size_t kParts = 16;
constexpr unsigned kThreads = 2;

/// The items of one shelf by score, falling; equal scores keep their places.
void sortShelf(std::span<KeyOrder::Entry> shelf, const std::vector<double>& scores) {
  const auto better = [&scores](const KeyOrder::Entry& a, const KeyOrder::Entry& b) { return scores[a.value] > scores[b.value]; };
  if (std::is_sorted(shelf.begin(), shelf.end(), better)) return;
  if (std::ssize(shelf) > kShortRun) {
    std::stable_sort(shelf.begin(), shelf.end(), better);
    return;
  }
  // Insertion: faster than a library sort on a handful.
  for (std::size_t next = 1; next < shelf.size(); ++next) {
    const KeyOrder::Entry entry = shelf[next];
    std::size_t place = next;
    for (; place != 0 && scores[shelf[place - 1].value] < scores[entry.value]; --place) shelf[place] = shelf[place - 1];
    shelf[place] = entry;
  }
}

/// Where one shelf holds several, their exact scores decide.
void settleShelves(std::span<KeyOrder::Entry> entries, const std::vector<double>& scores) {
  eachRun(entries, [&](std::size_t first, std::size_t last) {
    if (last - first > 1 && entries[first].key != kNoScoreShelf) sortShelf(entries.subspan(first, last - first), scores);
  });
}

}  // namespace

ScoreBoard::ScoreBoard(std::span<const Column> columns, std::span<const std::uint32_t> ties)
    : m_criteria(columns.size()), m_places(ties.size()), m_itemOfTie(ties.size()) {
  std::vector<std::uint64_t> masks(ties.size(), 0);
  for (std::size_t c = 0; c < columns.size(); ++c)
    for (std::size_t item = 0; item < ties.size(); ++item)
      if (columns[c][item]) masks[item] |= std::uint64_t{1} << c;
  std::vector<std::uint32_t> positions(ties.size());
  for (std::uint32_t item = 0; item < ties.size(); ++item) {
    m_itemOfTie[ties[item]] = item;
    positions[item] = item;
  }
  std::sort(positions.begin(), positions.end(),
            [&](std::uint32_t a, std::uint32_t b) { return masks[a] != masks[b] ? masks[a] < masks[b] : ties[a] < ties[b]; });
  m_items = positions;
  for (const std::uint32_t item : positions) m_ties.push_back(ties[item]);
  fillBlocks(columns, positions, masks);
}

void ScoreBoard::fillBlocks(std::span<const Column> columns, const std::vector<std::uint32_t>& positions, const std::vector<std::uint64_t>& masks) {
  for (std::size_t first = 0; first < positions.size();) {
    const std::uint64_t mask = masks[positions[first]];
    if (first == 0 || masks[positions[first - 1]] != mask) {
      m_groups.emplace_back();
      for (std::uint32_t c = 0; c < m_criteria; ++c)
        if ((mask >> c & 1U) != 0) m_groups.back().criteria.push_back(c);
    }
    const auto& criteria = m_groups.back().criteria;
    std::size_t count = 1;
    while (count < kBlockRows && first + count < positions.size() && masks[positions[first + count]] == mask) ++count;
    m_blocks.push_back({static_cast<std::uint32_t>(m_groups.size() - 1), static_cast<std::uint32_t>(count), first, m_values.size()});
    m_values.resize(m_values.size() + criteria.size() * kBlockRows, 0.0);
    for (std::size_t row = 0; row < count; ++row) {
      const std::uint32_t item = positions[first + row];
      m_places[item] = {static_cast<std::uint32_t>(m_blocks.size() - 1), static_cast<std::uint32_t>(row)};
      for (std::size_t c = 0; c < criteria.size(); ++c)
        m_values[m_blocks.back().firstValue + c * kBlockRows + row] = columns[criteria[c]][item].value_or(0.0);
    }
    first += count;
  }
}

ScoreBoard::GroupFactors ScoreBoard::factorsOf(const Group& group, std::span<const double> points) const {
  GroupFactors result;
  double known = 0.0;
  for (const std::uint32_t c : group.criteria) known += points[c];
  const double all = std::accumulate(points.begin(), points.end(), 0.0);
  if (!(known > 0.0)) return result;
  result.coverage = known / all;
  for (const std::uint32_t c : group.criteria) result.factors.push_back(100.0 * points[c] / known);
  return result;
}

template <class Sink>
void ScoreBoard::scoreBlocks(std::span<const Block> blocks, std::span<const double> points, const Sink& sink) const {
  std::array<double, kBlockRows> sums{};
  GroupFactors factors;
  std::uint32_t current = UINT32_MAX;
  for (const Block& block : blocks) {
    if (block.group != current) {
      current = block.group;
      factors = factorsOf(m_groups[current], points);
    }
    if (factors.factors.empty()) sums.fill(kNoScore);
    else scoreRows(m_values.data() + block.firstValue, factors.factors.data(), factors.factors.size(), sums.data(), block.count);
    sink(block, factors.coverage, sums);
  }
}

/// Each block is written by one thread alone.
template <class Sink>
void ScoreBoard::scoreAll(std::span<const double> points, Team& team, const Sink& sink) const {
  const std::span<const Block> blocks(m_blocks);
  // Small parts: what the second thread misses while it starts, the first one takes.
  team(kParts, [&](std::size_t part) {
    const std::size_t first = blocks.size() * part / kParts;
    scoreBlocks(blocks.subspan(first, blocks.size() * (part + 1) / kParts - first), points, sink);
  });
}

unsigned ScoreBoard::threads() const { return m_blocks.size() >= kManyBlocks ? kThreads : 1; }

std::vector<double> ScoreBoard::scores(std::span<const double> points) const {
  std::vector<double> result(accountCount());
  Team team(threads());
  scoreAll(points, team, [&](const Block& block, double, const std::array<double, kBlockRows>& sums) {
    for (std::size_t row = 0; row < block.count; ++row) result[m_items[block.firstPosition + row]] = sums[row];
  });
  return result;
}

void ScoreBoard::rescore(std::span<const double> points, BoardScores& result, std::span<const std::uint8_t> eligible) const {
  result.scores.resize(accountCount());
  result.shelves.resize(accountCount());
  Team team(threads());
  scoreAll(points, team, [&](const Block& block, double coverage, const std::array<double, kBlockRows>& sums) {
    const bool covered = coverage >= kCoverageToRank - 1e-12;
    for (std::size_t row = 0; row < block.count; ++row) {
      const std::uint32_t item = m_items[block.firstPosition + row];
      result.scores[item] = sums[row];
      result.shelves[m_ties[block.firstPosition + row]] = shelfOf(sums[row], covered && (eligible.empty() || eligible[item] != 0));
    }
  });
  rank(result, team);
}

void ScoreBoard::rank(BoardScores& result, Team& team) const {
  result.order.resize(accountCount());
  // Shelves come in the order of ties, and equal scores stay in it.
  const auto itemOf = [this](std::uint32_t tie) { return m_itemOfTie[tie]; };
  const auto settle = [&result](std::size_t first, std::span<KeyOrder::Entry> entries) {
    settleShelves(entries, result.scores);
    for (const KeyOrder::Entry& entry : entries) result.order[first++] = entry.value;
  };
  result.places.sort(result.shelves, itemOf, settle, team);
  result.ranked = result.places.countBelow(kShelves);
}

bool ScoreBoard::isKnown(std::size_t item, std::size_t criterion) const { return worth(item, criterion).has_value(); }

std::optional<double> ScoreBoard::worth(std::size_t item, std::size_t criterion) const {
  const Block& block = m_blocks[m_places[item].block];
  const auto& criteria = m_groups[block.group].criteria;
  const auto at = std::lower_bound(criteria.begin(), criteria.end(), criterion);
  if (at == criteria.end() || *at != criterion) return std::nullopt;
  return m_values[block.firstValue + static_cast<std::size_t>(at - criteria.begin()) * kBlockRows + m_places[item].row];
}

double ScoreBoard::coverage(std::size_t item, std::span<const double> points) const {
  return factorsOf(m_groups[m_blocks[m_places[item].block].group], points).coverage;
}

std::vector<double> ScoreBoard::contributions(std::size_t item, std::span<const double> points) const {
  std::vector<double> result(m_criteria, 0.0);
  const Block& block = m_blocks[m_places[item].block];
  const Group& group = m_groups[block.group];
  const GroupFactors factors = factorsOf(group, points);
  for (std::size_t c = 0; c < factors.factors.size(); ++c)
    result[group.criteria[c]] = factors.factors[c] * m_values[block.firstValue + c * kBlockRows + m_places[item].row];
  return result;
}

}  // namespace kam::scoring
