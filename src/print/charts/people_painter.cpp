// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/charts/chart_frame.h"
#include "print/charts/charts.h"
#include "print/style/tones.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace kam::print {
namespace {

using Kind = report::PersonLine::Kind;
constexpr double kGapAcross = 1.6;
constexpr double kGapDown = 2.4;
constexpr std::int64_t kStrengths = 4;
constexpr std::int64_t kInfluences = 3;

struct Geometry {
  double left = 0;
  double top = 0;
  double width = 0;
  double height = 0;
  double across = 0;
  double down = 0;
  QRectF card(const report::PersonCard& card) const {
    return {left + card.column * (width + across), top + static_cast<double>(card.row) * (height + down), width, height};
  }
};

std::size_t rowsOf(const report::PeopleChart& chart) {
  std::size_t rows = 0;
  for (const report::PersonCard& card : chart.cards) rows = std::max(rows, card.row + 1);
  return rows;
}

std::vector<LegendEntry> legendOf(const report::PeopleChart& chart, const Style& style);

double legendHeight(const QRectF& box, const report::PeopleChart& chart, const Style& style) {
  return legend(nullptr, box, legendOf(chart, style), style) + style.textSize * 0.8;
}

Geometry geometryOf(const QRectF& box, const report::PeopleChart& chart, const Style& style) {
  Geometry geometry;
  geometry.across = style.textSize * kGapAcross;
  geometry.down = style.textSize * kGapDown;
  geometry.left = box.left();
  geometry.top = box.top() + titleHeight(box.width(), chart.title, chart.subtitle, style) + style.textSize * 0.4;
  const double columns = static_cast<double>(report::kCardsInRow);
  geometry.width = (box.width() - geometry.across * (columns - 1)) / columns;
  const double rows = static_cast<double>(std::max<std::size_t>(1, rowsOf(chart)));
  const double room = box.bottom() - legendHeight(box, chart, style) - geometry.top;
  geometry.height = std::clamp((room - geometry.down * (rows - 1)) / rows, style.textSize * 3.0, style.textSize * 5.2);
  return geometry;
}

QColor colourOf(Kind kind, const Style& style) {
  if (kind == Kind::conflict) return style.colours->critical;
  if (kind == Kind::trusts) return style.colours->positive;
  return kind == Kind::reports ? style.colours->muted : style.colours->accent;
}

Qt::PenStyle dashOf(Kind kind) {
  switch (kind) {
    case Kind::influences: return Qt::DashLine;
    case Kind::informal: return Qt::DotLine;
    case Kind::conflict: return Qt::DashDotDotLine;
    default: return Qt::SolidLine;
  }
}

std::vector<LegendEntry> legendOf(const report::PeopleChart& chart, const Style& style) {
  std::vector<LegendEntry> entries;
  for (std::size_t kind = 0; kind < chart.lineNames.size(); ++kind) {
    const bool occurs =
        std::any_of(chart.lines.begin(), chart.lines.end(), [&](const auto& line) { return static_cast<std::size_t>(line.kind) == kind; });
    if (occurs) entries.push_back({LegendMark::line, colourOf(static_cast<Kind>(kind), style), chart.lineNames[kind]});
  }
  if (!chart.influenceName.empty()) entries.push_back({LegendMark::square, style.colours->accent, chart.influenceName});
  if (!chart.strengthName.empty()) entries.push_back({LegendMark::square, style.colours->ink, chart.strengthName});
  return entries;
}

void paintReport(QPainter& painter, const QRectF& above, const QRectF& below, const Style& style) {
  painter.setPen(QPen(colourOf(Kind::reports, style), style.onPaper ? 0.6 : 1.1));
  const QPointF from(above.center().x(), above.bottom());
  const QPointF to(below.center().x(), below.top());
  if (to.y() <= from.y()) {
    // Below one another in the same band of rows: along the side.
    painter.drawLine(QPointF(above.left() + 3, above.bottom()), QPointF(above.left() + 3, std::max(above.bottom(), below.top())));
    return;
  }
  const double turn = to.y() - std::min(style.textSize * 1.1, (to.y() - from.y()) / 2);
  painter.drawPolyline(QPolygonF{from, {from.x(), turn}, {to.x(), turn}, to});
}

void paintTie(QPainter& painter, const QRectF& one, const QRectF& other, Kind kind, const Style& style) {
  const QPointF way = other.center() - one.center();
  const double length = std::max(1.0, std::hypot(way.x(), way.y()));
  const QPointF bend = (one.center() + other.center()) / 2 + QPointF(-way.y(), way.x()) / length * std::min(style.textSize * 3, length / 4);
  QPainterPath path(one.center());
  path.quadTo(bend, other.center());
  painter.setPen(QPen(colourOf(kind, style), style.onPaper ? 1.0 : 1.6, dashOf(kind)));
  painter.drawPath(path);
}

void paintMarks(QPainter& painter, const QRectF& card, const report::PersonCard& person, const report::PeopleChart& chart, const Style& style) {
  const double unit = style.textSize * 0.42;
  const double y = card.bottom() - style.textSize * 0.95;
  double left = card.left() + style.textSize * 0.9;
  painter.setPen(Qt::NoPen);
  if (!chart.influenceName.empty())
    for (std::int64_t dot = 0; dot < kInfluences; ++dot, left += unit * 2.2) {
      painter.setBrush(dot < person.influence ? style.colours->accent : style.colours->line);
      painter.drawEllipse(QPointF(left + unit, y), unit * 0.85, unit * 0.85);
    }
  double right = card.right() - style.textSize * 0.5;
  if (!chart.strengthName.empty())
    for (std::int64_t step = kStrengths; step-- > 0; right -= unit * 1.5) {
      const double height = unit * (1.0 + static_cast<double>(step) * 0.7);
      painter.setBrush(step < person.strength ? style.colours->ink : style.colours->line);
      painter.drawRect(QRectF(right - unit, y + unit - height, unit, height));
    }
  painter.setBrush(Qt::NoBrush);
  const Ink support{style.textSize * 0.92, toneColour(*style.colours, person.tone)};
  const QRectF place(left + unit, y - style.textSize * 0.7, right - left - unit * 2, style.textSize * 1.4);
  drawLine(painter, style, support, place, Qt::AlignLeft | Qt::AlignVCenter, elided(style, support, text(person.support), place.width()));
}

void paintCard(QPainter& painter, const QRectF& card, const report::PersonCard& person, const report::PeopleChart& chart, const Style& style) {
  QPen edge(style.colours->muted, style.onPaper ? 0.6 : 1.0);
  if (person.placeholder) edge.setStyle(Qt::DashLine);
  else edge.setColor(style.colours->line);
  painter.setPen(edge);
  painter.setBrush(style.colours->surface);
  painter.drawRoundedRect(card, 3, 3);
  painter.setBrush(Qt::NoBrush);
  if (!person.placeholder && !person.support.empty())
    painter.fillRect(QRectF(card.left(), card.top() + 1, style.textSize * 0.34, card.height() - 2), toneColour(*style.colours, person.tone));
  const double left = card.left() + style.textSize * 0.9;
  const double width = card.right() - style.textSize * 0.4 - left;
  const Ink name{style.textSize * 1.06, style.colours->ink, person.placeholder ? Weight::regular : Weight::bold, person.placeholder};
  const Ink small{style.textSize * 0.92, style.colours->muted};
  const QString shown = text(person.name) + (person.outside ? QStringLiteral(" \u2197") : QString());
  drawLine(painter, style, name, QRectF(left, card.top() + style.textSize * 0.25, width, lineHeight(name)), Qt::AlignLeft | Qt::AlignTop,
           elided(style, name, shown, width));
  drawLine(painter, style, small, QRectF(left, card.top() + style.textSize * 1.6, width, lineHeight(small)), Qt::AlignLeft | Qt::AlignTop,
           elided(style, small, text(person.position), width));
  if (card.height() >= style.textSize * 4.2) paintMarks(painter, card, person, chart, style);
}

}  // namespace

