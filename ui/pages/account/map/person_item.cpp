// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/person_item.h"

#include <QGraphicsSceneMouseEvent>
#include <QPainter>

namespace kam::ui {

namespace {

constexpr qreal kRadius = 6;
constexpr qreal kBar = 5;
constexpr int kDots = 3;
constexpr int kStrengths = 4;
constexpr qreal kMargin = 2;

QFont fontOf(qreal points, bool bold, bool italic) {
  QFont font;
  font.setPixelSize(static_cast<int>(points));
  font.setBold(bold);
  font.setItalic(italic);
  return font;
}

}  // namespace

PersonItem::PersonItem(std::size_t index, const scoring::MapPerson& person, PersonTexts texts, const Colors& colors)
    : m_index(index), m_person(person), m_texts(std::move(texts)), m_colors(colors) {
  setFlags(ItemIsMovable | ItemIsSelectable | ItemSendsGeometryChanges);
  // Two hundred cards are panned as pictures, not painted again.
  setCacheMode(DeviceCoordinateCache);
  setToolTip(m_texts.whole);
}

void PersonItem::setTarget(bool target) {
  if (target == m_target) return;
  m_target = target;
  update();
}

QRectF PersonItem::boundingRect() const { return QRectF(0, 0, kWidth, kHeight).adjusted(-kMargin, -kMargin, kMargin, kMargin); }

void PersonItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) {
  Q_UNUSED(option)
  Q_UNUSED(widget)
  painter->setRenderHint(QPainter::Antialiasing);
  const QRectF card(0.5, 0.5, kWidth - 1, kHeight - 1);
  const bool marked = isSelected() || m_target;
  QPen outline(marked ? m_colors.accent : m_colors.line, marked ? 2 : 1);
  if (isPlaceholder()) outline.setStyle(Qt::DashLine);
  painter->setPen(outline);
  painter->setBrush(m_target ? m_colors.accentSoft : m_colors.surface);
  painter->drawRoundedRect(card, kRadius, kRadius);
  painter->setPen(Qt::NoPen);
  painter->setBrush(m_texts.tone == Tone::neutral ? m_colors.faint : toneColors(m_colors, m_texts.tone).text);
  if (!isPlaceholder()) painter->drawRoundedRect(QRectF(1, 1, kBar, kHeight - 2), 2, 2);
  const qreal left = kBar + 10;
  const qreal width = kWidth - left - 10;
  const auto write = [&](const QString& text, const QFont& font, const QColor& color, qreal top, qreal room) {
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(QRectF(left, top, room, 18), Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(text, Qt::ElideRight, room));
  };
  write(m_texts.name, fontOf(13, !isPlaceholder(), isPlaceholder()), m_colors.ink, 6, width - (m_person.isOutside ? 14 : 0));
  write(m_texts.position, fontOf(11, false, false), m_colors.muted, 24, width);
  if (!isPlaceholder()) paintMarks(*painter);
}

void PersonItem::paintMarks(QPainter& painter) const {
  const qreal left = kBar + 10;
  const qreal middle = 53;
  painter.setPen(Qt::NoPen);
  for (int dot = 0; dot < kDots; ++dot) {
    painter.setBrush(dot < m_person.influence.value_or(0) ? m_colors.accent : m_colors.line);
    painter.drawEllipse(QPointF(left + 3.5 + dot * 10, middle), 3.5, 3.5);
  }
  const QFont font = fontOf(11, false, false);
  painter.setFont(font);
  painter.setPen(m_texts.tone == Tone::neutral ? m_colors.muted : toneColors(m_colors, m_texts.tone).text);
  painter.drawText(QRectF(left + 38, middle - 9, kWidth - left - 80, 18), Qt::AlignLeft | Qt::AlignVCenter, m_texts.support);
  // How well we know them: four steps, as the strength of a signal.
  painter.setPen(Qt::NoPen);
  const std::int64_t strength = m_person.contactStrength();
  for (int step = 0; step < kStrengths; ++step) {
    const qreal height = 4 + step * 3;
    painter.setBrush(step < strength ? m_colors.ink : m_colors.line);
    painter.drawRect(QRectF(kWidth - 32 + step * 6, middle + 6 - height, 4, height));
  }
  if (!m_person.isOutside) return;
  // An arrow out of the card: of another company.
  painter.setPen(QPen(m_colors.muted, 1.4));
  painter.drawLine(QPointF(kWidth - 18, 18), QPointF(kWidth - 10, 10));
  painter.drawLine(QPointF(kWidth - 15, 10), QPointF(kWidth - 10, 10));
  painter.drawLine(QPointF(kWidth - 10, 15), QPointF(kWidth - 10, 10));
}

QVariant PersonItem::itemChange(GraphicsItemChange change, const QVariant& value) {
  if (change == ItemPositionHasChanged) Q_EMIT movedTo(value.toPointF());
  return QGraphicsObject::itemChange(change, value);
}

void PersonItem::mousePressEvent(QGraphicsSceneMouseEvent* event) {
  m_pressed = pos();
  setZValue(10);
  QGraphicsObject::mousePressEvent(event);
}

void PersonItem::mouseReleaseEvent(QGraphicsSceneMouseEvent* event) {
  setZValue(1);
  QGraphicsObject::mouseReleaseEvent(event);
  // A click that trembles moves nobody.
  if ((pos() - m_pressed).manhattanLength() < 6) setPos(m_pressed);
  else Q_EMIT released();
}

}  // namespace kam::ui
