// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plan/plan_view.h"

#include "registers/register_specs.h"
#include "pages/plan/outline_entry.h"
#include "pages/plan/plan_side.h"
#include "pages/plan/plan_tables.h"
#include "pages/plan/swot_view.h"
#include "pages/plan/target_table.h"
#include "report/plan_charts.h"
#include "report/portfolio_charts.h"
#include "scoring/figures/sales_figures.h"
#include "shell/app_context.h"
#include "shell/navigation.h"
#include "shell/record_place.h"
#include "theme/style.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/data_table.h"
#include "widgets/form_view.h"
#include "widgets/marked_text.h"
#include "widgets/text_label.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace kam::ui {

using domain::Kind;
using domain::PlanSection;

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
  m_sideScroll = new QScrollArea(this);
  m_sideScroll->setWidgetResizable(true);
  m_sideScroll->setFrameShape(QFrame::NoFrame);
  m_sideScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  m_side = new PlanSide(context, model, m_sideScroll);
  m_sideScroll->setWidget(m_side);
  m_sideScroll->setFixedWidth(288);
  row->addWidget(m_sideScroll);
  build();
  m_middle->addStretch(1);
  connect(m_side, &PlanSide::findingWanted, this, [this](std::size_t at) {
    if (at < m_model.findings().size()) goTo(m_model.findings()[at]);
  });
  connect(m_side, &PlanSide::recordWanted, this, [this](domain::Kind kind, qint64 record) {
    if (const auto place = placeOf(*m_model.snapshot(), kind, record)) m_context.navigation().openPage(place->page, place->arguments);
  });
  connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PlanView::follow);
}

void PlanView::retranslate() {
  for (Section& section : m_sections) {
    for (FormView* form : section.forms) form->setWords(m_context.words());
    for (auto& [card, kind] : section.registers) nameRegister(m_context, *card, kind);
  }
  for (MarkedText* marks : m_marks)
    marks->setTexts(
        {m_context.say("plan", "Bold"), m_context.say("plan", "Heading"), m_context.say("plan", "List"), m_context.say("plan", "Link to a record")});
  m_swot->retranslate();
  m_side->retranslate();
  m_addButtons[Kind::goals]->setText(m_context.say("plan", "Add goal"));
  m_addButtons[Kind::actions]->setText(m_context.say("plan", "Add action"));
  m_addButtons[Kind::risks]->setText(m_context.say("plan", "Add risk"));
  for (QPushButton* jump : m_jumps) jump->setText(m_context.say("plan", "Open"));
  m_goals->setPlaceholder(m_context.say("plan", "What do we want to reach with this account, and how do we measure it?"));
  m_actions->setPlaceholder(m_context.say("plan", "Who does what by when?"));
  m_opportunities->setPlaceholder(m_context.say("plan", "No open opportunity"));
  m_risks->setPlaceholder(m_context.say("plan", "What could go wrong, and what do we do about it?"));
  m_questions->setPlaceholder(m_context.say("plan", "The records raise no question. Is everything really known?"));
  m_goals->setAccessibleName(m_model.sectionName(PlanSection::goals));
  m_actions->setAccessibleName(m_model.sectionName(PlanSection::actions));
  m_opportunities->setAccessibleName(m_model.sectionName(PlanSection::opportunities));
  m_risks->setAccessibleName(m_model.sectionName(PlanSection::risks));
  m_targets->setAccessibleName(m_model.sectionName(PlanSection::forecast));
  m_questions->setAccessibleName(m_model.sectionName(PlanSection::unknowns));
  m_questionCard->setTitle(m_context.say("plan", "Questions that the records raise"));
  m_questionCard->setSubtitle(m_context.say("plan", "by what the answer may move in a year"));
  for (ChartView* chart : {m_sales, m_bridge, m_people, m_timeline})
    chart->setMenuTexts(m_context.say("plan", "Copy picture"), m_context.say("plan", "Copy data"));
  m_targetHint->setText(m_context.say("plan", "The target triple: type a target into its cell. A plan is approved only with all three."));
}

bool PlanView::isWritable() const { return m_model.isOpen() && !m_context.isReadOnly(); }

void PlanView::show() {
  if (!m_model.hasPlan()) return;
  for (Section& section : m_sections) {
    for (FormView* form : section.forms) {
      const bool ofPlan = form->property("ofPlan").toBool();
      form->showRecord(m_model.snapshot(), ofPlan ? m_model.plan().id.raw() : m_model.account().id.raw());
      form->setReadOnly(ofPlan ? !isWritable() : m_context.isReadOnly());
    }
    for (auto& [card, kind] : section.registers) {
      if (kind == Kind::strategies) card->setWritable(m_model.isOpen());
      card->showAccount(m_model.account().id.raw());
    }
  }
  m_swot->show();
  showFigures();
  showTables();
  m_side->show();
  showOutline();
}

