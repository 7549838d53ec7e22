// SPDX-License-Identifier: GPL-3.0-or-later
// Work at an account as it is seen: promises that change hands on the board, a timeline that has everything, and F1 on what is shown.
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "pages/account/timeline_entries.h"
#include "registers/promise_board.h"
#include "shell/explanation.h"
#include "ui/ui_test_app.h"
#include "widgets/gauge_strip.h"
#include "words/error_words.h"

#include <catch2/catch.hpp>

#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace kam;
using namespace kam::ui;
using namespace kam::domain;

namespace {

struct Bench {
  test::UiFixture fixture;
  RawId account = 0;

  Bench() {
    test::uiTestTheme();
    account = add(Kind::accounts, {{"name", std::string("Ernst Handel")}});
  }
  app::Workspace& workspace() { return fixture.workspace(); }
  RawId add(Kind kind, const std::vector<std::pair<std::string_view, Value>>& fields) {
    std::vector<app::FieldValue> values;
    for (const auto& [field, value] : fields) {
      INFO(field);
      REQUIRE(recordType(kind).fieldIndex(field));
      values.emplace_back(*recordType(kind).fieldIndex(field), value);
    }
    const auto edit = app::addRecord(*workspace().snapshot(), workspace().ids(), kind, values);
    REQUIRE(edit);
    const auto done = workspace().commit(*edit);
    INFO((done ? std::string() : words::sentence(words::Words(words::Language::english), done.error())));
    REQUIRE(done);
    return edit->rows.front().id;
  }
  static Value day(unsigned month, unsigned dayOfMonth) {
    return Value{std::int64_t{base::makeDate(2026, month, dayOfMonth).time_since_epoch().count()}};
  }
  OwnFunction functionOf(RawId promise) { return workspace().snapshot()->find(Id<Promise>(promise))->function; }
};

QListWidget* columnOf(PromiseBoard& board, const QString& name) {
  for (QListWidget* list : board.findChildren<QListWidget*>())
    if (list->accessibleName() == name) return list;
  return nullptr;
}

}  // namespace

TEST_CASE("A promise goes to the next function by Alt and an arrow, stays chosen, and comes back by undo") {
  Bench bench;
  const RawId promise = bench.add(Kind::promises, {{"account", Value{bench.account}},
                                                   {"text", std::string("Send the drawings")},
                                                   {"function", std::string("engineering")},
                                                   {"direction", std::string("ours")},
                                                   {"made_on", Bench::day(11, 2)},
                                                   {"due", Bench::day(11, 20)},
                                                   {"state", std::string("open")}});
  PromiseBoard board(bench.fixture.context(), nullptr);
  board.retranslate();
  board.showAccount(bench.account);
  board.show();
  QListWidget* engineering = columnOf(board, QStringLiteral("Engineering"));
  REQUIRE(engineering != nullptr);
  REQUIRE(engineering->count() == 1);
  // Due three days before the clock's day.
  CHECK(engineering->item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("overdue")));
  engineering->setCurrentRow(0);
  QTest::keyClick(engineering, Qt::Key_Right, Qt::AltModifier);
  CHECK(bench.functionOf(promise) == OwnFunction::service);
  board.showAccount(bench.account);
  CHECK(engineering->count() == 0);
  CHECK(columnOf(board, QStringLiteral("Service"))->count() == 1);
  REQUIRE(bench.workspace().undo());
  CHECK(bench.functionOf(promise) == OwnFunction::engineering);
  // What is kept needs no hands any more.
  const auto kept = app::setFields(*bench.workspace().snapshot(), Kind::promises, promise,
                                   {{*recordType(Kind::promises).fieldIndex("state"), Value{std::string("kept")}}});
  REQUIRE(kept);
  REQUIRE(bench.workspace().commit(*kept));
  board.showAccount(bench.account);
  CHECK(engineering->count() == 0);
  CHECK_FALSE(board.isVisible());
}

TEST_CASE("The timeline has the account's own talks, its people's talks elsewhere, promises, offers and open deals") {
  Bench bench;
  const RawId elsewhere = bench.add(Kind::accounts, {{"name", std::string("Island Trading")}});
  const RawId person = bench.add(Kind::persons, {{"family_name", std::string("Mendel")}});
  bench.add(Kind::positions, {{"person", Value{person}}, {"account", Value{bench.account}}, {"job_title", std::string("Buyer")}});
  const auto minute = [](unsigned day) { return Value{std::int64_t{base::makeDate(2026, 11, day).time_since_epoch().count() * 1440}}; };
  bench.add(Kind::interactions, {{"account", Value{bench.account}}, {"subject", std::string("Here")}, {"at", minute(3)}});
  const RawId away = bench.add(Kind::interactions, {{"account", Value{elsewhere}}, {"subject", std::string("There")}, {"at", minute(5)}});
  bench.add(Kind::participants, {{"interaction", Value{away}}, {"person", Value{person}}});
  bench.add(
      Kind::opportunities,
      {{"account", Value{bench.account}}, {"name", std::string("Line 3")}, {"created", Bench::day(11, 4)}, {"amount", Value{std::int64_t{100}}}});
  bench.add(Kind::promises, {{"account", Value{bench.account}},
                             {"text", std::string("Drawings")},
                             {"direction", std::string("ours")},
                             {"made_on", Bench::day(11, 2)},
                             {"state", std::string("open")}});
  bench.add(Kind::offers, {{"account", Value{bench.account}}, {"name", std::string("Package")}, {"sent_on", Bench::day(11, 6)}});
  const auto entries = timelineEntries(*bench.workspace().snapshot(), words::Words(words::Language::english), Id<Account>(bench.account), {});
  QStringList subjects;
  for (const TimelineEntry& entry : entries) subjects << entry.subject;
  // Newest first.
  CHECK(subjects.join(QLatin1Char('|')).toStdString() == "Package|There (Island Trading)|Line 3|Here|Drawings");
}

TEST_CASE("F1 tells what a gauge shows and how it came about") {
  Bench bench;
  GaugeStrip strip(nullptr);
  Gauge gauge;
  gauge.label = QStringLiteral("Health");
  gauge.value = QStringLiteral("54 of 100");
  gauge.explanation = QStringLiteral("Trend 40 %, satisfaction 30 %");
  strip.setGauges({gauge});
  strip.resize(400, 60);
  strip.show();
  const Explanation found = explanationAt(strip, strip.mapToGlobal(QPoint(60, strip.height() / 2)));
  CHECK((found.title + found.text).contains(gauge.explanation));
}
