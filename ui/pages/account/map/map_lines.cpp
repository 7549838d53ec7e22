// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/map_lines.h"

#include "pages/account/map/person_item.h"

#include <QGraphicsScene>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <algorithm>
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

/// Length of an arrow's head.
constexpr qreal kHead = 9;

QFont labelFont() {
  QFont font;
  font.setPixelSize(10);
  return font;
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
  // Which part is painted again is asked for.
  setFlag(ItemUsesExtendedStyleOption);
  for (std::size_t person = 0; person < m_map.people.size(); ++person) m_reports.push_back(reportOf(person));
  for (const scoring::MapTie& tie : m_map.ties) m_ties.push_back(tieOf(tie));
  widen();
}

MapLines::Line MapLines::reportOf(std::size_t person) const {
  Line line;
  const std::size_t above = m_map.people[person].reportsTo;
  if (above == SIZE_MAX) return line;
  const QRectF top = m_people[above]->card();
  const QRectF bottom = m_people[person]->card();
  const QPointF from(top.center().x(), top.bottom());
  line.end = QPointF(bottom.center().x(), bottom.top());
  const qreal turn = line.end.y() - std::min<qreal>(18, std::abs(line.end.y() - from.y()) / 2);
  line.way.addPolygon(QPolygonF{from, {from.x(), turn}, {line.end.x(), turn}, line.end});
  line.room = line.way.boundingRect().adjusted(-2, -2, 2, 2);
  return line;
}

MapLines::Line MapLines::tieOf(const scoring::MapTie& tie) const {
  const PersonItem& one = *m_people[tie.from];
  const PersonItem& other = *m_people[tie.to];
  const QPointF way = other.middle() - one.middle();
  const qreal length = std::max<qreal>(1, std::hypot(way.x(), way.y()));
  const QPointF bend = (one.middle() + other.middle()) / 2 + QPointF(-way.y(), way.x()) / length * std::min<qreal>(60, length / 4);
  Line line;
  line.way.moveTo(edgeOf(one.card(), bend));
  line.end = edgeOf(other.card(), bend);
  line.way.quadTo(bend, line.end);
  // Wide strokes and the head of an arrow reach beyond the way.
  line.room = line.way.boundingRect().adjusted(-kHead, -kHead, kHead, kHead);
  if (const auto kind = static_cast<std::size_t>(tie.kind); kind < m_kinds.size()) {
    const QRectF text = QFontMetricsF(labelFont()).boundingRect(m_kinds[kind]).adjusted(-4, -1, 4, 1);
    line.label = freePlace(line.way, text.size());
    line.room |= line.label.adjusted(-1, -1, 1, 1);
  }
  return line;
}

QRectF MapLines::freePlace(const QPainterPath& way, const QSizeF& size) const {
  const auto at = [&](double part) { return QRectF(way.pointAtPercent(part) - QPointF(size.width() / 2, size.height() / 2), size); };
  // Cards lie over the lines: a word under one of them says nothing.
  for (const double part : {0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8})
    if (std::none_of(m_people.begin(), m_people.end(), [&](const PersonItem* item) { return item->card().intersects(at(part)); })) return at(part);
  return at(0.5);
}

QRectF MapLines::drawn() const {
  QRectF area;
  for (const PersonItem* item : m_people) area |= item->card();
  for (const std::vector<Line>* lines : {&m_reports, &m_ties})
    for (const Line& line : *lines) area |= line.room;
  return area;
}

void MapLines::replace(Line& line, Line next) {
  update(line.room);
  line = std::move(next);
  update(line.room);
}

void MapLines::widen() {
  const QRectF area = m_area | drawn();
  if (m_area.contains(area)) return;
  prepareGeometryChange();
  // Some more than is needed, so that a card that is dragged outwards does not ask for it at every step.
  constexpr qreal kMore = 90;
  m_area = area.adjusted(-kMore, -kMore, kMore, kMore);
}

bool MapLines::hangsOn(std::size_t person, std::size_t report) const { return report == person || m_map.people[report].reportsTo == person; }

