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
  double captionTop = 0;
  std::vector<LegendEntry> entries;
};

QColor barColour(const report::ParetoBar& bar, const Style& style) {
  return bar.group >= 0 && bar.group < 3 ? style.colours->classes[static_cast<std::size_t>(bar.group)] : style.colours->faint;
}

Geometry geometryOf(const QRectF& box, const report::BarLineChart& chart, const Style& style) {
  Geometry geometry;
  double smallest = 0;
  double largest = 0;
  for (const report::ParetoBar& bar : chart.bars) {
    smallest = std::min(smallest, bar.value);
    largest = std::max(largest, bar.value);
  }
  const double line = style.textSize * 1.4;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + line * 1.5;
  for (std::size_t i = 0; i < chart.groupNames.size() && i < 3; ++i)
    geometry.entries.push_back({LegendMark::square, style.colours->classes[i], chart.groupNames[i]});
  geometry.axis = axisOver(smallest, largest, chart.format, box.height() < style.textSize * 16 ? 3 : 5);
  const double left = box.left() + labelWidth(geometry.axis, style) + 8;
  const double right = box.right() - textWidth(style, {style.textSize, {}}, QStringLiteral("100 %")) - 8;
  QRectF legendBox(left, 0, std::max(1.0, right - left), 0);
  const double legendHeight = legend(nullptr, legendBox, geometry.entries, style);
  const double captionHeight = chart.caption.empty() ? 0 : line * 1.2;
  const double bottom = box.bottom() - legendHeight - captionHeight - style.textSize * 0.5;
  geometry.plot = QRectF(left, top, std::max(1.0, right - left), std::max(1.0, bottom - top));
  geometry.captionTop = bottom + style.textSize * 0.4;
  legendBox.moveTop(geometry.captionTop + captionHeight);
  geometry.legendBox = legendBox;
  return geometry;
}

void paintBars(QPainter& painter, const Geometry& geometry, const report::BarLineChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const std::size_t count = chart.bars.size();
  const std::size_t drawn = drawnBars(count, plot.width());
  const double width = plot.width() / static_cast<double>(drawn);
  const double gap = width > 6 ? width * 0.2 : width > 2.5 ? 0.6 : 0;
  const double zero = geometry.axis.position(0, plot.bottom(), plot.top());
  for (std::size_t i = 0; i < drawn; ++i) {
    // Bars are sorted: the first of a bin is its largest.
    const std::size_t index = i * count / drawn;
    const std::size_t next = (i + 1) * count / drawn;
    const report::ParetoBar& bar = chart.bars[index];
    const double y = geometry.axis.position(bar.value, plot.bottom(), plot.top());
    const QRectF rect(plot.left() + width * static_cast<double>(i) + gap / 2, std::min(y, zero), std::max(0.2, width - gap), std::abs(zero - y));
    const bool pointedOut =
        (style.hovered && *style.hovered >= index && *style.hovered < next) || (chart.marked && *chart.marked >= index && *chart.marked < next);
    const QColor colour = barColour(bar, style);
    const double radius = std::min(1.5, rect.width() / 4);
    painter.setPen(width > 3 ? outlineOf(colour, style) : QPen(Qt::NoPen));
    painter.setBrush(pointedOut ? style.colours->ink : colour);
    if (width > 4) painter.drawRoundedRect(rect, radius, radius);
    else painter.drawRect(rect);
  }
  painter.setBrush(Qt::NoBrush);
}

