// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/past_state.h"

#include "domain/records/rating.h"

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace kam::scoring {
namespace {

using domain::SalesSums;

template <class T>
base::LargeVector<T> firstMonths(const SalesSums& sales, const base::LargeVector<T>& column, int months) {
  base::LargeVector<T> cut;
  cut.reserve(sales.accounts.size() * static_cast<std::size_t>(months));
  for (std::size_t row = 0; row < sales.accounts.size(); ++row) {
    const auto kept = sales.monthsOf(column, row).first(static_cast<std::size_t>(months));
    cut.insert(cut.end(), kept.begin(), kept.end());
  }
  return cut;
}

/// The newest month with sales may still be running: a window that ends a month beside the products' tells the same products.
bool endsWith(base::Month window, base::Month end) { return std::abs(window.index - end.index) <= 1; }

std::vector<domain::ProductSum> theYearBefore(const std::vector<domain::ProductSum>& sums) {
  std::vector<domain::ProductSum> before;
  for (domain::ProductSum sum : sums) {
    if (sum.revenueBefore == 0) continue;
    sum.revenue = sum.revenueBefore;
    sum.revenueBefore = 0;
    sum.margin = 0;
    before.push_back(sum);
  }
  return before;
}

domain::ProductSumList productsUntil(const SalesSums& sales, base::Month end) {
  constexpr int kYear = 12;
  const base::Month window = base::monthOf(sales.productWindow.to);
  if (endsWith(window, end)) return sales.productSums;
  if (!endsWith(base::Month{window.index - kYear}, end)) return {};
  return domain::ProductSumList::later([all = sales.productSums]() -> base::Result<std::vector<domain::ProductSum>> {
    if (all.trouble()) return base::fail(*all.trouble());
    return theYearBefore(all.all());
  });
}

std::shared_ptr<const SalesSums> salesUntil(const SalesSums& sales, base::Date day) {
  const base::Month current = base::monthOf(day);
  const base::Month end = day == current.last() ? current : base::Month{current.index - 1};
  auto cut = std::make_shared<SalesSums>();
  if (sales.empty() || end < sales.first) return cut;
  cut->first = sales.first;
  cut->monthCount = std::min(sales.monthCount, end.index - sales.first.index + 1);
  cut->accounts = sales.accounts;
  cut->revenue = firstMonths(sales, sales.revenue, cut->monthCount);
  cut->margin = firstMonths(sales, sales.margin, cut->monthCount);
  cut->lines = firstMonths(sales, sales.lines, cut->monthCount);
  cut->marginKnown = sales.marginKnown;
  for (const std::uint32_t lines : cut->lines) cut->lineCount += lines;
  cut->products = sales.products;
  cut->productSums = productsUntil(sales, end);
  cut->productWindow = base::monthsEnding(end, 12);
  return cut;
}

}  // namespace

domain::Snapshot stateOn(const domain::Snapshot& snapshot, base::Date day) {
  std::vector<domain::Rating> ratings;
  for (const domain::Rating& rating : snapshot.all<domain::Rating>())
    if (rating.on && *rating.on <= day) ratings.push_back(rating);
  return snapshot.withTable(domain::Kind::ratings, std::make_shared<const domain::Table<domain::Rating>>(std::move(ratings)))
      .withSales(salesUntil(snapshot.sales(), day));
}

}  // namespace kam::scoring
