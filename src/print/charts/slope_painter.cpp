// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

struct Geometry {
  QRectF plot;
  double rowHeight = 0;
  /// Along the lines: their row on each side.
  std::vector<std::size_t> left;
  std::vector<std::size_t> right;
  double y(std::size_t row) const { return plot.top() + (static_cast<double>(row) + 0.5) * rowHeight; }
};

/// Rows in the order of places: labels never overlap, the places themselves are written beside them.
std::vector<std::size_t> rowsBy(const report::SlopeChart& chart, std::size_t report::SlopeLine::*place) {
  std::vector<std::size_t> order(chart.lines.size());
  for (std::size_t at = 0; at < order.size(); ++at) order[at] = at;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return chart.lines[a].*place < chart.lines[b].*place; });
  std::vector<std::size_t> rows(order.size());
  for (std::size_t row = 0; row < order.size(); ++row) rows[order[row]] = row;
  return rows;
}

Geometry geometryOf(const QRectF& box, const report::SlopeChart& chart, const Style& style) {
  Geometry geometry;
  geometry.left = rowsBy(chart, &report::SlopeLine::left);
  geometry.right = rowsBy(chart, &report::SlopeLine::right);
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + style.textSize * 2.0;
  const double labels = box.width() * 0.32;
  geometry.plot = QRectF(box.left() + labels, top, std::max(1.0, box.width() - 2 * labels), std::max(1.0, box.bottom() - top));
  geometry.rowHeight = std::min(style.textSize * (style.onPaper ? 1.9 : 2.8),
                                geometry.plot.height() / static_cast<double>(std::max<std::size_t>(1, chart.lines.size())));
  return geometry;
}

QColor colourOf(const report::SlopeLine& line, const Style& style) {
  // Who falls is drawn dashed as well.
  return line.right < line.left ? style.colours->accent : style.colours->muted;
}

double distanceTo(QPointF from, QPointF to, QPointF at) {
  const QPointF along = to - from;
  const double length = QPointF::dotProduct(along, along);
  const double part = length <= 0 ? 0 : std::clamp(QPointF::dotProduct(at - from, along) / length, 0.0, 1.0);
  const QPointF apart = at - (from + part * along);
  return std::hypot(apart.x(), apart.y());
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::SlopeChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  // With more lines than there is height for, the names of the last ones end at the box.
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.lines.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  const QRectF& plot = geometry.plot;
  const Ink caption{style.textSize, style.colours->muted};
  const QRectF head(box.left(), plot.top() - style.textSize * 2.0, box.width(), style.textSize * 1.6);
  const double gap = style.textSize * 0.8;
  drawLine(painter, style, caption, QRectF(head.left(), head.top(), plot.left() - gap - head.left(), head.height()),
           Qt::AlignRight | Qt::AlignVCenter, text(chart.leftCaption));
  drawLine(painter, style, caption, QRectF(plot.right() + gap, head.top(), head.right() - plot.right() - gap, head.height()),
           Qt::AlignLeft | Qt::AlignVCenter, text(chart.rightCaption));
  for (std::size_t at = 0; at < chart.lines.size(); ++at) {
    const report::SlopeLine& line = chart.lines[at];
    const bool strong = line.marked || style.hovered == at;
    const QPointF from(plot.left(), geometry.y(geometry.left[at]));
    const QPointF to(plot.right(), geometry.y(geometry.right[at]));
    const QColor colour = colourOf(line, style);
    painter.setPen(QPen(colour,
                        (strong        ? 2.6
                         : line.listed ? 1.6
                                       : 1.0) *
                            (style.onPaper ? 0.6 : 1.0),
                        line.right > line.left ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(from, to);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double radius = strong ? 4.0 : 3.0;
    painter.drawEllipse(from, radius, radius);
    painter.drawEllipse(to, radius, radius);
    const Ink ink{style.textSize * 1.08, line.listed ? style.colours->ink : style.colours->muted, line.listed ? Weight::medium : Weight::regular};
    const double half = geometry.rowHeight / 2;
    const QRectF left(box.left(), from.y() - half, plot.left() - gap - box.left(), geometry.rowHeight);
    const QRectF right(plot.right() + gap, to.y() - half, box.right() - plot.right() - gap, geometry.rowHeight);
    const QString leftPlace = QStringLiteral("  ") + QString::number(line.left);
    const QString rightPlace = QString::number(line.right) + QStringLiteral("  ");
    drawLine(painter, style, ink, left, Qt::AlignRight | Qt::AlignVCenter,
             elided(style, ink, text(line.label), left.width() - textWidth(style, ink, leftPlace)) + leftPlace);
    drawLine(painter, style, ink, right, Qt::AlignLeft | Qt::AlignVCenter,
             rightPlace + elided(style, ink, text(line.label), right.width() - textWidth(style, ink, rightPlace)));
  }
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::SlopeChart& chart, const Style& style, QPointF at) {
  if (chart.lines.empty() || !box.contains(at)) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  std::optional<std::size_t> best;
  double nearest = std::max(6.0, geometry.rowHeight / 2);
  for (std::size_t line = 0; line < chart.lines.size(); ++line) {
    const QPointF from(geometry.plot.left(), geometry.y(geometry.left[line]));
    const QPointF to(geometry.plot.right(), geometry.y(geometry.right[line]));
    const double distance = at.x() < from.x() ? std::abs(at.y() - from.y()) : at.x() > to.x() ? std::abs(at.y() - to.y()) : distanceTo(from, to, at);
    if (distance > nearest) continue;
    nearest = distance;
    best = line;
  }
  return best;
}

std::string hoverText(const report::SlopeChart& chart, std::size_t index) {
  if (index >= chart.lines.size()) return {};
  const report::SlopeLine& line = chart.lines[index];
  return line.label + "\n" + chart.leftCaption + " " + std::to_string(line.left) + "\n" + chart.rightCaption + " " + std::to_string(line.right);
}

std::string tabText(const report::SlopeChart& chart) {
  std::string result = "\t" + chart.leftCaption + "\t" + chart.rightCaption + "\n";
  for (const report::SlopeLine& line : chart.lines)
    result += line.label + "\t" + std::to_string(line.left) + "\t" + std::to_string(line.right) + "\n";
  return result;
}

}  // namespace kam::print
