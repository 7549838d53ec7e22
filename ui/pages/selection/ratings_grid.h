// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet of ratings as a grid: arrows, Tab and Enter move, typing edits, Delete clears, blocks go to and come from the clipboard.
// Account, rank and coverage stand in the left header and stay while criteria scroll.
#pragma once

#include <QTableView>

#include "pages/selection/ratings_model.h"

namespace kam::ui {

class RatingsTable;

class RatingsGrid : public QTableView {
  Q_OBJECT
public:
  explicit RatingsGrid(RatingsModel& model, QWidget* parent = nullptr);

  RatingsTable& table() const { return *m_table; }
  /// Title of the left header.
  void setAccountTitle(const QString& account, const QString& known);
  void setPlaceholder(const QString& text);
  std::optional<CellPosition> currentCell() const;
  void goTo(CellPosition cell);
  std::vector<CellPosition> selectedCells() const;
  /// The selected block as tab-separated lines; unknown cells are empty.
  QString selectionText() const;

  void copy();
  void paste();
  void clearCells();

Q_SIGNALS:
  void currentCellChanged();
  void editRefused(const kam::base::Error& error);
  void refusedInWords(const QString& text);
  void pasted(int count);
  void cleared(int count);
  void opened(qint64 account);
  void leaveWanted();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
  void step(int rows);
  void rearrange();
  void sortBy(int column);
  void placeCorner();
  void showMenu(const QPoint& at);

  RatingsModel& m_model;
  RatingsTable* m_table;
  QWidget* m_corner;
  QString m_placeholder;
  base::RawId m_account = 0;
  int m_column = 0;
};

}  // namespace kam::ui
