// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_grid.h"

#include "domain/records/account.h"
#include "pages/selection/ratings_delegate.h"
#include "pages/selection/ratings_headers.h"
#include "pages/selection/ratings_table.h"
#include "theme/text.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace kam::ui {

RatingsGrid::RatingsGrid(RatingsModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_table(new RatingsTable(model, this)), m_corner(new CornerTitle(this)) {
  setHorizontalHeader(new CriterionHeader(model, this));
  setVerticalHeader(new AccountHeader(model, this));
  setModel(m_table);
  setItemDelegate(new RatingsDelegate(this));
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setCornerButtonEnabled(false);
  setSelectionBehavior(QAbstractItemView::SelectItems);
  setSelectionMode(QAbstractItemView::ContiguousSelection);
  setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(true);
  setContextMenuPolicy(Qt::CustomContextMenu);
  connect(this, &QWidget::customContextMenuRequested, this, &RatingsGrid::showMenu);
  connect(m_table, &RatingsTable::editRefused, this, &RatingsGrid::editRefused);
  connect(m_table, &QAbstractItemModel::modelReset, this, &RatingsGrid::rearrange);
  connect(&model, &RatingsModel::contentsChanged, this, &RatingsGrid::currentCellChanged);
  connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &RatingsGrid::sortBy);
  connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int row) { Q_EMIT opened(m_model.ranked(row).account.raw()); });
}

void RatingsGrid::setAccountTitle(const QString& account, const QString& known) { static_cast<CornerTitle*>(m_corner)->setTexts(account, known); }

void RatingsGrid::setPlaceholder(const QString& text) {
  m_placeholder = text;
  viewport()->update();
}

std::optional<CellPosition> RatingsGrid::currentCell() const {
  const QModelIndex index = currentIndex();
  return index.isValid() ? std::optional(CellPosition{index.row(), index.column()}) : std::nullopt;
}

void RatingsGrid::goTo(CellPosition cell) {
  const QModelIndex index = m_table->index(cell.row, cell.column);
  if (!index.isValid()) return;
  setCurrentIndex(index);
  scrollTo(index);
}

/// After filtering or sorting the current account stays current where it is still shown.
void RatingsGrid::rearrange() {
  const int row = m_account == 0 ? -1 : m_model.rowOf(m_account);
  if (m_table->rowCount() == 0 || m_table->columnCount() == 0) {
    Q_EMIT currentCellChanged();
    return;
  }
  goTo({std::max(0, row), std::min(m_column, m_table->columnCount() - 1)});
}

void RatingsGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.isValid()) {
    m_account = m_model.ranked(current.row()).account.raw();
    m_column = current.column();
  }
  Q_EMIT currentCellChanged();
}

std::vector<CellPosition> RatingsGrid::selectedCells() const {
  std::vector<CellPosition> cells;
  const QItemSelection selection = selectionModel()->selection();
  for (const QItemSelectionRange& range : selection)
    for (int row = range.top(); row <= range.bottom(); ++row)
      for (int column = range.left(); column <= range.right(); ++column) cells.push_back({row, column});
  if (cells.empty())
    if (const auto current = currentCell()) cells.push_back(*current);
  return cells;
}

QString RatingsGrid::selectionText() const {
  const std::vector<CellPosition> cells = selectedCells();
  QString text;
  for (std::size_t at = 0; at < cells.size(); ++at) {
    if (at > 0) text += cells[at].row == cells[at - 1].row ? QLatin1Char('\t') : QLatin1Char('\n');
    text += m_model.copyText(cells[at].row, cells[at].column);
  }
  return cells.empty() ? text : text + QLatin1Char('\n');
}

void RatingsGrid::copy() { QGuiApplication::clipboard()->setText(selectionText()); }

void RatingsGrid::paste() {
  const auto done = m_model.paste(selectedCells(), QGuiApplication::clipboard()->text());
  if (!done) Q_EMIT refusedInWords(done.error());
  else if (*done > 0) Q_EMIT pasted(*done);
}

void RatingsGrid::clearCells() {
  const auto done = m_model.clear(selectedCells());
  if (done) Q_EMIT cleared(*done);
  else if (done.error().code != base::ErrorCode::nothingChanged) Q_EMIT editRefused(done.error());
}

void RatingsGrid::step(int rows) {
  const auto current = currentCell();
  if (current && current->row + rows >= 0 && current->row + rows < m_table->rowCount()) goTo({current->row + rows, current->column});
}

void RatingsGrid::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) return copy();
  if (event->matches(QKeySequence::Paste)) return paste();
  if (state() != QAbstractItemView::EditingState) {
    switch (event->key()) {
      case Qt::Key_Delete:
      case Qt::Key_Backspace: return clearCells();
      case Qt::Key_Return:
      case Qt::Key_Enter: return step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
      case Qt::Key_Escape: Q_EMIT leaveWanted(); return;
      default: break;
    }
  }
  QTableView::keyPressEvent(event);
}

void RatingsGrid::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
  QTableView::closeEditor(editor, hint);
  // Enter: as in a sheet, on to the account below.
  if (hint == QAbstractItemDelegate::SubmitModelCache) step(1);
}

void RatingsGrid::sortBy(int column) {
  if (m_model.sortColumn() != column) m_model.sortByCriterion(column, true);
  else if (m_model.isDescending()) m_model.sortByCriterion(column, false);
  else m_model.sortByRank();
}

void RatingsGrid::placeCorner() {
  m_corner->setGeometry(0, 0, verticalHeader()->width(), horizontalHeader()->height());
  m_corner->setVisible(m_table->columnCount() > 0);
  m_corner->raise();
}

void RatingsGrid::resizeEvent(QResizeEvent* event) {
  QTableView::resizeEvent(event);
  placeCorner();
}

void RatingsGrid::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  placeCorner();
  if (m_table->rowCount() > 0 || m_placeholder.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(colorsOf(*this).muted);
  painter.drawText(viewport()->rect().adjusted(24, 12, -24, -12), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
}

void RatingsGrid::showMenu(const QPoint& at) {
  if (!currentCell()) return;
  const words::Words words = m_model.words();
  auto* menu = new QMenu(this);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  const auto add = [&](const std::string& text, auto&& run) { connect(menu->addAction(qtText(text)), &QAction::triggered, this, run); };
  add(words.say("ratings", "Copy"), [this] { copy(); });
  add(words.say("ratings", "Paste"), [this] { paste(); });
  add(words.say("ratings", "Clear"), [this] { clearCells(); });
  menu->addSeparator();
  add(words.say("ratings", "Open account"), [this] {
    if (const auto cell = currentCell()) Q_EMIT opened(m_model.ranked(cell->row).account.raw());
  });
  menu->popup(viewport()->mapToGlobal(at));
}

}  // namespace kam::ui
