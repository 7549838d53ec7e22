// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/axis.h"

#include "print/style/text.h"

#include <algorithm>
#include <cmath>

namespace kam::print {

std::vector<double> Axis::ticks() const {
  std::vector<double> values;
  const int count = static_cast<int>(std::lround((to - from) / step));
  for (int i = 0; i <= count && i <= 50; ++i) values.push_back(from + step * i);
  return values;
}

double Axis::position(double value, double start, double end) const {
  const double share = to > from ? std::clamp((value - from) / (to - from), 0.0, 1.0) : 0.0;
  return start + (end - start) * share;
}

double roundStep(double rough) {
  if (!(rough > 0) || !std::isfinite(rough)) return 1.0;
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 2.5, 5.0})
    if (rough <= factor * power * (1 + 1e-9)) return factor * power;
  return 10.0 * power;
}

Axis axisOver(double smallest, double largest, const report::ValueFormat& format, int ticks) {
  Axis axis;
  const double low = std::isfinite(smallest) ? std::min(0.0, smallest) : 0.0;
  const double high = std::isfinite(largest) ? std::max(0.0, largest) : 0.0;
  axis.unit = report::axisUnit(format, std::max(high, -low));
  const double range = high - low;
  if (range <= 0) {
    axis.step = axis.unit.divisor;
    axis.to = axis.step;
    return axis;
  }
  // Rounded in the unit the labels are written in, so that it is those numbers that are round.
  axis.step = roundStep(range / axis.unit.divisor / std::max(1, ticks)) * axis.unit.divisor;
  axis.from = std::floor(low / axis.step + 1e-9) * axis.step;
  axis.to = std::ceil(high / axis.step - 1e-9) * axis.step;
  if (axis.to <= axis.from) axis.to = axis.from + axis.step;
  return axis;
}

double labelWidth(const Axis& axis, const Style& style) {
  double widest = 0;
  for (const double tick : axis.ticks()) widest = std::max(widest, textWidth(style, {style.textSize, {}}, text(axis.label(tick))));
  return widest;
}

void paintLeftAxis(QPainter& painter, const QRectF& plot, const Axis& axis, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const double height = lineHeight(ink);
  for (const double tick : axis.ticks()) {
    const double y = axis.position(tick, plot.bottom(), plot.top());
    const bool zero = std::abs(tick) < axis.step * 1e-6;
    painter.setPen(QPen(zero ? style.colours->faint : style.colours->line, style.onPaper ? 0.6 : 1.0));
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    drawLine(painter, style, ink, QRectF(plot.left() - 206, y - height / 2, 200, height), Qt::AlignRight | Qt::AlignVCenter, text(axis.label(tick)));
  }
  // Above the labels' right edge; a unit wider than the labels ("Mio. €") starts at their left edge instead of being cut there.
  const double labels = labelWidth(axis, style);
  const bool wide = textWidth(style, ink, text(axis.unit.caption)) > labels;
  const double top = plot.top() - height * 1.55;
  const QRectF above = wide ? QRectF(plot.left() - 6 - labels, top, 200, height) : QRectF(plot.left() - 206, top, 200, height);
  drawLine(painter, style, ink, above, static_cast<int>(Qt::AlignVCenter) | static_cast<int>(wide ? Qt::AlignLeft : Qt::AlignRight),
           text(axis.unit.caption));
}

}  // namespace kam::print
