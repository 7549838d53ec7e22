// SPDX-License-Identifier: GPL-3.0-or-later
// Goals, opportunities, risks and actions.
#include "report/plan/plan_sections.h"

#include "scoring/potential/share_of_wallet.h"

#include <algorithm>

namespace kam::report {

namespace {

bool isAmount(domain::GoalMeasure measure) { return measure == domain::GoalMeasure::revenue || measure == domain::GoalMeasure::margin; }

std::string numberOf(const PlanContext& context, domain::GoalMeasure measure, const std::optional<double>& value) {
  if (!value) return context.unknown();
  const bool share = measure == domain::GoalMeasure::marginShare || measure == domain::GoalMeasure::shareOfWallet;
  return share ? words::percent(context.words.language(), *value, 1) : words::decimal(context.words.language(), *value, 1);
}

std::vector<Cell> goalRow(const PlanContext& context, const domain::Goal& goal) {
  const scoring::PresentValue present = scoring::presentValue(context.snapshot, goal, context.request.today);
  const auto progress = scoring::progressOf(goal, present);
  const bool amount = isAmount(goal.measure);
  // Goals without a figure are reached or not; a dash says so better than a question mark.
  const bool figures = goal.measure != domain::GoalMeasure::text;
  const auto shown = [&](const std::optional<base::Amount>& money, const std::optional<double>& number) {
    if (!figures) return std::string(words::kUnknown);
    return amount ? (money ? context.shortMoney(money->minor) : context.unknown()) : numberOf(context, goal.measure, number);
  };
  Cell title = cell(goal.title);
  title.strong = true;
  title.second = goal.relevance;
  const auto now = present.amount ? std::optional(base::Amount{*present.amount}) : std::nullopt;
  Cell state = mutedCell(std::string(words::kUnknown));
  if (progress) {
    const bool reached = *progress >= 1.0;
    state = pill(reached ? context.words.say("report", "Reached") : words::percent(context.words.language(), std::max(0.0, *progress), 0),
                 reached         ? Tone::positive
                 : *progress < 0 ? Tone::critical
                                 : Tone::accent);
  }
  const std::string measure = domain::wordOf(context.words, goal.measure);
  return {title,
          mutedCell(measure),
          cell(shown(goal.baselineAmount, goal.baseline)),
          cell(shown(goal.targetAmount, goal.target)),
          cell(shown(now, present.number)),
          state,
          Cell{context.memberName(goal.owner), Tone::plain, false, false, context.date(goal.due)}};
}

Tone toneOf(domain::Likelihood likelihood) {
  return likelihood == domain::Likelihood::high ? Tone::critical : likelihood == domain::Likelihood::medium ? Tone::warning : Tone::muted;
}

Cell stateOf(const PlanContext& context, const domain::Action& action) {
  const bool over = action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped;
  if (!over && action.due && *action.due < context.request.today) return pill(context.words.say("report", "Overdue"), Tone::critical);
  std::string word = domain::wordOf(context.words, action.status);
  if (word.empty()) word = domain::wordOf(context.words, domain::ActionStatus::open);
  return pill(word, action.status == domain::ActionStatus::done      ? Tone::positive
                    : action.status == domain::ActionStatus::running ? Tone::accent
                                                                     : Tone::muted);
}

Section tableSection(const char* id, std::string title, Table table, const Note& whenEmpty) {
  Section section{id, std::move(title), {}, false, false};
  if (table.rows.empty()) section.blocks.emplace_back(whenEmpty);
  else section.blocks.emplace_back(std::move(table));
  return section;
}

}  // namespace

Table goalTable(const PlanContext& context) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Goal"), 3.6, Align::left},       {words.say("report", "Measure"), 1.9, Align::left},
                   {words.say("report", "Baseline"), 1.5, Align::right},  {words.say("report", "Target"), 1.5, Align::right},
                   {words.say("report", "Today"), 1.5, Align::right},     {words.say("report", "Progress"), 1.35, Align::right},
                   {words.say("report", "Owner, due"), 1.75, Align::left}};
  for (const domain::Goal* goal : context.goals()) table.rows.push_back(goalRow(context, *goal));
  return table;
}

