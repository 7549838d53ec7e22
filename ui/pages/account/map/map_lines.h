// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the relationship map: right-angled ones for reports, curves for ties, each kind with a dash and a letter of its own so that
// none is told by colour alone.
#pragma once

#include "scoring/relationship/relationship_map.h"
#include "theme/colors.h"

#include <QGraphicsItem>

#include <vector>

namespace kam::ui {

class PersonItem;

class MapLines : public QGraphicsItem {
public:
  MapLines(const scoring::RelationshipMap& map, const std::vector<PersonItem*>& people, std::vector<QString> kinds, const Colors& colors);

  /// After somebody moved.
  void follow();
  QRectF boundingRect() const override { return m_area; }
  void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
  void paintTie(QPainter& painter, const scoring::MapTie& tie) const;

  const scoring::RelationshipMap& m_map;
  const std::vector<PersonItem*>& m_people;
  /// Words of the kinds of ties, by number.
  std::vector<QString> m_kinds;
  Colors m_colors;
  QRectF m_area;
};

}  // namespace kam::ui
