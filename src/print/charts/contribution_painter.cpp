// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/axis.h"
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::print {

namespace {

struct Geometry {
  QRectF plot;
  double rowHeight = 0;
  std::size_t rows = 0;
  QRectF legendBox;
  std::vector<LegendEntry> entries;
  Axis axis;
};

Geometry geometryOf(const QRectF& box, const report::ContributionBars& chart, const Style& style) {
  Geometry geometry;
  for (std::size_t i = 0; i < chart.criteria.size(); ++i)
    geometry.entries.push_back({LegendMark::square, style.colours->category(i), chart.criteria[i]});
  double widest = 0;
  double totals = 0;
  const Ink ink{style.textSize * 1.08, {}, Weight::medium};
  for (const report::ContributionRow& row : chart.rows) {
    widest = std::max(widest, textWidth(style, ink, text(row.label)));
    totals = std::max(totals, textWidth(style, ink, text(row.total)));
  }
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style);
  QRectF legendBox(box.left(), 0, box.width(), 0);
  const double legendHeight = legend(nullptr, legendBox, geometry.entries, style);
  const double axisHeight = style.textSize * 1.6;
  const double left = box.left() + std::min(widest, box.width() * 0.32) + style.textSize;
  const double bottom = box.bottom() - legendHeight - axisHeight;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - totals - style.textSize - left), std::max(1.0, bottom - top));
  const double least = style.textSize * 1.4;
  geometry.rows = std::min(chart.rows.size(), static_cast<std::size_t>(std::max(1.0, std::floor(geometry.plot.height() / least))));
  geometry.rowHeight = std::min(style.textSize * 2.7, geometry.plot.height() / static_cast<double>(std::max<std::size_t>(1, geometry.rows)));
  geometry.plot.setHeight(geometry.rowHeight * static_cast<double>(geometry.rows));
  legendBox.moveTop(geometry.plot.bottom() + axisHeight);
  geometry.legendBox = legendBox;
  geometry.axis = axisOver(0, chart.largest, report::ValueFormat{report::ValueFormat::Kind::number, chart.language, {}, 0}, 4);
  return geometry;
}

void paintRow(QPainter& painter, const QRectF& row, const report::ContributionRow& data, const Geometry& geometry, const Style& style, bool hovered) {
  const double inset = std::min(row.height() * 0.24, style.textSize * 0.6);
  const QRectF bar = row.adjusted(0, inset, 0, -inset);
  if (hovered) painter.fillRect(row, style.colours->hover);
  double sum = 0;
  for (std::size_t i = 0; i < data.parts.size(); ++i) {
    const double left = geometry.axis.position(sum, bar.left(), bar.right());
    sum += std::max(0.0, data.parts[i]);
    const double right = geometry.axis.position(sum, bar.left(), bar.right());
    // A hairline of background between parts: told apart in greyscale too.
    if (right - left > 0.3) painter.fillRect(QRectF(left, bar.top(), std::max(0.3, right - left - 0.8), bar.height()), style.colours->category(i));
  }
  if (data.low && data.high && *data.high > *data.low) {
    const double low = geometry.axis.position(*data.low, bar.left(), bar.right());
    const double high = geometry.axis.position(*data.high, bar.left(), bar.right());
    const double y = bar.center().y();
    painter.setPen(QPen(style.colours->ink, style.onPaper ? 0.7 : 1.2));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    for (const double end : {low, high}) painter.drawLine(QPointF(end, y - bar.height() * 0.25), QPointF(end, y + bar.height() * 0.25));
  }
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::ContributionBars& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.rows.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  const QRectF& plot = geometry.plot;
  const Ink small{style.textSize, style.colours->muted};
  for (const double tick : geometry.axis.ticks()) {
    const double x = geometry.axis.position(tick, plot.left(), plot.right());
    painter.setPen(QPen(style.colours->line, style.onPaper ? 0.6 : 1.0));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    drawLine(painter, style, small, QRectF(x - 40, plot.bottom() + 1, 80, style.textSize * 1.5), Qt::AlignHCenter | Qt::AlignVCenter,
             text(geometry.axis.label(tick)));
  }
  const Ink ink{style.textSize * 1.08, style.colours->ink};
  const Ink strong{style.textSize * 1.08, style.colours->ink, Weight::medium};
  for (std::size_t i = 0; i < geometry.rows; ++i) {
    const QRectF row(plot.left(), plot.top() + geometry.rowHeight * static_cast<double>(i), plot.width(), geometry.rowHeight);
    paintRow(painter, row, chart.rows[i], geometry, style, style.hovered == i);
    const QRectF name(box.left(), row.top(), plot.left() - box.left() - style.textSize, row.height());
    drawLine(painter, style, ink, name, Qt::AlignLeft | Qt::AlignVCenter, elided(style, ink, text(chart.rows[i].label), name.width()));
    drawLine(painter, style, strong, QRectF(row.right(), row.top(), box.right() - row.right(), row.height()), Qt::AlignRight | Qt::AlignVCenter,
             text(chart.rows[i].total));
  }
  legend(&painter, geometry.legendBox, geometry.entries, style);
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::ContributionBars& chart, const Style& style, QPointF at) {
  if (chart.rows.empty()) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  const QRectF area(box.left(), geometry.plot.top(), box.width(), geometry.plot.height());
  if (!area.contains(at)) return std::nullopt;
  return std::min(geometry.rows - 1, static_cast<std::size_t>((at.y() - area.top()) / geometry.rowHeight));
}

std::string hoverText(const report::ContributionBars& chart, std::size_t index) {
  if (index >= chart.rows.size()) return {};
  const report::ContributionRow& row = chart.rows[index];
  std::string result = row.label + " " + row.total;
  for (std::size_t i = 0; i < row.parts.size() && i < chart.criteria.size(); ++i)
    result += "\n" + chart.criteria[i] + " " + words::decimal(chart.language, row.parts[i], 1);
  return result;
}

std::string tabText(const report::ContributionBars& chart) {
  std::string result;
  for (const std::string& criterion : chart.criteria) result += "\t" + criterion;
  result += "\n";
  for (const report::ContributionRow& row : chart.rows) {
    result += row.label;
    for (const double part : row.parts) result += "\t" + words::decimal(chart.language, part, 1);
    result += "\t" + row.total + "\n";
  }
  return result;
}

}  // namespace kam::print
