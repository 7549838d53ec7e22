// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up lines of one batch by account and month while they pass, in whatever order they come, and gives the sums in blocks
// of neighbouring accounts. Knows nothing of superseded lines.
#pragma once

#include "domain/sales_lines.h"

#include <cstdint>
#include <functional>
#include <map>
#include <vector>

namespace kam::storage {

/// Sums of up to kSumsBlockAccounts accounts, in the order of their positions; cells are [account × months + month].
struct SumsBlock {
  /// Months as base::Month's index, rising.
  std::vector<std::int32_t> months;
  std::vector<std::uint32_t> account;
  std::vector<std::uint32_t> marginLines;
  std::vector<std::uint32_t> lines;
  std::vector<std::int64_t> revenue;
  std::vector<std::int64_t> margin;
  bool operator==(const SumsBlock&) const = default;
};

inline constexpr std::size_t kSumsBlockAccounts = 1'024;

class MonthSums {
public:
  /// Account, day, revenue and margin of the lines are read.
  void add(const domain::SalesLines& lines);
  /// Every account that has lines, block after block; the block holds until the call returns.
  void eachBlock(const std::function<void(const SumsBlock&)>& visit) const;

private:
  struct Cell {
    std::int64_t revenue = 0;
    std::int64_t margin = 0;
    std::uint32_t lines = 0;
    std::uint32_t marginLines = 0;
  };
  using Page = std::vector<Cell>;
  bool hasLines(std::size_t account) const;
  void fill(SumsBlock& block) const;

  /// One page per month, by account; lines of a file mostly come month by month.
  std::map<std::int32_t, Page> m_pages;
  std::size_t m_accounts = 0;
};

}  // namespace kam::storage
