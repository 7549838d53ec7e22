// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/account_costs.h"

#include "domain/fiscal_year.h"
#include "domain/records/cost_line.h"
#include "domain/records/effort.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::scoring {

std::int64_t AccountCosts::hours() const {
  if (has[static_cast<std::size_t>(domain::CostKind::kam)]) return 0;
  return (hundredthHours * hourCost + 50) / 100;
}

std::int64_t AccountCosts::all() const { return std::accumulate(lines.begin(), lines.end(), hours()); }

bool AccountCosts::any() const {
  return std::any_of(has.begin(), has.end(), [](bool one) { return one; }) || hours() > 0;
}

int costYear(const domain::Snapshot& snapshot, base::Period sales) { return base::fiscalYearOf(sales.to, domain::fiscalYearStart(snapshot)); }

bool AccountCosts::serves() const {
  for (std::size_t kind = 0; kind < kCostKinds; ++kind) {
    const auto one = static_cast<domain::CostKind>(kind);
    if (has[kind] && one != domain::CostKind::rebate && one != domain::CostKind::bonus) return true;
  }
  return hours() > 0;
}

std::vector<AccountCosts> costsOfYear(const domain::Snapshot& snapshot, int year, std::size_t groups,
                                      const std::function<std::size_t(base::RawId account)>& groupOf) {
  std::vector<AccountCosts> costs(groups);
  for (const domain::CostLine& line : snapshot.all<domain::CostLine>()) {
    if (!line.amount || line.year != year) continue;
    const std::size_t group = groupOf(line.account.raw());
    if (group >= groups) continue;
    const auto kind = static_cast<std::size_t>(line.kind);
    costs[group].lines[kind] += line.amount->minor;
    costs[group].has[kind] = true;
  }
  const auto& settings = snapshot.all<domain::Settings>();
  const std::int64_t hourCost = settings.empty() || !settings[0].hourCost ? 0 : settings[0].hourCost->minor;
  for (AccountCosts& one : costs) one.hourCost = hourCost;
  const base::Period days = base::fiscalYear(year, domain::fiscalYearStart(snapshot));
  for (const domain::Effort& effort : snapshot.all<domain::Effort>()) {
    if (!effort.on || !effort.hours || !days.contains(*effort.on)) continue;
    const std::size_t group = groupOf(effort.account.raw());
    if (group < groups) costs[group].hundredthHours += std::llround(*effort.hours * 100.0);
  }
  return costs;
}

}  // namespace kam::scoring
