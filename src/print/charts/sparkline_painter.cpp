// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/charts.h"
#include "print/style/tones.h"

#include <QPainterPath>

#include <algorithm>

namespace kam::print {

void paint(QPainter& painter, const QRectF& box, const report::Sparkline& chart, const Style& style) {
  double smallest = 0;
  double largest = 0;
  bool any = false;
  for (const std::optional<double>& value : chart.values) {
    if (!value) continue;
    smallest = any ? std::min(smallest, *value) : *value;
    largest = any ? std::max(largest, *value) : *value;
    any = true;
  }
  if (!any) return;
  const QRectF inner = box.adjusted(1.5, 1.5, -1.5, -1.5);
  const double range = largest - smallest;
  QPainterPath path;
  QPointF last;
  bool drawing = false;
  for (std::size_t i = 0; i < chart.values.size(); ++i) {
    if (chart.values[i]) {
      const double share = range > 0 ? (*chart.values[i] - smallest) / range : 0.5;
      const double along = chart.values.size() > 1 ? static_cast<double>(i) / static_cast<double>(chart.values.size() - 1) : 1.0;
      last = QPointF(inner.left() + inner.width() * along, inner.bottom() - inner.height() * share);
      if (drawing) path.lineTo(last);
      else path.moveTo(last);
    }
    drawing = chart.values[i].has_value();
  }
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor colour = toneColour(*style.colours, chart.tone);
  painter.setPen(QPen(colour, style.onPaper ? 0.9 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  painter.setPen(Qt::NoPen);
  painter.setBrush(colour);
  painter.drawEllipse(last, 1.5, 1.5);
  painter.restore();
}

}  // namespace kam::print
