// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/bonus_outlook.h"

#include "scoring/saturated.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {
namespace {

/// Rates have at most six decimals; the product stays whole.
std::int64_t shareOfAmount(std::int64_t amount, double rate) {
  constexpr std::int64_t kMillion = 1'000'000;
  const base::Wide product = base::Wide{amount} * std::llround(rate * static_cast<double>(kMillion));
  return saturated((product + kMillion / 2) / kMillion);
}

}  // namespace

BonusOutlook bonusOutlook(std::span<const BonusStepAt> steps, std::int64_t revenue) {
  std::vector<BonusStepAt> sorted(steps.begin(), steps.end());
  std::stable_sort(sorted.begin(), sorted.end(), [](const BonusStepAt& a, const BonusStepAt& b) { return a.threshold < b.threshold; });
  revenue = std::max<std::int64_t>(revenue, 0);
  BonusOutlook outlook;
  for (const BonusStepAt& step : sorted) {
    if (step.threshold <= revenue) {
      outlook.rate = step.rate;
      continue;
    }
    outlook.next = step;
    break;
  }
  outlook.bonus = shareOfAmount(revenue, outlook.rate);
  if (!outlook.next) return outlook;
  outlook.missing = outlook.next->threshold - revenue;
  outlook.bonusAtNext = shareOfAmount(outlook.next->threshold, outlook.next->rate);
  outlook.pull = static_cast<double>(outlook.bonusAtNext - outlook.bonus) / static_cast<double>(outlook.missing);
  return outlook;
}

}  // namespace kam::scoring
