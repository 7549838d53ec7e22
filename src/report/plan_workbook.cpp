// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_workbook.h"

#include "domain/record_name.h"
#include "report/plan/plan_sections.h"
#include "scoring/plan/plan_bridge.h"

#include <algorithm>

namespace kam::report {

namespace {

using Row = std::vector<SheetCell>;

class Sheets {
public:
  explicit Sheets(const PlanContext& context) : m_context(context), m_words(context.words) {}

  WorkbookSheet goals() const {
    WorkbookSheet sheet{say("report", "Goals"), lead(), {}, {}, {}};
    sheet.columns = {{say("report", "Goal"), SheetLook::wrapped},
                     {say("report", "Measure")},
                     {say("report", "Baseline"), SheetLook::decimal},
                     {say("report", "Target"), SheetLook::decimal},
                     {say("report", "Today"), SheetLook::decimal},
                     {say("report", "Progress"), SheetLook::percent},
                     {say("report", "Due"), SheetLook::day},
                     {say("report", "Owner")},
                     {say("report", "What the customer gains"), SheetLook::wrapped}};
    for (const domain::Goal* goal : m_context.goals()) {
      const scoring::PresentValue present = scoring::presentValue(m_context.snapshot, *goal, m_context.request.today);
      const auto today = present.amount ? std::optional(base::Amount{*present.amount}) : std::nullopt;
      sheet.rows.push_back({{goal->title},
                            {domain::wordOf(m_words, goal->measure)},
                            either(goal->baselineAmount, goal->baseline),
                            either(goal->targetAmount, goal->target),
                            either(today, present.number),
                            cellOf(scoring::progressOf(*goal, present)),
                            cellOf(goal->due),
                            {m_context.memberName(goal->owner)},
                            {goal->relevance}});
    }
    return sheet;
  }

  WorkbookSheet actions() const {
    WorkbookSheet sheet{say("report", "Actions"), lead(), {}, {}, {}};
    sheet.columns = {{say("report", "Action"), SheetLook::wrapped},
                     {say("report", "Goal"), SheetLook::wrapped},
                     {say("report", "Owner")},
                     {say("report", "Function")},
                     {say("report", "Start"), SheetLook::day},
                     {say("report", "Due"), SheetLook::day},
                     {say("report", "Done on"), SheetLook::day},
                     {say("report", "State")},
                     {say("report", "Hours"), SheetLook::count}};
    for (const domain::Action* action : m_context.actions()) {
      const domain::Goal* goal = m_context.snapshot.find(action->goal);
      sheet.rows.push_back({{action->title},
                            {goal == nullptr ? std::string() : goal->title},
                            {m_context.memberName(action->owner)},
                            {domain::wordOf(m_words, action->function)},
                            cellOf(action->start),
                            cellOf(action->due),
                            cellOf(action->done),
                            {domain::wordOf(m_words, action->status)},
                            cellOf(action->effortHours)});
    }
    return sheet;
  }

  WorkbookSheet figures() const {
    WorkbookSheet sheet{say("report", "Figures"), lead(), {}, {}, {}};
    sheet.columns = {{say("report", "What")}, {say("report", "Amount"), SheetLook::money}};
    const base::Date from = m_context.plan != nullptr && m_context.plan->from ? *m_context.plan->from : m_context.request.today;
    const int year = std::max(base::fiscalYearOf(from, m_context.fiscalYearStart), m_context.fiscalYear);
    const auto add = [&](const std::string& name, const std::optional<std::int64_t>& minor) { sheet.rows.push_back({{name}, moneyCell(minor)}); };
    add(say("report", "Revenue, 12 months"), m_context.period ? std::optional(m_context.sales.revenue) : std::nullopt);
    add(say("report", "Contribution margin"), m_context.sales.margin);
    for (int ahead = 0; ahead < 3; ++ahead) {
      const scoring::TargetFigures targets = scoring::targetsOf(m_context.snapshot, m_context.account.id, year + ahead);
      add(words::fill(say("report", "Revenue target %1"), {std::to_string(year + ahead)}), targets.revenue);
      add(words::fill(say("report", "Margin target %1"), {std::to_string(year + ahead)}), targets.margin);
    }
    if (const auto bridge = scoring::planBridge(m_context.snapshot, m_context.account.id, m_context.accounts, year, m_context.fiscalYearStart,
                                                m_context.request.today)) {
      add(say("report", "Contracted"), bridge->contracted);
      add(say("report", "Run rate beyond"), bridge->runRate);
      add(say("report", "Pipeline, weighted"), bridge->pipeline);
      add(say("report", "White space"), bridge->whitespace);
      add(say("report", "Without a source"), bridge->uncovered);
    }
    return sheet;
  }

