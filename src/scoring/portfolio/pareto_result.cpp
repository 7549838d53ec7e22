// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/pareto_result.h"

#include "scoring/parts.h"
#include "scoring/saturated.h"

#include <algorithm>
#include <string>

namespace kam::scoring {
namespace {

/// Rows that one thread makes before it asks for more; so few are not worth a second thread.
constexpr std::size_t kRowsAtOnce = 8'192;
constexpr unsigned kThreads = 2;

/// All that does not hang on the rules of the classes.
struct Ground {
  AccountValues values;
  AbcClasses ordered;
  Concentration concentration;
  /// Along the rank, without classes.
  std::vector<ParetoRow> rows;
};

std::optional<Variability> variabilityOf(const MonthSums& sums, std::uint32_t item, PortfolioMeasure measure, base::Month end) {
  const auto firstSale = sums.firstSaleOf(item);
  if (!firstSale) return std::nullopt;
  auto months = measure == PortfolioMeasure::margin ? sums.marginOf(item) : sums.revenueOf(item);
  // Months before the very first line are not months without a sale: the account was no customer yet.
  if (const auto known = static_cast<std::size_t>(std::max(0, end.index - firstSale->index + 1)); known < months.size()) months = months.last(known);
  return variability(months);
}

Ground groundOf(const domain::Snapshot& snapshot, const AccountList& list, const ParetoOptions& options, base::Date asOf) {
  Ground ground;
  ground.values = accountValues(snapshot, list, options.measure, asOf, options.period);
  const AccountValues& values = ground.values;
  ground.ordered = abcClasses(values.values, list.tieRanks);
  ground.concentration = concentration(values.values);
  std::shared_ptr<const MonthSums> sums;
  if (options.measure != PortfolioMeasure::won && values.period) sums = keptMonthSums(snapshot, options.level, *values.period);
  ground.rows.resize(list.size());
  const auto fill = [&](std::size_t place) {
    const std::uint32_t item = ground.ordered.order[place];
    ParetoRow& row = ground.rows[place];
    row.account = list.ids[item];
    row.rank = place + 1;
    row.value = values.values[item];
    row.isNew = values.isNew[item];
    row.annualised = values.annualised[item];
    if (place < ground.ordered.positives) {
      row.share = ground.ordered.shares[place];
      row.cumulative = ground.ordered.cumulativeShares[place];
    }
    if (sums && row.value) row.variability = variabilityOf(*sums, item, options.measure, base::monthOf(values.period->to));
  };
  eachPart(0, (list.size() + kRowsAtOnce - 1) / kRowsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    for (std::size_t place = part * kRowsAtOnce; place < std::min(list.size(), (part + 1) * kRowsAtOnce); ++place) fill(place);
    return true;
  });
  return ground;
}

std::shared_ptr<const Ground> keptGround(const domain::Snapshot& snapshot, const AccountList& list, const ParetoOptions& options, base::Date asOf) {
  if (options.measure == PortfolioMeasure::won) return std::make_shared<const Ground>(groundOf(snapshot, list, options, asOf));
  const auto period = options.period ? options.period : defaultWindow(snapshot, asOf);
  std::string key = std::string(keyOf(options.measure)) + ' ' + std::string(keyOf(options.level));
  if (period) key += ' ' + std::to_string(base::monthOf(period->from).index) + ' ' + std::to_string(base::monthOf(period->to).index);
  return snapshot.ofAccountsAndSales().get<Ground>(key, [&] { return groundOf(snapshot, list, options, asOf); });
}

}  // namespace

ParetoResult pareto(const domain::Snapshot& snapshot, const ParetoOptions& options, base::Date asOf) {
  ParetoResult result;
  result.options = options;
  const auto list = keptAccountList(snapshot, options.level);
  const auto ground = keptGround(snapshot, *list, options, asOf);
  const auto classes = classesUnder(options.rules, ground->values.values, ground->ordered);
  result.status = ground->ordered.status;
  result.period = ground->values.period;
  result.concentration = ground->concentration;
  result.concentration.vitalFew = vitalFew(ground->concentration, options.rules.cutA);
  result.rows = ground->rows;
  std::array<base::Wide, 5> sums{};
  for (std::size_t place = 0; place < result.rows.size(); ++place) {
    ParetoRow& row = result.rows[place];
    row.abc = classes[ground->ordered.order[place]];
    ++result.counts[static_cast<std::size_t>(row.abc)];
    sums[static_cast<std::size_t>(row.abc)] += row.value.value_or(0);
  }
  for (std::size_t i = 0; i < sums.size(); ++i) result.values[i] = saturated(sums[i]);
  return result;
}

}  // namespace kam::scoring