void MapLines::follow(std::size_t person) {
  if (m_held != person) m_still = {};
  m_held = person;
  for (std::size_t report = 0; report < m_reports.size(); ++report)
    if (hangsOn(person, report)) replace(m_reports[report], reportOf(report));
  for (std::size_t tie = 0; tie < m_ties.size(); ++tie)
    if (hangsOn(person, m_map.ties[tie])) replace(m_ties[tie], tieOf(m_map.ties[tie]));
  widen();
}

void MapLines::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
  painter->setRenderHint(QPainter::Antialiasing);
  const bool isHeld = m_held != SIZE_MAX && scene()->mouseGrabberItem() == m_people[m_held];
  if (widget != nullptr && isHeld) return paintWhileHeld(*painter, option->exposedRect, *widget);
  m_still = {};
  paintLines(*painter, option->exposedRect, Part::all);
}

void MapLines::paintWhileHeld(QPainter& painter, const QRectF& exposed, const QWidget& widget) {
  const QTransform at = painter.worldTransform();
  const QSize size = widget.size() * widget.devicePixelRatioF();
  if (m_still.size() != size || m_stillAt != at) {
    m_still = QPixmap(size);
    m_still.setDevicePixelRatio(widget.devicePixelRatioF());
    m_still.fill(Qt::transparent);
    m_stillAt = at;
    QPainter still(&m_still);
    still.setRenderHint(QPainter::Antialiasing);
    still.setTransform(at);
    paintLines(still, at.inverted().mapRect(QRectF(widget.rect())), Part::others);
  }
  painter.resetTransform();
  painter.drawPixmap(0, 0, m_still);
  painter.setTransform(at);
  paintLines(painter, exposed, Part::ofHeld);
}

void MapLines::paintLines(QPainter& painter, const QRectF& exposed, Part part) const {
  const auto belongs = [part](bool hangs) { return part == Part::all || hangs == (part == Part::ofHeld); };
  for (std::size_t person = 0; person < m_reports.size(); ++person) {
    const Line& line = m_reports[person];
    if (line.way.isEmpty() || !belongs(hangsOn(m_held, person)) || !line.room.intersects(exposed)) continue;
    const bool faded = std::min(m_people[m_map.people[person].reportsTo]->opacity(), m_people[person]->opacity()) < 1;
    painter.setOpacity(faded ? 0.25 : 1);
    painter.strokePath(line.way, QPen(m_colors.muted, 1.2));
  }
  for (std::size_t tie = 0; tie < m_ties.size(); ++tie)
    if (belongs(hangsOn(m_held, m_map.ties[tie])) && m_ties[tie].room.intersects(exposed)) paintTie(painter, m_map.ties[tie], m_ties[tie]);
  painter.setOpacity(1);
}

void MapLines::paintTie(QPainter& painter, const scoring::MapTie& tie, const Line& line) const {
  painter.setOpacity(std::min(m_people[tie.from]->opacity(), m_people[tie.to]->opacity()) < 1 ? 0.25 : 1);
  const QColor color = colorOf(tie.kind, m_colors);
  painter.strokePath(line.way, QPen(color, 1 + 0.4 * static_cast<double>(tie.strength.value_or(1)), dashOf(tie.kind)));
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  if (tie.kind == TieKind::influences) {
    const QPointF last = line.way.pointAtPercent(1) - line.way.pointAtPercent(0.94);
    const qreal angle = std::atan2(last.y(), last.x());
    QPolygonF head{line.end};
    for (const qreal turn : {2.7, -2.7}) head << line.end + QPointF(std::cos(angle + turn), std::sin(angle + turn)) * kHead;
    painter.drawPolygon(head);
  }
  if (line.label.isNull()) return;
  painter.setFont(labelFont());
  painter.setBrush(m_colors.surface);
  painter.drawRoundedRect(line.label, 3, 3);
  painter.setPen(color);
  painter.drawText(line.label, Qt::AlignCenter, m_kinds[static_cast<std::size_t>(tie.kind)]);
}

}  // namespace kam::ui
