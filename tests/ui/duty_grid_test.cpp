// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of duties as it is worked with: letters give and take, Delete takes all, undo brings back, places are named in the table.
#include "registers/duty_grid.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "registers/anchoring_card.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QTest>

using namespace kam;
using namespace kam::ui;
using namespace kam::domain;

namespace {

struct Bench {
  test::UiFixture fixture;
  RawId manager = 0;
  RawId account = 0;

  Bench() {
    test::uiTestTheme();
    manager = add(Kind::team, {{"name", std::string("Anna Weber")}, {"function", std::string("kam")}});
    account = add(Kind::accounts, {{"name", std::string("Ernst Handel")}, {"kam", Value{manager}}});
  }
  app::Workspace& workspace() { return fixture.workspace(); }
  RawId add(Kind kind, const std::vector<std::pair<std::string_view, Value>>& fields) {
    std::vector<app::FieldValue> values;
    for (const auto& [field, value] : fields) values.emplace_back(*recordType(kind).fieldIndex(field), value);
    const auto edit = app::addRecord(*workspace().snapshot(), workspace().ids(), kind, values);
    REQUIRE(edit);
    REQUIRE(workspace().commit(*edit));
    return edit->rows.front().id;
  }
  const Table<Responsibility>& duties() { return workspace().snapshot()->all<Responsibility>(); }
};

}  // namespace

TEST_CASE("A letter on a cell gives the part, the same letter takes it, Delete takes all, and undo brings it back") {
  Bench bench;
  DutyGrid grid(bench.fixture.context(), nullptr);
  grid.retranslate();
  grid.showAccount(bench.account);
  grid.show();
  auto* table = grid.findChild<DataTable*>();
  REQUIRE(table != nullptr);
  // Ten duties; duty, evidence, and a column for the manager.
  REQUIRE(table->model()->rowCount() == 10);
  REQUIRE(table->model()->columnCount() == 3);
  table->setCurrentIndex(table->model()->index(0, 2));
  QTest::keyClick(table, Qt::Key_A);
  REQUIRE(bench.duties().size() == 1);
  CHECK(bench.duties()[0].part == RaciPart::accountable);
  CHECK(bench.duties()[0].duty == Duty::analysis);
  CHECK(bench.duties()[0].member.raw() == bench.manager);
  grid.showAccount(bench.account);
  table->setCurrentIndex(table->model()->index(0, 2));
  QTest::keyClick(table, Qt::Key_R);
  CHECK(bench.duties().size() == 2);
  grid.showAccount(bench.account);
  CHECK(table->model()->index(0, 2).data().toString() == QStringLiteral("A R"));
  table->setCurrentIndex(table->model()->index(0, 2));
  QTest::keyClick(table, Qt::Key_A);
  CHECK(bench.duties().size() == 1);
  QTest::keyClick(table, Qt::Key_Delete);
  CHECK(bench.duties().empty());
  REQUIRE(bench.workspace().undo());
  CHECK(bench.duties().size() == 1);
  // On the name of a duty a letter means nothing.
  grid.showAccount(bench.account);
  table->setCurrentIndex(table->model()->index(1, 0));
  QTest::keyClick(table, Qt::Key_C);
  CHECK(bench.duties().size() == 1);
  CHECK(table->currentIndex() == table->model()->index(1, 0));
}

TEST_CASE("The cell one works in stays current when the grid is filled anew") {
  Bench bench;
  DutyGrid grid(bench.fixture.context(), nullptr);
  grid.retranslate();
  grid.showAccount(bench.account);
  grid.show();
  auto* table = grid.findChild<DataTable*>();
  table->setCurrentIndex(table->model()->index(3, 2));
  QTest::keyClick(table, Qt::Key_I);
  grid.showAccount(bench.account);
  CHECK(table->currentIndex() == table->model()->index(3, 2));
  QTest::keyClick(table, Qt::Key_R);
  grid.showAccount(bench.account);
  REQUIRE(bench.duties().size() == 2);
  CHECK(bench.duties()[0].duty == bench.duties()[1].duty);
  CHECK(table->currentIndex() == table->model()->index(3, 2));
}

TEST_CASE("Somebody is named for a place in the table itself, and only people of the function can be chosen for it") {
  Bench bench;
  const RawId service = bench.add(Kind::team, {{"name", std::string("Tessa Haug")}, {"function", std::string("service")}});
  AnchoringCard card(bench.fixture.context(), nullptr);
  card.retranslate();
  card.showAccount(bench.account);
  auto* table = card.findChild<DataTable*>();
  REQUIRE(table != nullptr);
  int row = -1;
  for (int i = 0; i < table->model()->rowCount(); ++i)
    if (table->model()->index(i, 0).data().toString() == QStringLiteral("Service")) row = i;
  REQUIRE(row >= 0);
  CHECK(table->model()->index(row, 1).data().toString() == QStringLiteral("nobody"));
  REQUIRE_FALSE(table->model()->setData(table->model()->index(row, 1), QStringLiteral("Anna Weber")));
  CHECK(bench.workspace().snapshot()->all<Assignment>().empty());
  table->model()->setData(table->model()->index(row, 1), QStringLiteral("Tessa Haug"));
  REQUIRE(bench.workspace().snapshot()->all<Assignment>().size() == 1);
  CHECK(bench.workspace().snapshot()->all<Assignment>()[0].member.raw() == service);
}
