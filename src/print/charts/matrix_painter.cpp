// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"

#include "words/format.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kam::print {

namespace {

constexpr std::size_t kMostLabels = 40;

struct Geometry {
  QRectF plot;
  double largestRadius = 8;
  double largestSize = 0;

  QPointF place(double x, double y) const {
    const QRectF inner = plot.adjusted(largestRadius, largestRadius, -largestRadius, -largestRadius);
    return {inner.left() + inner.width() * std::clamp(x, 0.0, 100.0) / 100.0, inner.bottom() - inner.height() * std::clamp(y, 0.0, 100.0) / 100.0};
  }
  QPointF place(const report::MatrixPoint& point) const { return place(point.x, point.y); }
  double radius(const report::MatrixPoint& point) const {
    const double least = std::min(largestRadius, 2.4);
    if (largestSize <= 0 || point.size <= 0) return least;
    return std::max(least, largestRadius * std::sqrt(point.size / largestSize));
  }
  double cutX(double value) const { return place(value, 0).x(); }
  double cutY(double value) const { return place(0, value).y(); }
};

Geometry geometryOf(const QRectF& box, const report::MatrixChart& chart, const Style& style) {
  Geometry geometry;
  const double line = style.textSize * 1.5;
  const double top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + 2;
  const double left = box.left() + (chart.yCaption.empty() ? 2 : line * 1.2);
  double bottom = box.bottom() - 2;
  if (!chart.xCaption.empty()) bottom -= line * 1.1;
  if (!chart.sizeCaption.empty()) bottom -= line;
  geometry.plot = QRectF(left, top, std::max(1.0, box.right() - left - 1), std::max(1.0, bottom - top));
  geometry.largestRadius = std::max(3.0, std::min(geometry.plot.width(), geometry.plot.height()) / 13);
  for (const report::MatrixPoint& point : chart.points) geometry.largestSize = std::max(geometry.largestSize, point.size);
  return geometry;
}

std::vector<double> edges(double low, double high, const std::vector<double>& cuts) {
  std::vector<double> result{low};
  result.insert(result.end(), cuts.begin(), cuts.end());
  result.push_back(high);
  std::sort(result.begin(), result.end());
  return result;
}

/// Paints the fields and returns the boxes of their names, which labels keep clear of.
std::vector<QRectF> paintFields(QPainter& painter, const Geometry& geometry, const report::MatrixChart& chart, const Style& style) {
  const QRectF& plot = geometry.plot;
  std::vector<double> xs;
  std::vector<double> ys;
  for (const double cut : chart.xCuts) xs.push_back(geometry.cutX(cut));
  for (const double cut : chart.yCuts) ys.push_back(geometry.cutY(cut));
  xs = edges(plot.left(), plot.right(), xs);
  ys = edges(plot.top(), plot.bottom(), ys);
  painter.setPen(Qt::NoPen);
  painter.setBrush(style.colours->accentSoft);
  painter.drawRect(QRectF(QPointF(xs[xs.size() - 2], ys[0]), QPointF(xs.back(), ys[1])));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(style.colours->line, style.onPaper ? 0.7 : 1.0));
  painter.drawRect(plot);
  for (std::size_t i = 1; i + 1 < xs.size(); ++i) painter.drawLine(QPointF(xs[i], plot.top()), QPointF(xs[i], plot.bottom()));
  for (std::size_t i = 1; i + 1 < ys.size(); ++i) painter.drawLine(QPointF(plot.left(), ys[i]), QPointF(plot.right(), ys[i]));
  std::vector<QRectF> taken;
  if (chart.fieldNames.size() != (xs.size() - 1) * (ys.size() - 1)) return taken;
  const Ink ink{style.textSize, style.colours->muted, Weight::medium};
  const double padding = style.textSize * 0.6;
  for (std::size_t row = 0; row + 1 < ys.size(); ++row)
    for (std::size_t column = 0; column + 1 < xs.size(); ++column) {
      const double width = xs[column + 1] - xs[column] - 2 * padding;
      const QString name = elided(style, ink, text(chart.fieldNames[row * (xs.size() - 1) + column]), width);
      const bool atFoot = row + 2 == ys.size();
      const double y = atFoot ? ys[row + 1] - lineHeight(ink) - padding * 0.6 : ys[row] + padding * 0.6;
      const QRectF box(xs[column] + padding, y, textWidth(style, ink, name), lineHeight(ink));
      drawLine(painter, style, ink, box, Qt::AlignLeft | Qt::AlignVCenter, name);
      taken.push_back(box);
    }
  return taken;
}

