// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/pareto_result.h"

#include "scoring/parts.h"
#include "scoring/saturated.h"

#include <algorithm>
#include <string>
#include <utility>

namespace kam::scoring {
namespace {

constexpr std::size_t kManyAccounts = 20'000;

/// All that does not hang on the rules of the classes.
struct Ground {
  std::shared_ptr<const AccountList> list;
  AccountValues values;
  AbcClasses ordered;
  Concentration concentration;
  /// Unset for won business.
  std::shared_ptr<const MonthSums> sums;
};

std::optional<Variability> variabilityOf(const MonthSums& sums, std::uint32_t item, PortfolioMeasure measure, base::Month end) {
  const auto firstSale = sums.firstSaleOf(item);
  if (!firstSale) return std::nullopt;
  auto months = measure == PortfolioMeasure::margin ? sums.marginOf(item) : sums.revenueOf(item);
  // Months before the very first line are not months without a sale: the account was no customer yet.
  if (const auto known = static_cast<std::size_t>(std::max(0, end.index - firstSale->index + 1)); known < months.size()) months = months.last(known);
  return variability(months);
}

/// Without its class.
ParetoRow rowOf(const Ground& ground, std::size_t place) {
  const AccountValues& values = ground.values;
  const std::uint32_t item = ground.ordered.order[place];
  ParetoRow row;
  row.account = ground.list->ids[item];
  row.rank = place + 1;
  row.value = values.values[item];
  row.isNew = values.isNew[item];
  row.annualised = values.annualised[item];
  if (place < ground.ordered.positives) {
    row.share = ground.ordered.shares[place];
    row.cumulative = ground.ordered.cumulativeShares[place];
  }
  if (ground.sums && row.value) row.variability = variabilityOf(*ground.sums, item, values.measure, base::monthOf(values.period->to));
  return row;
}

Ground groundOf(const domain::Snapshot& snapshot, std::shared_ptr<const AccountList> list, const ParetoOptions& options, base::Date asOf) {
  Ground ground;
  ground.list = std::move(list);
  ground.values = accountValues(snapshot, *ground.list, options.measure, asOf, options.period);
  const std::vector<std::optional<std::int64_t>>& values = ground.values.values;
  ground.ordered = abcOrder(values, ground.list->tieRanks);
  // Neither needs the other; for a few accounts a second thread takes longer than it saves.
  eachPart(0, 2, values.size() < kManyAccounts ? 1U : 2U, [&](std::size_t part, unsigned) {
    if (part == 0) addShares(values, ground.ordered);
    else ground.concentration = concentration(values, std::span(std::as_const(ground.ordered.order)).first(ground.ordered.positives));
    return true;
  });
  if (options.measure != PortfolioMeasure::won && ground.values.period) ground.sums = keptMonthSums(snapshot, options.level, *ground.values.period);
  return ground;
}

std::shared_ptr<const Ground> keptGround(const domain::Snapshot& snapshot, const ParetoOptions& options, base::Date asOf) {
  const auto list = keptAccountList(snapshot, options.level);
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
  const auto ground = keptGround(snapshot, options, asOf);
  const auto classes = classesUnder(options.rules, ground->values.values, ground->ordered);
  result.status = ground->ordered.status;
  result.period = ground->values.period;
  result.concentration = ground->concentration;
  result.concentration.vitalFew = vitalFew(ground->concentration, options.rules.cutA);
  std::vector<AbcClass> alongRank(classes.size());
  std::array<base::Wide, 5> sums{};
  for (std::size_t place = 0; place < alongRank.size(); ++place) {
    const std::uint32_t item = ground->ordered.order[place];
    const AbcClass abc = alongRank[place] = classes[item];
    ++result.counts[static_cast<std::size_t>(abc)];
    sums[static_cast<std::size_t>(abc)] += ground->values.values[item].value_or(0);
  }
  result.rows = ParetoRows([ground](std::size_t place) { return rowOf(*ground, place); }, std::move(alongRank));
  for (std::size_t i = 0; i < sums.size(); ++i) result.values[i] = saturated(sums[i]);
  return result;
}

}  // namespace kam::scoring
