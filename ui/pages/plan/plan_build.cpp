// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections of a plan are made of.
#include "dialogs/record_link_dialog.h"
#include "registers/register_specs.h"
#include "pages/plan/outline_entry.h"
#include "pages/plan/plan_view.h"
#include "pages/plan/swot_view.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "theme/style.h"
#include "widgets/card.h"
#include "widgets/chart_view.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/marked_text.h"
#include "widgets/text_label.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kam::ui {

using domain::FactTopic;
using domain::Kind;
using domain::PlanSection;

QWidget* PlanView::outline() {
  auto* card = new Card(this);
  card->setFixedWidth(206);
  auto* scroll = new QScrollArea(card);
  scroll->setWidgetResizable(true);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* rows = new QWidget(scroll);
  m_outlineRows = new QVBoxLayout(rows);
  m_outlineRows->setContentsMargins(0, 0, 0, 0);
  m_outlineRows->setSpacing(1);
  scroll->setWidget(rows);
  // The card's own white shows through.
  scroll->viewport()->setAutoFillBackground(false);
  rows->setAutoFillBackground(false);
  card->body()->addWidget(scroll);
  return card;
}

PlanView::Section& PlanView::addSection(PlanSection section) {
  Section made;
  made.section = section;
  made.box = new QWidget(m_scroll->widget());
  made.column = new QVBoxLayout(made.box);
  made.column->setContentsMargins(0, 0, 0, 0);
  made.column->setSpacing(8);
  m_middle->addWidget(made.box);
  made.entry = new OutlineEntry(m_outline);
  connect(made.entry, &QAbstractButton::clicked, this, [this, section] { goTo(section); });
  m_outlineRows->addWidget(made.entry);
  m_sections.push_back(std::move(made));
  return m_sections.back();
}

Card* PlanView::headOf(PlanSection section) {
  Section& own = sectionOf(section);
  return own.card != nullptr ? own.card : addCard(own);
}

Card* PlanView::addCard(Section& section) {
  auto* card = new Card(section.box);
  section.column->addWidget(card);
  if (section.card == nullptr) section.card = card;
  return card;
}

FormView* PlanView::addForm(Section& section, Card& card, Kind kind, const std::vector<std::string_view>& fields, int columns) {
  auto* form = new FormView(kind, fields, columns, &card);
  const bool ofPlan = kind == Kind::plans;
  form->setProperty("ofPlan", ofPlan);
  card.body()->addWidget(form);
  section.forms.push_back(form);
  if (ofPlan)
    for (MarkedText* marks : form->useMarks()) {
      marks->setLinkChoice([this] { return askForLink(m_context, this); });
      connect(marks, &MarkedText::linkOpened, this, [this](const QString& target) { followLink(m_context, target); });
      m_marks.push_back(marks);
    }
  connect(form, &FormView::committed, this, [this, form, ofPlan, kind](qint64, std::size_t field, const domain::Value& value) {
    const auto done = ofPlan ? m_model.setField(field, value) : m_model.setAccountField(field, value);
    if (!done) form->showError(domain::recordType(kind).fields[field].key, m_context.sentence(done.error()));
  });
  return form;
}

RegisterCard* PlanView::addRegister(Section& section, Kind kind, RegisterSpec spec) {
  auto* card = new RegisterCard(m_context, std::move(spec), section.box);
  section.column->addWidget(card);
  if (section.card == nullptr) section.card = card;
  section.registers.emplace_back(card, kind);
  return card;
}

ChartView* PlanView::addChart(Card& card, int height, int least) {
  auto* chart = new ChartView(&card);
  chart->setHeights(height, least);
  card.body()->addWidget(chart);
  return chart;
}

QPushButton* PlanView::addJump(Card& card, const QString& tab) {
  auto* button = new QPushButton(&card);
  setButtonKind(*button, ButtonKind::link);
  card.addAction(button);
  connect(button, &QPushButton::clicked, this, [this, tab] { m_context.navigation().openAccount(m_model.account().id.raw(), tab); });
  m_jumps.push_back(button);
  return button;
}

void PlanView::build() {
  for (std::size_t i = 0; i < domain::kPlanSectionCount; ++i) addSection(static_cast<PlanSection>(i));
  buildOwnTexts();
  buildAccountParts();
  buildFigures();
  buildTables();
}

void PlanView::buildOwnTexts() {
  const auto form = [this](PlanSection section, const std::vector<std::string_view>& fields, int columns) {
    addForm(sectionOf(section), *headOf(section), Kind::plans, fields, columns);
  };
  form(PlanSection::cover, {"title", "from", "to", "classification"}, 2);
  form(PlanSection::summary, {"summary", "support"}, 2);
  form(PlanSection::swot, {"vulnerability"}, 1);
  form(PlanSection::charter, {"charter"}, 1);
  form(PlanSection::strategy, {"strategy", "service_concept"}, 2);
  form(PlanSection::unknowns, {"unknowns"}, 1);
  form(PlanSection::assumptions, {"assumptions"}, 1);
}

