// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/portfolio_charts.h"

#include "domain/records/account.h"
#include "domain/value_text.h"
#include "report/review_words.h"
#include "scoring/figures/sales_figures.h"
#include "words/format.h"

namespace kam::report {

using domain::Account;
using domain::Id;
using domain::RawId;
using domain::Snapshot;
using words::Words;

namespace {

std::string nameOf(const Snapshot& snapshot, Id<Account> id) {
  const Account* account = snapshot.find(id);
  return account == nullptr ? id.toString() : account->name;
}

ValueFormat moneyFormat(const Snapshot& snapshot, const Words& words) {
  return {ValueFormat::Kind::money, words.language(), domain::currencyOf(snapshot), 0};
}

std::string measureName(scoring::PortfolioMeasure measure, const Words& words) {
  switch (measure) {
    case scoring::PortfolioMeasure::margin: return words.say("report", "contribution margin");
    case scoring::PortfolioMeasure::won: return words.say("report", "won business");
    case scoring::PortfolioMeasure::revenue: break;
  }
  return words.say("report", "revenue");
}

/// Where class A ends, in per cent.
std::string cutText(const scoring::ParetoResult& pareto, const Words& words) {
  return words::percent(words.language(), static_cast<double>(pareto.options.rules.cutA) / 10'000, 0);
}

}  // namespace

std::string paretoFinding(const scoring::ParetoResult& pareto, const Words& words) {
  const auto& few = pareto.concentration.vitalFew;
  if (!few) return words.say("report", "No sales in this period");
  return words::fill(words.say("report", "%1 of %2 accounts (%3) make %4 of %5"),
                     {words::number(words.language(), static_cast<std::int64_t>(few->accounts)),
                      words::number(words.language(), static_cast<std::int64_t>(pareto.concentration.positives)),
                      words::percent(words.language(), few->shareOfAccounts, 0), cutText(pareto, words), measureName(pareto.options.measure, words)});
}

BarLineChart paretoChart(const Snapshot& snapshot, const scoring::ParetoResult& pareto, const Words& words, Id<Account> marked) {
  BarLineChart chart;
  chart.title = paretoFinding(pareto, words);
  if (pareto.period) chart.subtitle = words::period(words.language(), *pareto.period);
  chart.format = moneyFormat(snapshot, words);
  chart.caption = words.say("report", "accounts, largest first");
  chart.emptyText = words.say("report", "Import sales to see who carries the business.");
  double share = 0;
  for (const scoring::ParetoRow& row : pareto.rows) {
    if (!row.value) continue;
    share = row.cumulative.value_or(share);
    const int group = row.abc == scoring::AbcClass::a ? 0 : row.abc == scoring::AbcClass::b ? 1 : row.abc == scoring::AbcClass::c ? 2 : -1;
    if (row.account == marked) chart.marked = chart.bars.size();
    chart.bars.push_back({row.account.raw(), nameOf(snapshot, row.account), static_cast<double>(*row.value), group, share});
  }
  if (const auto& few = pareto.concentration.vitalFew) {
    chart.cutAfter = few->accounts;
    chart.cutShare = static_cast<double>(pareto.options.rules.cutA) / 10'000;
    chart.cutLabel = words::fill(words.say("report", "%1 accounts: %2"),
                                 {words::number(words.language(), static_cast<std::int64_t>(few->accounts)), cutText(pareto, words)});
  }
  for (const scoring::AbcClass abc : {scoring::AbcClass::a, scoring::AbcClass::b, scoring::AbcClass::c})
    chart.groupNames.push_back(words::fill(words.say("report", "class %1: %2"), {scoring::letterOf(abc), std::to_string(pareto.countOf(abc))}));
  return chart;
}

ColumnSeriesChart salesChart(const Snapshot& snapshot, std::span<const RawId> accounts, base::Date today, const Words& words, int months) {
  ColumnSeriesChart chart;
  chart.format = moneyFormat(snapshot, words);
  chart.valueName = words.say("report", "Revenue per month");
  chart.beforeName = words.say("report", "same month of the year before");
  chart.partialName = words.say("report", "month not over yet");
  chart.emptyText = words.say("report", "No sales yet. Import sales lines to see months here.");
  const domain::SalesSums& sums = snapshot.sales();
  if (sums.empty()) return chart;
  const base::Month newest = sums.newest();
  const std::vector<std::int64_t> values = scoring::monthlyRevenue(snapshot, accounts, newest, months + 12);
  for (int i = 0; i < months; ++i) {
    const base::Month month{newest.index - months + 1 + i};
    if (month < sums.first) continue;
    SeriesColumn column;
    column.label = words::month(words.language(), month);
    column.value = static_cast<double>(values[static_cast<std::size_t>(i + 12)]);
    if (month.index - 12 >= sums.first.index) column.before = static_cast<double>(values[static_cast<std::size_t>(i)]);
    column.partial = month == base::monthOf(today) && today != month.last();
    if (chart.columns.empty() || month.month() == 1) chart.groups.push_back({chart.columns.size(), std::to_string(month.year())});
    chart.columns.push_back(std::move(column));
  }
  const auto period = scoring::defaultPeriod(snapshot, today);
  if (!period) return chart;
  const scoring::SalesFigures figures = scoring::salesOf(snapshot, accounts, *period);
  const std::string revenue = words::shortMoney(words.language(), {base::Amount{figures.revenue}, chart.format.currency});
  const auto growth = figures.growth();
  chart.title = growth ? words::fill(words.say("report", "%1 in twelve months, %2 on the year before"),
                                     {revenue, words::signedPercent(words.language(), *growth)})
                       : words::fill(words.say("report", "%1 in twelve months"), {revenue});
  chart.subtitle = words::period(words.language(), *period);
  return chart;
}

std::string fieldName(scoring::Quadrant quadrant, const Words& words) {
  switch (quadrant) {
    case scoring::Quadrant::star: return words.say("report", "Star: invest selectively");
    case scoring::Quadrant::status: return words.say("report", "Status: maintain");
    case scoring::Quadrant::streamline: return words.say("report", "Streamline: manage for cash");
    case scoring::Quadrant::strategic: break;
  }
  return words.say("report", "Strategic: invest");
}

namespace {

/// What the trails are: most of them begin on one day.
std::string trailCaption(const scoring::MatrixTrail& trail, const Words& words) {
  if (trail.on) return words::fill(words.say("report", "trail of key accounts: since %1"), {words::date(words.language(), *trail.on)});
  return words.say("report", "trail of key accounts: since the last recorded position");
}

MatrixTrailStart trailStart(const scoring::TrailPoint& point, const Words& words) {
  const auto axis = [&](double value) { return words::decimal(words.language(), value, 1); };
  return {point.strength, point.attractiveness, point.lessKnown,
          words::fill(words.say("report", "before: attractiveness %1, strength %2 (%3)"),
                      {axis(point.attractiveness), axis(point.strength), trailSource(point, words)})};
}

}  // namespace

MatrixChart matrixChart(const Snapshot& snapshot, const scoring::Ranking& ranking, const Words& words, Id<Account> marked,
                        const scoring::MatrixTrail* trail) {
  using scoring::Quadrant;
  MatrixChart chart;
  chart.sizeFormat = moneyFormat(snapshot, words);
  chart.xCaption = words.say("report", "Our strength with the customer");
  chart.yCaption = words.say("report", "Attractiveness");
  chart.sizeCaption = words.say("report", "area of a bubble: revenue of twelve months");
  chart.fieldNames = {fieldName(Quadrant::star, words), fieldName(Quadrant::strategic, words), fieldName(Quadrant::streamline, words),
                      fieldName(Quadrant::status, words)};
  if (trail != nullptr) chart.trailCaption = trailCaption(*trail, words);
  chart.emptyText = words.say("report", "Rate accounts on both axes to place them here.");
  int strategic = 0;
  for (const scoring::RankedAccount& row : ranking.rows) {
    if (!row.attractiveness || !row.strength || snapshot.find(row.account) == nullptr) continue;
    MatrixPoint point;
    point.id = row.account.raw();
    point.label = nameOf(snapshot, row.account);
    point.x = *row.strength;
    point.y = *row.attractiveness;
    point.size = static_cast<double>(std::max<std::int64_t>(0, row.revenue.value_or(0)));
    point.group = row.tier == domain::Tier::key ? 0 : row.tier == domain::Tier::develop ? 1 : 2;
    point.marked = row.account == marked;
    const scoring::TrailPoint* before = trail != nullptr && (point.group == 0 || point.marked) ? trail->of(row.account) : nullptr;
    if (before != nullptr) point.before = trailStart(*before, words);
    if (row.quadrant == Quadrant::strategic) ++strategic;
    if (point.marked && row.quadrant)
      chart.title = words::fill(words.say("report", "%1 lies in the field “%2”"), {point.label, fieldName(*row.quadrant, words)});
    chart.points.push_back(std::move(point));
  }
  if (chart.title.empty() && !chart.points.empty())
    chart.title = words.say("report", "%n account(s) are strategic: attractive, and we are strong there", nullptr, strategic);
  chart.subtitle = words::fill(words.say("report", "model “%1”"), {ranking.model.name});
  return chart;
}

ContributionBars contributionBars(const Snapshot& snapshot, const scoring::Ranking& ranking, const Words& words, std::size_t most) {
  ContributionBars bars;
  bars.language = words.language();
  bars.emptyText = words.say("report", "Nothing is ranked yet.");
  for (const scoring::RankedCriterion& criterion : ranking.criteria) bars.criteria.push_back(criterion.name.in(words.language()));
  for (const scoring::RankedAccount& row : ranking.rows) {
    if (!row.score || !row.rank || bars.rows.size() >= most) continue;
    ContributionRow bar;
    bar.id = row.account.raw();
    bar.label = nameOf(snapshot, row.account);
    bar.parts = row.contributions;
    bar.total = words::decimal(words.language(), *row.score, 1);
    if (!row.missing.empty()) {
      bar.low = row.lower;
      bar.high = row.upper;
    }
    bars.rows.push_back(std::move(bar));
  }
  return bars;
}

Sparkline salesTrend(const Snapshot& snapshot, std::span<const RawId> accounts, base::Period period) {
  Sparkline trend;
  for (const std::int64_t value : scoring::monthlyRevenue(snapshot, accounts, base::monthOf(period.to), period.months()))
    trend.values.emplace_back(static_cast<double>(value));
  return trend;
}

}  // namespace kam::report
