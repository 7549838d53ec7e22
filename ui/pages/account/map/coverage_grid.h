// SPDX-License-Identifier: GPL-3.0-or-later
// Functions × levels of an account: who is best known in each, and where nobody is. A gap is said by a dash and a word, not by colour alone.
#pragma once

#include "scoring/relationship/relationship_findings.h"
#include "theme/colors.h"

#include <QWidget>

#include <vector>

namespace kam::ui {

struct CoverageCell {
  QString text;
  QString toolTip;
  Tone tone = Tone::neutral;
};

class CoverageGrid : public QWidget {
  Q_OBJECT
public:
  explicit CoverageGrid(QWidget* parent = nullptr);

  /// Row by row, as many cells as `rows` × `heads`.
  void setCells(QStringList rows, QStringList heads, std::vector<CoverageCell> cells);
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

Q_SIGNALS:
  /// Clicked, or Enter on the chosen one.
  void opened(int cell);

protected:
  void paintEvent(QPaintEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool event(QEvent* event) override;

private:
  QRect areaOf(int cell) const;
  int cellAt(const QPoint& place) const;
  int columns() const { return static_cast<int>(m_heads.size()); }

  QStringList m_rows;
  QStringList m_heads;
  std::vector<CoverageCell> m_cells;
  int m_current = 0;
};

}  // namespace kam::ui
