// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/criterion_values.h"

#include "domain/records/product.h"
#include "domain/records/site.h"
#include "domain/value_text.h"
#include "scoring/pareto/variability.h"
#include "scoring/portfolio/account_costs.h"
#include "scoring/portfolio/ratings_in_force.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace kam::scoring {
namespace {

using domain::Account;

constexpr int kYearMonths = 12;
/// Fewer months than these tell nothing about growth.
constexpr int kGrowthMonths = 6;

double sumOf(std::span<const std::int64_t> months) { return static_cast<double>(std::accumulate(months.begin(), months.end(), std::int64_t{0})); }

double minorPerMajor(const domain::Snapshot& snapshot) { return std::pow(10.0, domain::currencyOf(snapshot).decimals()); }

CriterionColumn revenueColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  const double unit = minorPerMajor(context.snapshot);
  for (std::size_t item = 0; item < column.size(); ++item) column[item] = sumOf(CriterionContext::windowOf(context.months->revenueOf(item))) / unit;
  return column;
}

CriterionColumn marginColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  for (std::size_t item = 0; item < column.size(); ++item) {
    const double revenue = sumOf(CriterionContext::windowOf(context.months->revenueOf(item)));
    if (revenue > 0.0 && context.months->marginKnown(item))
      column[item] = 100.0 * sumOf(CriterionContext::windowOf(context.months->marginOf(item))) / revenue;
  }
  return column;
}

/// Only months whose counterpart a year before lies within the recorded sales are compared.
CriterionColumn growthColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  const base::Month recorded = context.snapshot.sales().first;
  const auto skipped = static_cast<std::size_t>(std::clamp(recorded.index - context.months->first().index, 0, kYearMonths));
  if (kYearMonths - static_cast<int>(skipped) < kGrowthMonths) return column;
  for (std::size_t item = 0; item < column.size(); ++item) {
    const auto row = context.months->revenueOf(item);
    const double before = sumOf(row.first(kYearMonths).subspan(skipped));
    if (before > 0.0) column[item] = 100.0 * (sumOf(row.last(kYearMonths).subspan(skipped)) / before - 1.0);
  }
  return column;
}

CriterionColumn stabilityColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  const base::Month end = base::monthOf(context.window->to);
  for (std::size_t item = 0; item < column.size(); ++item) {
    const auto firstSale = context.months->firstSaleOf(item);
    if (!firstSale || *firstSale > end) continue;
    const auto known = static_cast<std::size_t>(std::min(kYearMonths, end.index - firstSale->index + 1));
    column[item] = variability(context.months->revenueOf(item).last(known)).coefficient;
  }
  return column;
}

CriterionColumn regularityColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  for (std::size_t item = 0; item < column.size(); ++item) {
    const auto months = CriterionContext::windowOf(context.months->linesOf(item));
    column[item] = static_cast<double>(std::count_if(months.begin(), months.end(), [](std::uint32_t lines) { return lines > 0; }));
  }
  return column;
}

/// Family of each row of the sales' products; products without a family stand for themselves.
std::vector<std::uint32_t> familiesOf(const domain::Snapshot& snapshot) {
  std::map<std::string, std::uint32_t> known;
  std::vector<std::uint32_t> families;
  for (const base::RawId product : snapshot.sales().products) {
    const auto* record = snapshot.find(base::Id<domain::Product>(product));
    const std::string name = record != nullptr && !record->family.empty() ? "f" + record->family : "p" + std::to_string(product);
    families.push_back(known.try_emplace(name, static_cast<std::uint32_t>(known.size())).first->second);
  }
  return families;
}

CriterionColumn breadthColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  const auto& sales = context.snapshot.sales();
  const auto families = familiesOf(context.snapshot);
  const auto items = itemsOfSalesRows(context.snapshot, context.list);
  std::set<std::uint32_t> sold;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> bought;
  for (const domain::ProductSum& sum : sales.productSums.all()) {
    if (sum.productRow >= families.size() || sum.revenue <= 0) continue;
    sold.insert(families[sum.productRow]);
    if (items[sum.accountRow] != AccountList::kNoItem) bought.emplace_back(items[sum.accountRow], families[sum.productRow]);
  }
  if (sold.size() < 2) return column;
  std::sort(bought.begin(), bought.end());
  bought.erase(std::unique(bought.begin(), bought.end()), bought.end());
  std::vector<int> counts(column.size(), 0);
  for (const auto& [item, family] : bought) ++counts[item];
  for (std::size_t item = 0; item < column.size(); ++item) column[item] = 100.0 * counts[item] / static_cast<double>(sold.size());
  return column;
}

