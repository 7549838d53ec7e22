// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_view.h"

#include "domain/records/account.h"
#include "pages/selection/ratings_grid.h"
#include "pages/selection/ratings_panel.h"
#include "shell/navigation.h"
#include "widgets/card.h"
#include "widgets/segmented_control.h"
#include "widgets/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace kam::ui {

namespace {
constexpr int kPanelWidth = 316;
}

RatingsView::RatingsView(AppContext& context, SelectionModel& model, QWidget* parent)
    : SelectionView(context, model, parent), m_ratings(new RatingsModel(this)) {
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(kGap);
  auto* left = new QVBoxLayout;
  left->setSpacing(10);
  left->addWidget(filterRow());
  auto* card = new Card(this);
  m_grid = new RatingsGrid(*m_ratings, card);
  card->body()->addWidget(m_grid);
  left->addWidget(card, 1);
  row->addLayout(left, 1);
  auto* scroll = new QScrollArea(this);
  scroll->setFrameShape(QFrame::NoFrame);
  scroll->setWidgetResizable(true);
  scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  scroll->setFixedWidth(kPanelWidth);
  m_panel = new RatingsPanel(context, *m_ratings, scroll);
  scroll->setWidget(m_panel);
  row->addWidget(scroll);

  connect(&model, &SelectionModel::rankingChanged, this, &RatingsView::load);
  connect(m_ratings, &RatingsModel::arranged, this, &RatingsView::tellState);
  connect(m_ratings, &RatingsModel::contentsChanged, this, &RatingsView::tellState);
  connect(m_grid, &RatingsGrid::currentCellChanged, this, [this] { m_panel->showCell(m_grid->currentCell()); });
  connect(m_panel, &RatingsPanel::goTo, this, [this](const CellPosition& cell) {
    m_grid->goTo(cell);
    m_grid->setFocus();
  });
  connect(m_grid, &RatingsGrid::editRefused, this, [this](const base::Error& error) { this->context().tellError(error); });
  connect(m_grid, &RatingsGrid::refusedInWords, this, [this](const QString& text) { this->context().tell(text, Tone::critical); });
  connect(m_grid, &RatingsGrid::pasted, this,
          [this](int count) { this->context().tellUndoable(say("ratings", "%n rating(s) pasted", nullptr, count)); });
  connect(m_grid, &RatingsGrid::cleared, this,
          [this](int count) { this->context().tellUndoable(say("ratings", "%n rating(s) cleared", nullptr, count)); });
  connect(m_grid, &RatingsGrid::opened, this, [this](qint64 account) { this->context().navigation().openAccount(account); });
  connect(m_grid, &RatingsGrid::leaveWanted, m_filter, [this] { m_filter->setFocus(); });
  addKeys();
}

QWidget* RatingsView::filterRow() {
  auto* row = new QWidget(this);
  auto* line = new QHBoxLayout(row);
  line->setContentsMargins(0, 0, 0, 0);
  line->setSpacing(8);
  m_filter = new QLineEdit(row);
  m_filter->setClearButtonEnabled(true);
  m_filter->setMinimumWidth(160);
  m_filter->setMaximumWidth(260);
  m_which = new SegmentedControl(row);
  m_counts = new TextLabel(TextRole::muted, row);
  m_sort = new QPushButton(row);
  m_next = new QPushButton(row);
  line->addWidget(m_filter, 1);
  line->addWidget(m_which);
  line->addWidget(m_counts, 1);
  line->addWidget(m_sort);
  line->addWidget(m_next);
  connect(m_filter, &QLineEdit::textChanged, this, &RatingsView::takeFilter);
  connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_grid->setFocus(); });
  connect(m_which, &SegmentedControl::chosen, this, &RatingsView::takeFilter);
  connect(m_sort, &QPushButton::clicked, m_ratings, &RatingsModel::sortAgain);
  connect(m_next, &QPushButton::clicked, this, [this] {
    if (const auto gap = m_ratings->nextGap(m_grid->currentCell().value_or(CellPosition{-1, -1}))) m_grid->goTo(*gap);
    m_grid->setFocus();
  });
  return row;
}

void RatingsView::addKeys() {
  const auto key = [this](const QKeySequence& keys, auto&& run) {
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, run);
  };
  key(QKeySequence::Find, [this] {
    m_filter->setFocus();
    m_filter->selectAll();
  });
  key(QKeySequence(Qt::Key_F6), [this] { m_next->click(); });
}

QString RatingsView::title() const { return say("ratings", "Ratings"); }

void RatingsView::takeFilter() { m_ratings->setFilter(m_filter->text(), static_cast<RatingFilter>(m_which->current())); }

void RatingsView::refresh(const Change& change) {
  static_cast<void>(change);
  load();
}

void RatingsView::showEvent(QShowEvent* event) {
  SelectionView::showEvent(event);
  const bool wasOutdated = m_outdated;
  load();
  // Opened anew: in the order of the ranks that other weights gave meanwhile.
  if (wasOutdated && m_ratings->isOrderStale()) m_ratings->sortAgain();
}

void RatingsView::load() {
  m_outdated = !isVisible();
  if (m_outdated) return;
  m_ratings->load(model().workspace(), model().snapshot(), model().ranking(), model().words(), model().today(), context().isReadOnly());
}

void RatingsView::tellState() {
  if (m_ratings->isEmpty()) return;
  const auto& rows = m_ratings->ranking().rows;
  const auto complete = std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.missing.empty(); });
  const QString all = QString::number(rows.size());
  QString text = say("ratings", "%1 of %2 accounts complete").arg(QString::number(complete), all);
  if (static_cast<std::size_t>(m_ratings->rowCount()) != rows.size())
    text = QStringLiteral("%1 · %2").arg(say("ratings", "%1 of %2 shown").arg(QString::number(m_ratings->rowCount()), all), text);
  m_counts->setText(text);
  m_sort->setEnabled(m_ratings->isOrderStale() || m_ratings->sortColumn());
  m_next->setEnabled(static_cast<std::size_t>(complete) < rows.size());
}

void RatingsView::commitPending() { m_panel->commitPending(); }

void RatingsView::openRecord(base::RawId record) {
  load();
  if (const int row = m_ratings->rowOf(record); row >= 0) m_grid->goTo({row, 0});
}

void RatingsView::retranslate() {
  m_filter->setPlaceholderText(say("ratings", "Filter accounts …"));
  m_filter->setAccessibleName(say("ratings", "Filter"));
  m_which->setSegments({say("ratings", "All"), say("ratings", "Incomplete"), say("ratings", "With old ratings")});
  m_which->setAccessibleName(say("ratings", "Accounts shown"));
  m_sort->setText(say("ratings", "Sort again"));
  m_sort->setToolTip(say("ratings", "Rows keep their places while you rate; this puts them in order again."));
  m_next->setText(say("ratings", "Next important gap"));
  m_next->setToolTip(say("ratings", "Goes to the missing rating that matters most (F6)"));
  m_grid->setAccessibleName(title());
  m_grid->setAccountTitle(say("ratings", "Account"), say("ratings", "Known"));
  m_grid->setPlaceholder(say("ratings", "No account matches. Clear the filter or show all."));
  m_panel->retranslate();
  load();
}

}  // namespace kam::ui
