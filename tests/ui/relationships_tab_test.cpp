// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map as it is used: chosen by arrows, linked by keys, filtered, and still there after an edit.
#include "pages/account/map/choice_help.h"
#include "pages/account/map/day_slider.h"
#include "pages/account/map/map_view.h"
#include "pages/account/map/mini_map.h"

#include "ui_test_app.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QGraphicsItem>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace kam;
using namespace kam::ui;

namespace {

scoring::MapPerson person(base::RawId id, const std::string& name, std::size_t chief) {
  scoring::MapPerson made;
  made.position = domain::Id<domain::Position>(id);
  made.name = name;
  made.reportsTo = chief;
  return made;
}

/// A chief with two people below.
scoring::RelationshipMap three() {
  scoring::RelationshipMap map;
  map.people = {person(1, "Vogt", SIZE_MAX), person(2, "Falk", 0), person(3, "Adler", 0)};
  return map;
}

PersonTexts textsOf(const scoring::MapPerson& who) {
  PersonTexts texts;
  texts.name = QString::fromStdString(who.name);
  texts.whole = texts.name;
  return texts;
}

struct Shown {
  MapView view;
  Shown() {
    view.resize(900, 500);
    view.showMap(three(), textsOf, {QString(), QStringLiteral("reports"), QStringLiteral("influences")}, false);
    view.show();
  }
};

}  // namespace

TEST_CASE("Arrows walk the map from chief to people and among them") {
  test::uiTestTheme();
  Shown shown;
  QTest::keyClick(&shown.view, Qt::Key_Down);
  CHECK(shown.view.current() == 0);
  QTest::keyClick(&shown.view, Qt::Key_Down);
  const std::size_t below = shown.view.current();
  CHECK((below == 1 || below == 2));
  QTest::keyClick(&shown.view, below == 1 ? Qt::Key_Right : Qt::Key_Left);
  CHECK(shown.view.current() == 3 - below);
  QTest::keyClick(&shown.view, Qt::Key_Up);
  CHECK(shown.view.current() == 0);
}

TEST_CASE("A link goes from whom it was begun with to whom is chosen next, and Escape ends it without one") {
  test::uiTestTheme();
  Shown shown;
  QSignalSpy linked(&shown.view, &MapView::linked);
  shown.view.choose(1);
  shown.view.beginLink(2);
  CHECK(shown.view.isLinking());
  QTest::keyClick(&shown.view, Qt::Key_Escape);
  CHECK_FALSE(shown.view.isLinking());
  CHECK(linked.isEmpty());
  shown.view.beginLink(2);
  shown.view.choose(2);
  REQUIRE(linked.size() == 1);
  CHECK(linked[0][0].value<std::size_t>() == 1);
  CHECK(linked[0][1].value<std::size_t>() == 2);
  CHECK(linked[0][2].toInt() == 2);
}

TEST_CASE("What was chosen stays chosen when the map is shown again after an edit") {
  test::uiTestTheme();
  Shown shown;
  shown.view.choose(2);
  scoring::RelationshipMap fewer = three();
  fewer.people.erase(fewer.people.begin() + 1);
  shown.view.showMap(fewer, textsOf, {}, true);
  CHECK(shown.view.current() == 1);
  CHECK(shown.view.map().people[shown.view.current()].name == "Adler");
}

TEST_CASE("A filter fades everybody it does not name; an empty one nobody") {
  test::uiTestTheme();
  Shown shown;
  const auto faded = [&shown] {
    int count = 0;
    for (const QGraphicsItem* item : shown.view.picture()->items()) count += item->opacity() < 1 ? 1 : 0;
    return count;
  };
  shown.view.setFilter(QStringLiteral("falk"));
  CHECK(faded() == 2);
  shown.view.setFilter({});
  CHECK(faded() == 0);
}

TEST_CASE("Keys on an empty map, and on one that is read only, do no harm") {
  test::uiTestTheme();
  MapView view;
  view.showMap({}, textsOf, {}, false);
  for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_L, Qt::Key_Delete, Qt::Key_Plus, Qt::Key_0}) QTest::keyClick(&view, key);
  CHECK(view.current() == SIZE_MAX);
  Shown shown;
  shown.view.setEditable(false);
  QSignalSpy removed(&shown.view, &MapView::removeWanted);
  shown.view.choose(1);
  QTest::keyClick(&shown.view, Qt::Key_Delete);
  CHECK(removed.isEmpty());
}

TEST_CASE("The questions lead from answers to ratings") {
  CHECK(ratingOf(0, 0).support == 2);
  CHECK(ratingOf(0, 0).influence == 3);
  CHECK(ratingOf(2, 1).support == 0);
  CHECK(ratingOf(4, 2).support == -2);
  CHECK(ratingOf(4, 2).influence == 1);
}

