// SPDX-License-Identifier: GPL-3.0-or-later
// Quantiles of samples, linear between neighbours (type 7 of Hyndman & Fan 1996).
#pragma once

#include <span>

namespace kam::scoring {

/// `ascending` is sorted and not empty; 0 ≤ q ≤ 1.
inline double quantileOfSorted(std::span<const double> ascending, double q) {
  const double place = q * static_cast<double>(ascending.size() - 1);
  const auto low = static_cast<std::size_t>(place);
  if (low + 1 >= ascending.size()) return ascending.back();
  return ascending[low] + (place - static_cast<double>(low)) * (ascending[low + 1] - ascending[low]);
}

}  // namespace kam::scoring
