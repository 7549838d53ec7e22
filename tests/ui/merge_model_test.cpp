// SPDX-License-Identifier: GPL-3.0-or-later
// The merge page's course without its widgets: look, decide, merge, undo; and the exchange through a shared folder.
#include "pages/merge/merge_model.h"
#include "pages/merge/merge_tables.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "ui/ui_test_app.h"

#include <QDir>

#include <catch2/catch.hpp>

using namespace kam;
using ui::MergeModel;

namespace {

struct Desk {
  test::UiFixture fixture;
  MergeModel model{fixture.context()};
  domain::RawId account = 0;
  QString other = fixture.path(QStringLiteral("other.kam"));

  Desk() {
    domain::RowChange row{domain::Kind::accounts, fixture.workspace().ids().next(), domain::RowOperation::add, {}};
    row.values = {{*domain::recordType(row.kind).fieldIndex("name"), std::string("Nord AG")}};
    account = row.id;
    REQUIRE(fixture.workspace().commit({app::EditKind::recordAdded, {"accounts", "Nord AG"}, {row}, {}}));
    REQUIRE(fixture.workspace().backup(other.toStdString()));
  }
  static void setCity(app::Workspace& workspace, domain::RawId account, const char* city) {
    const auto edit = app::setFields(*workspace.snapshot(), domain::Kind::accounts, account,
                                     {{*domain::recordType(domain::Kind::accounts).fieldIndex("city"), domain::Value{std::string(city)}}});
    REQUIRE(edit);
    REQUIRE(workspace.commit(*edit));
  }
  void changeBoth() {
    setCity(fixture.workspace(), account, "Kiel");
    const base::FixedClock later(base::makeDate(2026, 11, 24));
    auto copy = app::Workspace::open(other.toStdString(), {&later, "Berta"});
    REQUIRE(copy);
    setCity(**copy, account, "Ulm");
  }
  std::string city() { return fixture.workspace().snapshot()->all<domain::Account>()[0].city; }
  bool wait(MergeModel::State state) {
    return test::settleUntil([&] { return model.state() == state; });
  }
};

}  // namespace

TEST_CASE("another copy is looked at before anything is written, with every conflict, its values and authors") {
  Desk desk;
  desk.changeBoth();
  desk.model.look(desk.other);
  REQUIRE(desk.wait(MergeModel::State::ready));
  CHECK(desk.model.report().applied == 1);
  CHECK(desk.city() == "Kiel");
  CHECK(desk.model.canRun());
  const auto table = ui::conflictsTable(desk.fixture.context(), desk.model);
  REQUIRE(table->rowCount() == 1);
  CHECK(table->text(0, 0).startsWith(QStringLiteral("Nord AG")));
  CHECK(table->text(0, 2) == QStringLiteral("Kiel"));
  CHECK(table->text(0, 4) == QStringLiteral("Ulm"));
  CHECK(table->text(0, 5).startsWith(QStringLiteral("Berta, ")));
  CHECK(table->choices(0, 6).size() == 4);
  CHECK(ui::editsTable(desk.fixture.context(), desk.model)->text(0, 1) == QStringLiteral("Berta"));
  CHECK(ui::countsTable(desk.fixture.context(), desk.model)->rowCount() == 1);
}

TEST_CASE("the later edit is kept unless it is decided otherwise, and one undo takes the merge back") {
  Desk desk;
  desk.changeBoth();
  desk.model.look(desk.other);
  REQUIRE(desk.wait(MergeModel::State::ready));
  desk.model.setChoice(0, app::MergeChoice::ours);
  CHECK(desk.model.decidedCount() == 1);
  desk.model.setAll(app::MergeChoice::later);
  CHECK(desk.model.decidedCount() == 0);
  desk.model.run();
  REQUIRE(desk.wait(MergeModel::State::done));
  CHECK(desk.city() == "Ulm");
  REQUIRE(desk.model.undo());
  CHECK(desk.city() == "Kiel");
  CHECK(desk.model.state() == MergeModel::State::choose);
}

TEST_CASE("what is decided is what the merge leaves") {
  for (const auto& [choice, city] : {std::pair{app::MergeChoice::ours, "Kiel"}, std::pair{app::MergeChoice::theirs, "Ulm"}}) {
    Desk desk;
    desk.changeBoth();
    desk.model.look(desk.other);
    REQUIRE(desk.wait(MergeModel::State::ready));
    desk.model.setAll(choice);
    desk.model.run();
    REQUIRE(desk.wait(MergeModel::State::done));
    CHECK(desk.city() == city);
  }
}

TEST_CASE("a copy that brings nothing cannot be merged, a file that is none is refused") {
  Desk desk;
  desk.model.look(desk.other);
  REQUIRE(desk.wait(MergeModel::State::ready));
  CHECK(desk.model.bringsNothing());
  CHECK_FALSE(desk.model.canRun());
  base::ErrorCode refused{};
  QObject::connect(&desk.model, &MergeModel::refused, [&](const base::Error& error) { refused = error.code; });
  desk.model.look(desk.fixture.path(QStringLiteral("nothing.kam")));
  REQUIRE(desk.wait(MergeModel::State::choose));
  CHECK(refused == base::ErrorCode::fileNotFound);
}

TEST_CASE("an exchange through the folder chosen once sends and takes, and tells both") {
  Desk desk;
  CHECK(desk.model.sharedFolder().isEmpty());
  const QString shared = desk.fixture.path(QStringLiteral("shared"));
  REQUIRE(QDir().mkpath(shared));
  desk.model.setSharedFolder(shared);
  desk.changeBoth();
  {
    const base::FixedClock later(base::makeDate(2026, 11, 25));
    auto copy = app::Workspace::open(desk.other.toStdString(), {&later, "Berta"});
    REQUIRE(copy);
    REQUIRE((*copy)->synchronise(shared.toStdString(), {}));
  }
  desk.model.synchronise();
  REQUIRE(desk.wait(MergeModel::State::done));
  CHECK(desk.model.isFolder());
  CHECK(desk.model.report().applied == 1);
  CHECK(desk.model.exchange().sent == 1);
  CHECK(desk.model.report().conflicts.size() == 1);
  CHECK(desk.city() == "Ulm");
}
