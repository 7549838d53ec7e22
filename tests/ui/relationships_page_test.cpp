// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of relationships in the whole window: gaps become tasks, wanted support is chosen where it is seen, the map is zoomed by keys; and the
// threat map beside what competitors do.
#include "pages/account/map/coverage_grid.h"
#include "pages/account/map/map_view.h"
#include "ui/hands.h"
#include "ui/office.h"

#include <QComboBox>

#include <algorithm>

using namespace kam;
using namespace kam::ui;
using test::Office;

namespace {

template <class W>
W* shown(Office& office) {
  for (W* widget : office.desk.window().findChildren<W*>())
    if (widget->isVisible()) return widget;
  return nullptr;
}

void openRelationships(Office& office) {
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: relationships"));
  hands.see("the relationships", [&] { return office.isAt("account", "relationships") && shown<MapView>(office) != nullptr; });
  REQUIRE(hands.work() == "");
}

}  // namespace

TEST_CASE("A gap of the grid of levels and functions becomes a task by Enter, and not a second one") {
  Office office;
  openRelationships(office);
  auto* grid = shown<CoverageGrid>(office);
  REQUIRE(grid != nullptr);
  grid->setFocus();
  const std::size_t before = office.count<domain::Action>();
  test::Hands hands;
  hands.press(Qt::Key_Return).see("a task", [&] { return office.count<domain::Action>() == before + 1; });
  CHECK(hands.work() == "");
  const domain::Action task = office.state().all<domain::Action>()[before];
  CHECK(task.account.raw() == office.account);
  CHECK(task.title == "Find the contact: Purchasing, Executive");
  grid->setFocus();
  QStringList told = office.fixture.told;
  test::Hands again;
  again.press(Qt::Key_Return).see("it is told", [&] { return office.fixture.told.size() > told.size(); });
  CHECK(again.work() == "");
  CHECK(office.count<domain::Action>() == before + 1);
  CHECK(office.fixture.told.last().contains(QStringLiteral("is an open action already")));
}

TEST_CASE("Who of ours talked to whom stands in a matrix, with the support there is and the one that is wanted, which is chosen there") {
  Office office;
  const base::RawId me = office.add(domain::Kind::team, {{"name", "Milan Kranz"}});
  const base::RawId person = office.state().all<domain::Person>()[0].id.raw();
  for (const char* day : {"2026-11-02T10:00", "2026-11-16T10:00"}) {
    const base::RawId talk = office.add(
        domain::Kind::interactions,
        {{"account", std::to_string(office.account)}, {"at", day}, {"channel", "visit"}, {"subject", "Line 3"}, {"member", std::to_string(me)}});
    office.add(domain::Kind::participants, {{"interaction", std::to_string(talk)}, {"person", std::to_string(person)}});
  }
  openRelationships(office);
  DataTable* table = office.table(QStringLiteral("Who talks to whom"));
  REQUIRE(table != nullptr);
  const QAbstractItemModel& model = table->tableModel();
  const auto column = [&](const QString& title) {
    for (int at = 0; at < model.columnCount(); ++at)
      if (model.headerData(at, Qt::Horizontal).toString() == title) return at;
    return -1;
  };
  REQUIRE(model.rowCount() == 1);
  REQUIRE(column(QStringLiteral("Milan Kranz")) >= 0);
  CHECK(model.index(0, column(QStringLiteral("Milan Kranz"))).data().toString() == QStringLiteral("2"));
  CHECK(model.index(0, column(QStringLiteral("Last talk"))).data().toString() == QStringLiteral("16 Nov 2026"));
  const auto wanted = [&]() -> std::optional<std::int64_t> {
    const domain::Snapshot state = office.state();
    return state.all<domain::Stakeholder>().size() == 0 ? std::nullopt : state.all<domain::Stakeholder>()[0].wantedSupport;
  };
  REQUIRE(table->tableModel().setData(model.index(0, column(QStringLiteral("Wanted"))), QStringLiteral("Supporter")));
  CHECK(wanted() == 1);
  table->setFocus();
  test::Hands hands;
  hands.press(Qt::Key_Z, Qt::ControlModifier).see("taken back", [&] { return !wanted(); });
  CHECK(hands.work() == "");
}

TEST_CASE("Plus and minus zoom the map within bounds, and 0 shows all of it") {
  Office office;
  openRelationships(office);
  auto* view = shown<MapView>(office);
  view->setFocus();
  const double fitted = view->transform().m11();
  test::Hands hands;
  hands.press(Qt::Key_Minus, Qt::NoModifier, 2).see("smaller", [&] { return view->transform().m11() < fitted; });
  hands.press(Qt::Key_Plus, Qt::NoModifier, 60).see("larger", [&] { return view->transform().m11() > fitted; });
  CHECK(hands.work() == "");
  CHECK(view->transform().m11() <= 2.51);
  test::Hands back;
  back.press(Qt::Key_0).see("all of it", [&] { return view->transform().m11() == Approx(fitted); });
  CHECK(back.work() == "");
}

TEST_CASE("The threat map sets competitors against the customer's units, and a unit that nobody attacks has its column too") {
  Office office;
  const std::string account = std::to_string(office.account);
  const base::RawId plant = office.add(domain::Kind::units, {{"account", account}, {"name", "Plant Graz"}});
  office.add(domain::Kind::units, {{"account", account}, {"name", "Plant Linz"}});
  const base::RawId rival = office.add(domain::Kind::competitors, {{"name", "HydroTec"}});
  office.add(domain::Kind::competitor_positions, {{"account", account},
                                                  {"competitor", std::to_string(rival)},
                                                  {"unit", std::to_string(plant)},
                                                  {"share", "0.3"},
                                                  {"threat", "4"},
                                                  {"contract_end", "2027-03-31"}});
  test::Hands hands;
  office.goToCustomer(hands);
  office.go(hands, QStringLiteral("Account: profile"));
  hands.see("the profile", [&] { return office.isAt("account", "profile"); });
  REQUIRE(hands.work() == "");
  DataTable* table = office.table(QStringLiteral("Threat map"));
  REQUIRE(table != nullptr);
  const QAbstractItemModel& model = table->tableModel();
  REQUIRE(model.rowCount() == 1);
  REQUIRE(model.columnCount() == 3);
  CHECK(model.index(0, 0).data().toString() == QStringLiteral("HydroTec"));
  CHECK(model.headerData(1, Qt::Horizontal).toString() == QStringLiteral("Plant Graz"));
  CHECK(model.index(0, 1).data().toString().contains(QStringLiteral("30")));
  CHECK(model.index(0, 1).data().toString().contains(QStringLiteral("Mar")));
  CHECK(model.headerData(2, Qt::Horizontal).toString() == QStringLiteral("Plant Linz"));
  CHECK(model.index(0, 2).data().toString().isEmpty());
}