void paintShareLine(QPainter& painter, const Geometry& geometry, const report::BarLineChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const std::size_t drawn = drawnBars(chart.bars.size(), plot.width());
  const double width = plot.width() / static_cast<double>(drawn);
  const double zero = geometry.axis.position(0, plot.bottom(), plot.top());
  QPainterPath path;
  for (std::size_t i = 0; i < drawn; ++i) {
    const std::size_t last = (i + 1) * chart.bars.size() / drawn - 1;
    const double share = std::clamp(chart.bars[last].share, 0.0, 1.0);
    const QPointF point(plot.left() + width * (static_cast<double>(i) + 0.5), zero - (zero - plot.top()) * share);
    if (i == 0) path.moveTo(point);
    else path.lineTo(point);
  }
  painter.setPen(QPen(style.colours->ink, style.onPaper ? 1.0 : 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawPath(path);
}

void paintShareAxis(QPainter& painter, const Geometry& geometry, const report::BarLineChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  const double zero = geometry.axis.position(0, plot.bottom(), plot.top());
  const Ink ink{style.textSize, style.colours->muted};
  const int step = plot.height() < style.textSize * 11 ? 50 : 20;
  for (int percent = 0; percent <= 100; percent += step) {
    const double y = zero - (zero - plot.top()) * percent / 100.0;
    drawLine(painter, style, ink, QRectF(plot.right() + 6, y - 10, 80, 20), Qt::AlignLeft | Qt::AlignVCenter,
             text(words::percent(chart.format.language, percent / 100.0, 0)));
  }
}

QPointF cutPoint(const Geometry& geometry, const report::BarLineChart& chart) {
  const QRectF& plot = geometry.plot;
  const double zero = geometry.axis.position(0, plot.bottom(), plot.top());
  const double part = static_cast<double>(std::min(*chart.cutAfter, chart.bars.size())) / static_cast<double>(chart.bars.size());
  return {plot.left() + plot.width() * part, zero - (zero - plot.top()) * chart.cutShare};
}

void paintCut(QPainter& painter, const Geometry& geometry, const report::BarLineChart& chart, const Style& style) {
  if (!chart.cutAfter || chart.bars.empty()) return;
  const QRectF& plot = geometry.plot;
  const QPointF cross = cutPoint(geometry, chart);
  const double x = cross.x();
  const double y = cross.y();
  painter.setPen(QPen(style.colours->muted, style.onPaper ? 0.7 : 1.0, Qt::CustomDashLine));
  QPen dashed = painter.pen();
  dashed.setDashPattern({4, 3});
  painter.setPen(dashed);
  painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
  painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
  if (chart.cutLabel.empty()) return;
  const Ink ink{style.textSize * 1.05, style.colours->ink, Weight::medium};
  const double padding = style.textSize * 0.45;
  const double height = lineHeight(ink) + padding;
  const double roomRight = plot.right() - x - 3 * padding;
  const double roomLeft = x - plot.left() - 3 * padding;
  const QString label = elided(style, ink, text(chart.cutLabel), std::max(roomRight, roomLeft));
  const double width = textWidth(style, ink, label) + 2 * padding;
  const bool toTheRight = width <= roomRight + padding || roomRight >= roomLeft;
  const QRectF box(toTheRight ? x + padding : x - padding - width, y + style.textSize, width, height);
  painter.setPen(Qt::NoPen);
  painter.setBrush(style.colours->surface);
  painter.drawRect(box);
  painter.setBrush(Qt::NoBrush);
  drawLine(painter, style, ink, box, Qt::AlignHCenter | Qt::AlignVCenter, label);
}

void paintMark(QPainter& painter, const Geometry& geometry, const report::BarLineChart& chart, const Style& style) {
  if (!chart.marked || *chart.marked >= chart.bars.size()) return;
  const report::ParetoBar& bar = chart.bars[*chart.marked];
  const QRectF& plot = geometry.plot;
  // Bars right of it are lower, so the label starts at its own bar and covers none.
  const double x = plot.left() + plot.width() * static_cast<double>(*chart.marked) / static_cast<double>(chart.bars.size());
  const Ink ink{style.textSize * 1.05, style.colours->ink, Weight::bold};
  const QString label = elided(style, ink, text(bar.label), plot.width() * 0.45);
  const double width = textWidth(style, ink, label) + style.textSize * 0.6;
  const double barTop = geometry.axis.position(bar.value, plot.bottom(), plot.top());
  const double left = std::clamp(x, plot.left(), std::max(plot.left(), plot.right() - width));
  const double top = std::max(plot.top(), barTop - lineHeight(ink) - style.textSize * 0.2);
  const QRectF box(left, top, width, lineHeight(ink));
  painter.setPen(Qt::NoPen);
  painter.setBrush(style.colours->surface);
  painter.drawRect(box);
  painter.setBrush(Qt::NoBrush);
  drawLine(painter, style, ink, box, Qt::AlignHCenter | Qt::AlignVCenter, label);
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::BarLineChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.bars.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  paintLeftAxis(painter, geometry.plot, geometry.axis, style);
  paintShareAxis(painter, geometry, chart, style);
  paintBars(painter, geometry, chart, style);
  paintCut(painter, geometry, chart, style);
  paintShareLine(painter, geometry, chart, style);
  paintMark(painter, geometry, chart, style);
  drawLine(painter, style, {style.textSize, style.colours->muted}, QRectF(geometry.plot.left(), geometry.captionTop, geometry.plot.width(), 0),
           Qt::AlignLeft | Qt::AlignTop, text(chart.caption));
  legend(&painter, geometry.legendBox, geometry.entries, style);
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::BarLineChart& chart, const Style& style, QPointF at) {
  if (chart.bars.empty()) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  if (!geometry.plot.contains(at)) return std::nullopt;
  const double share = (at.x() - geometry.plot.left()) / geometry.plot.width();
  const std::size_t drawn = drawnBars(chart.bars.size(), geometry.plot.width());
  const std::size_t bin = std::min(drawn - 1, static_cast<std::size_t>(share * static_cast<double>(drawn)));
  return bin * chart.bars.size() / drawn;
}

QRectF elementArea(const QRectF& box, const report::BarLineChart& chart, const Style& style, std::size_t index) {
  if (index >= chart.bars.size()) return {};
  const Geometry geometry = geometryOf(box, chart, style);
  const std::size_t drawn = drawnBars(chart.bars.size(), geometry.plot.width());
  const double step = geometry.plot.width() / static_cast<double>(drawn);
  const double bin = static_cast<double>(index * drawn / chart.bars.size());
  return {geometry.plot.left() + bin * step, geometry.plot.top(), step, geometry.plot.height()};
}

std::optional<QPointF> cutCross(const QRectF& box, const report::BarLineChart& chart, const Style& style) {
  if (!chart.cutAfter || chart.bars.empty()) return std::nullopt;
  return cutPoint(geometryOf(box, chart, style), chart);
}

double shareAt(const QRectF& box, const report::BarLineChart& chart, const Style& style, double y) {
  const Geometry geometry = geometryOf(box, chart, style);
  const double zero = geometry.axis.position(0, geometry.plot.bottom(), geometry.plot.top());
  return std::clamp((zero - y) / std::max(1.0, zero - geometry.plot.top()), 0.0, 1.0);
}

std::string hoverText(const report::BarLineChart& chart, std::size_t index) {
  if (index >= chart.bars.size()) return {};
  const report::ParetoBar& bar = chart.bars[index];
  return bar.label + "\n" + chart.format.text(bar.value) + "\n\u03a3 " + words::percent(chart.format.language, bar.share);
}

std::string tabText(const report::BarLineChart& chart) {
  std::string result;
  for (const report::ParetoBar& bar : chart.bars)
    result += bar.label + "\t" + chart.format.text(bar.value) + "\t" + words::percent(chart.format.language, bar.share) + "\n";
  return result;
}

}  // namespace kam::print
