// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/account/map/map_view.h"

#include "pages/account/map/mini_map.h"
#include "scoring/relationship/tidy_tree.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace kam::ui {

namespace {

constexpr qreal kAcross = PersonItem::kWidth + 24;
constexpr qreal kDown = PersonItem::kHeight + 46;
constexpr double kStepZoom = 1.15;
constexpr double kLeastZoom = 0.2;
constexpr double kMostZoom = 2.5;

}  // namespace

MapView::MapView(QWidget* parent) : QGraphicsView(parent), m_miniMap(new MiniMap(*this)) {
  setScene(&m_scene);
  setFrameShape(QFrame::NoFrame);
  setRenderHint(QPainter::Antialiasing);
  setDragMode(ScrollHandDrag);
  setTransformationAnchor(AnchorUnderMouse);
  setViewportUpdateMode(MinimalViewportUpdate);
  setMinimumHeight(150);
  // Panned by hand; bars would only take room.
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  for (QScrollBar* bar : {horizontalScrollBar(), verticalScrollBar()}) connect(bar, &QScrollBar::valueChanged, m_miniMap, &MiniMap::follow);
  connect(&m_scene, &QGraphicsScene::selectionChanged, this, [this] {
    if (m_linking && current() != SIZE_MAX && current() != m_linkFrom) finishLink(current());
    Q_EMIT currentChanged();
  });
}

MapView::~MapView() {
  disconnect(&m_scene, nullptr, this, nullptr);
  // It looks at the scene whenever a scroll bar moves, and the bars outlive the scene.
  delete m_miniMap;
}

void MapView::showMap(scoring::RelationshipMap map, const std::function<PersonTexts(const scoring::MapPerson&)>& texts, std::vector<QString> tieKinds,
                      bool samePlace) {
  const std::size_t before = current();
  const auto idOf = [](const scoring::MapPerson& person) { return person.isPlaceholder() ? person.stakeholder.raw() : person.position.raw(); };
  const base::RawId chosen = samePlace && before != SIZE_MAX ? idOf(m_map.people[before]) : 0;
  m_map = std::move(map);
  m_texts = texts;
  m_tieKinds = std::move(tieKinds);
  build();
  for (std::size_t i = 0; chosen != 0 && i < m_map.people.size(); ++i)
    if (idOf(m_map.people[i]) == chosen) choose(i);
  if (!samePlace) m_fitted = true;
  if (m_fitted) fit();
}

void MapView::build() {
  const QSignalBlocker quiet(&m_scene);
  m_scene.clear();
  m_people.clear();
  m_lines = nullptr;
  const Colors& colors = colorsOf(*this);
  m_scene.setBackgroundBrush(colors.surface);
  std::vector<std::size_t> parents;
  for (const scoring::MapPerson& person : m_map.people) parents.push_back(person.reportsTo);
  const auto places = scoring::tidyTree(parents);
  for (std::size_t i = 0; i < m_map.people.size(); ++i) {
    auto* item = new PersonItem(i, m_map.people[i], m_texts(m_map.people[i]), colors);
    const auto& own = m_map.people[i].place;
    item->setPos(own ? QPointF(own->first, own->second) : QPointF(places[i].across * kAcross, static_cast<qreal>(places[i].depth) * kDown));
    item->setFlag(QGraphicsItem::ItemIsMovable, m_editable);
    item->setZValue(1);
    m_scene.addItem(item);
    m_people.push_back(item);
    connect(item, &PersonItem::movedTo, this, [this, item] { moved(*item); });
    connect(
        item, &PersonItem::released, this, [this, item] { released(*item); }, Qt::QueuedConnection);
  }
  m_lines = new MapLines(m_map, m_people, m_tieKinds, colors);
  m_scene.addItem(m_lines);
  m_scene.setSceneRect(m_lines->boundingRect());
  setFilter(m_filter);
  m_miniMap->follow();
}

QRectF MapView::drawInto(QGraphicsScene& scene, std::vector<PersonItem*>& people, const Colors& colors) const {
  for (const PersonItem* shown : m_people) {
    auto* item = new PersonItem(shown->index(), m_map.people[shown->index()], shown->texts(), colors);
    item->setPos(shown->pos());
    item->setOpacity(shown->opacity());
    item->setZValue(1);
    // Lines and letters, no pictures of them.
    item->setCacheMode(QGraphicsItem::NoCache);
    scene.addItem(item);
    people.push_back(item);
  }
  if (people.empty()) return {};
  auto* lines = new MapLines(m_map, people, m_tieKinds, colors);
  scene.addItem(lines);
  return lines->drawn();
}

std::size_t MapView::current() const {
  for (const PersonItem* item : m_people)
    if (item->isSelected()) return item->index();
  return SIZE_MAX;
}

void MapView::choose(std::size_t person) {
  if (person >= m_people.size()) return;
  {
    const QSignalBlocker quiet(&m_scene);
    m_scene.clearSelection();
  }
  m_people[person]->setSelected(true);
  ensureVisible(m_people[person], 20, 20);
}

void MapView::setFilter(const QString& text) {
  m_filter = text;
  for (PersonItem* item : m_people) {
    const bool fits = text.isEmpty() || item->texts().whole.contains(text, Qt::CaseInsensitive);
    item->setOpacity(fits ? 1 : 0.25);
  }
  if (m_lines != nullptr) m_lines->update();
}

