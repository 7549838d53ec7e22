// SPDX-License-Identifier: GPL-3.0-or-later
// Revenue, margin and forecast: the bridge to the year's target, the year's quarters, the years of the plan.
#include "report/plan/plan_sections.h"
#include "report/plan_charts.h"
#include "scoring/portfolio/customer_profit.h"

namespace kam::report {

namespace {

std::string quarterName(const PlanContext& context, std::size_t quarter, const base::Period& period) {
  return words::fill(context.words.say("report", "Q%1, %2"), {std::to_string(quarter + 1), words::period(context.words.language(), period)});
}

Table quarterTable(const PlanContext& context, int year) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Quarter"), 3.4, Align::left},          {words.say("report", "Sold"), 1.6, Align::right},
                   {words.say("report", "Run rate"), 1.6, Align::right},        {words.say("report", "Pipeline, weighted"), 1.8, Align::right},
                   {words.say("report", "of it P10 – P90"), 2.2, Align::right}, {words.say("report", "Sum"), 1.6, Align::right}};
  scoring::QuarterForecast total;
  const auto quarters = scoring::quarterForecast(context.snapshot, context.accounts, year, context.fiscalYearStart, context.request.today);
  for (std::size_t i = 0; i < quarters.size(); ++i) {
    const scoring::QuarterForecast& one = quarters[i];
    const std::string range =
        one.pipelineHigh > 0 ? context.shortMoney(one.pipelineLow) + " – " + context.shortMoney(one.pipelineHigh) : std::string(words::kUnknown);
    table.rows.push_back({cell(quarterName(context, i, one.period)), cell(context.money(one.actual)), cell(context.money(one.runRate)),
                          cell(context.money(one.pipeline)), mutedCell(range), cell(context.money(one.total()))});
    total.actual += one.actual;
    total.runRate += one.runRate;
    total.pipeline += one.pipeline;
  }
  table.total = {cell(words::fill(words.say("report", "Year %1"), {std::to_string(year)})),
                 cell(context.money(total.actual)),
                 cell(context.money(total.runRate)),
                 cell(context.money(total.pipeline)),
                 cell({}),
                 cell(context.money(total.total()))};
  table.caption =
      words.say("report", "Run rate: the same month a year before. Pipeline: open opportunities by expected close, amount × probability.");
  return table;
}

Table yearTable(const PlanContext& context, int first) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Fiscal year"), 1.6, Align::left},         {words.say("report", "Revenue target"), 2.0, Align::right},
                   {words.say("report", "on the year before"), 1.8, Align::right}, {words.say("report", "Margin target"), 2.0, Align::right},
                   {words.say("report", "of revenue"), 1.4, Align::right},         {words.say("report", "Satisfaction"), 1.5, Align::right}};
  std::optional<std::int64_t> before;
  for (int year = first - 1; year <= first + 2; ++year) {
    const scoring::TargetFigures targets = scoring::targetsOf(context.snapshot, context.account.id, year);
    if (year < first) {
      before = targets.revenue;
      continue;
    }
    const auto share = [](const std::optional<std::int64_t>& part, const std::optional<std::int64_t>& whole) {
      return part && whole && *whole > 0 ? std::optional(static_cast<double>(*part) / static_cast<double>(*whole)) : std::nullopt;
    };
    const auto growth = targets.revenue && before && *before > 0
                            ? std::optional(static_cast<double>(*targets.revenue - *before) / static_cast<double>(*before))
                            : std::nullopt;
    table.rows.push_back({cell(std::to_string(year)), cell(targets.revenue ? context.money(*targets.revenue) : context.unknown()),
                          mutedCell(growth ? words::signedPercent(words.language(), *growth) : std::string(words::kUnknown)),
                          cell(targets.margin ? context.money(*targets.margin) : context.unknown()),
                          mutedCell(context.percent(share(targets.margin, targets.revenue), 1)),
                          cell(targets.satisfaction ? words::decimal(words.language(), *targets.satisfaction, 1) : context.unknown())});
    before = targets.revenue;
  }
  return table;
}

/// What is left after what the customer costs us; unset where nobody recorded costs.
std::optional<std::string> costSentence(const PlanContext& context) {
  const auto profit = scoring::customerProfit(context.snapshot, context.request.today);
  if (!profit) return std::nullopt;
  for (std::size_t i = 0; i < profit->list.size(); ++i) {
    if (profit->list.ids[i] != context.account.id || !profit->profit[i]) continue;
    return words::fill(context.words.say("report", "Cost to serve %1 a year; after it %2 of the contribution margin remain."),
                       {context.shortMoney(profit->costs[i]), context.shortMoney(*profit->profit[i])});
  }
  return std::nullopt;
}

}  // namespace

Section forecastSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"forecast", words.say(domain::wordOf(domain::PlanSection::forecast)), {}, false, false};
  const base::Date from = context.plan != nullptr && context.plan->from ? *context.plan->from : context.request.today;
  // A plan that began in an earlier year is read for the year one is in.
  const int year = std::max(base::fiscalYearOf(from, context.fiscalYearStart), context.fiscalYear);
  const auto bridge =
      scoring::planBridge(context.snapshot, context.account.id, context.accounts, year, context.fiscalYearStart, context.request.today);
  if (bridge) section.blocks.emplace_back(ChartBlock{{bridgeChart(context.snapshot, *bridge, year, words)}, 190, {}});
  else section.blocks.emplace_back(openNote(context, words::fill(words.say("report", "There is no revenue target for %1."), {std::to_string(year)})));
  if (context.period) {
    section.blocks.emplace_back(Subheading{words::fill(words.say("report", "The quarters of %1"), {std::to_string(year)})});
    section.blocks.emplace_back(quarterTable(context, year));
  }
  section.blocks.emplace_back(Subheading{words.say("report", "Targets by year")});
  section.blocks.emplace_back(yearTable(context, year));
  if (const auto costs = costSentence(context)) section.blocks.emplace_back(Paragraph{*costs, Paragraph::Look::body, false});
  return section;
}

}  // namespace kam::report
