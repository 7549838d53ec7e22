// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include "base/money.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

struct Geometry {
  QRectF plot;
  double lowest = 0.9;
  double highest = 1.0;
  double to = 1;
  double x(double revenue) const { return plot.left() + plot.width() * std::clamp(revenue / to, 0.0, 1.0); }
  double y(double price) const { return plot.bottom() - plot.height() * (price - lowest) / (highest - lowest); }
};

Geometry geometryOf(const QRectF& box, const report::StepCurve& chart, const Style& style) {
  Geometry geometry;
  geometry.to = static_cast<double>(std::max<std::int64_t>(1, chart.to));
  double lowest = 1.0;
  for (const report::CurveStep& step : chart.steps) lowest = std::min(lowest, step.price);
  // Whole per cents below the lowest price, so that the staircase does not stand on the axis.
  geometry.lowest = std::floor(lowest * 100.0 - 1.0) / 100.0;
  const Ink ink{style.textSize, {}};
  const double left = box.left() + textWidth(style, ink, QStringLiteral("100 %")) + style.textSize;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + style.textSize * 1.6;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - style.textSize * 2 - left), std::max(1.0, box.bottom() - style.textSize * 3.4 - top));
  return geometry;
}

std::string moneyText(const report::StepCurve& chart, double minor) {
  return words::shortMoney(chart.language, {base::Amount{static_cast<std::int64_t>(std::llround(minor))},
                                            base::Currency::parse(chart.currency).value_or(base::Currency{})});
}

void paintAxes(QPainter& painter, const Geometry& geometry, const report::StepCurve& chart, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const int lowest = static_cast<int>(std::lround(geometry.lowest * 100));
  const int step = (100 - lowest) > 8 ? 5 : (100 - lowest) > 4 ? 2 : 1;
  for (int percent = 100; percent >= lowest; percent -= step) {
    const double y = geometry.y(percent / 100.0);
    painter.setPen(QPen(style.colours->line, style.onPaper ? 0.5 : 1.0));
    painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    drawLine(painter, style, ink, QRectF(geometry.plot.left() - 100, y - style.textSize, 100 - style.textSize * 0.6, style.textSize * 2),
             Qt::AlignRight | Qt::AlignVCenter, text(words::percent(chart.language, percent / 100.0, 0)));
  }
  for (int part = 0; part <= 4; ++part) {
    const double revenue = geometry.to * part / 4.0;
    const double x = geometry.x(revenue);
    const QRectF place(x - 60, geometry.plot.bottom() + style.textSize * 0.4, 120, style.textSize * 1.5);
    drawLine(painter, style, ink, place, Qt::AlignHCenter | Qt::AlignVCenter, text(moneyText(chart, revenue)));
  }
  drawLine(painter, style, ink,
           QRectF(geometry.plot.left(), geometry.plot.bottom() + style.textSize * 1.9, geometry.plot.width(), style.textSize * 1.5),
           Qt::AlignHCenter | Qt::AlignVCenter, text(chart.xCaption));
}

double priceAt(const report::StepCurve& chart, double revenue) {
  double price = 1.0;
  for (const report::CurveStep& step : chart.steps)
    if (static_cast<double>(step.from) <= revenue) price = step.price;
  return price;
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::StepCurve& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.steps.empty() || chart.to <= 0) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  paintAxes(painter, geometry, chart, style);
  QPolygonF line;
  for (std::size_t at = 0; at < chart.steps.size(); ++at) {
    const double from = geometry.x(static_cast<double>(chart.steps[at].from));
    const double to = at + 1 < chart.steps.size() ? geometry.x(static_cast<double>(chart.steps[at + 1].from)) : geometry.plot.right();
    line << QPointF(from, geometry.y(chart.steps[at].price)) << QPointF(to, geometry.y(chart.steps[at].price));
    if (style.hovered == at) painter.fillRect(QRectF(QPointF(from, geometry.plot.top()), QPointF(to, geometry.plot.bottom())), style.colours->hover);
  }
  painter.setPen(QPen(style.colours->accent, style.onPaper ? 1.4 : 2.2));
  painter.drawPolyline(line);
  double free = geometry.plot.left();
  for (const report::CurveMark& mark : chart.marks) {
    const double x = geometry.x(static_cast<double>(mark.at));
    painter.setPen(
        QPen(mark.present ? style.colours->ink : style.colours->muted, style.onPaper ? 0.7 : 1.2, mark.present ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.present ? style.colours->ink : style.colours->accent);
    const double radius = style.textSize * 0.36;
    painter.drawEllipse(QPointF(x, geometry.y(priceAt(chart, static_cast<double>(mark.at)))), radius, radius);
    painter.setBrush(Qt::NoBrush);
    const Ink ink{style.textSize, mark.present ? style.colours->ink : style.colours->muted, Weight::medium};
    const double width = textWidth(style, ink, text(mark.label));
    const double left = std::clamp(x - width / 2, std::max(box.left(), free), std::max(free, box.right() - width));
    drawLine(painter, style, ink, QRectF(left, geometry.plot.top() - style.textSize * 1.6, width, style.textSize * 1.5),
             Qt::AlignLeft | Qt::AlignVCenter, text(mark.label));
    free = left + width + style.textSize;
  }
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::StepCurve& chart, const Style& style, QPointF at) {
  if (chart.steps.empty() || chart.to <= 0) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  if (!geometry.plot.contains(at)) return std::nullopt;
  const double revenue = (at.x() - geometry.plot.left()) / geometry.plot.width() * geometry.to;
  std::size_t hit = 0;
  for (std::size_t step = 0; step < chart.steps.size(); ++step)
    if (static_cast<double>(chart.steps[step].from) <= revenue) hit = step;
  return hit;
}

std::string hoverText(const report::StepCurve& chart, std::size_t index) {
  return index < chart.steps.size() ? chart.steps[index].label : std::string();
}

std::string tabText(const report::StepCurve& chart) {
  std::string result;
  for (const report::CurveStep& step : chart.steps)
    result += moneyText(chart, static_cast<double>(step.from)) + "\t" + words::percent(chart.language, step.price, 2) + "\n";
  return result;
}

}  // namespace kam::print