void paint(QPainter& painter, const QRectF& box, const report::PeopleChart& chart, const Style& style) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setClipRect(box);
  paintTitle(painter, box, chart.title, chart.subtitle, style);
  if (chart.cards.empty()) {
    paintEmpty(painter, box, chart.emptyText, style);
    painter.restore();
    return;
  }
  const Geometry geometry = geometryOf(box, chart, style);
  painter.setBrush(Qt::NoBrush);
  for (const report::PersonLine& line : chart.lines)
    if (line.kind == Kind::reports) paintReport(painter, geometry.card(chart.cards[line.from]), geometry.card(chart.cards[line.to]), style);
  for (const report::PersonLine& line : chart.lines)
    if (line.kind != Kind::reports) paintTie(painter, geometry.card(chart.cards[line.from]), geometry.card(chart.cards[line.to]), line.kind, style);
  for (const report::PersonCard& person : chart.cards) paintCard(painter, geometry.card(person), person, chart, style);
  const double below = legendHeight(box, chart, style);
  legend(&painter, QRectF(box.left(), box.bottom() - below + style.textSize * 0.8, box.width(), below), legendOf(chart, style), style);
  painter.restore();
}

std::string tabText(const report::PeopleChart& chart) {
  std::string result;
  for (const report::PersonCard& card : chart.cards) result += card.name + "\t" + card.position + "\t" + card.support + "\n";
  return result;
}

}  // namespace kam::print
