// SPDX-License-Identifier: GPL-3.0-or-later
// Who carries the business, where the accounts stand, how they meet their targets, who changed class.
#include "report/portfolio_topics.h"

#include "report/concentration_words.h"
#include "report/portfolio_cards.h"
#include "report/portfolio_charts.h"
#include "report/review_words.h"
#include "scoring/portfolio/class_migration.h"
#include "words/format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kam::report {
namespace {

using words::fill;

/// What fits a page beside its chart.
constexpr std::size_t kMostRows = 18;
constexpr int kYearMonths = 12;

std::string pointsChange(double change, words::Language language) {
  return (change > 0 ? "+" : change < 0 ? "\u2212" : "") + words::decimal(language, std::abs(change), 1);
}

Table withRest(Table table, std::size_t shown, std::size_t all, const PortfolioContext& context) {
  const int others = static_cast<int>(all) - static_cast<int>(shown);
  if (others > 0) table.caption = context.words.say("report", "and %n further account(s)", nullptr, others);
  return table;
}

}  // namespace

std::optional<Section> paretoTopic(const PortfolioContext& context) {
  const scoring::ParetoResult& pareto = context.agenda.pareto;
  if (!pareto.concentration.vitalFew) return std::nullopt;
  Section section{"pareto", context.say("report", "Pareto and concentration"), {}, true, false};
  section.blocks.emplace_back(ChartBlock{{paretoChart(context.part, pareto, context.words)}, 210, {}});
  section.blocks.emplace_back(Subheading{context.say("report", "How much hangs on few")});
  Table table;
  table.columns = {{context.say("report", "Measure"), 2.2, Align::left},
                   {context.say("report", "Value"), 1.2, Align::right},
                   {context.say("report", "What it means"), 5.0, Align::left}};
  for (const ConcentrationLine& line : concentrationLines(pareto, context.words))
    table.rows.push_back({strongCell(line.name), tonedCell(line.value, line.tone == Tone::muted ? Tone::plain : line.tone), plainCell(line.meaning)});
  section.blocks.emplace_back(std::move(table));
  return section;
}

std::optional<Section> matrixTopic(const PortfolioContext& context) {
  if (context.ranking == nullptr) return std::nullopt;
  MatrixChart matrix = matrixChart(context.part, *context.ranking, context.words, {}, &context.trail);
  if (matrix.points.empty()) return std::nullopt;
  Section section{"matrix", context.say("report", "Key account matrix"), {}, true, false};
  section.blocks.emplace_back(ChartBlock{{std::move(matrix)}, 320, {}});
  Table table;
  table.columns = {{context.say("report", "Account"), 2.8, Align::left},      {context.say("report", "Attractiveness"), 1.3, Align::right},
                   {context.say("report", "Strength"), 1.1, Align::right},    {context.say("report", "Field"), 3.0, Align::left},
                   {context.say("report", "Attr. since"), 1.3, Align::right}, {context.say("report", "Str. since"), 1.3, Align::right}};
  const words::Language language = context.words.language();
  std::size_t unknown = 0;
  for (const scoring::AgendaItem& item : context.agenda.items) {
    if (!item.ranked || !item.ranked->quadrant || table.rows.size() >= kMostRows) continue;
    const scoring::RankedAccount& now = *item.ranked;
    std::vector<Cell> row{strongCell(context.nameOf(item.figures.account)), plainCell(words::decimal(language, *now.attractiveness, 1)),
                          plainCell(words::decimal(language, *now.strength, 1)), plainCell(fieldName(*now.quadrant, context.words))};
    if (item.before) {
      const double up = *now.attractiveness - item.before->attractiveness;
      const double right = *now.strength - item.before->strength;
      row.push_back(tonedCell(pointsChange(up, language), up <= -5 ? Tone::critical : Tone::plain));
      row.push_back(tonedCell(pointsChange(right, language), right <= -5 ? Tone::critical : Tone::plain));
      // Most are scored again from the records of one day, which the caption names; what is not says so itself.
      const bool usual = item.before->source == scoring::TrailSource::computed && !item.before->lessKnown;
      if (!usual) row.front().second = trailSource(*item.before, context.words);
    } else {
      ++unknown;
      const std::string dash(words::kUnknown);
      row.insert(row.end(), {tonedCell(dash, Tone::muted), tonedCell(dash, Tone::muted)});
    }
    table.rows.push_back(std::move(row));
  }
  if (table.rows.empty()) return section;
  if (context.trail.on)
    table.caption =
        fill(context.say("report", "Since %1, scored again from the sales and ratings of then."), {words::date(language, *context.trail.on)});
  if (unknown > 0) {
    const int count = static_cast<int>(unknown);
    table.caption +=
        (table.caption.empty() ? "" : " ") +
        context.words.say("report", "Of %n account(s) nothing tells where they stood a year ago: no rating of then is kept.", nullptr, count);
  }
  section.blocks.emplace_back(std::move(table));
  return section;
}

