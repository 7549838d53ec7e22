// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/query/order_days.h"

#include <algorithm>

namespace kam::app {

base::Result<scoring::OrderDays> orderDays(Workspace& workspace, const std::set<base::RawId>& accounts) {
  scoring::OrderDays result;
  std::int32_t newest = INT32_MIN;
  base::RawId batch = 0;
  // Where the days of a batch's accounts go; nullptr for those that nobody asked for.
  std::vector<std::vector<base::Date>*> targets;
  storage::SalesReadQuery query;
  query.columns = storage::kSalesAccount | storage::kSalesDay | storage::kSalesRevenue;
  const auto read = workspace.readSales(query, [&](const storage::SalesChunk& chunk) {
    if (chunk.batch != batch) {
      batch = chunk.batch;
      targets.clear();
      for (const base::RawId account : chunk.accounts) targets.push_back(accounts.contains(account) ? &result.byAccount[account] : nullptr);
    }
    const domain::SalesLines& lines = *chunk.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      if (lines.revenue[i] <= 0 || (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i))) continue;
      newest = std::max(newest, lines.day[i]);
      std::vector<base::Date>* days = targets[lines.account[i]];
      const base::Date day = base::dateOfDayNumber(lines.day[i]);
      // Lines of a document follow each other: most repeats are the last day again.
      if (days != nullptr && (days->empty() || days->back() != day)) days->push_back(day);
    }
    return true;
  });
  if (!read) return base::fail(read.error());
  if (newest != INT32_MIN) result.newest = base::dateOfDayNumber(newest);
  for (auto& [account, days] : result.byAccount) {
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
  }
  return result;
}

}  // namespace kam::app
