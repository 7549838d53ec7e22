// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/pareto_result.h"

#include "scoring/saturated.h"

namespace kam::scoring {
namespace {

void addVariability(const domain::Snapshot& snapshot, const AccountList& list, const AbcClasses& classes, ParetoResult& result) {
  if (result.options.measure == PortfolioMeasure::won || !result.period) return;
  const MonthSums sums(snapshot, list, *result.period);
  const base::Month end = base::monthOf(result.period->to);
  for (std::size_t place = 0; place < result.rows.size(); ++place) {
    if (!result.rows[place].value) continue;
    const std::uint32_t item = classes.order[place];
    const auto firstSale = sums.firstSaleOf(item);
    if (!firstSale) continue;
    auto months = result.options.measure == PortfolioMeasure::margin ? sums.marginOf(item) : sums.revenueOf(item);
    // Months before the very first line are not months without a sale: the account was no customer yet.
    if (const auto known = static_cast<std::size_t>(std::max(0, end.index - firstSale->index + 1)); known < months.size())
      months = months.last(known);
    result.rows[place].variability = variability(months);
  }
}

}  // namespace

ParetoResult pareto(const domain::Snapshot& snapshot, const ParetoOptions& options, base::Date asOf) {
  ParetoResult result;
  result.options = options;
  const AccountList list = accountList(snapshot, options.level);
  const AccountValues values = accountValues(snapshot, list, options.measure, asOf, options.period);
  const AbcClasses classes = abcClasses(values.values, list.tieRanks, options.rules);
  result.status = classes.status;
  result.period = values.period;
  result.concentration = concentration(values.values, options.rules.cutA);
  result.counts = classes.counts;
  result.rows.reserve(list.size());
  std::array<base::Wide, 5> sums{};
  for (std::size_t place = 0; place < classes.order.size(); ++place) {
    const std::uint32_t item = classes.order[place];
    ParetoRow row;
    row.account = list.ids[item];
    row.rank = place + 1;
    row.value = values.values[item];
    row.abc = classes.classes[item];
    row.isNew = values.isNew[item];
    row.annualised = values.annualised[item];
    if (place < classes.positives) {
      row.share = classes.shares[place];
      row.cumulative = classes.cumulativeShares[place];
    }
    sums[static_cast<std::size_t>(row.abc)] += row.value.value_or(0);
    result.rows.push_back(row);
  }
  for (std::size_t i = 0; i < sums.size(); ++i) result.values[i] = saturated(sums[i]);
  addVariability(snapshot, list, classes, result);
  return result;
}

}  // namespace kam::scoring