std::optional<Section> targetTopic(const PortfolioContext& context) {
  if (context.agenda.items.empty()) return std::nullopt;
  const std::string year = std::to_string(context.agenda.figures.fiscalYear);
  Section section{"targets", fill(context.say("report", "Key accounts against target %1"), {year}), {}, true, false};
  std::array<int, 4> counts{};
  for (const scoring::AgendaItem& item : context.agenda.items) ++counts[static_cast<std::size_t>(item.figures.state)];
  const auto count = [&](scoring::TargetState state) { return std::to_string(counts[static_cast<std::size_t>(state)]); };
  section.blocks.emplace_back(Paragraph{fill(context.say("report", "%1 on track, %2 at risk, %3 critical, %4 without a target."),
                                             {count(scoring::TargetState::onTrack), count(scoring::TargetState::atRisk),
                                              count(scoring::TargetState::critical), count(scoring::TargetState::none)}),
                                        Paragraph::Look::lead});
  Table table;
  // Why an account comes up stands below its name: the figures then keep to one line each.
  table.columns = {{context.say("report", "Account and what calls for intervention"), 5.2, Align::left},
                   {context.say("report", "So far"), 1.4, Align::right},
                   {context.say("report", "Run rate"), 1.4, Align::right},
                   {context.say("report", "Target"), 1.4, Align::right},
                   {context.say("report", "Reached"), 1.2, Align::right},
                   {context.say("report", "Margin reached"), 1.3, Align::right},
                   {context.say("report", "Plan"), 1.5, Align::left}};
  for (const scoring::AgendaItem& item : context.agenda.items) {
    if (table.rows.size() >= kMostRows) break;
    const Tone tone = stateTone(scoring::targetState(item.revenue.attainment));
    Cell account = strongCell(context.nameOf(item.figures.account));
    account.second = concernsLine(item, context.words);
    table.rows.push_back({account, plainCell(context.money(item.revenue.actual)), plainCell(context.money(item.revenue.runRate)),
                          plainCell(context.money(item.revenue.target)),
                          tonedCell(context.percent(item.revenue.attainment), tone, item.revenue.attainment.has_value()),
                          plainCell(context.percent(item.margin.attainment)),
                          plainCell(planStateText(item.plan == nullptr ? domain::PlanStatus::unknown : item.plan->status, context.words))});
  }
  section.blocks.emplace_back(withRest(std::move(table), std::min(kMostRows, context.agenda.items.size()), context.agenda.items.size(), context));
  section.blocks.emplace_back(Paragraph{orderExplanation(context.words), Paragraph::Look::small});
  return section;
}

std::optional<Section> migrationTopic(const PortfolioContext& context) {
  const scoring::ParetoResult& now = context.agenda.pareto;
  if (!now.period || context.part.sales().empty()) return std::nullopt;
  scoring::ParetoOptions options = now.options;
  const base::Month from{base::monthOf(now.period->from).index - kYearMonths};
  const base::Month to{base::monthOf(now.period->to).index - kYearMonths};
  if (from < context.part.sales().first) return std::nullopt;
  options.period = base::Period{from.first(), to.last()};
  const scoring::ClassMigration migration = scoring::classMigration(scoring::pareto(context.part, options, context.request.today), now);
  Section section{"migration", context.say("report", "Who changed class"), {}, true, false};
  section.blocks.emplace_back(Paragraph{migrationFinding(migration, context.words), Paragraph::Look::lead});
  constexpr scoring::AbcClass kShown[] = {scoring::AbcClass::a, scoring::AbcClass::b, scoring::AbcClass::c, scoring::AbcClass::none};
  Table counts;
  counts.columns.push_back({context.say("report", "a year ago \\ now"), 2.0, Align::left});
  for (const scoring::AbcClass abc : kShown) counts.columns.push_back({std::string(scoring::letterOf(abc)), 1.0, Align::right});
  for (const scoring::AbcClass before : kShown) {
    std::vector<Cell> row{strongCell(std::string(scoring::letterOf(before)))};
    for (const scoring::AbcClass after : kShown) {
      const std::size_t number = migration.counts[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
      row.push_back(before == after ? tonedCell(std::to_string(number), Tone::muted)
                                    : plainCell(number == 0 ? std::string() : std::to_string(number)));
    }
    counts.rows.push_back(std::move(row));
  }
  counts.caption = context.say("report", "N: no positive revenue in the period.");
  section.blocks.emplace_back(std::move(counts));
  Table moves;
  moves.columns = {{context.say("report", "Account"), 3.0, Align::left},
                   {context.say("report", "Class"), 1.4, Align::left},
                   {context.say("report", "Revenue a year ago"), 1.8, Align::right},
                   {context.say("report", "Revenue now"), 1.8, Align::right}};
  for (const scoring::ClassMove& move : migration.moves) {
    if (moves.rows.size() >= kMostRows) break;
    moves.rows.push_back({strongCell(context.nameOf(move.account)),
                          tonedCell(moveText(move, context.words), move.isRise() ? Tone::positive : Tone::critical),
                          plainCell(context.money(move.valueBefore)), plainCell(context.money(move.value))});
  }
  if (moves.rows.empty()) return section;
  section.blocks.emplace_back(Subheading{context.say("report", "The largest moves")});
  section.blocks.emplace_back(withRest(std::move(moves), std::min(kMostRows, migration.moves.size()), migration.moves.size(), context));
  return section;
}

}  // namespace kam::report
