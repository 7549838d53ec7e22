// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

using Kind = report::BridgePart::Kind;

struct Geometry {
  QRectF plot;
  double column = 0;
  double lowest = 0;
  double highest = 1;
  double y(double value) const { return plot.bottom() - plot.height() * (value - lowest) / (highest - lowest); }
};

/// From where to where each part reaches, and the last column behind them.
std::vector<std::pair<double, double>> spansOf(const report::BridgeChart& chart) {
  std::vector<std::pair<double, double>> spans;
  double sum = 0;
  for (const report::BridgePart& part : chart.parts) {
    const auto value = static_cast<double>(part.value);
    const bool falls = part.kind == Kind::cost;
    spans.emplace_back(part.kind == Kind::level ? 0 : sum, part.kind == Kind::level ? value : sum + (falls ? value : std::max(0.0, value)));
    sum = spans.back().second;
  }
  spans.emplace_back(0, static_cast<double>(chart.target));
  return spans;
}

Geometry geometryOf(const QRectF& box, const report::BridgeChart& chart, const Style& style) {
  Geometry geometry;
  const double labels = style.textSize * 3.4;
  const double figures = style.textSize * 1.8;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + figures;
  geometry.plot = QRectF(box.left(), top, box.width(), std::max(1.0, box.bottom() - labels - top));
  geometry.column = box.width() / static_cast<double>(chart.parts.size() + 1);
  for (const auto& [from, to] : spansOf(chart)) {
    geometry.highest = std::max({geometry.highest, from, to});
    geometry.lowest = std::min({geometry.lowest, from, to});
  }
  return geometry;
}

QColor fillOf(Kind kind, const Style& style) {
  switch (kind) {
    case Kind::sure: return style.colours->classes[0];
    case Kind::usual: return style.colours->classes[1];
    case Kind::likely: return style.colours->classes[2];
    case Kind::hoped: return style.colours->accentSoft;
    case Kind::level: return style.colours->muted;
    case Kind::cost: return style.colours->criticalSoft;
    case Kind::open: break;
  }
  return style.colours->warningSoft;
}

void paintColumn(QPainter& painter, const QRectF& bar, Kind kind, const Style& style) {
  const bool open = kind == Kind::open;
  QPen edge(open                  ? style.colours->warning
            : kind == Kind::cost  ? style.colours->critical
            : kind == Kind::level ? style.colours->muted
                                  : style.colours->classes[0],
            style.onPaper ? 0.7 : 1.2);
  // What nobody has yet is no area of colour: a dashed frame, readable in grey as well.
  if (open || kind == Kind::hoped) edge.setStyle(Qt::DashLine);
  painter.setPen(edge);
  painter.setBrush(fillOf(kind, style));
  painter.drawRect(bar);
  painter.setBrush(Qt::NoBrush);
}

void paintLabel(QPainter& painter, const Style& style, const QRectF& place, const std::string& label, const std::string& figure, double top,
                bool strong) {
  const Ink name{style.textSize, style.colours->muted};
  std::vector<QString> lines = wrapped(style, name, text(label), place.width());
  if (lines.size() > 2) lines = {lines[0], elided(style, name, lines[1] + QStringLiteral(" \u2026"), place.width())};
  drawLines(painter, style, name, place, Qt::AlignHCenter, lines);
  const Ink value{style.textSize * 1.08, style.colours->ink, strong ? Weight::bold : Weight::medium};
  drawLine(painter, style, value, QRectF(place.left(), top - style.textSize * 1.7, place.width(), style.textSize * 1.6),
           Qt::AlignHCenter | Qt::AlignVCenter, text(figure));
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::BridgeChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.parts.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  const double inset = geometry.column * 0.16;
  const auto spans = spansOf(chart);
  for (std::size_t at = 0; at < spans.size(); ++at) {
    const bool total = at == chart.parts.size();
    const double left = box.left() + geometry.column * static_cast<double>(at);
    const auto& [from, to] = spans[at];
    const double top = geometry.y(std::max(from, to));
    const QRectF bar(left + inset, top, geometry.column - 2 * inset, std::max(1.0, geometry.y(std::min(from, to)) - top));
    if (style.hovered == at) painter.fillRect(QRectF(left, geometry.plot.top(), geometry.column, geometry.plot.height()), style.colours->hover);
    if (total) painter.fillRect(bar, style.colours->muted);
    else paintColumn(painter, bar, chart.parts[at].kind, style);
    const QRectF place(left + 2, geometry.plot.bottom() + style.textSize * 0.5, geometry.column - 4, style.textSize * 3);
    paintLabel(painter, style, place, total ? chart.targetLabel : chart.parts[at].label, total ? chart.targetFigure : chart.parts[at].figure,
               bar.top(), total || chart.parts[at].kind == Kind::level);
    if (!total) {
      painter.setPen(QPen(style.colours->faint, style.onPaper ? 0.5 : 1.0));
      painter.drawLine(QPointF(bar.right(), geometry.y(to)), QPointF(left + geometry.column + inset, geometry.y(to)));
    }
  }
  painter.setPen(QPen(style.colours->muted, style.onPaper ? 0.6 : 1.0));
  painter.drawLine(QPointF(geometry.plot.left(), geometry.y(0)), QPointF(geometry.plot.right(), geometry.y(0)));
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::BridgeChart& chart, const Style& style, QPointF at) {
  if (chart.parts.empty() || !box.contains(at)) return std::nullopt;
  const Geometry geometry = geometryOf(box, chart, style);
  return std::min(chart.parts.size(), static_cast<std::size_t>(std::max(0.0, (at.x() - box.left()) / geometry.column)));
}

std::string hoverText(const report::BridgeChart& chart, std::size_t index) {
  if (index == chart.parts.size()) return chart.targetLabel + "\n" + chart.targetFigure;
  return index > chart.parts.size() ? std::string() : chart.parts[index].label + "\n" + chart.parts[index].figure;
}

std::string tabText(const report::BridgeChart& chart) {
  std::string result;
  for (const report::BridgePart& part : chart.parts) result += part.label + "\t" + part.figure + "\n";
  return result + chart.targetLabel + "\t" + chart.targetFigure + "\n";
}

}  // namespace kam::print
