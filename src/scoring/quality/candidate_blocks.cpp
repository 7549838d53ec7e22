// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/quality/candidate_blocks.h"

#include <algorithm>

namespace kam::scoring {

namespace {
constexpr std::size_t kWholeBlock = 60;
constexpr std::size_t kNeighbours = 8;
}  // namespace

void CandidateBlocks::add(const std::string& key, std::size_t row) {
  if (key.empty()) return;
  std::vector<std::size_t>& block = m_blocks[key];
  if (block.empty() || block.back() != row) block.push_back(row);
}

std::vector<std::pair<std::size_t, std::size_t>> CandidateBlocks::pairs() const {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (const auto& [key, rows] : m_blocks) {
    const std::size_t reach = rows.size() <= kWholeBlock ? rows.size() : kNeighbours;
    for (std::size_t i = 0; i < rows.size(); ++i)
      for (std::size_t j = i + 1; j < std::min(rows.size(), i + 1 + reach); ++j)
        if (rows[i] != rows[j]) pairs.emplace_back(std::min(rows[i], rows[j]), std::max(rows[i], rows[j]));
  }
  std::sort(pairs.begin(), pairs.end());
  pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
  return pairs;
}

}  // namespace kam::scoring
