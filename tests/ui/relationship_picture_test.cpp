// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map leaves the window as a picture and on paper: whole, in light colours, with names that can be read again.
#include "pages/account/map/map_picture.h"
#include "pages/account/map/map_view.h"

#include "ui_test_app.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>
#include <QPdfWriter>
#include <QSvgRenderer>
#include <QTemporaryDir>

using namespace kam;
using namespace kam::ui;

namespace {

/// Vogt above Falk, a tie of trust from Falk to Vogt.
scoring::RelationshipMap two() {
  scoring::RelationshipMap map;
  for (const auto& [id, name, chief] : {std::tuple{1, "Vogt", SIZE_MAX}, std::tuple{2, "Falk", std::size_t{0}}}) {
    scoring::MapPerson made;
    made.position = domain::Id<domain::Position>(id);
    made.name = name;
    made.reportsTo = chief;
    map.people.push_back(made);
  }
  scoring::MapTie tie;
  tie.from = 1;
  tie.to = 0;
  tie.kind = domain::TieKind::trusts;
  map.ties.push_back(tie);
  return map;
}

struct Shown {
  MapView view;
  QTemporaryDir folder;
  explicit Shown(scoring::RelationshipMap map) {
    view.resize(900, 500);
    view.showMap(
        std::move(map),
        [](const scoring::MapPerson& who) {
          PersonTexts texts;
          texts.name = QString::fromStdString(who.name);
          texts.whole = texts.name;
          return texts;
        },
        {QString(), QStringLiteral("reports"), QStringLiteral("influences"), QStringLiteral("informal"), QStringLiteral("conflict"),
         QStringLiteral("trusts")},
        false);
    view.show();
  }
  QString path(const char* name) const { return folder.filePath(QString::fromUtf8(name)); }
  MapPicture picture() const {
    return {view, {QStringLiteral("Relationships: Ernst Handel"), QStringLiteral("23 Nov 2026"), QStringLiteral("Dots: influence")}};
  }
  static QByteArray read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
};

bool isInk(const QColor& color) { return color.lightness() < 128; }

}  // namespace

TEST_CASE("The map is saved as a picture twice as fine as the screen, on white also where the window is dark, and what was chosen stays chosen") {
  Theme& theme = test::uiTestTheme();
  theme.choose(ThemeChoice::dark);
  Shown shown(two());
  shown.view.choose(1);
  const QString file = shown.path("map.png");
  const auto done = shown.picture().write(file);
  theme.choose(ThemeChoice::light);
  REQUIRE(done);
  CHECK(shown.view.current() == 1);
  const QImage picture(file);
  CHECK(QSizeF(picture.size()) == QSizeF((shown.picture().size() * 2).toSize()));
  CHECK(picture.pixelColor(2, 2) == lightColors().surface);
  int ink = 0;
  for (int y = 0; y < picture.height(); y += 2)
    for (int x = 0; x < picture.width(); x += 2) ink += isInk(picture.pixelColor(x, y)) ? 1 : 0;
  CHECK(ink > 200);
}

TEST_CASE("As SVG the map has its names, its heading and its ties as text that can be searched") {
  test::uiTestTheme();
  Shown shown(two());
  const QString file = shown.path("map.svg");
  REQUIRE(shown.picture().write(file));
  const QByteArray text = Shown::read(file);
  for (const char* word : {"Vogt", "Falk", "Relationships: Ernst Handel", "23 Nov 2026", "Dots: influence", "trusts"}) {
    INFO(word);
    CHECK(text.contains(word));
  }
  CHECK_FALSE(text.contains("<image"));
  CHECK(QSvgRenderer(text).isValid());
}

TEST_CASE("As PDF, and printed, the map is one page of lines and letters") {
  test::uiTestTheme();
  Shown shown(two());
  const QString file = shown.path("map.pdf");
  REQUIRE(shown.picture().write(file));
  const QString printed = shown.path("printed.pdf");
  {
    QPdfWriter device(printed);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(QPageLayout::Landscape);
    shown.picture().print(device);
  }
  for (const QString& path : {file, printed}) {
    const QByteArray text = Shown::read(path);
    CHECK(text.startsWith("%PDF"));
    CHECK(text.count("/Type /Page\n") == 1);
    // Letters come from a font that is in the file, and no part of the page is a raster picture.
    CHECK(text.contains("/FontFile"));
    CHECK_FALSE(text.contains("/Subtype /Image"));
  }
}

TEST_CASE("A map of nobody, and a file that cannot be written, are refused by name and leave nothing behind") {
  test::uiTestTheme();
  const Shown nobody((scoring::RelationshipMap()));
  const auto empty = nobody.picture().write(nobody.path("none.png"));
  REQUIRE_FALSE(empty);
  CHECK(empty.error().code == base::ErrorCode::fileUnwritable);
  CHECK_FALSE(QFile::exists(nobody.path("none.png")));
  const Shown shown(two());
  const auto nowhere = shown.picture().write(shown.path("no/such/folder/map.png"));
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().arguments.front().find("map.png") != std::string::npos);
}

TEST_CASE("Who is filtered out is as faint on paper as in the window") {
  test::uiTestTheme();
  Shown shown(two());
  QGraphicsScene scene;
  std::vector<PersonItem*> people;
  shown.view.setFilter(QStringLiteral("falk"));
  shown.view.drawInto(scene, people, lightColors());
  REQUIRE(people.size() == 2);
  CHECK(people[0]->opacity() < 0.5);
  CHECK(people[1]->opacity() == 1.0);
}

TEST_CASE("All of the map is in its picture, the ties that bend around cards and their words too") {
  test::uiTestTheme();
  // Three side by side under a chief: the tie of conflict between the outer ones hangs below their cards.
  scoring::RelationshipMap map = two();
  for (const auto& [id, name] : {std::pair{3, "Adler"}, std::pair{4, "Brandt"}}) {
    scoring::MapPerson next = map.people[1];
    next.position = domain::Id<domain::Position>(id);
    next.name = name;
    map.people.push_back(next);
  }
  map.ties[0] = {};
  map.ties[0].from = 1;
  map.ties[0].to = 3;
  map.ties[0].kind = domain::TieKind::conflict;
  const Shown shown(std::move(map));
  QGraphicsScene scene;
  std::vector<PersonItem*> people;
  const QRectF area = shown.view.drawInto(scene, people, lightColors());
  QRectF cards;
  for (const PersonItem* item : people) {
    cards |= item->card();
    CHECK(area.contains(item->card()));
  }
  CHECK(area.bottom() > cards.bottom());
  const QSizeF size = shown.picture().size();
  CHECK(size.height() > area.height());
  CHECK(size.width() > area.width());
}
