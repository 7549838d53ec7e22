// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/whale_curve.h"

#include "scoring/order.h"
#include "scoring/saturated.h"

namespace kam::scoring {

WhaleCurve whaleCurve(std::span<const std::optional<std::int64_t>> profit, std::span<const std::uint32_t> ranks) {
  WhaleCurve curve;
  std::vector<std::uint32_t> known;
  std::vector<std::int64_t> values;
  std::vector<std::uint32_t> knownRanks;
  for (std::uint32_t i = 0; i < profit.size(); ++i) {
    if (!profit[i]) {
      curve.unknown.push_back(i);
      continue;
    }
    known.push_back(i);
    values.push_back(*profit[i]);
    knownRanks.push_back(ranks[i]);
    curve.lossMakers += *profit[i] < 0 ? 1U : 0U;
  }
  if (known.empty()) return curve;
  curve.status = Status::ok;
  base::Wide sum = 0;
  for (const std::uint32_t place : descendingOrder(values, knownRanks)) {
    curve.order.push_back(known[place]);
    sum += values[place];
    curve.cumulative.push_back(saturated(sum));
    if (curve.cumulative.back() > curve.peak) {
      curve.peak = curve.cumulative.back();
      curve.peakAccounts = curve.cumulative.size();
    }
  }
  curve.total = saturated(sum);
  curve.erosion = saturated(base::Wide{curve.peak} - curve.total);
  if (curve.total > 0) curve.peakRatio = shareOf(curve.peak, curve.total);
  return curve;
}

}  // namespace kam::scoring
