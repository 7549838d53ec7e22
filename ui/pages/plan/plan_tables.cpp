// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_tables.h"

#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "pages/plan/plan_model.h"
#include "report/plan_words.h"
#include "scoring/figures/business_figures.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

using domain::Action;
using domain::Goal;
using domain::Kind;

bool isOpen(const Action& action) { return action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped; }

template <class Record>
std::vector<base::RawId> idsOf(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan) {
  std::vector<base::RawId> ids;
  for (const Record& record : snapshot.all<Record>())
    if (record.plan == plan) ids.push_back(record.id.raw());
  return ids;
}

/// A goal's value as text: money or number, whichever its measure has.
struct GoalTexts {
  app::SnapshotPointer snapshot;
  words::Words words;
  base::Date today;

  QString money(std::int64_t minor) const {
    return qtText(words::money(words.language(), {base::Amount{minor}, domain::currencyOf(*snapshot)}, false));
  }
  QString number(const Goal& goal, double value) const {
    const bool share = goal.measure == domain::GoalMeasure::marginShare || goal.measure == domain::GoalMeasure::shareOfWallet;
    return qtText(share ? words::percent(words.language(), value) : words::decimal(words.language(), value, 1));
  }
  QString either(const Goal& goal, const std::optional<base::Amount>& amount, const std::optional<double>& value) const {
    if (amount) return money(amount->minor);
    return value ? number(goal, *value) : qtText(words::kUnknown);
  }
  scoring::PresentValue present(const Goal& goal) const { return scoring::presentValue(*snapshot, goal, today); }
};

SourceColumn meterColumn(std::function<std::optional<double>(std::size_t)> share, const QString& title) {
  SourceColumn bar = textColumn(
      "progress", title, [](std::size_t) { return QString(); }, CellType::meter, 110);
  bar.key = [share](std::size_t row) -> SortKey {
    const auto value = share(row);
    return value ? SortKey(*value) : SortKey{};
  };
  bar.drawing = [share](std::size_t row) {
    CellDrawing drawing;
    if (const auto value = share(row)) drawing.values.push_back(std::clamp(*value, 0.0, 1.0));
    return drawing;
  };
  return bar;
}

}  // namespace

std::shared_ptr<TableSource> goalsTable(const PlanModel& plan, const ColumnMaker& make, base::Date today) {
  std::vector<base::RawId> ids = idsOf<Goal>(*make.snapshot, plan.plan().id);
  const GoalTexts texts{make.snapshot, make.words, today};
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto goal = [shot = make.snapshot, ids](std::size_t row) -> const Goal& { return *shot->find(domain::Id<Goal>(ids[row])); };
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::goals, "title", id, 260));
  shown.back().column.type = CellType::strong;
  shown.push_back(make.field(Kind::goals, "measure", id, 120));
  shown.push_back(textColumn(
      "baseline", say("plan", "Baseline"),
      [goal, texts](std::size_t row) { return texts.either(goal(row), goal(row).baselineAmount, goal(row).baseline); }, CellType::number, 100));
  shown.push_back(textColumn(
      "target", say("plan", "Target"), [goal, texts](std::size_t row) { return texts.either(goal(row), goal(row).targetAmount, goal(row).target); },
      CellType::number, 100));
  SourceColumn now = textColumn(
      "now", say("plan", "Today"),
      [goal, texts](std::size_t row) {
        const scoring::PresentValue present = texts.present(goal(row));
        if (present.amount) return texts.money(*present.amount);
        return present.number ? texts.number(goal(row), *present.number) : qtText(words::kUnknown);
      },
      CellType::number, 100);
  now.column.toolTip = say("plan", "Measured from the workspace over the last twelve months; a dash where nothing measures it yet");
  shown.push_back(std::move(now));
  shown.push_back(
      meterColumn([goal, texts](std::size_t row) { return scoring::progressOf(goal(row), texts.present(goal(row))); }, say("plan", "Progress")));
  shown.push_back(make.field(Kind::goals, "due", id, 104));
  shown.push_back(make.field(Kind::goals, "owner", id, 120));
  shown.back().column.shownAtFirst = false;
  shown.push_back(make.field(Kind::goals, "relevance", id, 180));
  shown.back().column.shownAtFirst = false;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

