// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/selection_side.h"

#include "app/analysis/decision_comparison.h"
#include "pages/selection/decision_texts.h"
#include "report/portfolio_charts.h"
#include "scoring/portfolio/decision_history.h"
#include "theme/text.h"
#include "widgets/card.h"
#include "widgets/chart_spots.h"
#include "widgets/chart_view.h"
#include "widgets/clear_layout.h"
#include "widgets/meter.h"
#include "widgets/pill.h"
#include "widgets/text_label.h"
#include "words/format.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace kam::ui {
namespace {

constexpr int kSoon = 120;
constexpr std::size_t kMostChanges = 5;
constexpr std::size_t kMostBubbles = 400;

}  // namespace

SelectionSide::SelectionSide(AppContext& context, SelectionModel& model, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(model),
      m_matrixCard(new Card(this)),
      m_matrix(new ChartView(m_matrixCard)),
      m_changesCard(new Card(this)),
      m_decisions(new QComboBox(m_changesCard)),
      m_changes(new QVBoxLayout),
      m_capacityCard(new Card(this)),
      m_capacity(new Meter(m_capacityCard)),
      m_capacityNote(new TextLabel(TextRole::small, m_capacityCard)) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(kGap);
  m_matrix->setHeights(260, 220);
  m_matrixCard->body()->addWidget(m_matrix);
  m_changes->setSpacing(6);
  m_decisions->setMinimumWidth(124);
  m_changesCard->addAction(m_decisions);
  connect(m_decisions, &QComboBox::activated, this, [this](int item) {
    // The newest stays "the last one", also when the next is recorded.
    m_with = item == 0 ? domain::Id<domain::Decision>() : domain::Id<domain::Decision>(m_decisions->itemData(item).toLongLong());
    fillChanges();
  });
  m_changesCard->body()->addLayout(m_changes);
  m_capacityNote->setWordWrap(true);
  m_capacityCard->body()->addWidget(m_capacity);
  m_capacityCard->body()->addWidget(m_capacityNote);
  column->addWidget(m_matrixCard);
  column->addWidget(m_changesCard);
  column->addWidget(m_capacityCard);
  column->addStretch(1);
  m_soon.setSingleShot(true);
  m_soon.setInterval(kSoon);
  connect(&m_soon, &QTimer::timeout, this, &SelectionSide::fill);
  connect(&model, &SelectionModel::modelChanged, this, [this] {
    fillDecisions();
    fill();
  });
  connect(&model, &SelectionModel::rankingChanged, this, [this] { m_soon.start(); });
  connect(m_matrix, &ChartView::clicked, this, [this](qint64 record, int) {
    if (record != 0) Q_EMIT accountChosen(record);
  });
}

void SelectionSide::retranslate() {
  m_matrixCard->setTitle(say("selection", "Key account matrix"));
  m_decisions->setAccessibleName(say("selection", "Compared decision"));
  m_capacityCard->setTitle(say("selection", "Capacity"));
  m_matrix->setMenuTexts(say("selection", "Copy picture"), say("selection", "Copy data"));
}

void SelectionSide::mark(base::RawId account) {
  if (account == m_marked) return;
  m_marked = account;
  m_soon.start();
}

void SelectionSide::fill() {
  m_soon.stop();
  if (!m_model.ranking()) return;
  fillMatrix();
  fillChanges();
  fillCapacity();
}

void SelectionSide::fillMatrix() {
  scoring::Ranking tried = *m_model.ranking();
  // Thousands of bubbles say nothing: those that matter are at the top.
  if (tried.rows.size() > kMostBubbles) tried.rows.resize(kMostBubbles);
  // In the tier that the draft would give.
  for (scoring::RankedAccount& row : tried.rows) row.tier = row.proposedTier;
  report::MatrixChart chart = report::matrixChart(*m_model.snapshot(), tried, m_context.words(), domain::Id<domain::Account>(m_marked));
  m_matrix->setAccessibleName(qtText(chart.title));
  showChart(*m_matrix, std::move(chart));
}

