// SPDX-License-Identifier: GPL-3.0-or-later
// The fast table: sorts by typed keys, filters as one types, remembers columns and widths, copies as tab-separated text,
// edits in place. Rows have one height and no widgets, so that 100,000 of them scroll smoothly.
#pragma once

#include <QPointer>
#include <QTableView>
#include <QTimer>

#include "models/table_model.h"

#include <memory>
#include <vector>

class QAbstractButton;
class QMenu;

namespace kam::ui {

class CellDelegate;

class DataTable : public QTableView {
  Q_OBJECT
public:
  /// `memory`: the name under which columns and widths are remembered; empty = not at all.
  explicit DataTable(const QString& memory, QWidget* parent = nullptr);

  /// Where the columns of this one are not those of the next: each is remembered under a name of its own. Before the source.
  void setMemory(const QString& memory);
  /// Another state of the same table; selection, scroll position, order and filter stay.
  void setSource(std::shared_ptr<TableSource> source);
  TableModel& tableModel() const { return *m_model; }
  void setFilter(const QString& text);
  /// Shown in the middle while there are no rows.
  void setPlaceholder(const QString& text);
  /// Sorting by clicks on the header; without it the source's own order stays.
  void setSortable(bool sortable);
  /// Sort to start with, where nothing is remembered.
  void setFirstSort(const QString& column, bool descending);
  /// The button that adds a row: Insert presses it while the keys are the table's.
  void setAddButton(QAbstractButton* button);
  /// As tall as its rows (up to `most`), for tables inside cards; 0 = fills what it is given.
  void setFitRows(int most);

  std::vector<base::RawId> selectedIds() const;
  /// 0 where there is none.
  base::RawId currentId() const;
  void selectId(base::RawId id);
  /// Selects it and takes the keys; false where it is not shown.
  bool chooseId(base::RawId id);
  /// The selection (or, with one cell, the whole row) as tab-separated text with a header.
  QString selectionText() const;
  /// Ticks for every column; the caller shows it (a "Columns" button).
  QMenu* columnsMenu();

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  /// Double-click or Enter.
  void opened(qint64 id);
  /// Delete was pressed on these.
  void removeWanted(const std::vector<kam::base::RawId>& ids);
  void editRefused(const kam::base::Error& error);
  void currentIdChanged(qint64 id);
  /// Rows shown and rows there are, after each filter or source.
  void countsChanged(int shown, int all);

protected:
  void focusInEvent(QFocusEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void leaveEvent(QEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
  void applyColumns();
  /// Until somebody drags a column, all of them fit the room there is.
  void fitColumns();
  /// -1 where all are hidden.
  int lastShownColumn() const;
  void remember();
  void hover(int row);
  QString rowText(int row) const;
  void tellCounts();
  /// Where the row the keys were in is gone, the one that took its place has them.
  void goOnFrom(int row);

  QString m_memory;
  TableModel* m_model;
  CellDelegate* m_delegate;
  QString m_placeholder;
  QPointer<QAbstractButton> m_addButton;
  QString m_firstSort;
  bool m_firstDescending = false;
  QStringList m_columnKeys;
  QTimer m_rememberSoon;
  bool m_applying = false;
  bool m_ownWidths = false;
  int m_fitRows = 0;
};

}  // namespace kam::ui