void MapView::setEditable(bool editable) {
  m_editable = editable;
  for (PersonItem* item : m_people) item->setFlag(QGraphicsItem::ItemIsMovable, editable);
}

void MapView::beginLink(int kind) {
  m_linkFrom = current();
  if (m_linkFrom == SIZE_MAX) return;
  m_linking = true;
  m_linkKind = kind;
  viewport()->setCursor(Qt::CrossCursor);
}

void MapView::finishLink(std::size_t target) {
  m_linking = false;
  viewport()->unsetCursor();
  if (target != SIZE_MAX) Q_EMIT linked(m_linkFrom, target, m_linkKind);
  Q_EMIT linkEnded();
}

void MapView::fit() {
  m_fitted = true;
  if (m_people.empty()) return;
  QRectF all;
  for (const PersonItem* item : m_people) all |= item->card();
  fitInView(all.adjusted(-16, -16, 16, 16), Qt::KeepAspectRatio);
  // A handful of people need not fill the screen.
  if (transform().m11() > 1) setTransform({});
  centerOn(all.center());
  m_miniMap->follow();
}

void MapView::zoom(double factor) {
  const double wanted = transform().m11() * factor;
  if (wanted < kLeastZoom || wanted > kMostZoom) return;
  m_fitted = false;
  scale(factor, factor);
  m_miniMap->follow();
}

PersonItem* MapView::itemAt(const QPoint& place) const { return dynamic_cast<PersonItem*>(QGraphicsView::itemAt(place)); }

PersonItem* MapView::cardUnder(const PersonItem& moved) const {
  for (PersonItem* item : m_people)
    if (item != &moved && item->card().contains(moved.middle())) return item;
  return nullptr;
}

void MapView::moved(PersonItem& item) {
  const PersonItem* target = cardUnder(item);
  for (PersonItem* other : m_people) other->setTarget(other == target);
  m_lines->follow(item.index());
  m_miniMap->follow();
}

void MapView::released(PersonItem& item) {
  PersonItem* target = cardUnder(item);
  for (PersonItem* other : m_people) other->setTarget(false);
  if (target != nullptr) Q_EMIT droppedOn(item.index(), target->index());
  else Q_EMIT placed(item.index(), item.pos());
}

void MapView::wheelEvent(QWheelEvent* event) {
  const int turned = event->angleDelta().y();
  if (turned != 0) zoom(turned > 0 ? kStepZoom : 1 / kStepZoom);
  event->accept();
}

/// The nearest in that direction; sideways counts double, so that rows and columns are kept.
void MapView::step(Qt::Key key) {
  const std::size_t from = current();
  if (from == SIZE_MAX) {
    choose(0);
    return;
  }
  const QPointF start = m_people[from]->middle();
  std::size_t best = SIZE_MAX;
  double least = 0;
  for (const PersonItem* item : m_people) {
    const QPointF way = item->middle() - start;
    const double along = key == Qt::Key_Left ? -way.x() : key == Qt::Key_Right ? way.x() : key == Qt::Key_Up ? -way.y() : way.y();
    const double aside = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(way.y()) : std::abs(way.x());
    if (along < 4) continue;
    const double cost = along + 2 * aside;
    if (best != SIZE_MAX && cost >= least) continue;
    best = item->index();
    least = cost;
  }
  if (best != SIZE_MAX) choose(best);
}

void MapView::keyPressEvent(QKeyEvent* event) {
  const std::size_t person = current();
  const bool chosen = person != SIZE_MAX;
  switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: step(static_cast<Qt::Key>(event->key())); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      if (chosen) Q_EMIT opened(person);
      return;
    case Qt::Key_Insert:
      if (m_editable) Q_EMIT addWanted(person);
      return;
    case Qt::Key_L:
      if (m_editable && chosen) Q_EMIT linkWanted();
      return;
    case Qt::Key_Delete:
      if (m_editable && chosen) Q_EMIT removeWanted(person);
      return;
    case Qt::Key_Escape:
      if (m_linking) {
        finishLink(SIZE_MAX);
        return;
      }
      break;
    case Qt::Key_Plus: zoom(kStepZoom); return;
    case Qt::Key_Minus: zoom(1 / kStepZoom); return;
    case Qt::Key_0: fit(); return;
    default: break;
  }
  QGraphicsView::keyPressEvent(event);
}

void MapView::mousePressEvent(QMouseEvent* event) {
  // The right button opens a menu for whom it is pressed on.
  if (event->button() == Qt::RightButton) {
    if (PersonItem* item = itemAt(event->pos())) choose(item->index());
    return;
  }
  QGraphicsView::mousePressEvent(event);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
  if (PersonItem* item = itemAt(event->pos())) Q_EMIT opened(item->index());
}

void MapView::contextMenuEvent(QContextMenuEvent* event) { Q_EMIT menuWanted(current(), event->globalPos()); }

void MapView::resizeEvent(QResizeEvent* event) {
  QGraphicsView::resizeEvent(event);
  if (m_fitted) fit();
  m_miniMap->follow();
}

void MapView::changeEvent(QEvent* event) {
  QGraphicsView::changeEvent(event);
  // Light and dark have other colours on every card.
  if ((event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) && !m_people.empty()) {
    const std::size_t chosen = current();
    build();
    if (chosen != SIZE_MAX) choose(chosen);
  }
}

}  // namespace kam::ui
