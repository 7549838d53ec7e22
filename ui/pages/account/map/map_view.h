// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map as one looks at it: zoom, pan, choose by mouse or arrows, drag somebody to another place or onto a new chief. It
// only tells what was wanted; the tab makes the edit.
#pragma once

#include "pages/account/map/map_lines.h"
#include "pages/account/map/person_item.h"

#include <QGraphicsView>

#include <functional>

namespace kam::ui {

class MiniMap;

class MapView : public QGraphicsView {
  Q_OBJECT
public:
  explicit MapView(QWidget* parent = nullptr);
  ~MapView() override;

  /// Another map, or the same after an edit: what was chosen stays chosen, what was looked at stays in view.
  void showMap(scoring::RelationshipMap map, const std::function<PersonTexts(const scoring::MapPerson&)>& texts, std::vector<QString> tieKinds,
               bool samePlace);
  const scoring::RelationshipMap& map() const { return m_map; }
  /// SIZE_MAX where nobody is chosen.
  std::size_t current() const;
  void choose(std::size_t person);
  /// Everybody whose texts do not hold it fades.
  void setFilter(const QString& text);
  void setEditable(bool editable);
  /// The next person chosen is whom somebody is linked with.
  void beginLink(int kind);
  bool isLinking() const { return m_linking; }
  void fit();
  void zoom(double factor);
  QGraphicsScene* picture() { return &m_scene; }
  /// The same people and ties in another scene and other colours, for paper: as they stand, nobody chosen, who is filtered out as faint as here.
  /// `people` is filled and has to live as long as the scene; so has this view's map. The room that all of it takes.
  QRectF drawInto(QGraphicsScene& scene, std::vector<PersonItem*>& people, const Colors& colors) const;

Q_SIGNALS:
  void currentChanged();
  void opened(std::size_t person);
  void placed(std::size_t person, QPointF place);
  void droppedOn(std::size_t person, std::size_t chief);
  void addWanted(std::size_t above);
  void linkWanted();
  void linked(std::size_t from, std::size_t to, int kind);
  void linkEnded();
  void removeWanted(std::size_t person);
  void menuWanted(std::size_t person, QPoint place);

protected:
  void wheelEvent(QWheelEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void build();
  PersonItem* itemAt(const QPoint& place) const;
  PersonItem* cardUnder(const PersonItem& moved) const;
  void moved(PersonItem& item);
  void released(PersonItem& item);
  void step(Qt::Key key);
  void finishLink(std::size_t target);

  scoring::RelationshipMap m_map;
  std::function<PersonTexts(const scoring::MapPerson&)> m_texts;
  std::vector<QString> m_tieKinds;
  QGraphicsScene m_scene;
  std::vector<PersonItem*> m_people;
  MapLines* m_lines = nullptr;
  MiniMap* m_miniMap;
  QString m_filter;
  bool m_editable = true;
  bool m_fitted = true;
  bool m_linking = false;
  std::size_t m_linkFrom = SIZE_MAX;
  int m_linkKind = 0;
};

}  // namespace kam::ui
