// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_board.h"

#include "scoring/selection/weighted_sum.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__)
#define KAM_FAST_CLONES [[gnu::target_clones("avx2", "default")]]
#else
#define KAM_FAST_CLONES
#endif

namespace kam::scoring {
namespace {

constexpr std::size_t kRows = 64;
/// Half of the 32-bit keys are for accounts that may be ranked, the rest for those that may not.
constexpr std::uint32_t kLastRankedKey = 0x7FFF'FFFFU;
constexpr std::uint32_t kNoScoreKey = 0xFFFF'FFFFU;
constexpr unsigned kDigitBits = 11;
constexpr std::size_t kDigits = 1U << kDigitBits;

/// sums[row] = Σ factor(c) · value(c)[row], criteria from first to last; every row the same way in every clone.
KAM_FAST_CLONES void scoreRows(const double* values, const double* factors, std::size_t criteria, double* sums) {
  constexpr std::size_t kLanes = 16;
  for (std::size_t part = 0; part < kRows; part += kLanes) {
    std::array<double, kLanes> sum{};
    for (std::size_t c = 0; c < criteria; ++c) {
      const double factor = factors[c];
      const double* const column = values + c * kRows + part;
      for (std::size_t i = 0; i < kLanes; ++i) sum[i] += factor * column[i];
    }
    std::copy(sum.begin(), sum.end(), sums + part);
  }
}

/// A key that never rises with the score; equal keys are settled by the exact scores later.
std::uint32_t keyOf(double score, bool mayBeRanked) {
  if (score < 0.0) return kNoScoreKey;
  const double fall = std::clamp((100.0 - score) / 100.0, 0.0, 1.0);
  const auto key = static_cast<std::uint32_t>(fall * static_cast<double>(kLastRankedKey - 1U));
  return mayBeRanked ? key : kLastRankedKey + 1U + std::min(key, kLastRankedKey - 1U);
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
void ScoreBoard::scoreAll(std::span<const double> points, const Sink& sink) const {
  std::array<double, kBlockRows> sums{};
  GroupFactors factors;
  std::uint32_t current = UINT32_MAX;
  for (const Block& block : m_blocks) {
    if (block.group != current) {
      current = block.group;
      factors = factorsOf(m_groups[current], points);
    }
    if (factors.factors.empty()) sums.fill(kNoScore);
    else scoreRows(m_values.data() + block.firstValue, factors.factors.data(), factors.factors.size(), sums.data());
    sink(block, factors.coverage, sums);
  }
}

std::vector<double> ScoreBoard::scores(std::span<const double> points) const {
  std::vector<double> result(accountCount());
  scoreAll(points, [&](const Block& block, double, const std::array<double, kBlockRows>& sums) {
    for (std::size_t row = 0; row < block.count; ++row) result[m_items[block.firstPosition + row]] = sums[row];
  });
  return result;
}

void ScoreBoard::rescore(std::span<const double> points, BoardScores& result, std::span<const std::uint8_t> eligible) const {
  result.scores.resize(accountCount());
  result.byTie.resize(accountCount());
  result.keys.resize(accountCount());
  scoreAll(points, [&](const Block& block, double coverage, const std::array<double, kBlockRows>& sums) {
    const bool covered = coverage >= kCoverageToRank - 1e-12;
    for (std::size_t row = 0; row < block.count; ++row) {
      const std::uint32_t item = m_items[block.firstPosition + row];
      const std::uint32_t tie = m_ties[block.firstPosition + row];
      result.scores[item] = sums[row];
      result.byTie[tie] = sums[row];
      result.keys[tie] = keyOf(sums[row], covered && (eligible.empty() || eligible[item] != 0));
    }
  });
  rank(result);
}

void ScoreBoard::rank(BoardScores& result) const {
  const std::size_t count = accountCount();
  result.entries.resize(count);
  result.spare.resize(count);
  result.ranked = 0;
  std::array<std::array<std::uint32_t, kDigits>, 3> starts{};
  for (std::uint32_t tie = 0; tie < count; ++tie) {
    const std::uint32_t key = result.keys[tie];
    result.entries[tie] = {key, tie};
    result.ranked += key <= kLastRankedKey ? 1U : 0U;
    for (unsigned digit = 0; digit < starts.size(); ++digit) ++starts[digit][key >> (digit * kDigitBits) & (kDigits - 1)];
  }
  // Least significant digit first: every pass keeps the order of ties that it starts from.
  for (unsigned digit = 0; digit < starts.size(); ++digit) {
    std::uint32_t next = 0;
    for (std::uint32_t& start : starts[digit]) start = std::exchange(next, next + start);
    for (const auto& entry : result.entries) result.spare[starts[digit][entry.key >> (digit * kDigitBits) & (kDigits - 1)]++] = entry;
    std::swap(result.entries, result.spare);
  }
  const auto better = [&](const BoardScores::Entry& a, const BoardScores::Entry& b) { return result.byTie[a.tie] > result.byTie[b.tie]; };
  for (std::size_t first = 0; first < count;) {
    std::size_t last = first + 1;
    while (last < count && result.entries[last].key == result.entries[first].key) ++last;
    const auto begin = result.entries.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = result.entries.begin() + static_cast<std::ptrdiff_t>(last);
    if (last - first > 1 && !std::is_sorted(begin, end, better)) std::stable_sort(begin, end, better);
    first = last;
  }
  result.order.resize(count);
  for (std::size_t place = 0; place < count; ++place) result.order[place] = m_itemOfTie[result.entries[place].tie];
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
