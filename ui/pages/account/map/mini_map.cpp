// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/mini_map.h"

#include "pages/account/map/person_item.h"
#include "theme/style_parts.h"

#include <QGraphicsView>
#include <QMouseEvent>
#include <QPainter>

namespace kam::ui {

namespace {

constexpr QSize kSize(150, 96);
constexpr int kMargin = 6;
constexpr qreal kInside = 5;
/// Of the scene: a map that all but fits needs none.
constexpr qreal kHidden = 4;

}  // namespace

// Not on the viewport, which moves what lies on it when the map is panned.
MiniMap::MiniMap(QGraphicsView& view) : QWidget(&view), m_view(view) {
  setFixedSize(kSize);
  setCursor(Qt::PointingHandCursor);
  hide();
}

QRectF MiniMap::whole() const {
  QRectF all;
  for (const QGraphicsItem* item : m_view.scene()->items())
    if (const auto* person = dynamic_cast<const PersonItem*>(item)) all |= person->card();
  return all;
}

QRectF MiniMap::seen() const { return m_view.mapToScene(m_view.viewport()->rect()).boundingRect(); }

QTransform MiniMap::toHere() const {
  const QRectF all = whole();
  const QRectF area = QRectF(rect()).adjusted(kInside, kInside, -kInside, -kInside);
  if (all.isEmpty()) return {};
  const qreal scale = qMin(area.width() / all.width(), area.height() / all.height());
  QTransform transform;
  transform.translate(area.center().x(), area.center().y());
  transform.scale(scale, scale);
  transform.translate(-all.center().x(), -all.center().y());
  return transform;
}

void MiniMap::follow() {
  const QRectF all = whole();
  const bool partly = !all.isEmpty() && !seen().adjusted(-kHidden, -kHidden, kHidden, kHidden).contains(all);
  // A view hardly larger than the little map has no room for it.
  const QSize view = m_view.viewport()->size();
  setVisible(partly && view.width() > 2 * kSize.width() && view.height() > kSize.height() + 4 * kMargin);
  move(view.width() - width() - kMargin, view.height() - height() - kMargin);
  update();
}

void MiniMap::paintEvent(QPaintEvent* event) {
  Q_UNUSED(event)
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Colors& colors = colorsOf(*this);
  drawRounded(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, colors.background, colors.line);
  const QTransform transform = toHere();
  painter.setPen(Qt::NoPen);
  painter.setBrush(colors.faint);
  for (const QGraphicsItem* item : m_view.scene()->items())
    if (const auto* person = dynamic_cast<const PersonItem*>(item)) painter.drawRect(transform.mapRect(person->card()));
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(colors.accent, 1.5));
  painter.drawRect(transform.mapRect(seen()).intersected(QRectF(rect()).adjusted(1, 1, -1, -1)));
}

void MiniMap::goTo(const QPointF& place) {
  m_view.centerOn(toHere().inverted().map(place));
  follow();
}

void MiniMap::mousePressEvent(QMouseEvent* event) {
  goTo(event->position());
  event->accept();
}

void MiniMap::mouseMoveEvent(QMouseEvent* event) {
  if (event->buttons().testFlag(Qt::LeftButton)) goTo(event->position());
  event->accept();
}

}  // namespace kam::ui
