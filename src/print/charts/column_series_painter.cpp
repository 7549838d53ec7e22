// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/axis.h"
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include "words/format.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kam::print {

namespace {

struct Geometry {
  QRectF plot;
  Axis axis;
  QRectF legendBox;
  std::vector<LegendEntry> entries;
};

Geometry geometryOf(const QRectF& box, const report::ColumnSeriesChart& chart, const Style& style) {
  Geometry geometry;
  double smallest = 0;
  double largest = 0;
  bool partial = false;
  bool before = false;
  for (const report::SeriesColumn& column : chart.columns) {
    for (const std::optional<double>& value : {column.value, column.before}) {
      smallest = std::min(smallest, value.value_or(0));
      largest = std::max(largest, value.value_or(0));
    }
    partial = partial || column.partial;
    before = before || column.before.has_value();
  }
  geometry.entries.push_back({LegendMark::square, style.colours->classes[0], chart.valueName});
  if (before) geometry.entries.push_back({LegendMark::line, style.colours->ink, chart.beforeName});
  if (chart.marked && *chart.marked < chart.columns.size())
    geometry.entries.push_back({LegendMark::square, style.colours->ink, chart.columns[*chart.marked].label});
  if (partial) geometry.entries.push_back({LegendMark::outline, style.colours->classes[2], chart.partialName});
  const double line = style.textSize * 1.4;
  geometry.axis = axisOver(smallest, largest, chart.format, box.height() < style.textSize * 16 ? 3 : 5);
  const double left = box.left() + labelWidth(geometry.axis, style) + 8;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + line * 1.5;
  QRectF legendBox(left, 0, std::max(1.0, box.right() - left), 0);
  const double legendHeight = legend(nullptr, legendBox, geometry.entries, style);
  const double bottom = box.bottom() - legendHeight - line * 1.5;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - left), std::max(1.0, bottom - top));
  legendBox.moveTop(box.bottom() - legendHeight);
  geometry.legendBox = legendBox;
  return geometry;
}

void paintColumns(QPainter& painter, const Geometry& geometry, const report::ColumnSeriesChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const std::size_t count = chart.columns.size();
  const double width = plot.width() / static_cast<double>(count);
  const double gap = width > 6 ? width * 0.24 : width > 2.5 ? 0.6 : 0;
  const double zero = geometry.axis.position(0, plot.bottom(), plot.top());
  for (std::size_t i = 0; i < count; ++i) {
    const report::SeriesColumn& column = chart.columns[i];
    if (!column.value) continue;
    const double y = geometry.axis.position(*column.value, plot.bottom(), plot.top());
    const QRectF rect(plot.left() + width * static_cast<double>(i) + gap / 2, std::min(y, zero), std::max(0.2, width - gap), std::abs(zero - y));
    const QColor colour = column.partial ? style.colours->classes[2] : style.colours->classes[0];
    painter.setPen(column.partial ? QPen(style.colours->classes[0], style.onPaper ? 0.5 : 1.0, Qt::DotLine) : QPen(Qt::NoPen));
    painter.setBrush(style.hovered == i || chart.marked == i ? style.colours->ink : colour);
    const double radius = width > 4 ? 1.0 : 0.0;
    painter.drawRoundedRect(rect, radius, radius);
  }
  painter.setBrush(Qt::NoBrush);
}

void paintBefore(QPainter& painter, const Geometry& geometry, const report::ColumnSeriesChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const double width = plot.width() / static_cast<double>(chart.columns.size());
  QPainterPath path;
  bool drawing = false;
  for (std::size_t i = 0; i < chart.columns.size(); ++i) {
    const std::optional<double>& before = chart.columns[i].before;
    if (before) {
      const QPointF point(plot.left() + width * (static_cast<double>(i) + 0.5), geometry.axis.position(*before, plot.bottom(), plot.top()));
      if (drawing) path.lineTo(point);
      else path.moveTo(point);
    }
    drawing = before.has_value();
  }
  // A pale edge keeps the line readable where it crosses columns.
  painter.setPen(QPen(style.colours->surface, style.onPaper ? 2.4 : 3.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
  painter.setPen(QPen(style.colours->ink, style.onPaper ? 0.9 : 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
}

void paintGroups(QPainter& painter, const Geometry& geometry, const report::ColumnSeriesChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const double width = plot.width() / static_cast<double>(chart.columns.size());
  const Ink ink{style.textSize, style.colours->muted};
  for (std::size_t g = 0; g < chart.groups.size(); ++g) {
    const std::size_t from = std::min(chart.groups[g].from, chart.columns.size());
    const std::size_t to = g + 1 < chart.groups.size() ? std::min(chart.groups[g + 1].from, chart.columns.size()) : chart.columns.size();
    if (to <= from) continue;
    const double left = plot.left() + width * static_cast<double>(from);
    const QRectF label(left, plot.bottom() + style.textSize * 0.3, width * static_cast<double>(to - from), style.textSize * 1.5);
    if (from > 0) {
      painter.setPen(QPen(style.colours->faint, style.onPaper ? 0.5 : 1.0));
      painter.drawLine(QPointF(left, plot.bottom()), QPointF(left, label.bottom()));
    }
    if (textWidth(style, ink, text(chart.groups[g].label)) <= label.width())
      drawLine(painter, style, ink, label, Qt::AlignHCenter | Qt::AlignVCenter, text(chart.groups[g].label));
  }
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::ColumnSeriesChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.columns.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  paintLeftAxis(painter, geometry.plot, geometry.axis, style);
  paintColumns(painter, geometry, chart, style);
  paintBefore(painter, geometry, chart, style);
  paintGroups(painter, geometry, chart, style);
  legend(&painter, geometry.legendBox, geometry.entries, style);
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::ColumnSeriesChart& chart, const Style& style, QPointF at) {
  if (chart.columns.empty()) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  if (!geometry.plot.contains(at)) return std::nullopt;
  const double share = (at.x() - geometry.plot.left()) / geometry.plot.width();
  return std::min(chart.columns.size() - 1, static_cast<std::size_t>(share * static_cast<double>(chart.columns.size())));
}

std::string hoverText(const report::ColumnSeriesChart& chart, std::size_t index) {
  if (index >= chart.columns.size()) return {};
  const report::SeriesColumn& column = chart.columns[index];
  std::string result = column.label + "\n" + chart.valueName + " " + (column.value ? chart.format.text(*column.value) : std::string(words::kUnknown));
  if (column.before) result += "\n" + chart.beforeName + " " + chart.format.text(*column.before);
  return result;
}

std::string tabText(const report::ColumnSeriesChart& chart) {
  std::string result;
  for (const report::SeriesColumn& column : chart.columns)
    result += column.label + "\t" + (column.value ? chart.format.text(*column.value) : std::string()) + "\t" +
              (column.before ? chart.format.text(*column.before) : std::string()) + "\n";
  return result;
}

}  // namespace kam::print
