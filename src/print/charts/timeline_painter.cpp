// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"
#include "print/style/tones.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

struct Geometry {
  QRectF plot;
  double rowHeight = 0;
  base::Period span{};
  double x(base::Date day) const {
    const double days = std::max(1.0, static_cast<double>((span.to - span.from).count()));
    return plot.left() + plot.width() * std::clamp(static_cast<double>((day - span.from).count()) / days, 0.0, 1.0);
  }
  QRectF row(std::size_t at) const { return {plot.left(), plot.top() + rowHeight * static_cast<double>(at), plot.width(), rowHeight}; }
};

Geometry geometryOf(const QRectF& box, const report::TimelineChart& chart, const Style& style) {
  Geometry geometry;
  geometry.span = chart.span;
  const Ink ink{style.textSize * 1.08, {}};
  double widest = 0;
  for (const report::TimelineRow& row : chart.rows) widest = std::max(widest, textWidth(style, ink, text(row.label)));
  const double left = box.left() + std::min(widest, box.width() * 0.32) + style.textSize;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + style.textSize * 3.0;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - style.textSize - left), std::max(1.0, box.bottom() - top));
  geometry.rowHeight = std::min(style.textSize * 2.4, geometry.plot.height() / static_cast<double>(std::max<std::size_t>(1, chart.rows.size())));
  return geometry;
}

/// "Apr"
QString monthLabel(const report::TimelineChart& chart, base::Month month) {
  const std::string whole = words::month(chart.language, month);
  return text(whole.substr(0, whole.find(' ')));
}

/// Years, and quarters where there is room for them.
void paintMonths(QPainter& painter, const Geometry& geometry, const report::TimelineChart& chart, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const double height = geometry.rowHeight * static_cast<double>(chart.rows.size());
  const int months = chart.span.months();
  const double perMonth = geometry.plot.width() / std::max(1, months);
  const double room = style.textSize * 4;
  const int step = perMonth * 3 >= room ? 3 : perMonth * 6 >= room ? 6 : 12;
  double free = geometry.plot.left() - 1;
  for (base::Month month = base::monthOf(chart.span.from); month <= base::monthOf(chart.span.to); month = base::Month{month.index + 1}) {
    if (month.index % step != 0 || month.first() < chart.span.from) continue;
    const double x = geometry.x(month.first());
    const bool year = month.month() == 1;
    painter.setPen(QPen(style.colours->line, (year ? 1.2 : 0.7) * (style.onPaper ? 0.7 : 1.0)));
    painter.drawLine(QPointF(x, geometry.plot.top() - style.textSize * 0.4), QPointF(x, geometry.plot.top() + height));
    const QString name = year ? QString::number(month.year()) : monthLabel(chart, month);
    const double width = textWidth(style, ink, name);
    if (x < free || x + width > geometry.plot.right() + style.textSize) continue;
    drawLine(painter, style, ink, QRectF(x + 2, geometry.plot.top() - style.textSize * 1.7, width, style.textSize * 1.4),
             Qt::AlignLeft | Qt::AlignVCenter, name);
    free = x + width + style.textSize * 0.6;
  }
}

void paintRow(QPainter& painter, const Geometry& geometry, const report::TimelineChart& chart, std::size_t at, const QRectF& box,
              const Style& style) {
  const report::TimelineRow& row = chart.rows[at];
  const QRectF place = geometry.row(at);
  if (style.hovered == at) painter.fillRect(QRectF(box.left(), place.top(), box.width(), place.height()), style.colours->hover);
  const Ink ink{style.textSize * 1.08, style.colours->ink};
  const QRectF name(box.left(), place.top(), geometry.plot.left() - box.left() - style.textSize * 0.7, place.height());
  drawLine(painter, style, ink, name, Qt::AlignLeft | Qt::AlignVCenter, elided(style, ink, text(row.label), name.width()));
  const double inset = place.height() * 0.26;
  for (const report::TimelineBar& bar : row.bars) {
    if (bar.to < chart.span.from || bar.from > chart.span.to) continue;
    const double left = geometry.x(bar.from);
    const QRectF area(left, place.top() + inset, std::max(1.5, geometry.x(bar.to) - left), place.height() - 2 * inset);
    const QColor colour = toneColour(*style.colours, bar.tone);
    QPen edge(colour, style.onPaper ? 0.6 : 1.0);
    if (bar.expected) edge.setStyle(Qt::DashLine);
    painter.setPen(edge);
    painter.setBrush(bar.expected ? toneFill(*style.colours, bar.tone) : colour);
    painter.drawRect(area);
  }
  painter.setPen(QPen(style.colours->surface, style.onPaper ? 0.7 : 1.2));
  for (const report::TimelineMark& mark : row.marks) {
    if (!chart.span.contains(mark.day)) continue;
    const QPointF middle(geometry.x(mark.day), place.center().y());
    const double radius = place.height() * 0.3;
    painter.setBrush(toneColour(*style.colours, mark.tone));
    painter.drawPolygon(
        QPolygonF{middle + QPointF(0, -radius), middle + QPointF(radius, 0), middle + QPointF(0, radius), middle + QPointF(-radius, 0)});
  }
  painter.setBrush(Qt::NoBrush);
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::TimelineChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.rows.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  paintMonths(painter, geometry, chart, style);
  for (std::size_t at = 0; at < chart.rows.size(); ++at) paintRow(painter, geometry, chart, at, box, style);
  if (chart.span.contains(chart.today)) {
    const double x = geometry.x(chart.today);
    painter.setPen(QPen(style.colours->ink, style.onPaper ? 0.8 : 1.4));
    painter.drawLine(QPointF(x, geometry.plot.top() - style.textSize * 1.7),
                     QPointF(x, geometry.plot.top() + geometry.rowHeight * static_cast<double>(chart.rows.size())));
    const Ink ink{style.textSize, style.colours->ink, Weight::medium};
    const double width = textWidth(style, ink, text(chart.todayLabel));
    drawLine(
        painter, style, ink,
        QRectF(std::clamp(x - width / 2, box.left(), box.right() - width), geometry.plot.top() - style.textSize * 3.0, width, style.textSize * 1.3),
        Qt::AlignLeft | Qt::AlignVCenter, text(chart.todayLabel));
  }
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::TimelineChart& chart, const Style& style, QPointF at) {
  if (chart.rows.empty() || !box.contains(at)) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  const double row = std::floor((at.y() - geometry.plot.top()) / geometry.rowHeight);
  if (row < 0 || row >= static_cast<double>(chart.rows.size())) return std::nullopt;
  return static_cast<std::size_t>(row);
}

std::string hoverText(const report::TimelineChart& chart, std::size_t index) {
  if (index >= chart.rows.size()) return {};
  std::string result = chart.rows[index].label;
  for (const report::TimelineBar& bar : chart.rows[index].bars)
    if (!bar.label.empty()) result += "\n" + bar.label;
  for (const report::TimelineMark& mark : chart.rows[index].marks)
    if (!mark.label.empty()) result += "\n" + mark.label;
  return result;
}

std::string tabText(const report::TimelineChart& chart) {
  std::string result;
  for (const report::TimelineRow& row : chart.rows) {
    for (const report::TimelineBar& bar : row.bars)
      result += row.label + "\t" + base::isoText(bar.from) + "\t" + base::isoText(bar.to) + "\t" + bar.label + "\n";
    for (const report::TimelineMark& mark : row.marks) result += row.label + "\t" + base::isoText(mark.day) + "\t\t" + mark.label + "\n";
  }
  return result;
}

}  // namespace kam::print
