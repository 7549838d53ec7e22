// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/economics.h"

#include "domain/records/account.h"
#include "domain/value_text.h"
#include "scoring/portfolio/account_values.h"
#include "words/format.h"

#include <algorithm>

namespace kam::report {

using domain::Snapshot;
using words::fill;
using words::Words;

namespace {

constexpr std::size_t kAxisStep = 10;

std::string nameOf(const Snapshot& snapshot, domain::Id<domain::Account> id) {
  const domain::Account* account = snapshot.find(id);
  return account == nullptr ? id.toString() : account->name;
}

std::string moneyText(const Snapshot& snapshot, std::int64_t minor, const Words& words) {
  return words::shortMoney(words.language(), {base::Amount{minor}, domain::currencyOf(snapshot)});
}

}  // namespace

ColumnSeriesChart whaleChart(const Snapshot& snapshot, const scoring::CustomerProfit& profit, const Words& words,
                             domain::Id<domain::Account> marked) {
  const scoring::WhaleCurve& curve = profit.curve;
  ColumnSeriesChart chart;
  chart.format = {ValueFormat::Kind::money, words.language(), domain::currencyOf(snapshot), 0};
  chart.valueName = words.say("report", "margin less cost, added up from the most profitable account on");
  for (std::size_t at = 0; at < curve.order.size(); ++at) {
    chart.columns.push_back({nameOf(snapshot, profit.list.ids[curve.order[at]]), static_cast<double>(curve.cumulative[at]), {}, false});
    if (profit.list.ids[curve.order[at]] == marked) chart.marked = at;
    if (at % kAxisStep == 0)
      chart.groups.push_back({at, std::to_string(at + 1) + "–" + std::to_string(std::min(at + kAxisStep, curve.order.size()))});
  }
  const int peak = static_cast<int>(curve.peakAccounts);
  const int losers = static_cast<int>(curve.lossMakers);
  chart.title = fill(words.say("report", "%n account(s) bring %1", nullptr, peak), {moneyText(snapshot, curve.peak, words)});
  if (losers > 0)
    chart.title += fill(words.say("report", "; %n account(s) take %1 of it away", nullptr, losers), {moneyText(snapshot, curve.erosion, words)});
  if (profit.period)
    chart.subtitle =
        fill(words.say("report", "margin of %1, cost lines of %2"), {words::period(words.language(), *profit.period), std::to_string(profit.year)});
  return chart;
}

std::string whaleAdvice(const scoring::CustomerProfit& profit, const Words& words) {
  if (profit.curve.lossMakers == 0)
    return words.say("report", "No account costs more than it brings. Watch those at the end of the curve when service is extended.");
  return words.say("report", "Begin at the right end: minimum order, fewer visits or another price; not every account there should go.");
}

MarginClasses marginClasses(const Snapshot& snapshot, std::optional<base::Period> period, base::Date today) {
  MarginClasses classes;
  classes.list = scoring::accountList(snapshot);
  classes.revenue = scoring::accountValues(snapshot, classes.list, scoring::PortfolioMeasure::revenue, today, period).values;
  classes.margin = scoring::accountValues(snapshot, classes.list, scoring::PortfolioMeasure::margin, today, period).values;
  classes.comparison = scoring::compareClasses(classes.revenue, classes.margin, classes.list.tieRanks);
  return classes;
}

std::string marginFinding(const MarginClasses& classes, const Words& words) {
  const scoring::ClassComparison& comparison = classes.comparison;
  if (!comparison.agreement) return words.say("report", "No margin is recorded, so revenue cannot be set against it.");
  const int worse = static_cast<int>(comparison.downgraded.size());
  const std::string first = fill(words.say("report", "%1 of the accounts are in the same class by revenue and by margin."),
                                 {words::percent(words.language(), *comparison.agreement, 0)});
  return worse == 0 ? first : first + " " + words.say("report", "%n account(s) earn less than their size promises.", nullptr, worse);
}

std::vector<MarginLaggard> marginLaggards(const MarginClasses& classes, std::size_t most) {
  std::vector<MarginLaggard> laggards;
  for (const std::uint32_t item : classes.comparison.downgraded)
    laggards.push_back({classes.list.ids[item], classes.revenue[item].value_or(0), classes.margin[item].value_or(0)});
  std::stable_sort(laggards.begin(), laggards.end(), [](const auto& a, const auto& b) { return a.revenue > b.revenue; });
  if (laggards.size() > most) laggards.resize(most);
  return laggards;
}

scoring::AbcXyzMatrix steadiness(const scoring::ParetoResult& pareto) {
  std::vector<scoring::AbcClass> abc;
  std::vector<scoring::XyzClass> xyz;
  std::vector<std::optional<std::int64_t>> values;
  for (const scoring::ParetoRow& row : pareto.rows) {
    if (!row.variability) continue;
    abc.push_back(row.abc);
    xyz.push_back(row.variability->xyz);
    values.push_back(row.value);
  }
  return scoring::abcXyzMatrix(abc, xyz, values);
}

std::string steadinessFinding(const scoring::AbcXyzMatrix& matrix, const Words& words) {
  using scoring::AbcClass;
  using scoring::XyzClass;
  const int steady = static_cast<int>(matrix.at(AbcClass::a, XyzClass::x).accounts);
  const int lumpy = static_cast<int>(matrix.at(AbcClass::a, XyzClass::z).accounts);
  const std::string first = words.say("report", "%n large account(s) buy evenly from month to month: they carry the forecast.", nullptr, steady);
  if (lumpy == 0) return first;
  return first + " " + words.say("report", "%n large one(s) buy in lumps: plan them deal by deal.", nullptr, lumpy);
}

}  // namespace kam::report
