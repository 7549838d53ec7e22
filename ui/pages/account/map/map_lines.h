// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the relationship map: right-angled ones for reports, curves for ties, each kind with a dash and a letter of its own so that
// none is told by colour alone.
#pragma once

#include "scoring/relationship/relationship_map.h"
#include "theme/colors.h"

#include <QGraphicsItem>
#include <QPainterPath>
#include <QPixmap>
#include <QTransform>

#include <vector>

namespace kam::ui {

class PersonItem;

class MapLines : public QGraphicsItem {
public:
  MapLines(const scoring::RelationshipMap& map, const std::vector<PersonItem*>& people, std::vector<QString> kinds, const Colors& colors);

  /// After somebody moved: only what hangs on them is drawn again, so that a card in the hand keeps up with it.
  void follow(std::size_t person);
  /// All that is drawn, the people's cards included.
  QRectF drawn() const;
  QRectF boundingRect() const override { return m_area; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
  /// Where a line runs, and all the room that its drawing takes.
  struct Line {
    QPainterPath way;
    QPointF end;
    QRectF label;
    QRectF room;
  };
  Line reportOf(std::size_t person) const;
  Line tieOf(const scoring::MapTie& tie) const;
  /// Where along the way a word of this size is under no card; its middle where every place is taken.
  QRectF freePlace(const QPainterPath& way, const QSizeF& size) const;
  bool hangsOn(std::size_t person, std::size_t report) const;
  bool hangsOn(std::size_t person, const scoring::MapTie& tie) const { return tie.from == person || tie.to == person; }
  void replace(Line& line, Line next);
  enum class Part { all, ofHeld, others };
  void paintLines(QPainter& painter, const QRectF& exposed, Part part) const;
  void paintWhileHeld(QPainter& painter, const QRectF& exposed, const QWidget& widget);
  void widen();
  void paintTie(QPainter& painter, const scoring::MapTie& tie, const Line& line) const;

  const scoring::RelationshipMap& m_map;
  const std::vector<PersonItem*>& m_people;
  /// Words of the kinds of ties, by number.
  std::vector<QString> m_kinds;
  Colors m_colors;
  /// By person (empty for whoever reports to nobody), and by tie.
  std::vector<Line> m_reports;
  std::vector<Line> m_ties;
  QRectF m_area;
  /// Who moved last, and all other lines as they look meanwhile: a hundred curves are too slow to be drawn again at every step of the hand.
  std::size_t m_held = SIZE_MAX;
  QPixmap m_still;
  QTransform m_stillAt;
};

}  // namespace kam::ui
