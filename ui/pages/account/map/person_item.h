// SPDX-License-Identifier: GPL-3.0-or-later
// One person (or place to be filled) on the relationship map: a card with name, position, influence as dots, support in words and colour,
// and how well we know them.
#pragma once

#include "scoring/relationship/relationship_map.h"
#include "theme/colors.h"

#include <QGraphicsObject>

namespace kam::ui {

/// What is written on the card, in the words of the window.
struct PersonTexts {
  QString name;
  QString position;
  QString support;
  Tone tone = Tone::neutral;
  /// Read aloud and shown as tool tip.
  QString whole;
};

class PersonItem : public QGraphicsObject {
  Q_OBJECT
public:
  static constexpr qreal kWidth = 184;
  static constexpr qreal kHeight = 66;

  PersonItem(std::size_t index, const scoring::MapPerson& person, PersonTexts texts, const Colors& colors);

  std::size_t index() const { return m_index; }
  bool isPlaceholder() const { return m_person.isPlaceholder(); }
  const PersonTexts& texts() const { return m_texts; }
  QPointF middle() const { return pos() + QPointF(kWidth / 2, kHeight / 2); }
  QRectF card() const { return {pos(), QSizeF(kWidth, kHeight)}; }
  /// Where somebody is about to be dropped.
  void setTarget(bool target);

  QRectF boundingRect() const override;
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

Q_SIGNALS:
  void movedTo(QPointF place);
  void released();

protected:
  QVariant itemChange(GraphicsItemChange change, const QVariant& value) override;
  void mousePressEvent(QGraphicsSceneMouseEvent* event) override;
  void mouseReleaseEvent(QGraphicsSceneMouseEvent* event) override;

private:
  void paintMarks(QPainter& painter) const;

  std::size_t m_index;
  scoring::MapPerson m_person;
  PersonTexts m_texts;
  Colors m_colors;
  bool m_target = false;
  QPointF m_pressed;
};

}  // namespace kam::ui
