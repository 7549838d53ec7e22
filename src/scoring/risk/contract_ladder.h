// SPDX-License-Identifier: GPL-3.0-or-later
// Yearly revenue by how soon its contract can end.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct ContractEnd {
  /// Days to the operative date (end minus notice); unset = no contract.
  std::optional<std::int64_t> days;
  /// Minor units a year.
  std::int64_t revenue = 0;
};

struct ContractLadder {
  /// Along the horizons: up to and including each, without what an earlier one holds.
  std::vector<std::int64_t> steps;
  std::int64_t later = 0;
  std::int64_t expired = 0;
  std::int64_t noContract = 0;
};

/// `horizons` are days, rising.
ContractLadder contractLadder(std::span<const ContractEnd> contracts, std::span<const std::int64_t> horizons);

}  // namespace kam::scoring