TEST_CASE("The little map shows while something is out of sight, and a click on it goes there") {
  test::uiTestTheme();
  MapView view;
  view.resize(900, 500);
  scoring::RelationshipMap map;
  map.people.push_back(person(1, "Chief", SIZE_MAX));
  for (base::RawId id = 2; id <= 200; ++id) map.people.push_back(person(id, "P" + std::to_string(id), static_cast<std::size_t>((id - 2) / 6)));
  view.showMap(std::move(map), textsOf, {QString()}, false);
  view.show();
  auto* small = view.findChild<MiniMap*>();
  REQUIRE(small != nullptr);
  view.zoom(20);
  REQUIRE(small->isVisible());
  CHECK(view.rect().contains(small->geometry()));
  QTest::mouseClick(small, Qt::LeftButton, {}, QPoint(small->width() - 8, small->height() / 2));
  const QPointF right = view.mapToScene(view.viewport()->rect().center());
  QTest::mouseClick(small, Qt::LeftButton, {}, QPoint(8, small->height() / 2));
  const QPointF left = view.mapToScene(view.viewport()->rect().center());
  CHECK(right.x() > left.x() + 500);
  view.fit();
  CHECK_FALSE(small->isVisible());
}

TEST_CASE("While a card is in the hand its lines follow it, and the map looks as it does when it is drawn anew") {
  test::uiTestTheme();
  MapView view;
  view.resize(900, 500);
  scoring::RelationshipMap map = three();
  map.people.push_back(person(4, "Engineer", 1));
  map.ties = {{{}, 1, 2, domain::TieKind::influences, 3}, {{}, 3, 2, domain::TieKind::informal, 1}, {{}, 0, 3, domain::TieKind::trusts, 2}};
  view.showMap(std::move(map), textsOf,
               {QString(), QStringLiteral("reports"), QStringLiteral("influences"), QStringLiteral("talks"), {}, QStringLiteral("trusts")}, false);
  view.show();
  QApplication::processEvents();
  view.choose(3);
  const QGraphicsItem* card = view.picture()->selectedItems().at(0);
  const QPoint from = view.mapFromScene(card->mapToScene(card->boundingRect().center()));
  const auto mouse = [&view](QEvent::Type type, QPoint place, Qt::MouseButton button, Qt::MouseButtons held) {
    QMouseEvent event(type, place, view.viewport()->mapToGlobal(place), button, held, Qt::NoModifier);
    QApplication::sendEvent(view.viewport(), &event);
    QApplication::processEvents();
  };
  const QImage before = view.viewport()->grab().toImage();
  mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
  for (int step = 1; step <= 10; ++step) mouse(QEvent::MouseMove, from + QPoint(-12 * step, 9 * step), Qt::NoButton, Qt::LeftButton);
  const QImage held = view.viewport()->grab().toImage();
  mouse(QEvent::MouseButtonRelease, from + QPoint(-120, 90), Qt::LeftButton, Qt::NoButton);
  const QImage anew = view.viewport()->grab().toImage();
  const auto different = [](const QImage& one, const QImage& other) {
    REQUIRE(one.size() == other.size());
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
      for (int x = 0; x < one.width(); ++x) count += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 24 ? 1 : 0;
    return count;
  };
  CHECK(different(before, anew) > 2'000);
  // Hardly a pixel, since no line of the card crosses one of the others here.
  CHECK(different(held, anew) < 40);
}

TEST_CASE("The day of the map goes back month by month to the first that is known, and starts at today") {
  test::uiTestTheme();
  DaySlider slider(nullptr);
  slider.setWords(words::Words(words::Language::english));
  slider.setSpan(base::makeDate(2026, 2, 14), base::makeDate(2026, 11, 26));
  CHECK(slider.isToday());
  auto* bar = slider.findChild<QSlider*>();
  REQUIRE(bar != nullptr);
  CHECK(bar->minimum() == -9);
  const QSignalSpy moved(&slider, &DaySlider::dayChanged);
  QTest::keyClick(bar, Qt::Key_Home);
  CHECK(slider.day() == base::makeDate(2026, 2, 28));
  QTest::keyClick(bar, Qt::Key_Right);
  CHECK(slider.day() == base::makeDate(2026, 3, 31));
  CHECK(moved.count() == 2);
  // The span grew at the other end while somebody looks back: they stay where they are.
  slider.setSpan(base::makeDate(2025, 12, 1), base::makeDate(2026, 11, 26));
  CHECK(slider.day() == base::makeDate(2026, 3, 31));
  slider.reset();
  CHECK(slider.isToday());
  slider.setSpan(base::makeDate(2026, 11, 1), base::makeDate(2026, 11, 26));
  CHECK(slider.isHidden());
}
