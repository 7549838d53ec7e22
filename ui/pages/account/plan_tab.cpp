// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/plan_tab.h"

#include "dialogs/plan_export_dialog.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

using domain::Kind;

PlanTab::PlanTab(AppContext& context, QWidget* parent)
    : AccountTab(context, parent),
      m_empty(new EmptyState(this)),
      m_content(new QWidget(this)),
      m_card(new Card(m_content)),
      m_status(new Pill(m_card)),
      m_preview(new QPushButton(m_card)),
      m_open(new QPushButton(m_card)),
      m_summary(new TextLabel(TextRole::body, m_card)),
      m_goalsCard(new Card(m_content)),
      m_goals(new DataTable(QStringLiteral("account_goals"), m_goalsCard)),
      m_actionsCard(new Card(m_content)),
      m_actions(new DataTable(QStringLiteral("account_actions"), m_actionsCard)) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(m_content, 1);
  outer->addWidget(m_empty, 1);
  auto* column = new QVBoxLayout(m_content);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  column->addWidget(m_card);
  column->addWidget(m_goalsCard);
  column->addWidget(m_actionsCard, 1);
  m_summary->setWordWrap(true);
  m_summary->setElided(false);
  m_card->body()->addWidget(m_summary);
  m_card->addAction(m_status);
  m_card->addAction(m_preview);
  m_card->addAction(m_open);
  setButtonKind(*m_open, ButtonKind::primary);
  m_goalsCard->body()->addWidget(m_goals);
  m_goals->setFitRows(6);
  m_actionsCard->body()->addWidget(m_actions);
  m_actions->setFirstSort(QStringLiteral("due"), false);
  m_empty->setIcon(QStringLiteral("checklist"));
  connect(m_preview, &QPushButton::clicked, this, [this] { previewPlan(this->context(), this, account()); });
  connect(m_open, &QPushButton::clicked, this, &PlanTab::openPlan);
  connect(m_empty, &EmptyState::firstStep, this, &PlanTab::openPlan);
  connect(m_goals, &DataTable::opened, this, &PlanTab::openPlan);
  connect(m_actions, &DataTable::opened, this, &PlanTab::openPlan);
  connect(m_goals, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_actions, &DataTable::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
}

void PlanTab::openPlan() { context().navigation().openPage(QStringLiteral("plan"), {account(), {}}); }

void PlanTab::retranslate() {
  m_empty->setTexts(say("account", "No plan yet"),
                    say("account", "A plan says what you want to reach with this account, how, by when and who does what."));
  m_empty->setSteps(say("account", "Create plan"));
  m_preview->setText(say("account", "Preview PDF"));
  m_open->setText(say("account", "Open plan"));
  m_goalsCard->setTitle(say("account", "Goals"));
  m_goalsCard->setSubtitle(say("account", "measured from the workspace"));
  m_actionsCard->setTitle(say("account", "Actions"));
  m_goals->setPlaceholder(say("account", "No goal yet"));
  m_actions->setPlaceholder(say("account", "No action yet"));
  m_goals->setAccessibleName(say("account", "Goals"));
  m_actions->setAccessibleName(say("account", "Actions"));
}

void PlanTab::fill() {
  const app::SnapshotPointer snapshot = workspace().snapshot();
  const domain::AccountPlan* plan = scoring::currentPlan(*snapshot, accountId());
  m_content->setVisible(plan != nullptr);
  m_empty->setVisible(plan == nullptr);
  if (plan == nullptr) return;
  const words::Words words = context().words();
  m_card->setTitle(plan->title.empty() ? say("account", "Plan") : qtText(plan->title));
  QStringList about;
  if (plan->from && plan->to) about << qtText(words::period(words.language(), {*plan->from, *plan->to}));
  if (plan->version) about << say("account", "version %1").replace(QStringLiteral("%1"), QString::number(*plan->version));
  if (plan->approvedOn)
    about << qtText(words::fill(words.say("account", "approved %1 by %2"), {words::date(words.language(), *plan->approvedOn), plan->approvedBy}));
  m_card->setSubtitle(about.join(QStringLiteral(" · ")));
  const bool inForce = plan->status == domain::PlanStatus::approved || plan->status == domain::PlanStatus::active;
  m_status->setText(qtText(domain::wordOf(words, plan->status)), inForce ? Tone::positive : Tone::neutral);
  m_summary->setText(plan->summary.empty() ? say("account", "No summary written yet.") : qtText(plan->summary));
  fillGoals(*plan);
  fillActions(*plan);
}

