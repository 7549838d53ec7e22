// SPDX-License-Identifier: GPL-3.0-or-later
// Sorts many scores quickly, again and again: into shelves by value, then within each shelf. Equal scores hold the same place.
#pragma once

#include "scoring/key_order.h"

#include <cstdint>
#include <span>
#include <vector>

namespace kam::scoring {

/// Keep it between calls, its memory is used again.
class ScorePlaces {
public:
  struct Entry {
    double score;
    std::uint32_t position;
  };
  /// Scores falling; equal ones by position.
  std::span<const Entry> sorted(std::span<const double> scores);

private:
  void sortMany(std::span<const double> scores, double top, double lowest);

  std::vector<std::uint32_t> m_shelves;
  std::vector<std::uint32_t> m_starts;
  std::vector<Entry> m_entries;
  KeyOrder m_order;
};

/// Calls `at(position, rank)`, ranks from 0, equal scores with the better one.
template <class At>
void eachRank(std::span<const ScorePlaces::Entry> sorted, const At& at) {
  std::size_t rank = 0;
  for (std::size_t place = 0; place < sorted.size(); ++place) {
    if (place == 0 || sorted[place].score != sorted[place - 1].score) rank = place;
    at(sorted[place].position, rank);
  }
}

}  // namespace kam::scoring
