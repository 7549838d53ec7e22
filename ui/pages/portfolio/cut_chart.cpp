// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/cut_chart.h"

#include "print/charts/charts.h"
#include "widgets/chart_spots.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>

namespace kam::ui {
namespace {

/// So near, in pixels, a line is taken.
constexpr double kReach = 5;

}  // namespace

void CutChart::setChart(report::BarLineChart chart) {
  m_chart = chart;
  showChart(*this, std::move(chart));
}

CutChart::Grip CutChart::gripAt(const QPointF& at) const {
  const auto cross = print::cutCross(QRectF(rect()), m_chart, chartStyle(*this));
  if (!cross) return Grip::none;
  if (std::abs(at.y() - cross->y()) <= kReach) return Grip::share;
  return std::abs(at.x() - cross->x()) <= kReach ? Grip::number : Grip::none;
}

int CutChart::percentAt(const QPointF& at) const {
  const print::Style style = chartStyle(*this);
  if (m_grip == Grip::share) return static_cast<int>(std::lround(100 * print::shareAt(QRectF(rect()), m_chart, style, at.y())));
  const auto bar = print::hitTest(QRectF(rect()), m_chart, style, QPointF(at.x(), print::cutCross(QRectF(rect()), m_chart, style)->y()));
  // The bar under the pointer is the last one of class A.
  return bar ? static_cast<int>(std::floor(100 * m_chart.bars[*bar].share)) : static_cast<int>(std::lround(100 * m_chart.cutShare));
}

void CutChart::mousePressEvent(QMouseEvent* event) {
  m_grip = event->button() == Qt::LeftButton ? gripAt(event->position()) : Grip::none;
  if (m_grip == Grip::none) ChartView::mousePressEvent(event);
}

void CutChart::mouseMoveEvent(QMouseEvent* event) {
  if (m_grip != Grip::none) {
    Q_EMIT cutMoved(percentAt(event->position()));
    return;
  }
  ChartView::mouseMoveEvent(event);
  const Grip grip = gripAt(event->position());
  if (grip != Grip::none) setCursor(grip == Grip::share ? Qt::SizeVerCursor : Qt::SizeHorCursor);
  else if (cursor().shape() == Qt::SizeVerCursor || cursor().shape() == Qt::SizeHorCursor) setCursor(Qt::PointingHandCursor);
}

void CutChart::mouseReleaseEvent(QMouseEvent* event) {
  if (m_grip == Grip::none) return ChartView::mouseReleaseEvent(event);
  m_grip = Grip::none;
}

void CutChart::keyPressEvent(QKeyEvent* event) {
  const int step = event->key() == Qt::Key_PageUp ? 1 : event->key() == Qt::Key_PageDown ? -1 : 0;
  if (step == 0 || !m_chart.cutAfter) return ChartView::keyPressEvent(event);
  Q_EMIT cutMoved(static_cast<int>(std::lround(100 * m_chart.cutShare)) + step);
}

}  // namespace kam::ui
