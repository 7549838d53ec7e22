// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decisions_view.h"

#include "pages/selection/decision_pdf.h"
#include "shell/navigation.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/data_table.h"
#include "widgets/empty_state.h"
#include "widgets/pill.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {

namespace {
constexpr int kListWidth = 430;
}

DecisionsView::DecisionsView(AppContext& context, SelectionModel& model, QWidget* parent)
    : SelectionView(context, model, parent), m_decisions(new DecisionsModel(this)), m_work(new QWidget(this)), m_empty(new EmptyState(this)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(m_work, 1);
  column->addWidget(m_empty, 1);
  m_empty->setIcon(QStringLiteral("check"));
  auto* row = new QHBoxLayout(m_work);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  m_listCard = new Card(m_work);
  m_listCard->setFixedWidth(kListWidth);
  m_list = new DataTable(QString(), m_listCard);
  m_list->setSelectionMode(QAbstractItemView::SingleSelection);
  m_listCard->body()->addWidget(m_list);
  row->addWidget(m_listCard);
  buildDecision(*m_work);
  row->addWidget(m_card, 1);

  connect(m_decisions, &DecisionsModel::changed, this, &DecisionsView::fill);
  connect(m_list, &DataTable::currentIdChanged, this, [this](qint64 id) {
    if (!m_filling && id != 0) m_decisions->open(id);
  });
  connect(m_parts, &SegmentedControl::chosen, this, [this](int part) { m_decisions->show(static_cast<DecisionsModel::Part>(part)); });
  connect(m_others, &QComboBox::activated, this, [this](int position) { m_decisions->compareWith(m_others->itemData(position).toLongLong()); });
  connect(m_export, &QPushButton::clicked, this, &DecisionsView::exportDecision);
  connect(m_empty, &EmptyState::firstStep, this, [this] {
    this->context().navigation().openPage(QStringLiteral("selection"), {0, QStringLiteral("ranking")});
  });
  for (DataTable* table : {m_entries, m_comparison}) {
    connect(table, &DataTable::opened, this, [this](qint64 id) { this->context().navigation().openAccount(id); });
    connect(table, &DataTable::currentIdChanged, this, &DecisionsView::tellFigures);
  }
}

void DecisionsView::buildDecision(QWidget& parent) {
  m_card = new Card(&parent);
  m_state = new Pill(m_card);
  m_export = new QPushButton(m_card);
  m_card->addAction(m_state);
  m_card->addAction(m_export);
  m_facts = new TextLabel(TextRole::muted, m_card);
  m_reason = new TextLabel(TextRole::body, m_card);
  m_figures = new TextLabel(TextRole::small, m_card);
  for (TextLabel* label : {m_facts, m_reason, m_figures}) label->setWordWrap(true);
  auto* bar = new QHBoxLayout;
  bar->setSpacing(8);
  m_parts = new SegmentedControl(m_card);
  m_others = new QComboBox(m_card);
  m_others->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_summary = new TextLabel(TextRole::muted, m_card);
  bar->addWidget(m_parts);
  bar->addWidget(m_others);
  bar->addWidget(m_summary, 1);
  m_entries = new DataTable(QStringLiteral("decided"), m_card);
  m_comparison = new DataTable(QStringLiteral("decisions_compared"), m_card);
  m_card->body()->addWidget(m_facts);
  m_card->body()->addWidget(m_reason);
  m_card->body()->addLayout(bar);
  m_card->body()->addWidget(m_entries, 1);
  m_card->body()->addWidget(m_comparison, 1);
  m_card->body()->addWidget(m_figures);
}

QString DecisionsView::title() const { return say("decisions", "Decisions"); }

void DecisionsView::refresh(const Change& change) {
  const bool ours = change.touches(domain::Kind::decisions) || change.touches(domain::Kind::decision_entries) ||
                    change.touches(domain::Kind::accounts) || change.touches(domain::Kind::models) || change.touches(domain::Kind::settings);
  if (!ours) return;
  m_decisions->load(model().snapshot(), model().words());
}

