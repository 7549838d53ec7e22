// SPDX-License-Identifier: GPL-3.0-or-later
// 128-bit sums brought back to 64 bit for display; exact comparisons are made before, never after.
#pragma once

#include "base/wide.h"

#include <cstdint>
#include <limits>

namespace kam::scoring {

constexpr std::int64_t saturated(base::Wide value) {
  constexpr auto low = std::numeric_limits<std::int64_t>::min();
  constexpr auto high = std::numeric_limits<std::int64_t>::max();
  if (value < low) return low;
  return value > high ? high : static_cast<std::int64_t>(value);
}

/// The nearest number; where 64 bits hold the value, the processor does it by itself.
constexpr double nearest(base::Wide value) {
  const auto narrow = static_cast<std::int64_t>(value);
  return narrow == value ? static_cast<double>(narrow) : static_cast<double>(value);
}

/// part / whole as a share; whole ≠ 0.
constexpr double shareOf(base::Wide part, base::Wide whole) { return nearest(part) / nearest(whole); }

}  // namespace kam::scoring