void PlanView::buildAccountParts() {
  const auto account = [this](PlanSection section, const std::vector<std::string_view>& fields, int columns) {
    addForm(sectionOf(section), *headOf(section), Kind::accounts, fields, columns);
  };
  account(PlanSection::profile,
          {"industry", "ownership", "employees", "own_revenue", "fiscal_year_end", "credit_rating", "market_rank", "customer_since", "intent",
           "relationship_stage", "core_business"},
          2);
  account(PlanSection::purchasing, {"purchasing_strategy"}, 1);
  const auto records = [this](PlanSection section, Kind kind) { addRegister(sectionOf(section), kind, registerOf(kind)); };
  using T = FactTopic;
  addRegister(sectionOf(PlanSection::market), Kind::facts, factRegister({T::market, T::structure, T::initiative, T::pressure, T::goal, T::need}));
  addRegister(sectionOf(PlanSection::purchasing), Kind::facts, factRegister({T::process}));
  records(PlanSection::purchasing, Kind::tenders);
  records(PlanSection::requirements, Kind::requirements);
  records(PlanSection::competition, Kind::competitor_positions);
  records(PlanSection::competition, Kind::barriers);
  records(PlanSection::potential, Kind::potentials);
  records(PlanSection::charter, Kind::value_items);
  RegisterSpec strategies = registerOf(Kind::strategies);
  strategies.shown = [this](const void* record) { return static_cast<const domain::Strategy*>(record)->plan == m_model.plan().id; };
  addRegister(sectionOf(PlanSection::strategy), Kind::strategies, std::move(strategies));
  records(PlanSection::team, Kind::assignments);
  records(PlanSection::team, Kind::responsibilities);
}

void PlanView::buildFigures() {
  Card* people = headOf(PlanSection::relationships);
  m_people = addChart(*people, 260, 120);
  addJump(*people, QStringLiteral("relationships"));
  m_sales = addChart(*headOf(PlanSection::position), 210, 180);
  m_timelineCard = addCard(sectionOf(PlanSection::position));
  m_timeline = addChart(*m_timelineCard, 160, 100);
  addJump(*m_timelineCard, QStringLiteral("contracts"));
  Card* swot = headOf(PlanSection::swot);
  m_swot = new SwotView(m_context, m_model, swot);
  swot->body()->insertWidget(0, m_swot);
  Card* forecast = headOf(PlanSection::forecast);
  m_bridge = addChart(*forecast, 210, 180);
  m_targetHint = new TextLabel(TextRole::small, forecast);
  m_targets = new DataTable(QString(), forecast);
  m_targets->setSortable(false);
  m_targets->setFitRows(3);
  forecast->body()->addWidget(m_targetHint);
  forecast->body()->addWidget(m_targets);
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
  static const std::vector<std::string_view> kAction{"title", "goal",         "requirement",      "owner", "function", "start",
                                                     "due",   "effort_hours", "customer_visible", "note"};
  static const std::vector<std::string_view> kRisk{"title", "cause", "likelihood", "impact", "indicator", "counter_measure", "owner"};
  Card* goals = headOf(PlanSection::goals);
  m_goals = addTable(*goals, QStringLiteral("plan_goals"), Kind::goals);
  m_goals->setAddButton(addButton(*goals, Kind::goals, kGoal));
  connect(m_goals, &DataTable::opened, this, [this](qint64 id) { ask(Kind::goals, kGoal, id); });
  Card* actions = headOf(PlanSection::actions);
  m_actions = addTable(*actions, QStringLiteral("plan_actions"), Kind::actions);
  m_actions->setFirstSort(QStringLiteral("due"), false);
  m_actions->setAddButton(addButton(*actions, Kind::actions, kAction));
  connect(m_actions, &DataTable::opened, this, [this](qint64 id) { ask(Kind::actions, kAction, id); });
  Card* opportunities = headOf(PlanSection::opportunities);
  addJump(*opportunities, QStringLiteral("opportunities"));
  m_opportunities = new DataTable(QStringLiteral("plan_opportunities"), opportunities);
  m_opportunities->setFitRows(10);
  opportunities->body()->addWidget(m_opportunities);
  connect(m_opportunities, &DataTable::opened, this,
          [this] { m_context.navigation().openAccount(m_model.account().id.raw(), QStringLiteral("opportunities")); });
  Card* risks = headOf(PlanSection::risks);
  m_risks = addTable(*risks, QStringLiteral("plan_risks"), Kind::risks);
  m_risks->setAddButton(addButton(*risks, Kind::risks, kRisk));
  connect(m_risks, &DataTable::opened, this, [this](qint64 id) { ask(Kind::risks, kRisk, id); });
  m_questionCard = addCard(sectionOf(PlanSection::unknowns));
  m_questions = new DataTable(QStringLiteral("plan_questions"), m_questionCard);
  m_questions->setFitRows(12);
  m_questionCard->body()->addWidget(m_questions);
}

}  // namespace kam::ui
