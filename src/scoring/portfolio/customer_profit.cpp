// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/customer_profit.h"

#include "scoring/portfolio/account_costs.h"
#include "scoring/portfolio/account_values.h"

namespace kam::scoring {

std::optional<CustomerProfit> customerProfit(const domain::Snapshot& snapshot, base::Date asOf) {
  CustomerProfit result;
  result.list = accountList(snapshot);
  const AccountValues margin = accountValues(snapshot, result.list, PortfolioMeasure::margin, asOf);
  if (!margin.period) return std::nullopt;
  result.period = margin.period;
  result.year = costYear(snapshot, *margin.period);
  bool any = false;
  for (const AccountCosts& costs : costsOfYear(snapshot, result.year, result.list.size(), [&](base::RawId account) -> std::size_t {
         return result.list.itemOf(snapshot, domain::Id<domain::Account>(account));
       })) {
    result.costs.push_back(costs.all());
    any = any || costs.any();
  }
  if (!any) return std::nullopt;
  result.profit = margin.values;
  for (std::size_t item = 0; item < result.profit.size(); ++item)
    if (result.profit[item]) result.profit[item] = *result.profit[item] - result.costs[item];
  result.curve = whaleCurve(result.profit, result.list.tieRanks);
  if (result.curve.status != Status::ok) return std::nullopt;
  return result;
}

}  // namespace kam::scoring