/// Marked points first, then the larger ones; equals keep their order.
std::vector<std::size_t> byImportance(const report::MatrixChart& chart) {
  std::vector<std::size_t> order(chart.points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const report::MatrixPoint& left = chart.points[a];
    const report::MatrixPoint& right = chart.points[b];
    if (left.marked != right.marked) return left.marked;
    if (left.group != right.group) return left.group < right.group;
    return left.size > right.size;
  });
  return order;
}

/// From a small ring where the bubble was to an arrow at its edge; moves that end within the bubble are none to be seen.
void paintTrails(QPainter& painter, const Geometry& geometry, const report::MatrixChart& chart, const Style& style) {
  const double ring = style.textSize * 0.22;
  const double head = style.textSize * 0.42;
  for (std::size_t index = 0; index < chart.points.size(); ++index) {
    const report::MatrixPoint& point = chart.points[index];
    if (!point.before) continue;
    const QPointF from = geometry.place(point.before->x, point.before->y);
    const QPointF centre = geometry.place(point);
    const double length = std::hypot(centre.x() - from.x(), centre.y() - from.y());
    const double radius = geometry.radius(point) + (style.onPaper ? 0.6 : 1.0);
    if (length < radius + ring + head) continue;
    const QPointF towards = (centre - from) / length;
    const QPointF across(-towards.y(), towards.x());
    const QPointF tip = centre - towards * radius;
    const bool strong = point.marked || style.hovered == index;
    const QColor colour = strong ? style.colours->ink : style.colours->muted;
    const double width = style.onPaper ? (strong ? 0.9 : 0.6) : (strong ? 1.6 : 1.1);
    painter.setPen(QPen(colour, width, point.before->uncertain ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(from + towards * ring, tip - towards * head * 0.5);
    painter.setPen(QPen(colour, width));
    painter.setBrush(style.colours->surface);
    painter.drawEllipse(from, ring, ring);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, tip - towards * head + across * head * 0.4, tip - towards * head - across * head * 0.4});
  }
  painter.setBrush(Qt::NoBrush);
}

void paintBubbles(QPainter& painter, const Geometry& geometry, const report::MatrixChart& chart, const Style& style) {
  std::vector<std::size_t> order(chart.points.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return chart.points[a].size > chart.points[b].size; });
  for (const std::size_t index : order) {
    const report::MatrixPoint& point = chart.points[index];
    const QColor fill = style.colours->classes[static_cast<std::size_t>(std::clamp(point.group, 0, 2))];
    const double radius = geometry.radius(point);
    const bool strong = point.marked || style.hovered == index;
    const QPen soft = outlineOf(fill, style);
    painter.setPen(strong                      ? QPen(style.colours->ink, style.onPaper ? 1.2 : 2.0)
                   : soft.style() == Qt::NoPen ? QPen(style.colours->surface, style.onPaper ? 0.6 : 1.2)
                                               : soft);
    painter.setBrush(fill);
    painter.drawEllipse(geometry.place(point), radius, radius);
  }
  painter.setBrush(Qt::NoBrush);
}

bool collides(const QRectF& box, const std::vector<QRectF>& taken) {
  return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(box); });
}

/// Boxes along a trail, so that no label lies across it.
void keepClear(QPointF from, QPointF to, const Style& style, std::vector<QRectF>& taken) {
  const double step = style.textSize * 0.6;
  const double length = std::hypot(to.x() - from.x(), to.y() - from.y());
  const int boxes = std::clamp(static_cast<int>(length / step), 1, 200);
  for (int i = 0; i < boxes; ++i) {
    const QPointF at = from + (to - from) * (static_cast<double>(i) / boxes);
    taken.emplace_back(at.x() - step / 2, at.y() - step / 2, step, step);
  }
}

