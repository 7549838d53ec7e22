// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/data_table.h"

#include "delegates/cell_delegate.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace kam::ui {
namespace {

constexpr int kRowHeight = 34;

/// Whether somebody holds a button down on the header, or has just clicked it twice.
class HandOnHeader final : public QObject {
public:
  explicit HandOnHeader(QHeaderView& header) : QObject(&header) { header.viewport()->installEventFilter(this); }
  bool isThere() const { return m_there; }

protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick) m_there = true;
    if (event->type() == QEvent::MouseButtonRelease) m_there = false;
    return QObject::eventFilter(watched, event);
  }

private:
  bool m_there = false;
};

}  // namespace

DataTable::DataTable(const QString& memory, QWidget* parent)
    : QTableView(parent), m_memory(memory), m_model(new TableModel(this)), m_delegate(new CellDelegate(this)) {
  setModel(m_model);
  setItemDelegate(m_delegate);
  setFrameShape(QFrame::NoFrame);
  setShowGrid(false);
  setWordWrap(false);
  setMouseTracking(true);
  setSelectionBehavior(QAbstractItemView::SelectRows);
  setSelectionMode(QAbstractItemView::ExtendedSelection);
  setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
  setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
  setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
  setTabKeyNavigation(false);
  verticalHeader()->hide();
  verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  verticalHeader()->setMinimumSectionSize(kRowHeight);
  verticalHeader()->setDefaultSectionSize(kRowHeight);
  QHeaderView* header = horizontalHeader();
  header->setHighlightSections(false);
  header->setSectionsMovable(true);
  header->setStretchLastSection(true);
  header->setMinimumSectionSize(36);
  header->setFixedHeight(kRowHeight);
  header->setContextMenuPolicy(Qt::CustomContextMenu);
  header->setSortIndicatorClearable(true);
  connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
    QMenu* menu = columnsMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(header->mapToGlobal(at));
  });
  connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
    if (m_fitRows > 0) updateGeometry();
  });
  setSortable(true);
  header->setSortIndicator(-1, Qt::AscendingOrder);
  m_rememberSoon.setSingleShot(true);
  m_rememberSoon.setInterval(400);
  connect(&m_rememberSoon, &QTimer::timeout, this, &DataTable::remember);
  const auto soon = [this] {
    if (!m_applying && !m_memory.isEmpty()) m_rememberSoon.start();
  };
  const auto* hand = new HandOnHeader(*header);
  connect(header, &QHeaderView::sectionResized, this, [this, soon, hand](int column) {
    // Headers also change widths by themselves: the last one stretches, and one that was the last gets its width back.
    m_ownWidths = m_ownWidths || (!m_applying && hand->isThere() && column != lastShownColumn());
    soon();
  });
  connect(header, &QHeaderView::sectionMoved, this, soon);
  connect(header, &QHeaderView::sortIndicatorChanged, this, soon);
  connect(m_model, &TableModel::editRefused, this, &DataTable::editRefused);
  connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_model->id(index.row())); });
}

void DataTable::setSource(std::shared_ptr<TableSource> source) {
  const std::vector<base::RawId> selected = selectedIds();
  const base::RawId current = currentId();
  const int scrolled = verticalScrollBar()->value();
  const int currentColumn = currentIndex().column();
  const int currentRow = currentIndex().row();
  QStringList keys;
  for (const TableColumn& column : source->columns()) keys << column.key;
  m_model->setSource(std::move(source));
  if (keys != m_columnKeys) {
    m_columnKeys = keys;
    applyColumns();
  } else fitColumns();
  if (!selected.empty() && selected.size() <= 1000) {
    QItemSelection selection;
    for (const base::RawId id : selected)
      if (const int row = m_model->rowOf(id); row >= 0) selection.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
  }
  // Also where nothing is selected: the keys act on it.
  if (const int row = m_model->rowOf(current); row >= 0)
    selectionModel()->setCurrentIndex(m_model->index(row, std::max(0, currentColumn)), QItemSelectionModel::NoUpdate);
  else if (current != 0) goOnFrom(currentRow);
  verticalScrollBar()->setValue(scrolled);
  if (m_fitRows > 0) updateGeometry();
  tellCounts();
}

void DataTable::goOnFrom(int row) {
  if (!hasFocus() || m_model->rowCount() == 0) return;
  selectId(m_model->id(std::min(row, m_model->rowCount() - 1)));
}

void DataTable::tellCounts() {
  Q_EMIT countsChanged(m_model->rowCount(), m_model->source() == nullptr ? 0 : static_cast<int>(m_model->source()->rowCount()));
}

void DataTable::resizeEvent(QResizeEvent* event) {
  // Before the view lays itself out: it stretches the last column itself, which is no wish of the user's.
  fitColumns();
  const bool applying = std::exchange(m_applying, true);
  QTableView::resizeEvent(event);
  m_applying = applying;
}

void DataTable::setFilter(const QString& text) {
  const base::RawId current = currentId();
  m_model->setFilter(text);
  if (current != 0) selectId(current);
  tellCounts();
}

void DataTable::setPlaceholder(const QString& text) {
  m_placeholder = text;
  viewport()->update();
}

void DataTable::setSortable(bool sortable) {
  setSortingEnabled(sortable);
  horizontalHeader()->setSectionsClickable(sortable);
}

void DataTable::setFirstSort(const QString& column, bool descending) {
  m_firstSort = column;
  m_firstDescending = descending;
}

void DataTable::setAddButton(QAbstractButton* button) {
  m_addButton = button;
  const QString keys = QKeySequence(Qt::Key_Insert).toString(QKeySequence::NativeText);
  if (button != nullptr && button->toolTip().isEmpty()) button->setToolTip(keys);
}