void PlanTab::fillGoals(const domain::AccountPlan& plan) {
  const ColumnMaker make = columns();
  std::vector<base::RawId> ids;
  for (const domain::Goal& goal : make.snapshot->all<domain::Goal>())
    if (goal.plan == plan.id) ids.push_back(goal.id.raw());
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto progress = [shot = make.snapshot, ids, today = context().clock().today()](std::size_t row) -> std::optional<double> {
    const domain::Goal& goal = *shot->find(domain::Id<domain::Goal>(ids[row]));
    return scoring::progressOf(goal, scoring::presentValue(*shot, goal, today));
  };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::goals, "title", id, 320));
  shown.back().column.type = CellType::strong;
  shown.push_back(make.field(Kind::goals, "measure", id, 150));
  for (SourceColumn& column : shown) column.edit = nullptr;
  shown.push_back(make.percent("progress", say("account", "Progress"), progress, false, 100));
  SourceColumn bar = textColumn(
      "bar", QString(), [](std::size_t) { return QString(); }, CellType::meter, 160);
  bar.drawing = [progress](std::size_t row) {
    CellDrawing drawing;
    if (const auto value = progress(row)) drawing.values.push_back(std::max(0.0, *value));
    return drawing;
  };
  shown.push_back(std::move(bar));
  m_goals->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(shown)));
}

void PlanTab::fillActions(const domain::AccountPlan& plan) {
  const ColumnMaker make = columns();
  const base::Date today = context().clock().today();
  std::vector<base::RawId> ids;
  int open = 0, overdue = 0;
  for (const domain::Action& action : make.snapshot->all<domain::Action>()) {
    if (action.plan != plan.id) continue;
    ids.push_back(action.id.raw());
    if (action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped) continue;
    ++open;
    if (action.due && *action.due < today) ++overdue;
  }
  m_actionsCard->setSubtitle(QStringLiteral("%1, %2").arg(say("account", "%n open", nullptr, open), say("account", "%n overdue", nullptr, overdue)));
  const auto id = [ids](std::size_t row) { return ids[row]; };
  const auto record = [shot = make.snapshot, ids](std::size_t row) { return shot->find(domain::Id<domain::Action>(ids[row])); };
  std::vector<SourceColumn> shown;
  shown.push_back(make.field(Kind::actions, "title", id, 320));
  shown.back().drawing = [record](std::size_t row) {
    CellDrawing drawing;
    drawing.done = record(row)->status == domain::ActionStatus::done || record(row)->status == domain::ActionStatus::dropped;
    return drawing;
  };
  shown.push_back(make.field(Kind::actions, "owner", id, 150));
  shown.push_back(make.field(Kind::actions, "function", id, 130));
  shown.push_back(make.field(Kind::actions, "due", id, 110));
  shown.back().drawing = [record, today](std::size_t row) {
    CellDrawing drawing;
    const domain::Action& action = *record(row);
    const bool open_ = action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped;
    if (open_ && action.due && *action.due < today) drawing.tone = Tone::critical;
    return drawing;
  };
  shown.push_back(make.field(Kind::actions, "status", id, 120));
  m_actions->setSource(std::make_shared<ColumnSource>(std::move(ids), std::move(shown)));
}

}  // namespace kam::ui
