// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_view.h"

#include "pages/plan/outline_entry.h"
#include "pages/plan/plan_side.h"
#include "pages/plan/plan_tables.h"
#include "pages/plan/swot_view.h"
#include "pages/plan/target_table.h"
#include "report/portfolio_charts.h"
#include "scoring/figures/sales_figures.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

using domain::Kind;
using scoring::PlanSection;

PlanView::PlanView(AppContext& context, PlanModel& model, QWidget* parent) : QWidget(parent), m_context(context), m_model(model) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_outline = outline();
  row->addWidget(m_outline);
  m_scroll = new QScrollArea(this);
  m_scroll->setWidgetResizable(true);
  m_scroll->setFrameShape(QFrame::NoFrame);
  m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* content = new QWidget(m_scroll);
  m_scroll->setWidget(content);
  m_middle = new QVBoxLayout(content);
  m_middle->setContentsMargins(0, 0, 0, 20);
  m_middle->setSpacing(kGap);
  row->addWidget(m_scroll, 1);
  m_side = new PlanSide(context, model, this);
  m_side->setFixedWidth(280);
  row->addWidget(m_side);
  buildTexts();
  m_middle->addStretch(1);
  connect(m_side, &PlanSide::sectionWanted, this, &PlanView::goTo);
}

QWidget* PlanView::outline() {
  auto* card = new Card(this);
  card->setFixedWidth(206);
  m_outlineRows = new QVBoxLayout;
  m_outlineRows->setSpacing(2);
  card->body()->addLayout(m_outlineRows);
  card->body()->addStretch(1);
  return card;
}

Card* PlanView::addSection(PlanSection section) {
  auto* card = new Card(m_scroll->widget());
  m_middle->addWidget(card);
  auto* entry = new OutlineEntry(m_outline);
  connect(entry, &QAbstractButton::clicked, this, [this, section] { goTo(section); });
  m_outlineRows->addWidget(entry);
  m_sections.push_back({section, card, entry});
  return card;
}

void PlanView::connectForm(FormView* form) {
  m_forms.push_back(form);
  connect(form, &FormView::committed, this, [this, form](qint64, std::size_t field, const domain::Value& value) {
    const auto done = m_model.setField(field, value);
    if (!done) form->showError(domain::recordType(Kind::plans).fields[field].key, m_context.sentence(done.error()));
  });
}

void PlanView::buildTexts() {
  Card* summary = addSection(PlanSection::summary);
  auto* texts = new FormView(Kind::plans, {"summary", "strategy", "charter", "service_concept", "vulnerability", "support"}, 2, summary);
  summary->body()->addWidget(texts);
  connectForm(texts);
  buildFigures();
  Card* swot = addSection(PlanSection::swot);
  m_swot = new SwotView(m_context, m_model, swot);
  swot->body()->addWidget(m_swot);
  buildTables();
  Card* unknowns = addSection(PlanSection::unknowns);
  auto* open = new FormView(Kind::plans, {"unknowns", "assumptions"}, 2, unknowns);
  unknowns->body()->addWidget(open);
  connectForm(open);
  Card* signOff = addSection(PlanSection::signOff);
  auto* head = new FormView(Kind::plans, {"title", "from", "to", "template", "classification"}, 3, signOff);
  signOff->body()->addWidget(head);
  connectForm(head);
}

