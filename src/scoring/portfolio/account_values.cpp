// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/account_values.h"

#include "domain/records/opportunity.h"
#include "scoring/parts.h"
#include "scoring/saturated.h"

#include <algorithm>

namespace kam::scoring {
namespace {

constexpr int kNewMonths = 6;
constexpr int kYearMonths = 12;

/// Items that one thread adds up before it asks for more; a multiple of 64, so that no two threads write into one word of flags.
constexpr std::size_t kItemsAtOnce = 16'384;
constexpr unsigned kThreads = 2;

/// A new account, and what it would make in a year, from the month of its first line.
void markNew(const MonthSums& sums, std::size_t item, base::Month end, AccountValues& result) {
  const auto firstSale = sums.firstSaleOf(item);
  if (!firstSale || *firstSale > end) return;
  const int active = end.index - firstSale->index + 1;
  if (active >= kNewMonths) return;
  result.isNew[item] = true;
  if (result.values[item]) result.annualised[item] = saturated(base::Wide{*result.values[item]} * kYearMonths / active);
}

void fillFromSales(const domain::Snapshot& snapshot, const AccountList& list, AccountValues& result) {
  const auto kept = keptMonthSums(snapshot, list.level, *result.period);
  const MonthSums& sums = *kept;
  const bool margin = result.measure == PortfolioMeasure::margin;
  if (margin) {
    bool anyMargin = false;
    for (std::size_t item = 0; item < list.size(); ++item) anyMargin = anyMargin || sums.marginKnown(item);
    if (!anyMargin) return;
  }
  const base::Month end = base::monthOf(result.period->to);
  eachPart(0, (list.size() + kItemsAtOnce - 1) / kItemsAtOnce, kThreads, [&](std::size_t part, unsigned) {
    for (std::size_t item = part * kItemsAtOnce; item < std::min(list.size(), (part + 1) * kItemsAtOnce); ++item) {
      if (!margin || !sums.everSold(item) || sums.marginKnown(item)) {
        base::Wide sum = 0;
        for (const std::int64_t month : margin ? sums.marginOf(item) : sums.revenueOf(item)) sum += month;
        result.values[item] = saturated(sum);
      }
      markNew(sums, item, end, result);
    }
    return true;
  });
}

void fillFromOpportunities(const domain::Snapshot& snapshot, const AccountList& list, std::optional<base::Period> wanted, AccountValues& result) {
  std::vector<bool> amountMissing(list.size(), false);
  bool anyWon = false;
  std::optional<base::Period> covered;
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    if (opportunity.outcome != domain::Outcome::won) continue;
    anyWon = true;
    if (wanted && (!opportunity.closed || !wanted->contains(*opportunity.closed))) continue;
    const std::uint32_t item = list.itemOf(snapshot, opportunity.account);
    if (item == AccountList::kNoItem) continue;
    if (opportunity.closed) {
      if (!covered) covered = base::Period{*opportunity.closed, *opportunity.closed};
      covered->from = std::min(covered->from, *opportunity.closed);
      covered->to = std::max(covered->to, *opportunity.closed);
    }
    if (opportunity.amount) result.values[item] = saturated(base::Wide{result.values[item].value_or(0)} + opportunity.amount->minor);
    else amountMissing[item] = true;
  }
  result.period = wanted ? wanted : covered;
  if (!anyWon) return;
  for (std::size_t item = 0; item < list.size(); ++item)
    if (!result.values[item] && !amountMissing[item]) result.values[item] = 0;
}

}  // namespace

std::string_view keyOf(PortfolioMeasure measure) {
  switch (measure) {
    case PortfolioMeasure::revenue: return "revenue";
    case PortfolioMeasure::margin: return "margin";
    case PortfolioMeasure::won: return "won";
  }
  return "";
}

std::optional<PortfolioMeasure> portfolioMeasureOf(std::string_view key) {
  for (const auto measure : {PortfolioMeasure::revenue, PortfolioMeasure::margin, PortfolioMeasure::won})
    if (keyOf(measure) == key) return measure;
  return std::nullopt;
}

AccountValues accountValues(const domain::Snapshot& snapshot, const AccountList& list, PortfolioMeasure measure, base::Date asOf,
                            std::optional<base::Period> wanted) {
  AccountValues result;
  result.measure = measure;
  result.values.resize(list.size());
  result.isNew.resize(list.size(), false);
  result.annualised.resize(list.size());
  if (measure == PortfolioMeasure::won) {
    fillFromOpportunities(snapshot, list, wanted, result);
    return result;
  }
  result.period = wanted ? base::Period{base::monthOf(wanted->from).first(), base::monthOf(wanted->to).last()} : defaultWindow(snapshot, asOf);
  if (result.period && !snapshot.sales().empty()) fillFromSales(snapshot, list, result);
  return result;
}

}  // namespace kam::scoring
