// SPDX-License-Identifier: GPL-3.0-or-later
// The relationship map of 200 people with 100 ties: panned by the hand, zoomed, and one card dragged, frame by frame as a mouse would.
#include "base/date.h"
#include "base/random.h"
#include "bench/measure.h"
#include "bench/works.h"
#include "domain/records.h"
#include "pages/account/map/map_texts.h"
#include "pages/account/map/map_view.h"
#include "theme/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>
#include <cstdio>
#include <memory>

namespace kam::bench {

namespace {

constexpr base::RawId kPeople = 200;
constexpr base::RawId kTies = 100;
constexpr base::RawId kPeopleBelow = 5;
constexpr int kFrames = 300;
constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
domain::Snapshot with(const domain::Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(domain::kKindOf<Record>, std::make_shared<domain::Table<Record>>(std::move(records)));
}

/// Everybody has five people below until there are no more.
scoring::RelationshipMap manyPeople() {
  base::Random random(7);
  const auto upTo = [&random](std::uint64_t most) { return static_cast<std::int64_t>(random.below(most + 1)); };
  domain::Account account;
  account.id = domain::Id<domain::Account>(1);
  account.name = "Whole";
  std::vector<domain::Person> persons(kPeople);
  std::vector<domain::Position> positions(kPeople);
  std::vector<domain::Stakeholder> stakeholders(kPeople);
  for (base::RawId i = 0; i < kPeople; ++i) {
    const auto at = static_cast<std::size_t>(i);
    persons[at].id = domain::Id<domain::Person>(i + 1);
    persons[at].givenName = "Given";
    persons[at].familyName = "Family " + std::to_string(i);
    positions[at].id = domain::Id<domain::Position>(i + 1);
    positions[at].person = persons[at].id;
    positions[at].account = account.id;
    positions[at].jobTitle = "Head of Purchasing " + std::to_string(i);
    if (i > 0) positions[at].reportsTo = domain::Id<domain::Position>((i - 1) / kPeopleBelow + 1);
    stakeholders[at].id = domain::Id<domain::Stakeholder>(i + 1);
    stakeholders[at].account = account.id;
    stakeholders[at].position = positions[at].id;
    stakeholders[at].influence = 1 + upTo(2);
    stakeholders[at].support = upTo(4) - 2;
    stakeholders[at].coverage = upTo(4);
  }
  std::vector<domain::Tie> ties(kTies);
  for (base::RawId i = 0; i < kTies; ++i) {
    domain::Tie& tie = ties[static_cast<std::size_t>(i)];
    tie.id = domain::Id<domain::Tie>(i + 1);
    tie.from = domain::Id<domain::Stakeholder>(1 + upTo(kPeople / 2 - 1));
    tie.to = domain::Id<domain::Stakeholder>(kPeople / 2 + 1 + upTo(kPeople / 2 - 1));
    tie.kind = static_cast<domain::TieKind>(2 + upTo(3));
    tie.strength = 1 + upTo(2);
  }
  domain::Snapshot snapshot = with(domain::Snapshot(), std::vector{account});
  snapshot = with(with(with(with(snapshot, persons), positions), stakeholders), ties);
  return scoring::relationshipMap(snapshot, account.id, kToday);
}

void mouse(QWidget& at, QEvent::Type type, QPointF place, Qt::MouseButton button, Qt::MouseButtons held) {
  QMouseEvent event(type, place, at.mapToGlobal(place), button, held, Qt::NoModifier);
  QApplication::sendEvent(&at, &event);
}

/// Pressed at `from` and moved in circles; each frame is one move until it is painted.
void dragged(const char* name, ui::MapView& view, QPointF from) {
  QWidget& viewport = *view.viewport();
  mouse(viewport, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
  std::vector<double> frames;
  for (int frame = 0; frame < kFrames; ++frame) {
    const double turn = frame * 0.06;
    const QPointF place = from + QPointF(180 * std::sin(turn), 120 * std::sin(turn * 0.7));
    const Stopwatch watch;
    mouse(viewport, QEvent::MouseMove, place, Qt::NoButton, Qt::LeftButton);
    QApplication::processEvents();
    frames.push_back(watch.milliseconds());
  }
  mouse(viewport, QEvent::MouseButtonRelease, from, Qt::LeftButton, Qt::NoButton);
  std::printf("%s_median %.4f\n%s_p99 %.4f\n", name, median(frames), name, quantile(frames, 0.99));
}

}  // namespace

int workMap(int width, int height) {
  int count = 1;
  std::string name = "kam_bench";
  char* arguments = name.data();
  QApplication application(count, &arguments);
  const ui::Theme theme(application);
  const words::Words words(words::Language::english);
  ui::MapView view;
  view.resize(width, height);
  std::vector<QString> kinds{QString(),
                             QStringLiteral("reports to"),
                             QStringLiteral("influences"),
                             QStringLiteral("informal"),
                             QStringLiteral("conflict"),
                             QStringLiteral("trusts")};
  const Stopwatch building;
  view.showMap(
      manyPeople(), [&words](const scoring::MapPerson& person) { return ui::personTexts(person, words); }, std::move(kinds), false);
  view.show();
  QApplication::processEvents();
  std::printf("people %zu\nshown %.4f\n", view.map().people.size(), building.milliseconds());
  // All of it in sight and hardly legible; then as it is read, a part of it.
  for (const auto& [label, scale] : {std::pair{"far", 0.35}, std::pair{"near", 1.0}}) {
    view.zoom(scale / view.transform().m11());
    QApplication::processEvents();
    QPointF free;
    // The hand takes hold where no card lies.
    for (int y = 10; y < height && free.isNull(); y += 4)
      for (int x = 10; x < width && free.isNull(); x += 4)
        if (view.items(x, y).size() <= 1) free = QPointF(x, y);
    dragged((std::string("pan_") + label).c_str(), view, free);
  }
  view.choose(3);
  QApplication::processEvents();
  for (QGraphicsItem* item : view.scene()->selectedItems()) dragged("card", view, view.mapFromScene(item->mapToScene(item->boundingRect().center())));
  std::vector<double> frames;
  for (int frame = 0; frame < 60; ++frame) {
    const Stopwatch watch;
    view.zoom(frame % 20 < 10 ? 0.92 : 1 / 0.92);
    QApplication::processEvents();
    frames.push_back(watch.milliseconds());
  }
  std::printf("zoom_median %.4f\nzoom_p99 %.4f\n", median(frames), quantile(frames, 0.99));
  return 0;
}

}  // namespace kam::bench
