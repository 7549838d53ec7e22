// SPDX-License-Identifier: GPL-3.0-or-later
// Which records are worth comparing: those that share a key ("blocking"). Comparing everybody with everybody would take days.
#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kam::scoring {

class CandidateBlocks {
public:
  /// An empty key says nothing.
  void add(const std::string& key, std::size_t row);
  /// Each pair of rows that share a key, once, the smaller row first. A key that very many share says little: there each row is compared
  /// with its next neighbours only, in the order in which they were added.
  std::vector<std::pair<std::size_t, std::size_t>> pairs() const;

private:
  std::unordered_map<std::string, std::vector<std::size_t>> m_blocks;
};

}  // namespace kam::scoring