void PlanView::buildFigures() {
  Card* figures = addSection(PlanSection::figures);
  m_chart = new ChartView(figures);
  m_chart->setHeights(210, 180);
  figures->body()->addWidget(m_chart);
  m_targetHint = new TextLabel(TextRole::small, figures);
  m_targets = new DataTable(QString(), figures);
  m_targets->setSortable(false);
  m_targets->setFitRows(3);
  figures->body()->addWidget(m_targetHint);
  figures->body()->addWidget(m_targets);
  connect(m_targets, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(m_targets, &DataTable::opened, this, [this] { m_targets->edit(m_targets->currentIndex().siblingAtColumn(2)); });
}

DataTable* PlanView::addTable(Card& card, const QString& memory, Kind kind) {
  auto* table = new DataTable(memory, &card);
  table->setFitRows(14);
  card.body()->addWidget(table);
  connect(table, &DataTable::editRefused, this, [this](const base::Error& error) { m_context.tellError(error); });
  connect(table, &DataTable::removeWanted, this, [this, kind](const std::vector<base::RawId>& ids) { remove(kind, ids); });
  return table;
}

QPushButton* PlanView::addButton(Card& card, Kind kind, const std::vector<std::string_view>& fields) {
  auto* button = new QPushButton(&card);
  card.addAction(button);
  connect(button, &QPushButton::clicked, this, [this, kind, fields] { ask(kind, fields, 0); });
  m_addButtons[kind] = button;
  return button;
}

void PlanView::buildTables() {
  static const std::vector<std::string_view> kGoal{"title",  "measure", "baseline_amount", "target_amount", "baseline",
                                                   "target", "due",     "owner",           "relevance",     "customer_visible"};
  static const std::vector<std::string_view> kAction{"title", "goal", "owner", "function", "start", "due", "effort_hours", "customer_visible",
                                                     "note"};
  static const std::vector<std::string_view> kRisk{"title", "cause", "likelihood", "impact", "indicator", "counter_measure", "owner"};
  Card* goals = addSection(PlanSection::goals);
  m_goals = addTable(*goals, QStringLiteral("plan_goals"), Kind::goals);
  addButton(*goals, Kind::goals, kGoal);
  connect(m_goals, &DataTable::opened, this, [this](qint64 id) { ask(Kind::goals, kGoal, id); });
  Card* actions = addSection(PlanSection::actions);
  m_actions = addTable(*actions, QStringLiteral("plan_actions"), Kind::actions);
  m_actions->setFirstSort(QStringLiteral("due"), false);
  addButton(*actions, Kind::actions, kAction);
  connect(m_actions, &DataTable::opened, this, [this](qint64 id) { ask(Kind::actions, kAction, id); });
  Card* opportunities = addSection(PlanSection::opportunities);
  m_opportunities = new DataTable(QStringLiteral("plan_opportunities"), opportunities);
  m_opportunities->setFitRows(10);
  opportunities->body()->addWidget(m_opportunities);
  connect(m_opportunities, &DataTable::opened, this,
          [this] { m_context.navigation().openAccount(m_model.account().id.raw(), QStringLiteral("opportunities")); });
  Card* risks = addSection(PlanSection::risks);
  m_risks = addTable(*risks, QStringLiteral("plan_risks"), Kind::risks);
  addButton(*risks, Kind::risks, kRisk);
  connect(m_risks, &DataTable::opened, this, [this](qint64 id) { ask(Kind::risks, kRisk, id); });
}

void PlanView::retranslate() {
  for (FormView* form : m_forms) form->setWords(m_context.words());
  m_swot->retranslate();
  m_side->retranslate();
  m_addButtons[Kind::goals]->setText(m_context.say("plan", "Add goal"));
  m_addButtons[Kind::actions]->setText(m_context.say("plan", "Add action"));
  m_addButtons[Kind::risks]->setText(m_context.say("plan", "Add risk"));
  m_goals->setPlaceholder(m_context.say("plan", "What do we want to reach with this account, and how do we measure it?"));
  m_actions->setPlaceholder(m_context.say("plan", "Who does what by when?"));
  m_opportunities->setPlaceholder(m_context.say("plan", "No open opportunity"));
  m_risks->setPlaceholder(m_context.say("plan", "What could go wrong, and what do we do about it?"));
  m_goals->setAccessibleName(m_model.sectionName(PlanSection::goals));
  m_actions->setAccessibleName(m_model.sectionName(PlanSection::actions));
  m_opportunities->setAccessibleName(m_model.sectionName(PlanSection::opportunities));
  m_risks->setAccessibleName(m_model.sectionName(PlanSection::risks));
  m_targets->setAccessibleName(m_model.sectionName(PlanSection::figures));
  m_chart->setMenuTexts(m_context.say("plan", "Copy picture"), m_context.say("plan", "Copy data"));
  m_targetHint->setText(m_context.say("plan", "The target triple: type a target into its cell. A plan is approved only with all three."));
}

bool PlanView::isWritable() const { return m_model.isOpen() && !m_context.isReadOnly(); }

void PlanView::show() {
  if (!m_model.hasPlan()) return;
  for (FormView* form : m_forms) {
    form->showRecord(m_model.snapshot(), m_model.plan().id.raw());
    form->setReadOnly(!isWritable());
  }
  m_swot->show();
  showFigures();
  showTables();
  m_side->show();
  showOutline();
}

void PlanView::showOutline() {
  for (const Section& section : m_sections) {
    const int findings = static_cast<int>(m_model.findingsIn(section.section));
    const QString name = m_model.sectionName(section.section);
    section.card->setTitle(name);
    section.entry->setState(name, findings,
                            findings == 0 ? m_context.say("plan", "nothing to mend") : m_context.say("plan", "%n finding(s)", nullptr, findings));
  }
}

void PlanView::showFigures() {
  const domain::AccountTree tree(*m_model.snapshot());
  const std::vector<base::RawId> members = scoring::withSubsidiaries(*m_model.snapshot(), tree, m_model.account().id.raw());
  const report::ColumnSeriesChart chart = report::salesChart(*m_model.snapshot(), members, m_context.clock().today(), m_context.words(), 24);
  m_chart->setAccessibleName(qtText(chart.title));
  for (const Section& section : m_sections)
    if (section.section == PlanSection::figures) section.card->setSubtitle(qtText(chart.title));
  showChart(*m_chart, chart);
  m_targets->setSource(
      targetTable(m_model, isWritable() || (!m_context.isReadOnly() && m_model.plan().status != domain::PlanStatus::closed), m_context.words()));
}

void PlanView::showTables() {
  const base::Date today = m_context.clock().today();
  const ColumnMaker make{isWritable() ? m_context.workspace() : nullptr, m_model.snapshot(), m_context.words()};
  // Actions of a plan in force get done; only their place in the plan is frozen.
  const ColumnMaker doing{m_context.isReadOnly() ? nullptr : m_context.workspace(), m_model.snapshot(), m_context.words()};
  m_goals->setSource(goalsTable(m_model, make, today));
  m_actions->setSource(actionsTable(m_model, doing, today));
  m_opportunities->setSource(opportunitiesTable(m_model, make, today));
  m_risks->setSource(risksTable(m_model, doing));
  for (const auto& [kind, button] : m_addButtons) button->setEnabled(kind == Kind::goals ? isWritable() : !m_context.isReadOnly());
}

void PlanView::goTo(PlanSection wanted) {
  for (const Section& section : m_sections) {
    if (section.section != wanted) continue;
    m_scroll->ensureWidgetVisible(section.card, 0, m_scroll->viewport()->height() - 60);
    m_scroll->ensureWidgetVisible(section.card, 0, 0);
    const auto fields = section.card->findChildren<QWidget*>();
    for (QWidget* field : fields)
      if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus) != 0) {
        field->setFocus(Qt::OtherFocusReason);
        return;
      }
  }
}

void PlanView::commitPending() {
  for (FormView* form : m_forms) form->commitPending();
  m_swot->commitPending();
}

void PlanView::setNarrow(bool narrow) {
  m_side->setFixedWidth(narrow ? 236 : 280);
  m_outline->setFixedWidth(narrow ? 200 : 206);
}

}  // namespace kam::ui
