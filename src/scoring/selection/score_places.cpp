// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/score_places.h"

#include <algorithm>

namespace kam::scoring {
namespace {

constexpr std::size_t kShortRun = 32;
/// Up to here everything stays in the processor's nearest memory, and one sweep over shelves is best.
constexpr std::size_t kFewScores = 4'096;

/// Equal scores keep their places: the entries came in by position.
template <class Iterator>
void sortShelf(Iterator begin, Iterator end) {
  const auto better = [](const ScorePlaces::Entry& a, const ScorePlaces::Entry& b) { return a.score > b.score; };
  if (static_cast<std::size_t>(end - begin) > kShortRun) {
    std::stable_sort(begin, end, better);
    return;
  }
  for (auto next = begin + 1; next < end; ++next) {
    const auto entry = *next;
    auto place = next;
    for (; place != begin && (place - 1)->score < entry.score; --place) *place = *(place - 1);
    *place = entry;
  }
}

}  // namespace

std::span<const ScorePlaces::Entry> ScorePlaces::sorted(std::span<const double> scores) {
  const std::size_t count = scores.size();
  m_entries.resize(count);
  m_shelves.resize(count);
  if (count == 0) return {};
  const auto [lowest, highest] = std::minmax_element(scores.begin(), scores.end());
  const double top = *highest;
  if (count > kFewScores) {
    sortMany(scores, top, *lowest);
    return m_entries;
  }
  const double scale = top > *lowest ? static_cast<double>(count) * 0.999 / (top - *lowest) : 0.0;
  m_starts.assign(count + 2, 0);
  for (std::size_t i = 0; i < count; ++i) {
    m_shelves[i] = static_cast<std::uint32_t>((top - scores[i]) * scale);
    ++m_starts[m_shelves[i] + 1];
  }
  for (std::size_t shelf = 1; shelf < m_starts.size(); ++shelf) m_starts[shelf] += m_starts[shelf - 1];
  for (std::uint32_t i = 0; i < count; ++i) m_entries[m_starts[m_shelves[i]]++] = {scores[i], i};
  // Filling moved each start to the end of its shelf.
  std::size_t first = 0;
  for (std::size_t shelf = 0; shelf < count && first < count; ++shelf) {
    const std::size_t last = m_starts[shelf];
    if (last - first > 1) sortShelf(m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.begin() + static_cast<std::ptrdiff_t>(last));
    first = last;
  }
  return m_entries;
}

void ScorePlaces::sortMany(std::span<const double> scores, double top, double lowest) {
  const std::size_t count = scores.size();
  const double scale = top > lowest ? (KeyOrder::kKeys - 1U) * 0.999 / (top - lowest) : 0.0;
  for (std::size_t i = 0; i < count; ++i) m_shelves[i] = static_cast<std::uint32_t>((top - scores[i]) * scale);
  const auto order = m_order.sorted(m_shelves, [](std::uint32_t at) { return at; });
  for (std::size_t i = 0; i < count; ++i) m_entries[i] = {scores[order[i].value], order[i].value};
  eachRun(order, [&](std::size_t first, std::size_t last) {
    if (last - first > 1) sortShelf(m_entries.begin() + static_cast<std::ptrdiff_t>(first), m_entries.begin() + static_cast<std::ptrdiff_t>(last));
  });
}

}  // namespace kam::scoring