void PlanView::showOutline() {
  for (Section& section : m_sections) {
    const auto& contents = m_model.contents();
    const auto content =
        std::find_if(contents.begin(), contents.end(), [&](const scoring::PlanContent& one) { return one.section == section.section; });
    const bool asked = content != contents.end();
    section.box->setVisible(asked);
    section.entry->setVisible(asked);
    if (!asked) continue;
    const int findings = static_cast<int>(m_model.findingsIn(section.section));
    const QString name = m_model.sectionName(section.section);
    section.card->setTitle(name);
    QString state = content->state == scoring::SectionState::whole   ? m_context.say("plan", "written")
                    : content->state == scoring::SectionState::begun ? m_context.say("plan", "begun")
                    : content->required                              ? m_context.say("plan", "empty")
                                                                     : m_context.say("plan", "empty, not required");
    state = name + QStringLiteral(": ") + state;
    if (findings > 0) state += QStringLiteral(", ") + m_context.say("plan", "%n finding(s)", nullptr, findings);
    section.entry->setState(m_context.say(domain::shortWordOf(section.section)), content->state, content->required, findings, state);
  }
  follow();
}

void PlanView::showFigures() {
  const base::Date today = m_context.clock().today();
  const auto& snapshot = *m_model.snapshot();
  const report::ColumnSeriesChart sales = report::salesChart(snapshot, m_model.members(), today, m_context.words(), 24);
  m_sales->setAccessibleName(qtText(sales.title));
  sectionOf(PlanSection::position).card->setSubtitle(qtText(sales.title));
  showChart(*m_sales, sales);
  const report::TimelineChart timeline = report::contractTimeline(snapshot, m_model.members(), today, m_context.words());
  m_timelineCard->setTitle(m_context.say("plan", "Contracts, prices and tenders"));
  m_timelineCard->setSubtitle(qtText(timeline.title));
  const int rows = static_cast<int>(std::max<std::size_t>(2, timeline.rows.size()));
  m_timeline->setHeights(46 + 26 * rows, 46 + 26 * rows);
  showChart(*m_timeline, timeline);
  report::BridgeChart bridge;
  if (const auto parts = m_model.bridge()) bridge = report::bridgeChart(snapshot, *parts, m_model.targetYear(), m_context.words());
  else
    bridge.emptyText =
        plainText(m_context.say("plan", "Set a revenue target for the year, and sales and opportunities show how much of it is covered."));
  sectionOf(PlanSection::forecast).card->setSubtitle(qtText(bridge.title));
  showChart(*m_bridge, bridge);
  const report::PeopleChart people =
      report::peopleChart(scoring::relationshipMap(snapshot, m_model.account().id, today), m_context.words(), true, 12);
  std::size_t lines = 1;
  for (const report::PersonCard& card : people.cards) lines = std::max(lines, card.row + 1);
  m_people->setHeights(60 + 82 * static_cast<int>(lines), 60 + 82 * static_cast<int>(lines));
  showChart(*m_people, people);
  const bool targetsOpen = isWritable() || (!m_context.isReadOnly() && m_model.plan().status != domain::PlanStatus::closed);
  m_targets->setSource(targetTable(m_model, targetsOpen, m_context.words()));
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
  m_questions->setSource(questionsTable(m_model, make));
  for (const auto& [kind, button] : m_addButtons) button->setEnabled(kind == Kind::goals ? isWritable() : !m_context.isReadOnly());
}

PlanView::Section& PlanView::sectionOf(PlanSection wanted) {
  return *std::find_if(m_sections.begin(), m_sections.end(), [wanted](const Section& one) { return one.section == wanted; });
}

/// The section at the top of what is seen is marked in the outline.
void PlanView::follow() {
  const int top = m_scroll->verticalScrollBar()->value() + 40;
  const Section* current = nullptr;
  for (const Section& section : m_sections)
    if (section.box->isVisibleTo(this) && (current == nullptr || section.box->y() <= top)) current = &section;
  for (const Section& section : m_sections) section.entry->setCurrent(&section == current);
  if (current != nullptr) m_side->setSection(current->section);
}

void PlanView::goTo(PlanSection wanted) {
  Section& section = sectionOf(wanted);
  // Its beginning at the top, however long it is.
  m_scroll->verticalScrollBar()->setValue(section.box->y());
  const auto fields = section.box->findChildren<QWidget*>();
  for (QWidget* field : fields)
    if (field->isVisible() && field->isEnabled() && (field->focusPolicy() & Qt::TabFocus) != 0) {
      field->setFocus(Qt::OtherFocusReason);
      break;
    }
  m_scroll->verticalScrollBar()->setValue(section.box->y());
}

void PlanView::goTo(const scoring::PlanFinding& finding) {
  goTo(finding.section);
  Section& section = sectionOf(finding.section);
  if (!finding.field.empty())
    for (FormView* form : section.forms)
      if (QWidget* editor = form->editorOf(finding.field)) editor->setFocus(Qt::OtherFocusReason);
  for (auto& [card, kind] : section.registers)
    if (kind == finding.kind && card->choose(finding.record)) return;
  const std::map<Kind, DataTable*> tables{
      {Kind::goals, m_goals}, {Kind::actions, m_actions}, {Kind::opportunities, m_opportunities}, {Kind::risks, m_risks}};
  if (const auto table = tables.find(finding.kind); table != tables.end()) {
    table->second->selectId(finding.record);
    table->second->setFocus(Qt::OtherFocusReason);
  }
}

void PlanView::commitPending() {
  for (Section& section : m_sections)
    for (FormView* form : section.forms) form->commitPending();
  m_swot->commitPending();
}

void PlanView::setNarrow(bool narrow) {
  m_sideScroll->setFixedWidth(narrow ? 240 : 288);
  m_outline->setFixedWidth(narrow ? 188 : 206);
}

}  // namespace kam::ui