namespace {

/// Where in the group it is, and what is to be done next.
std::string placeAndStep(const PlanContext& context, const domain::Opportunity& opportunity) {
  std::string text;
  if (opportunity.account != context.account.id) {
    const domain::Account* below = context.snapshot.find(opportunity.account);
    if (below != nullptr) text = below->name;
  }
  if (const domain::Unit* unit = context.snapshot.find(opportunity.unit)) text += (text.empty() ? "" : ", ") + unit->name;
  if (!opportunity.nextStep.empty()) text += (text.empty() ? "" : " \u00b7 ") + opportunity.nextStep;
  return text;
}

std::vector<Cell> opportunityRow(const PlanContext& context, const domain::Opportunity& opportunity, bool whole) {
  const words::Words& words = context.words;
  const domain::Stage* stage = context.snapshot.find(opportunity.stage);
  Cell name = cell(opportunity.name);
  Cell at = mutedCell(stage == nullptr ? context.unknown() : stage->name);
  if (whole) {
    name.second = placeAndStep(context, opportunity);
    if (!opportunity.competitors.empty()) at.second = words::fill(words.say("report", "against %1"), {opportunity.competitors});
  }
  const bool late = opportunity.expectedClose && *opportunity.expectedClose < context.request.today;
  Cell close = cell(context.date(opportunity.expectedClose));
  if (late) close = Cell{context.date(opportunity.expectedClose), Tone::critical, false, false, words.say("report", "Overdue")};
  const auto probability = scoring::probabilityOf(context.snapshot, opportunity);
  const std::string value =
      opportunity.amount && probability ? context.money(scoring::weightedAmount(context.snapshot, opportunity)) : context.unknown();
  std::vector<Cell> row{std::move(name), std::move(at), cell(context.money(opportunity.amount)), cell(context.percent(probability)),
                        cell(value),     close};
  if (whole) row.insert(row.begin() + 3, cell(opportunity.margin ? context.money(opportunity.margin) : context.unknown()));
  return row;
}

}  // namespace

Table opportunityTable(const PlanContext& context, std::size_t most) {
  const words::Words& words = context.words;
  const auto opportunities = context.opportunities();
  // A column in which nothing is known takes room from those that say something.
  const bool whole = most == kAllRows;
  const bool margins = whole && std::any_of(opportunities.begin(), opportunities.end(), [](const auto* one) { return one->margin.has_value(); });
  Table table;
  table.columns = {{words.say("report", "Opportunity"), whole ? 5.2 : 3.6, Align::left},
                   {words.say("report", "Stage"), 1.8, Align::left},
                   {words.say("report", "Amount"), 1.7, Align::right},
                   {words.say("report", "Probability"), 1.4, Align::right},
                   {words.say("report", "Weighted"), 1.7, Align::right},
                   {words.say("report", "Close"), 1.5, Align::left}};
  if (margins) {
    // One column more: the names keep their room, the stage gives some of its own.
    table.columns[1].weight = 1.5;
    table.columns.insert(table.columns.begin() + 3, {words.say("report", "Margin"), 1.6, Align::right});
  }
  std::int64_t amount = 0;
  std::int64_t weighted = 0;
  for (const domain::Opportunity* opportunity : opportunities) {
    amount += opportunity->amount.value_or(base::Amount{}).minor;
    weighted += scoring::weightedAmount(context.snapshot, *opportunity);
    if (table.rows.size() >= most) continue;
    std::vector<Cell> row = opportunityRow(context, *opportunity, whole);
    if (whole && !margins) row.erase(row.begin() + 3);
    table.rows.push_back(std::move(row));
  }
  if (whole && table.rows.size() > 1) {
    table.total = {cell(words.say("report", "Total")), cell(""), cell(context.money(amount)), cell(""), cell(context.money(weighted)), cell("")};
    if (margins) table.total.insert(table.total.begin() + 3, cell(""));
  }
  return table;
}

