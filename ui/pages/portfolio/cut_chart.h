// SPDX-License-Identifier: GPL-3.0-or-later
// A Pareto whose cut can be taken by either of its lines and moved: up and down to another share, left and right to another
// number of accounts. With the keyboard: Page Up and Page Down.
#pragma once

#include "report/charts/bar_line_chart.h"
#include "widgets/chart_view.h"

namespace kam::ui {

class CutChart : public ChartView {
  Q_OBJECT
public:
  using ChartView::ChartView;
  void setChart(report::BarLineChart chart);

Q_SIGNALS:
  /// While the cut is dragged: where class A would end, in per cent.
  void cutMoved(int percent);

protected:
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

private:
  enum class Grip { none, share, number };
  Grip gripAt(const QPointF& at) const;
  int percentAt(const QPointF& at) const;

  report::BarLineChart m_chart;
  Grip m_grip = Grip::none;
};

}  // namespace kam::ui
