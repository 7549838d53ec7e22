// SPDX-License-Identifier: GPL-3.0-or-later
// Recency, frequency and monetary value of each account in five steps; equal accounts get equal steps.
#pragma once

#include <span>
#include <vector>

namespace kam::scoring {

struct ActivitySteps {
  /// 1 (weakest) … bins (strongest)
  int recency = 0;
  int frequency = 0;
  int monetary = 0;
};

/// Days since the last order, orders, and value along the same accounts: step = ⌈bins · average rank / n⌉.
std::vector<ActivitySteps> activitySteps(std::span<const double> recencyDays, std::span<const double> frequency, std::span<const double> monetary,
                                         int bins = 5);

}  // namespace kam::scoring
