// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/map_lines.h"

#include "pages/account/map/person_item.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace kam::ui {

using domain::TieKind;

namespace {

Qt::PenStyle dashOf(TieKind kind) {
  switch (kind) {
    case TieKind::influences: return Qt::DashLine;
    case TieKind::informal: return Qt::DotLine;
    case TieKind::conflict: return Qt::DashDotDotLine;
    default: return Qt::SolidLine;
  }
}

QColor colorOf(TieKind kind, const Colors& colors) {
  if (kind == TieKind::conflict) return colors.critical;
  return kind == TieKind::trusts ? colors.positive : colors.accent;
}

/// Where the straight way from the card's middle to `to` leaves the card.
QPointF edgeOf(const QRectF& card, const QPointF& to) {
  const QPointF from = card.center();
  const QPointF way = to - from;
  if (way.isNull()) return from;
  const qreal across = way.x() == 0 ? 1e9 : card.width() / 2 / std::abs(way.x());
  const qreal down = way.y() == 0 ? 1e9 : card.height() / 2 / std::abs(way.y());
  return from + way * std::min(across, down);
}

}  // namespace

MapLines::MapLines(const scoring::RelationshipMap& map, const std::vector<PersonItem*>& people, std::vector<QString> kinds, const Colors& colors)
    : m_map(map), m_people(people), m_kinds(std::move(kinds)), m_colors(colors) {
  setZValue(0);
  follow();
}

void MapLines::follow() {
  prepareGeometryChange();
  m_area = {};
  for (const PersonItem* item : m_people) m_area |= item->card();
  constexpr qreal kCurves = 90;
  m_area.adjust(-kCurves, -kCurves, kCurves, kCurves);
  update();
}

void MapLines::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
  Q_UNUSED(option)
  Q_UNUSED(widget)
  painter->setRenderHint(QPainter::Antialiasing);
  painter->setBrush(Qt::NoBrush);
  for (std::size_t i = 0; i < m_map.people.size(); ++i) {
    const std::size_t above = m_map.people[i].reportsTo;
    if (above == SIZE_MAX) continue;
    const QRectF top = m_people[above]->card();
    const QRectF bottom = m_people[i]->card();
    const QPointF from(top.center().x(), top.bottom());
    const QPointF to(bottom.center().x(), bottom.top());
    const qreal turn = to.y() - std::min<qreal>(18, std::abs(to.y() - from.y()) / 2);
    const bool faded = std::min(m_people[above]->opacity(), m_people[i]->opacity()) < 1;
    painter->setOpacity(faded ? 0.25 : 1);
    painter->setPen(QPen(m_colors.muted, 1.2));
    painter->drawPolyline(QPolygonF{from, {from.x(), turn}, {to.x(), turn}, to});
  }
  for (const scoring::MapTie& tie : m_map.ties) paintTie(*painter, tie);
  painter->setOpacity(1);
}

void MapLines::paintTie(QPainter& painter, const scoring::MapTie& tie) const {
  const PersonItem& one = *m_people[tie.from];
  const PersonItem& other = *m_people[tie.to];
  painter.setOpacity(std::min(one.opacity(), other.opacity()) < 1 ? 0.25 : 1);
  const QPointF way = other.middle() - one.middle();
  const qreal length = std::max<qreal>(1, std::hypot(way.x(), way.y()));
  const QPointF bend = (one.middle() + other.middle()) / 2 + QPointF(-way.y(), way.x()) / length * std::min<qreal>(60, length / 4);
  const QPointF from = edgeOf(one.card(), bend);
  const QPointF to = edgeOf(other.card(), bend);
  QPainterPath path(from);
  path.quadTo(bend, to);
  const QColor color = colorOf(tie.kind, m_colors);
  painter.setPen(QPen(color, 1 + 0.4 * static_cast<double>(tie.strength.value_or(1)), dashOf(tie.kind)));
  painter.setBrush(Qt::NoBrush);
  painter.drawPath(path);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  if (tie.kind == TieKind::influences) {
    const QPointF end = path.pointAtPercent(1) - path.pointAtPercent(0.94);
    const qreal angle = std::atan2(end.y(), end.x());
    QPolygonF head{to};
    for (const qreal turn : {2.7, -2.7}) head << to + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * 9;
    painter.drawPolygon(head);
  }
  const auto kind = static_cast<std::size_t>(tie.kind);
  if (kind >= m_kinds.size()) return;
  QFont font;
  font.setPixelSize(10);
  painter.setFont(font);
  const QRectF text = QFontMetricsF(font).boundingRect(m_kinds[kind]).adjusted(-4, -1, 4, 1);
  const QRectF place(path.pointAtPercent(0.5) - QPointF(text.width() / 2, text.height() / 2), text.size());
  painter.setBrush(m_colors.surface);
  painter.drawRoundedRect(place, 3, 3);
  painter.setPen(color);
  painter.drawText(place, Qt::AlignCenter, m_kinds[kind]);
}

}  // namespace kam::ui