/// Countries of sites and group members; half a country more for several places in one. A lone account without a
/// single site says nothing about its presence.
CriterionColumn internationalColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  std::vector<std::set<std::string>> countries(column.size());
  std::vector<int> places(column.size(), 0);
  std::size_t row = 0;
  for (const Account& account : context.snapshot.all<Account>()) {
    const std::uint32_t item = context.list.itemOfRow[row++];
    if (item == AccountList::kNoItem || account.country.empty()) continue;
    countries[item].insert(account.country);
    if (context.list.rows[item] != row - 1) ++places[item];
  }
  for (const domain::Site& site : context.snapshot.all<domain::Site>()) {
    const std::uint32_t item = context.list.itemOf(context.snapshot, site.account);
    if (item == AccountList::kNoItem || site.country.empty()) continue;
    countries[item].insert(site.country);
    ++places[item];
  }
  for (std::size_t item = 0; item < column.size(); ++item) {
    if (places[item] == 0 || countries[item].empty()) continue;
    const bool severalPlaces = countries[item].size() == 1 && places[item] > 1;
    column[item] = static_cast<double>(countries[item].size()) + (severalPlaces ? 0.5 : 0.0);
  }
  return column;
}

CriterionColumn accountColumn(const CriterionContext& context, std::optional<double> (*valueOf)(const Account&)) {
  CriterionColumn column(context.list.size());
  for (std::size_t item = 0; item < column.size(); ++item) column[item] = valueOf(context.snapshot.all<Account>()[context.list.rows[item]]);
  return column;
}

std::optional<double> institutionalValue(const Account& account) {
  switch (account.type) {
    case domain::AccountType::unknown: return std::nullopt;
    case domain::AccountType::company:
    case domain::AccountType::partner: return 0.0;
    case domain::AccountType::institution:
    case domain::AccountType::association: return 5.0;
    case domain::AccountType::publicBody: return 7.5;
  }
  return std::nullopt;
}

std::optional<double> marketRank(const Account& account) {
  if (!account.marketRank || *account.marketRank < 1) return std::nullopt;
  return static_cast<double>(*account.marketRank);
}

/// Yearly cost of the fiscal year in which the window ends, over its revenue; rebates and bonuses are no service.
CriterionColumn costToServeColumn(const CriterionContext& context) {
  CriterionColumn column(context.list.size());
  if (!context.months) return column;
  const int year = costYear(context.snapshot, *context.window);
  const std::vector<AccountCosts> costs = costsOfYear(context.snapshot, year, column.size(), [&context](base::RawId account) -> std::size_t {
    return context.list.itemOf(context.snapshot, base::Id<Account>(account));
  });
  for (std::size_t item = 0; item < column.size(); ++item) {
    const double revenue = sumOf(CriterionContext::windowOf(context.months->revenueOf(item)));
    if (costs[item].serves() && revenue > 0.0) column[item] = 100.0 * static_cast<double>(costs[item].service()) / revenue;
  }
  return column;
}

}  // namespace

CriterionContext::CriterionContext(const domain::Snapshot& snapshotOf, const AccountList& listOf, base::Date asOfDay)
    : snapshot(snapshotOf), list(listOf), asOf(asOfDay), window(defaultWindow(snapshotOf, asOfDay)) {
  if (window) months.emplace(snapshot, list, base::monthsEnding(base::monthOf(window->to), 2 * kYearMonths));
}

std::optional<CriterionColumn> computedColumn(const CriterionContext& context, std::string_view key) {
  if (key == "revenue") return revenueColumn(context);
  if (key == "margin") return marginColumn(context);
  if (key == "growth") return growthColumn(context);
  if (key == "demand_stability") return stabilityColumn(context);
  if (key == "breadth") return breadthColumn(context);
  if (key == "regularity") return regularityColumn(context);
  if (key == "international") return internationalColumn(context);
  if (key == "public_institutional") return accountColumn(context, institutionalValue);
  if (key == "market_leadership") return accountColumn(context, marketRank);
  if (key == "cost_to_serve") return costToServeColumn(context);
  return std::nullopt;
}

std::map<std::string, CriterionColumn, std::less<>> ratedColumns(const domain::Snapshot& snapshot, const AccountList& list) {
  std::map<std::string, CriterionColumn, std::less<>> columns;
  for (const auto& [criterion, ratings] : ratingsInForce(snapshot, list)) {
    CriterionColumn& column = columns.try_emplace(criterion, list.size()).first->second;
    for (std::size_t item = 0; item < ratings.size(); ++item)
      if (ratings[item] != nullptr) column[item] = std::clamp(*judgedValue(*ratings[item]), 0.0, 10.0);
  }
  return columns;
}

bool marginRecorded(const domain::Snapshot& snapshot) {
  const auto& known = snapshot.sales().marginKnown;
  return std::find(known.begin(), known.end(), true) != known.end();
}

}  // namespace kam::scoring