void SelectionSide::fillChanges() {
  clearLayout(*m_changes);
  const auto ranking = m_model.ranking();
  const app::DecisionComparison changes = app::compareWithDecision(*m_model.snapshot(), *ranking, m_with);
  const domain::Decision* decision = m_model.snapshot()->find(changes.decision);
  m_changesCard->setTitle(say("selection", "Against"));
  const auto add = [&](const app::DecisionMove& move, const QString& pill, Tone tone) {
    auto* line = new QWidget(m_changesCard);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Pill(pill, tone, line));
    auto* name = new TextLabel(TextRole::body, accountName(*m_model.snapshot(), move.account), line);
    auto* why = new TextLabel(TextRole::small, moveReason(move, *ranking, m_context.words()), line);
    row->addWidget(name, 3);
    row->addWidget(why, 2);
    m_changes->addWidget(line);
  };
  const auto addSome = [&](const std::vector<app::DecisionMove>& moves, const QString& pill, Tone tone) {
    for (std::size_t at = 0; at < moves.size() && at < kMostChanges; ++at) add(moves[at], pill, tone);
    if (moves.size() > kMostChanges) {
      const int more = static_cast<int>(moves.size() - kMostChanges);
      m_changes->addWidget(new TextLabel(TextRole::small, say("selection", "and %n more", nullptr, more), m_changesCard));
    }
  };
  if (decision == nullptr) {
    auto* none =
        new TextLabel(TextRole::muted, say("selection", "Nothing is decided yet. Record the first decision once the list is right."), m_changesCard);
    none->setWordWrap(true);
    m_changes->addWidget(none);
    return;
  }
  addSome(changes.enters, say("selection", "enters"), Tone::positive);
  addSome(changes.leaves, say("selection", "leaves"), Tone::critical);
  const int stays = static_cast<int>(changes.stays.size());
  m_changes->addWidget(new TextLabel(TextRole::muted, say("selection", "%n account(s) stay", nullptr, stays), m_changesCard));
}

void SelectionSide::fillDecisions() {
  const auto decisions = scoring::decisionsByAge(*m_model.snapshot());
  if (m_model.snapshot()->find(m_with) == nullptr) m_with = {};
  m_decisions->clear();
  for (const domain::Decision* decision : decisions) {
    m_decisions->addItem(decision->on ? qtText(words::date(m_context.language(), *decision->on)) : qtText(words::kUnknown),
                         static_cast<qlonglong>(decision->id.raw()));
    if (decision->id == m_with) m_decisions->setCurrentIndex(m_decisions->count() - 1);
  }
  m_decisions->setVisible(!decisions.empty());
}

void SelectionSide::fillCapacity() {
  const auto monthly = [this](double hours) { return qtText(words::number(m_context.language(), std::llround(hours / 12.0))); };
  const std::optional<double> there = m_model.hoursThere();
  const double needed = m_model.hoursNeeded();
  const QString name = say("selection", "Key accounts need");
  if (!there || *there <= 0.0) {
    m_capacity->setValue(name, say("selection", "%1 h a month").replace(QStringLiteral("%1"), monthly(needed)), 0.0);
    m_capacityNote->setText(say("selection", "Enter the hours of your key account managers to see whether that is enough."));
    m_capacityNote->show();
    return;
  }
  const double share = needed / *there;
  m_capacity->setValue(
      name, say("selection", "%1 of %2 h a month").replace(QStringLiteral("%1"), monthly(needed)).replace(QStringLiteral("%2"), monthly(*there)),
      share, share > 1.0 ? Tone::critical : Tone::accent);
  m_capacityNote->setText(share > 1.0 ? say("selection", "More than the key account managers have.") : QString());
  m_capacityNote->setVisible(share > 1.0);
}

}  // namespace kam::ui
