// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/target_gap.h"

#include "base/wide.h"
#include "scoring/saturated.h"

#include <algorithm>

namespace kam::scoring {

TargetGap targetGap(const TargetGapInput& input) {
  TargetGap gap;
  std::int64_t left = std::max<std::int64_t>(input.target, 0);
  base::Wide surplus = 0;
  const auto take = [&](std::int64_t available) {
    const std::int64_t positive = std::max<std::int64_t>(available, 0);
    const std::int64_t taken = std::min(left, positive);
    left -= taken;
    surplus += positive - taken;
    return taken;
  };
  gap.coveredByBase = take(input.base);
  gap.coveredByPipeline = take(input.weightedPipeline);
  gap.coveredByWhitespace = take(input.expectedWhitespace);
  gap.uncovered = left;
  gap.surplus = saturated(surplus);
  if (input.base < input.target)
    gap.pipelineRatio = static_cast<double>(input.totalPipeline) / static_cast<double>(base::Wide{input.target} - input.base);
  return gap;
}

}  // namespace kam::scoring