void DecisionsView::fill() {
  m_work->setVisible(!m_decisions->isEmpty());
  m_empty->setVisible(m_decisions->isEmpty());
  const domain::Decision* opened = m_decisions->opened();
  if (opened == nullptr) return;
  m_filling = true;
  m_list->setSource(m_decisions->decisionList());
  m_list->selectId(opened->id.raw());
  m_filling = false;
  m_card->setTitle(m_decisions->name(*opened));
  m_state->setText(m_decisions->state(*opened), m_decisions->isInForce(*opened) ? Tone::accentSolid : Tone::neutral);
  m_facts->setText(m_decisions->facts());
  m_reason->setText(opened->reason.empty() ? say("decisions", "No reason was written down.") : qtText(opened->reason));
  using Part = DecisionsModel::Part;
  QStringList parts;
  parts << say("decisions", "Key accounts %1").arg(m_decisions->countOf(Part::keyAccounts))
        << say("decisions", "Watch %1").arg(m_decisions->countOf(Part::watched))
        << say("decisions", "Others %1").arg(m_decisions->countOf(Part::others));
  if (m_decisions->other() != nullptr) parts << say("decisions", "Compare");
  m_parts->setSegments(parts);
  m_parts->setCurrent(static_cast<int>(m_decisions->part()));
  const bool comparing = m_decisions->part() == Part::comparison;
  fillOthers();
  m_others->setVisible(comparing);
  m_summary->setText(comparing ? m_decisions->comparisonText() : QString());
  m_entries->setVisible(!comparing);
  m_comparison->setVisible(comparing);
  (comparing ? m_comparison : m_entries)->setSource(m_decisions->table());
  tellFigures();
}

void DecisionsView::fillOthers() {
  m_others->clear();
  const auto others = m_decisions->others();
  for (const domain::Decision* other : others)
    m_others->addItem(say("decisions", "with the %1").arg(m_decisions->name(*other)), QVariant::fromValue(qint64{other->id.raw()}));
  if (const domain::Decision* other = m_decisions->other())
    m_others->setCurrentIndex(m_others->findData(QVariant::fromValue(qint64{other->id.raw()})));
}

void DecisionsView::tellFigures() {
  const DataTable* table = m_decisions->part() == DecisionsModel::Part::comparison ? m_comparison : m_entries;
  const QString figures = m_decisions->figuresText(table->currentId());
  m_figures->setText(figures.isEmpty() ? say("decisions", "Choose an account to see the figures its verdict rested on.") : figures);
}

void DecisionsView::exportDecision() {
  if (const domain::Decision* opened = m_decisions->opened()) exportDecisionPdf(context(), opened->id, *this);
}

domain::Id<domain::Decision> DecisionsView::shownDecision() const {
  const domain::Decision* opened = m_decisions->opened();
  return opened == nullptr ? domain::Id<domain::Decision>() : opened->id;
}

void DecisionsView::retranslate() {
  m_listCard->setTitle(say("decisions", "Decisions"));
  m_list->setAccessibleName(say("decisions", "Decisions"));
  m_export->setText(say("decisions", "Export PDF"));
  m_parts->setAccessibleName(say("decisions", "Part of the decision"));
  m_others->setAccessibleName(say("decisions", "Decision to compare with"));
  m_entries->setAccessibleName(say("decisions", "Decided accounts"));
  m_entries->setPlaceholder(say("decisions", "No account has this verdict."));
  m_comparison->setAccessibleName(say("decisions", "Enters, leaves, stays"));
  m_comparison->setPlaceholder(say("decisions", "Neither decision has a key account."));
  m_empty->setTexts(
      say("decisions", "Nothing decided yet"),
      say("decisions", "A decision keeps who is a key account, why, and the figures it rested on. It is never changed, only superseded."));
  m_empty->setSteps(say("decisions", "Go to the ranking"));
  m_decisions->load(model().snapshot(), model().words());
}

}  // namespace kam::ui