void DataTable::setFitRows(int most) {
  m_fitRows = most;
  setSizePolicy(QSizePolicy::Expanding, most > 0 ? QSizePolicy::Fixed : QSizePolicy::Expanding);
  updateGeometry();
}

QSize DataTable::sizeHint() const {
  if (m_fitRows == 0) return QTableView::sizeHint();
  const int rows = std::clamp(m_model->rowCount(), 1, m_fitRows);
  // Where columns have to be scrolled, the bar must not lie over the last row.
  const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() + 2 : 0;
  return {QTableView::sizeHint().width(), (rows + 1) * kRowHeight + 2 + bar};
}

QSize DataTable::minimumSizeHint() const { return m_fitRows > 0 ? QSize(120, sizeHint().height()) : QSize(120, 3 * kRowHeight); }

std::vector<base::RawId> DataTable::selectedIds() const {
  std::vector<base::RawId> ids;
  if (m_model->source() == nullptr) return ids;
  const QModelIndexList rows = selectionModel()->selectedRows();
  for (const QModelIndex& row : rows) ids.push_back(m_model->id(row.row()));
  return ids;
}

base::RawId DataTable::currentId() const { return currentIndex().isValid() ? m_model->id(currentIndex().row()) : 0; }

void DataTable::selectId(base::RawId id) {
  const int row = m_model->source() == nullptr ? -1 : m_model->rowOf(id);
  if (row < 0) return;
  const QModelIndex index = m_model->index(row, std::max(0, horizontalHeader()->logicalIndexAt(1)));
  selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
  scrollTo(index);
}

bool DataTable::chooseId(base::RawId id) {
  selectId(id);
  if (currentId() != id) return false;
  setFocus(Qt::OtherFocusReason);
  return true;
}

QString DataTable::rowText(int row) const {
  QStringList cells;
  const QHeaderView* header = horizontalHeader();
  for (int visual = 0; visual < header->count(); ++visual) {
    const int column = header->logicalIndex(visual);
    if (isColumnHidden(column)) continue;
    QString text = row < 0 ? m_model->headerData(column, Qt::Horizontal).toString() : m_model->index(row, column).data().toString();
    text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    cells << text;
  }
  return cells.join(QLatin1Char('\t'));
}

QString DataTable::selectionText() const {
  QList<int> rows;
  const QModelIndexList selected = selectionModel()->selectedRows();
  for (const QModelIndex& index : selected) rows << index.row();
  std::sort(rows.begin(), rows.end());
  QStringList lines{rowText(-1)};
  for (const int row : rows) lines << rowText(row);
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void DataTable::focusInEvent(QFocusEvent* event) {
  const bool had = currentIndex().isValid();
  QTableView::focusInEvent(event);
  // The view makes its first row the current one. A page that was only gone to shows no ring, and its buttons act on nothing yet.
  if (!had && event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason) selectionModel()->clearCurrentIndex();
}

void DataTable::keyPressEvent(QKeyEvent* event) {
  if (event->matches(QKeySequence::Copy)) {
    QApplication::clipboard()->setText(selectionText());
    return;
  }
  // A table that got the keys has a row for them that nobody chose yet: the first arrow chooses it.
  const bool arrow = event->key() == Qt::Key_Down || event->key() == Qt::Key_Up;
  if (arrow && event->modifiers() == Qt::NoModifier && state() != QAbstractItemView::EditingState && currentIndex().isValid() &&
      !selectionModel()->hasSelection()) {
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    return;
  }
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && state() != QAbstractItemView::EditingState && currentId() != 0) {
    Q_EMIT opened(currentId());
    return;
  }
#ifndef Q_OS_WIN
  // There the system asks for the menu by itself.
  if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
    const QPoint at = viewport()->mapTo(this, currentIndex().isValid() ? visualRect(currentIndex()).center() : QPoint());
    QCoreApplication::postEvent(this, new QContextMenuEvent(QContextMenuEvent::Keyboard, at, mapToGlobal(at), event->modifiers()));
    return;
  }
#endif
  if (event->key() == Qt::Key_Insert && state() != QAbstractItemView::EditingState && m_addButton != nullptr) {
    // click() does nothing while it is disabled.
    if (m_addButton->isVisible()) m_addButton->click();
    return;
  }
  if (event->key() == Qt::Key_Delete && state() != QAbstractItemView::EditingState) {
    const std::vector<base::RawId> ids = selectedIds();
    if (!ids.empty()) Q_EMIT removeWanted(ids);
    return;
  }
  QTableView::keyPressEvent(event);
}

void DataTable::paintEvent(QPaintEvent* event) {
  QTableView::paintEvent(event);
  if (m_model->rowCount() > 0 || m_placeholder.isEmpty()) return;
  QPainter painter(viewport());
  painter.setPen(colorsOf(*this).muted);
  // A table that is as tall as its rows has a single row's height for it.
  const int margin = viewport()->height() < 2 * kRowHeight ? 0 : 12;
  painter.drawText(viewport()->rect().adjusted(24, margin, -24, -margin), static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap, m_placeholder);
}

void DataTable::mouseMoveEvent(QMouseEvent* event) {
  hover(rowAt(event->position().toPoint().y()));
  QTableView::mouseMoveEvent(event);
}

void DataTable::leaveEvent(QEvent* event) {
  hover(-1);
  QTableView::leaveEvent(event);
}

void DataTable::hover(int row) {
  m_delegate->setHoveredRow(row);
  viewport()->update();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
  QTableView::currentChanged(current, previous);
  if (current.row() != previous.row()) Q_EMIT currentIdChanged(current.isValid() ? m_model->id(current.row()) : 0);
}

}  // namespace kam::ui
