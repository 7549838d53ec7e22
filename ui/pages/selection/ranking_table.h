// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the ranking with the line below the key accounts: a strip of its own between two rows that says what the
// line means and is dragged to another place.
#pragma once

#include "widgets/data_table.h"

namespace kam::ui {

class RankingTable : public DataTable {
  Q_OBJECT
public:
  RankingTable(const QString& memory, QWidget* parent);

  /// Replaces what is shown. The line stands below `lineAfter` of `ranked` rows, in the ranking's own order only.
  void setRanking(std::shared_ptr<TableSource> source, std::size_t lineAfter, std::size_t ranked, const QString& lineText);
  /// Whether the rows stand in the ranking's own order, all of them.
  bool isInOrder() const;

Q_SIGNALS:
  /// While the line is dragged: rows above it.
  void lineDragged(int count);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;

private:
  void placeStrip();
  /// In the viewport; empty where there is none.
  QRect strip() const;
  int countAt(int y) const;

  int m_lineAfter = 0;
  int m_ranked = 0;
  int m_stretched = -1;
  QString m_lineText;
  bool m_dragging = false;
};

}  // namespace kam::ui