/// Labels beside their bubbles where there is room: right, left, above, below, then further off with a leader; what finds
/// no free place stays unlabelled and is told by hovering.
void paintLabels(QPainter& painter, const Geometry& geometry, const report::MatrixChart& chart, const Style& style, std::vector<QRectF> taken) {
  const std::vector<std::size_t> order = byImportance(chart);
  const std::size_t most = std::min(order.size(), kMostLabels);
  for (const report::MatrixPoint& point : chart.points) {
    const double radius = geometry.radius(point);
    const QPointF centre = geometry.place(point);
    taken.emplace_back(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    if (point.before) keepClear(geometry.place(point.before->x, point.before->y), centre, style, taken);
  }
  for (std::size_t i = 0; i < most; ++i) {
    const report::MatrixPoint& point = chart.points[order[i]];
    const Ink ink{style.textSize, style.colours->ink, point.marked ? Weight::bold : Weight::regular};
    const QString label = elided(style, ink, text(point.label), geometry.plot.width() * 0.3);
    const double width = textWidth(style, ink, label);
    const double height = lineHeight(ink);
    const QPointF centre = geometry.place(point);
    const double near = geometry.radius(point) + style.textSize * 0.35;
    const double far = near + style.textSize * 1.3;
    struct Candidate {
      QRectF box;
      bool leader;
    };
    const Candidate candidates[] = {
        {{centre.x() + near, centre.y() - height / 2, width, height}, false},
        {{centre.x() - near - width, centre.y() - height / 2, width, height}, false},
        {{centre.x() - width / 2, centre.y() - near - height, width, height}, false},
        {{centre.x() - width / 2, centre.y() + near, width, height}, false},
        {{centre.x() + far, centre.y() - far - height / 2, width, height}, true},
        {{centre.x() + far, centre.y() + far - height / 2, width, height}, true},
        {{centre.x() - far - width, centre.y() - far - height / 2, width, height}, true},
        {{centre.x() - far - width, centre.y() + far - height / 2, width, height}, true},
    };
    for (const Candidate& candidate : candidates) {
      if (candidate.leader && point.group > 1 && !point.marked) break;
      if (!geometry.plot.adjusted(2, 1, -2, -1).contains(candidate.box) || collides(candidate.box, taken)) continue;
      if (candidate.leader) {
        const bool right = candidate.box.left() > centre.x();
        const QPointF end(right ? candidate.box.left() - 2 : candidate.box.right() + 2, candidate.box.center().y());
        const QPointF towards = (end - centre) / std::hypot(end.x() - centre.x(), end.y() - centre.y());
        painter.setPen(QPen(style.colours->faint, style.onPaper ? 0.5 : 1.0));
        painter.drawLine(centre + towards * geometry.radius(point), end);
      }
      drawLine(painter, style, ink, candidate.box, Qt::AlignLeft | Qt::AlignVCenter, label);
      taken.push_back(candidate.box);
      break;
    }
  }
}

/// An arrow in place of a character, which the font does not have.
void paintArrow(QPainter& painter, QPointF from, const Style& style) {
  const double length = style.textSize * 0.9;
  const double head = style.textSize * 0.26;
  const QPointF tip = from + QPointF(length, 0);
  painter.setPen(QPen(style.colours->muted, style.onPaper ? 0.6 : 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.drawLine(from, tip);
  painter.drawLine(tip, tip + QPointF(-head, -head));
  painter.drawLine(tip, tip + QPointF(-head, head));
}

/// A caption centred in the box, followed by an arrow.
void paintAxisCaption(QPainter& painter, const QRectF& box, const std::string& caption, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const double arrow = style.textSize * 1.4;
  const QString line = elided(style, ink, text(caption), box.width() - arrow);
  const double left = box.center().x() - (textWidth(style, ink, line) + arrow) / 2;
  drawLine(painter, style, ink, QRectF(left, box.top(), box.width(), box.height()), Qt::AlignLeft | Qt::AlignVCenter, line);
  paintArrow(painter, QPointF(left + textWidth(style, ink, line) + style.textSize * 0.45, box.center().y()), style);
}

/// What area and trails mean, in one line.
std::string legendOf(const report::MatrixChart& chart) {
  const bool anyTrail = std::any_of(chart.points.begin(), chart.points.end(), [](const auto& point) { return point.before.has_value(); });
  if (!anyTrail || chart.trailCaption.empty()) return chart.sizeCaption;
  return chart.sizeCaption.empty() ? chart.trailCaption : chart.sizeCaption + " \u00b7 " + chart.trailCaption;
}

void paintCaptions(QPainter& painter, const QRectF& box, const Geometry& geometry, const report::MatrixChart& chart, const Style& style) {
  const Ink ink{style.textSize, style.colours->muted};
  const QRectF& plot = geometry.plot;
  const double height = style.textSize * 1.4;
  double y = plot.bottom() + style.textSize * 0.3;
  if (!chart.xCaption.empty()) {
    paintAxisCaption(painter, QRectF(plot.left(), y, plot.width(), height), chart.xCaption, style);
    y += style.textSize * 1.5;
  }
  drawLine(painter, style, ink, QRectF(plot.left(), y, plot.width(), height), Qt::AlignHCenter | Qt::AlignVCenter,
           elided(style, ink, text(legendOf(chart)), plot.width()));
  if (chart.yCaption.empty()) return;
  painter.save();
  painter.translate(box.left() + style.textSize * 0.7, plot.center().y());
  painter.rotate(-90);
  paintAxisCaption(painter, QRectF(-plot.height() / 2, -style.textSize, plot.height(), style.textSize * 2), chart.yCaption, style);
  painter.restore();
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::MatrixChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  const Geometry geometry = geometryOf(box, chart, style);
  std::vector<QRectF> taken = paintFields(painter, geometry, chart, style);
  paintCaptions(painter, box, geometry, chart, style);
  if (chart.points.empty()) paintEmpty(painter, geometry.plot, chart.emptyText, style);
  paintTrails(painter, geometry, chart, style);
  paintBubbles(painter, geometry, chart, style);
  paintLabels(painter, geometry, chart, style, std::move(taken));
  painter.restore();
}

std::optional<std::size_t> hitTest(const QRectF& box, const report::MatrixChart& chart, const Style& style, QPointF at) {
  const Geometry geometry = geometryOf(box, chart, style);
  std::optional<std::size_t> best;
  double bestRadius = 0;
  for (std::size_t i = 0; i < chart.points.size(); ++i) {
    const QPointF offset = geometry.place(chart.points[i]) - at;
    const double radius = std::max(4.0, geometry.radius(chart.points[i]));
    // The smallest bubble under the pointer is the one drawn on top.
    if (std::hypot(offset.x(), offset.y()) <= radius && (!best || radius < bestRadius)) {
      best = i;
      bestRadius = radius;
    }
  }
  return best;
}

QRectF elementArea(const QRectF& box, const report::MatrixChart& chart, const Style& style, std::size_t index) {
  if (index >= chart.points.size()) return {};
  const Geometry geometry = geometryOf(box, chart, style);
  const double radius = std::max(4.0, geometry.radius(chart.points[index]));
  const QPointF centre = geometry.place(chart.points[index]);
  return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

std::string hoverText(const report::MatrixChart& chart, std::size_t index) {
  if (index >= chart.points.size()) return {};
  const report::MatrixPoint& point = chart.points[index];
  const words::Language language = chart.sizeFormat.language;
  return point.label + "\n" + chart.yCaption + " " + words::decimal(language, point.y, 1) + "\n" + chart.xCaption + " " +
         words::decimal(language, point.x, 1) + "\n" + chart.sizeFormat.text(point.size) + (point.before ? "\n" + point.before->text : std::string());
}

std::string tabText(const report::MatrixChart& chart) {
  std::string result = "\t" + chart.xCaption + "\t" + chart.yCaption + "\n";
  for (const report::MatrixPoint& point : chart.points)
    result += point.label + "\t" + words::decimal(chart.sizeFormat.language, point.x, 1) + "\t" +
              words::decimal(chart.sizeFormat.language, point.y, 1) + "\t" + chart.sizeFormat.text(point.size) + "\n";
  return result;
}

}  // namespace kam::print
