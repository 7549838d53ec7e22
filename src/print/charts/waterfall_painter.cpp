// SPDX-License-Identifier: GPL-3.0-or-later
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
  double low = 0;
  double high = 1;
  double x(double value) const { return plot.left() + plot.width() * (value - low) / (high - low); }
};

std::size_t rowsOf(const report::WaterfallChart& chart) { return chart.steps.size() + 2; }

Geometry geometryOf(const QRectF& box, const report::WaterfallChart& chart, const Style& style) {
  Geometry geometry;
  const Ink ink{style.textSize * 1.08, {}};
  double widest = std::max(textWidth(style, ink, text(chart.startLabel)), textWidth(style, ink, text(chart.endLabel)));
  double sum = chart.start;
  geometry.low = std::min(chart.start, chart.end);
  geometry.high = std::max(chart.start, chart.end);
  for (const report::WaterfallStep& step : chart.steps) {
    widest = std::max(widest, textWidth(style, ink, text(step.label)));
    sum += step.known ? step.change : 0.0;
    geometry.low = std::min(geometry.low, sum);
    geometry.high = std::max(geometry.high, sum);
  }
  const double air = std::max(0.5, 0.08 * (geometry.high - geometry.low));
  geometry.low -= air;
  geometry.high += air;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style);
  const double left = box.left() + std::min(widest, box.width() * 0.4) + style.textSize;
  const double figures = textWidth(style, ink, text("+00.0")) + style.textSize * 0.5;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - figures - left), std::max(1.0, box.bottom() - top));
  geometry.rowHeight = std::min(style.textSize * 2.0, geometry.plot.height() / static_cast<double>(rowsOf(chart)));
  return geometry;
}

std::string signedPoints(words::Language language, double change) {
  return (change < 0 ? "\u2212" : "+") + words::decimal(language, std::abs(change), 1);
}

struct Row {
  std::string label;
  std::string figure;
  double from = 0.0;
  double to = 0.0;
  QColor colour;
  bool total = false;
  bool known = true;
};

std::vector<Row> rowsFor(const report::WaterfallChart& chart, const Style& style, double low) {
  std::vector<Row> rows;
  rows.push_back({chart.startLabel, words::decimal(chart.language, chart.start, 1), low, chart.start, style.colours->neutralSoft, true});
  double sum = chart.start;
  for (const report::WaterfallStep& step : chart.steps) {
    const double next = sum + (step.known ? step.change : 0.0);
    const bool gains = step.change >= 0;
    rows.push_back({step.label, step.known ? signedPoints(chart.language, step.change) : std::string(words::kUnknown), sum, next,
                    gains ? style.colours->accent : style.colours->faint, false, step.known});
    sum = next;
  }
  rows.push_back({chart.endLabel, words::decimal(chart.language, chart.end, 1), low, chart.end, style.colours->accentSoft, true});
  return rows;
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::WaterfallChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.steps.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  const std::vector<Row> rows = rowsFor(chart, style, geometry.low);
  for (std::size_t at = 0; at < rows.size(); ++at) {
    const Row& row = rows[at];
    const QRectF line(box.left(), geometry.plot.top() + geometry.rowHeight * static_cast<double>(at), box.width(), geometry.rowHeight);
    if (style.hovered == at) painter.fillRect(line, style.colours->hover);
    const Ink ink{style.textSize * 1.08, row.total || !row.known ? style.colours->muted : style.colours->ink};
    const QRectF name(line.left(), line.top(), geometry.plot.left() - line.left() - style.textSize * 0.7, line.height());
    drawLine(painter, style, ink, name, Qt::AlignLeft | Qt::AlignVCenter, elided(style, ink, text(row.label), name.width()));
    const double inset = line.height() * 0.2;
    const double left = geometry.x(std::min(row.from, row.to));
    const QRectF bar(left, line.top() + inset, std::max(1.0, geometry.x(std::max(row.from, row.to)) - left), line.height() - 2 * inset);
    if (row.known) painter.fillRect(bar, row.colour);
    if (at + 1 < rows.size()) {
      // The step ends where the next one begins.
      painter.setPen(QPen(style.colours->muted, style.onPaper ? 0.5 : 1.0));
      painter.drawLine(QPointF(geometry.x(row.to), bar.bottom()), QPointF(geometry.x(row.to), line.bottom() + inset));
    }
    const Ink figure{style.textSize * 1.08, row.known ? style.colours->ink : style.colours->muted, row.total ? Weight::medium : Weight::regular};
    drawLine(painter, style, figure, QRectF(geometry.plot.right(), line.top(), box.right() - geometry.plot.right(), line.height()),
             Qt::AlignRight | Qt::AlignVCenter, text(row.figure));
  }
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::WaterfallChart& chart, const Style& style, QPointF at) {
  if (chart.steps.empty()) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  const double row = std::floor((at.y() - geometry.plot.top()) / geometry.rowHeight);
  if (at.x() < box.left() || at.x() > box.right() || row < 0 || row >= static_cast<double>(rowsOf(chart))) return std::nullopt;
  return static_cast<std::size_t>(row);
}

std::string hoverText(const report::WaterfallChart& chart, std::size_t index) {
  if (index == 0) return chart.startLabel + " " + words::decimal(chart.language, chart.start, 1);
  if (index == chart.steps.size() + 1) return chart.endLabel + " " + words::decimal(chart.language, chart.end, 1);
  if (index > chart.steps.size()) return {};
  const report::WaterfallStep& step = chart.steps[index - 1];
  return step.label + " " + (step.known ? signedPoints(chart.language, step.change) : std::string(words::kUnknown));
}

std::string tabText(const report::WaterfallChart& chart) {
  std::string result = chart.startLabel + "\t" + words::decimal(chart.language, chart.start, 1) + "\n";
  for (const report::WaterfallStep& step : chart.steps)
    result += step.label + "\t" + (step.known ? words::decimal(chart.language, step.change, 1) : std::string()) + "\n";
  return result + chart.endLabel + "\t" + words::decimal(chart.language, chart.end, 1) + "\n";
}

}  // namespace kam::print