Table riskTable(const PlanContext& context, std::size_t most) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Risk"), 3.0, Align::left},
                   {words.say("report", "Likelihood"), 1.5, Align::left},
                   {words.say("report", "Impact"), 1.6, Align::right},
                   {words.say("report", "Counter-measure"), 3.2, Align::left},
                   {words.say("report", "Owner"), 1.6, Align::left}};
  for (const domain::Risk* risk : context.risks()) {
    if (table.rows.size() >= most) break;
    Cell title = cell(risk->title);
    if (most == kAllRows && !risk->cause.empty()) title.second = risk->cause;
    Cell measure = cell(context.orUnknown(risk->counterMeasure));
    if (most == kAllRows && !risk->indicator.empty()) measure.second = words::fill(words.say("report", "Early sign: %1"), {risk->indicator});
    const std::string likelihood = domain::wordOf(words, risk->likelihood);
    table.rows.push_back({title, likelihood.empty() ? mutedCell(context.unknown()) : pill(likelihood, toneOf(risk->likelihood)),
                          cell(risk->impact ? context.shortMoney(risk->impact->minor) : context.unknown()), measure,
                          cell(context.memberName(risk->owner))});
  }
  return table;
}

Table actionTable(const PlanContext& context, std::size_t most) {
  const words::Words& words = context.words;
  Table table;
  table.columns = {{words.say("report", "Action"), 4.0, Align::left},
                   {words.say("report", "Owner"), 1.8, Align::left},
                   {words.say("report", "Function"), 1.8, Align::left},
                   {words.say("report", "Due"), 1.5, Align::left},
                   {words.say("report", "State"), 1.5, Align::left}};
  for (const domain::Action* action : context.actions()) {
    if (table.rows.size() >= most) break;
    Cell title = cell(action->title);
    if (most == kAllRows)
      if (const domain::Goal* goal = context.snapshot.find(action->goal); goal != nullptr && context.isShown(*goal))
        title.second = words::fill(words.say("report", "for “%1”"), {goal->title});
    table.rows.push_back({title, cell(context.memberName(action->owner)), mutedCell(domain::wordOf(words, action->function)),
                          cell(context.date(action->due)), stateOf(context, *action)});
  }
  return table;
}

Section goalSection(const PlanContext& context) {
  Section section = tableSection("goals", context.words.say("report", "Goals"), goalTable(context),
                                 openNote(context, context.words.say("report", "No goals are agreed yet.")));
  if (context.period && !context.goals().empty())
    section.blocks.emplace_back(Paragraph{words::fill(context.words.say("report", "“Today” is measured from the workspace: %1."),
                                                      {words::period(context.words.language(), *context.period)}),
                                          Paragraph::Look::small});
  return section;
}

Section opportunitySection(const PlanContext& context) {
  return tableSection("opportunities", context.words.say("report", "Opportunities"), opportunityTable(context, kAllRows),
                      openNote(context, context.words.say("report", "There is no open opportunity.")));
}

Section riskSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section = tableSection("risks", words.say("report", "Risks"), riskTable(context, kAllRows),
                                 openNote(context, words.say("report", "No risks are named yet.")));
  if (!context.period || context.sales.revenue <= 0) return section;
  const scoring::SalesFigures all = scoring::salesOfAll(context.snapshot, *context.period);
  if (all.revenue <= 0) return section;
  const auto share = static_cast<double>(context.sales.revenue) / static_cast<double>(all.revenue);
  std::string text = words::fill(words.say("report", "%1 of our revenue comes from this customer."), {context.percent(share, 1)});
  if (context.sales.margin)
    text += " " + words::fill(words.say("report", "Without it %1 of contribution margin a year would be missing."),
                              {context.shortMoney(*context.sales.margin)});
  const scoring::ShareOfWallet wallet = scoring::shareOfWallet(context.sales.revenue, scoring::walletOf(context.snapshot, context.accounts));
  if (wallet.share)
    text +=
        " " + words::fill(words.say("report", "The other way round we deliver %1 of what it spends in our field, as far as potentials are recorded."),
                          {context.percent(wallet.share, 0)});
  section.blocks.emplace_back(Subheading{words.say("report", "Dependency both ways")});
  section.blocks.emplace_back(Paragraph{text, Paragraph::Look::body, false});
  return section;
}

Section actionSection(const PlanContext& context) {
  return tableSection("actions", context.words.say("report", "Actions"), actionTable(context, kAllRows),
                      openNote(context, context.words.say("report", "No actions are planned yet.")));
}

}  // namespace kam::report
