// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/workload.h"

#include <numeric>

namespace kam::scoring {

Workload workload(std::span<const double> hoursPerAccount, double people, const WorkloadRules& rules) {
  Workload result;
  const double perPerson = rules.hoursPerYear * rules.accountShare;
  result.required = std::accumulate(hoursPerAccount.begin(), hoursPerAccount.end(), 0.0);
  result.available = people * perPerson;
  if (result.available > 0.0) result.utilisation = result.required / result.available;
  if (perPerson > 0.0) result.peopleNeeded = result.required / perPerson;
  return result;
}

CostToServe costToServe(const CostToServeInput& input) {
  CostToServe result;
  for (const ServedActivity& activity : input.activities) result.cost += activity.count * activity.rate;
  result.cost += input.revenue * input.paymentDays / 365.0 * input.capitalRate;
  result.grossMargin = input.revenue - input.rebates - input.goods;
  result.customerProfit = result.grossMargin - result.cost;
  if (input.revenue > 0.0) result.shareOfRevenue = result.cost / input.revenue;
  return result;
}

}  // namespace kam::scoring