  WorkbookSheet quarters() const {
    const base::Date from = m_context.plan != nullptr && m_context.plan->from ? *m_context.plan->from : m_context.request.today;
    const int year = std::max(base::fiscalYearOf(from, m_context.fiscalYearStart), m_context.fiscalYear);
    WorkbookSheet sheet{words::fill(say("report", "Quarters %1"), {std::to_string(year)}), lead(), {}, {}, {}};
    sheet.columns = {{say("report", "From"), SheetLook::day},
                     {say("report", "To"), SheetLook::day},
                     {say("report", "Sold"), SheetLook::money},
                     {say("report", "Run rate"), SheetLook::money},
                     {say("report", "Pipeline, weighted"), SheetLook::money},
                     {say("report", "Sum"), SheetLook::money}};
    scoring::QuarterForecast sum;
    for (const auto& one :
         scoring::quarterForecast(m_context.snapshot, m_context.accounts, year, m_context.fiscalYearStart, m_context.request.today)) {
      sheet.rows.push_back({{one.period.from},
                            {one.period.to},
                            {MinorUnits{one.actual}},
                            {MinorUnits{one.runRate}},
                            {MinorUnits{one.pipeline}},
                            {MinorUnits{one.total()}}});
      sum.actual += one.actual;
      sum.runRate += one.runRate;
      sum.pipeline += one.pipeline;
    }
    sheet.total = {{say("report", "Sum")},   {}, {MinorUnits{sum.actual}}, {MinorUnits{sum.runRate}}, {MinorUnits{sum.pipeline}},
                   {MinorUnits{sum.total()}}};
    return sheet;
  }

  WorkbookSheet opportunities() const {
    WorkbookSheet sheet{say("report", "Opportunities"), lead(), {}, {}, {}};
    sheet.columns = {{say("report", "Opportunity"), SheetLook::wrapped}, {say("report", "Stage")},
                     {say("report", "Amount"), SheetLook::money},        {say("report", "Probability"), SheetLook::percent},
                     {say("report", "Weighted"), SheetLook::money},      {say("report", "Close"), SheetLook::day},
                     {say("report", "Next step"), SheetLook::wrapped}};
    for (const domain::Opportunity* one : m_context.opportunities()) {
      const domain::Stage* stage = m_context.snapshot.find(one->stage);
      sheet.rows.push_back({{one->name},
                            {stage == nullptr ? std::string() : stage->name},
                            moneyCell(one->amount ? std::optional(one->amount->minor) : std::nullopt),
                            cellOf(scoring::probabilityOf(m_context.snapshot, *one)),
                            {MinorUnits{scoring::weightedAmount(m_context.snapshot, *one)}},
                            cellOf(one->expectedClose),
                            {one->nextStep}});
    }
    return sheet;
  }

private:
  std::string say(const char* area, const char* text) const { return m_words.say(area, text); }
  std::vector<std::string> lead() const {
    return {m_context.account.name + " \u00b7 " + planTitle(m_context),
            words::fill(say("report", "as of %1"), {words::date(m_words.language(), m_context.request.today)})};
  }
  /// Money or a number, whichever the goal's measure has.
  static SheetCell either(const std::optional<base::Amount>& amount, const std::optional<double>& number) {
    if (amount) return {MinorUnits{amount->minor}, SheetLook::money};
    return cellOf(number);
  }

  const PlanContext& m_context;
  const words::Words& m_words;
};

}  // namespace

base::Result<Workbook> planWorkbook(const domain::Snapshot& snapshot, const PlanRequest& request) {
  const domain::Account* account = snapshot.find(request.account);
  if (account == nullptr) return base::fail(base::ErrorCode::recordNotFound, {"accounts", "id", request.account.toString()});
  const domain::AccountPlan* plan = request.plan.isSet() ? snapshot.find(request.plan) : scoring::currentPlan(snapshot, request.account);
  if (request.plan.isSet() && plan == nullptr) return base::fail(base::ErrorCode::recordNotFound, {"plans", "id", request.plan.toString()});
  const PlanContext context(snapshot, request, *account, plan);
  const Sheets sheets(context);
  Workbook book;
  book.title = planTitle(context) + " \u00b7 " + account->name;
  book.author = context.memberName(account->kam);
  book.language = request.language;
  book.currency = context.currency;
  book.date = request.today;
  book.sheets = {sheets.goals(), sheets.actions(), sheets.figures(), sheets.quarters(), sheets.opportunities()};
  return book;
}

}  // namespace kam::report
