// SPDX-License-Identifier: GPL-3.0-or-later
// The whale curve: cumulative profit over accounts by profit; it rises above the total and loss makers erode it.
#pragma once

#include "scoring/status.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct WhaleCurve {
  Status status = Status::notApplicable;
  /// Input indices by profit descending; accounts of unknown profit are not among them.
  std::vector<std::uint32_t> order;
  /// Running profit along `order`, minor units.
  std::vector<std::int64_t> cumulative;
  std::int64_t total = 0;
  std::int64_t peak = 0;
  /// How many accounts make up the peak (accounts of zero profit do not move it).
  std::size_t peakAccounts = 0;
  /// peak / total; unset where the total is not positive (then only amounts make sense).
  std::optional<double> peakRatio;
  std::int64_t erosion = 0;
  std::size_t lossMakers = 0;
  std::vector<std::uint32_t> unknown;
};

/// Profit per account in minor units. Source: Kaplan & Narayanan 2001.
WhaleCurve whaleCurve(std::span<const std::optional<std::int64_t>> profit, std::span<const std::uint32_t> tieRanks);

}  // namespace kam::scoring
