// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/activity/recency_frequency.h"

#include "scoring/order.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {

std::vector<ActivitySteps> activitySteps(std::span<const double> recencyDays, std::span<const double> frequency, std::span<const double> monetary,
                                         int bins) {
  std::vector<double> nearness(recencyDays.size());
  std::transform(recencyDays.begin(), recencyDays.end(), nearness.begin(), [](double days) { return -days; });
  const auto stepsOf = [bins](std::span<const double> values) {
    std::vector<double> ranks = averageRanks(values);
    for (double& rank : ranks) rank = std::ceil(bins * rank / static_cast<double>(ranks.size()));
    return ranks;
  };
  const auto recency = stepsOf(nearness);
  const auto often = stepsOf(frequency);
  const auto much = stepsOf(monetary);
  std::vector<ActivitySteps> steps(recency.size());
  for (std::size_t i = 0; i < steps.size(); ++i) steps[i] = {static_cast<int>(recency[i]), static_cast<int>(often[i]), static_cast<int>(much[i])};
  return steps;
}

}  // namespace kam::scoring