std::shared_ptr<TableSource> actionsTable(PlanModel& plan, const ColumnMaker& make, base::Date today) {
  std::vector<base::RawId> ids = idsOf<Action>(*make.snapshot, plan.plan().id);
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto action = [shot = make.snapshot, ids](std::size_t row) -> const Action& { return *shot->find(domain::Id<Action>(ids[row])); };
  std::vector<SourceColumn> shown;
  SourceColumn done = textColumn(
      "done", qtText(make.words.say("plan", "Done")), [action](std::size_t row) { return isOpen(action(row)) ? QString() : QStringLiteral("1"); },
      CellType::check, 56);
  done.drawing = [action](std::size_t row) {
    CellDrawing drawing;
    drawing.checked = action(row).status == domain::ActionStatus::done;
    return drawing;
  };
  if (make.workspace != nullptr)
    done.edit = [&plan, ids, action](std::size_t row, const QString&) { return plan.markAction(ids[row], isOpen(action(row))); };
  shown.push_back(std::move(done));
  shown.push_back(make.field(Kind::actions, "title", id, 280));
  shown.back().column.type = CellType::strong;
  shown.back().drawing = [action](std::size_t row) {
    CellDrawing drawing;
    drawing.done = !isOpen(action(row));
    return drawing;
  };
  shown.push_back(make.field(Kind::actions, "goal", id, 150));
  shown.push_back(make.field(Kind::actions, "owner", id, 120));
  shown.push_back(make.field(Kind::actions, "function", id, 110));
  SourceColumn due = make.field(Kind::actions, "due", id, 130);
  due.column.type = CellType::pills;
  due.drawing = [action, today, speech = make.words](std::size_t row) {
    CellDrawing drawing;
    const Action& shownAction = action(row);
    if (shownAction.status == domain::ActionStatus::done && shownAction.done)
      drawing.pills.push_back(
          {qtText(words::fill(speech.say("plan", "done %1"), {words::shortDate(speech.language(), *shownAction.done)})), Tone::positive});
    else if (shownAction.due && isOpen(shownAction) && *shownAction.due < today)
      drawing.pills.push_back(
          {qtText(words::fill(speech.say("plan", "overdue %1"), {words::shortDate(speech.language(), *shownAction.due)})), Tone::critical});
    else if (shownAction.due) drawing.pills.push_back({qtText(words::date(speech.language(), *shownAction.due)), Tone::neutral});
    return drawing;
  };
  shown.push_back(std::move(due));
  shown.push_back(make.field(Kind::actions, "customer_visible", id, 110));
  shown.back().column.shownAtFirst = false;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

std::shared_ptr<TableSource> opportunitiesTable(const PlanModel& plan, const ColumnMaker& make, base::Date today) {
  std::vector<base::RawId> ids;
  for (const domain::Opportunity& opportunity : make.snapshot->all<domain::Opportunity>()) {
    const bool closed = opportunity.outcome == domain::Outcome::won || opportunity.outcome == domain::Outcome::lost;
    if (opportunity.account == plan.account().id && !closed) ids.push_back(opportunity.id.raw());
  }
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto record = [shot = make.snapshot, ids](std::size_t row) { return shot->find(domain::Id<domain::Opportunity>(ids[row])); };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::opportunities, "name", id, 240));
  shown.back().column.type = CellType::strong;
  shown.push_back(make.field(Kind::opportunities, "stage", id, 120));
  shown.push_back(make.field(Kind::opportunities, "amount", id, 110));
  shown.push_back(make.percent(
      "probability", qtText(make.words.say("plan", "Probability")),
      [shot = make.snapshot, record](std::size_t row) { return scoring::probabilityOf(*shot, *record(row)); }, false, 106));
  shown.push_back(make.field(Kind::opportunities, "expected_close", id, 130));
  shown.back().drawing = [record, today](std::size_t row) {
    CellDrawing drawing;
    if (record(row)->expectedClose && *record(row)->expectedClose < today) drawing.tone = Tone::critical;
    return drawing;
  };
  shown.push_back(make.field(Kind::opportunities, "next_step", id, 180));
  for (SourceColumn& column : shown) column.edit = nullptr;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

std::shared_ptr<TableSource> risksTable(const PlanModel& plan, const ColumnMaker& make) {
  std::vector<base::RawId> ids = idsOf<domain::Risk>(*make.snapshot, plan.plan().id);
  const auto id = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::risks, "title", id, 220));
  shown.back().column.type = CellType::strong;
  shown.push_back(make.field(Kind::risks, "likelihood", id, 110, true));
  shown.push_back(make.field(Kind::risks, "impact", id, 110));
  shown.push_back(make.field(Kind::risks, "counter_measure", id, 260));
  shown.push_back(make.field(Kind::risks, "owner", id, 120));
  shown.push_back(make.field(Kind::risks, "indicator", id, 160));
  shown.back().column.shownAtFirst = false;
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

std::shared_ptr<TableSource> questionsTable(const PlanModel& plan, const ColumnMaker& make) {
  const auto questions = std::make_shared<const std::vector<scoring::OpenQuestion>>(plan.questions());
  std::vector<base::RawId> ids;
  for (const scoring::OpenQuestion& question : *questions) ids.push_back(question.record);
  const auto say = [&](const char* area, const char* text) { return qtText(make.words.say(area, text)); };
  std::vector<SourceColumn> shown;
  shown.push_back(textColumn(
      "question", say("plan", "Question"),
      [questions, speech = make.words](std::size_t row) { return qtText(report::questionText((*questions)[row], speech)); }, CellType::strong, 320));
  shown.push_back(textColumn(
      "so_what", say("plan", "Why it matters"), [questions](std::size_t row) { return qtText((*questions)[row].soWhat); }, CellType::text, 240));
  shown.push_back(make.money(
      "worth", say("plan", "May move, a year"), [questions](std::size_t row) { return (*questions)[row].worth; }, 130));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

std::shared_ptr<TableSource> swotTable(const PlanModel& plan, const ColumnMaker& make, domain::SwotField field) {
  std::vector<const domain::SwotEntry*> entries;
  for (const domain::SwotEntry& entry : make.snapshot->all<domain::SwotEntry>())
    if (entry.plan == plan.plan().id && entry.field == field) entries.push_back(&entry);
  std::stable_sort(entries.begin(), entries.end(), [](const auto* a, const auto* b) { return a->sequence.value_or(0) < b->sequence.value_or(0); });
  std::vector<base::RawId> ids;
  for (const domain::SwotEntry* entry : entries) ids.push_back(entry->id.raw());
  const auto id = [ids](std::size_t row) { return ids[row]; };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::swot, "text", id, 300));
  return std::make_shared<ColumnSource>(std::move(ids), std::move(shown));
}

}  // namespace kam::ui
