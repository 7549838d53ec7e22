// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/customer_profit.h"

#include "domain/records/cost_line.h"
#include "scoring/portfolio/account_values.h"

namespace kam::scoring {

std::optional<CustomerProfit> customerProfit(const domain::Snapshot& snapshot, base::Date asOf) {
  CustomerProfit result;
  result.list = accountList(snapshot);
  const AccountValues margin = accountValues(snapshot, result.list, PortfolioMeasure::margin, asOf);
  if (!margin.period) return std::nullopt;
  result.period = margin.period;
  result.year = base::monthOf(margin.period->to).year();
  result.costs.assign(result.list.size(), 0);
  bool any = false;
  for (const domain::CostLine& line : snapshot.all<domain::CostLine>()) {
    const std::uint32_t item = result.list.itemOf(snapshot, line.account);
    if (!line.amount || line.year != result.year || item == AccountList::kNoItem) continue;
    result.costs[item] += line.amount->minor;
    any = true;
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
