// SPDX-License-Identifier: GPL-3.0-or-later
// The models behind search box, history and settings, on a real workspace file.
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "pages/history/history_model.h"
#include "pages/settings/settings_model.h"
#include "shell/palette_model.h"
#include "shell/session.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace kam;
using namespace kam::ui;

namespace {

base::RawId addAccount(app::Workspace& workspace, const std::string& name) {
  const auto edit = app::addRecord(*workspace.snapshot(), workspace.ids(), domain::Kind::accounts,
                                   *app::parseFields(*workspace.snapshot(), domain::Kind::accounts, {{"name", name}}));
  REQUIRE(edit);
  REQUIRE(workspace.commit(*edit));
  return edit->rows.front().id;
}

}  // namespace

TEST_CASE("the search box finds commands by their words in the present language") {
  test::UiFixture fixture;
  CommandList commands;
  QStringList run;
  commands.add({QStringLiteral("undo"), KAM_WORD("shell", "Undo"), {}, CommandGroup::view, {}, true, [&run] { run << QStringLiteral("undo"); }});
  commands.add(
      {QStringLiteral("new"), KAM_WORD("shell", "New account"), {}, CommandGroup::create, {}, true, [&run] { run << QStringLiteral("new"); }});
  PaletteModel model(fixture.context(), commands);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setQuery(QStringLiteral("acc new"));
  REQUIRE(model.firstChoice() >= 0);
  model.choose(model.firstChoice());
  CHECK(run == QStringList{QStringLiteral("new")});
  fixture.context().setLanguage(words::Language::german);
  model.setQuery(QStringLiteral("r\u00FCckg"));
  REQUIRE(model.firstChoice() >= 0);
  model.choose(model.firstChoice());
  CHECK(run.last() == QStringLiteral("undo"));
  model.setQuery(QStringLiteral("qqqq"));
  CHECK(model.firstChoice() == -1);
}

TEST_CASE("the search box finds accounts and opens them") {
  test::UiFixture fixture;
  const base::RawId account = addAccount(fixture.workspace(), "M\u00FCller Werkzeugbau");
  addAccount(fixture.workspace(), "Other");
  const CommandList commands;
  PaletteModel model(fixture.context(), commands);
  model.setQuery(QStringLiteral("mueller"));
  REQUIRE(test::settleUntil([&] { return model.rowCount() > 1; }));
  CHECK(model.entry(model.firstChoice()).record == account);
  model.choose(model.firstChoice());
  CHECK(fixture.navigation().current() == Location{QStringLiteral("account"), {account, {}}});
}

TEST_CASE("the search box finds a name in spite of a slip, and lists what was looked at last while nothing is typed") {
  test::UiFixture fixture;
  const base::RawId first = addAccount(fixture.workspace(), "Nordhafen GmbH");
  const base::RawId second = addAccount(fixture.workspace(), "Müller Werkzeugbau");
  const CommandList commands;
  PaletteModel model(fixture.context(), commands);
  model.setQuery(QStringLiteral("norhafen"));
  REQUIRE(test::settleUntil([&] { return model.rowCount() > 1; }));
  CHECK(model.entry(model.firstChoice()).record == first);
  model.choose(model.firstChoice());
  fixture.navigation().openAccount(second);
  model.setQuery({});
  REQUIRE(model.rowCount() == 3);
  CHECK(model.entry(1).record == second);
  CHECK(model.entry(2).record == first);
}

TEST_CASE("a command that is named comes before names that are only nearly what was typed, but behind those that are") {
  test::UiFixture fixture;
  const base::RawId near = addAccount(fixture.workspace(), "Unda Wasserbau");
  CommandList commands;
  commands.add({QStringLiteral("undo"), KAM_WORD("shell", "Undo"), {}, CommandGroup::view, {}, true, [] {}});
  PaletteModel model(fixture.context(), commands);
  model.setQuery(QStringLiteral("undo"));
  REQUIRE(test::settleUntil([&] { return model.rowCount() == 4; }));
  CHECK(model.entry(model.firstChoice()).type == PaletteEntry::Type::command);
  CHECK(model.entry(3).record == near);
  model.setQuery(QStringLiteral("und"));
  CHECK(test::settleUntil([&] { return model.entry(model.firstChoice()).record == near; }));
}

TEST_CASE("the history tells every edit in words and marks what was undone") {
  test::UiFixture fixture;
  addAccount(fixture.workspace(), "Ernst Handel");
  REQUIRE(fixture.workspace().undo());
  HistoryModel model(fixture.context());
  bool loaded = false;
  QObject::connect(&model, &HistoryModel::loaded, [&loaded] { loaded = true; });
  model.load();
  REQUIRE(test::settleUntil([&] { return loaded; }));
  REQUIRE(model.count() >= 2);
  const auto table = model.table();
  bool found = false;
  for (std::size_t row = 0; row < table->rowCount(); ++row) {
    if (!table->text(row, 2).contains(QStringLiteral("Ernst Handel")) || table->text(row, 3).isEmpty()) continue;
    found = true;
    CHECK(table->text(row, 1) == QStringLiteral("Tester"));
    CHECK(table->drawing(row, 2).done);
  }
  CHECK(found);
}

TEST_CASE("settings are edits that can be undone, and a bad one is refused with its field") {
  test::UiFixture fixture;
  SettingsModel model(fixture.context());
  const domain::RecordType& type = domain::recordType(domain::Kind::settings);
  REQUIRE(model.settingsRecord() != 0);
  const std::string before = fixture.workspace().snapshot()->all<domain::Settings>()[0].company;
  REQUIRE(before != "Muster GmbH");
  REQUIRE(model.setSetting(*type.fieldIndex("company"), domain::Value{std::string("Muster GmbH")}));
  CHECK(fixture.workspace().snapshot()->all<domain::Settings>()[0].company == "Muster GmbH");
  REQUIRE(fixture.workspace().undo());
  CHECK(fixture.workspace().snapshot()->all<domain::Settings>()[0].company == before);
  const auto refused = model.setSetting(*type.fieldIndex("name"), domain::Value{});
  CHECK_FALSE(refused);
}

TEST_CASE("a stage's probability is typed as percent in the language's own way") {
  test::UiFixture fixture;
  fixture.context().setLanguage(words::Language::german);
  SettingsModel model(fixture.context());
  const auto stages = model.stages();
  REQUIRE(stages->rowCount() >= 3);
  const base::RawId stage = stages->id(0);
  REQUIRE(model.setStage(stage, QStringLiteral("probability"), QStringLiteral("12,5 %")));
  const domain::Stage* changed = fixture.workspace().snapshot()->find(domain::Id<domain::Stage>(stage));
  REQUIRE(changed != nullptr);
  REQUIRE(changed->probability);
  CHECK(*changed->probability == Approx(0.125));
  CHECK_FALSE(model.setStage(stage, QStringLiteral("probability"), QStringLiteral("often")));
}

TEST_CASE("a session opens a file behind the window, passes changes on and undoes them after it was opened again") {
  test::UiFixture fixture(false);
  const QString path = fixture.path(QStringLiteral("session.kam"));
  {
    Session session(fixture.context());
    app::NewWorkspace wanted;
    wanted.name = "Session";
    session.create(path, wanted);
    CHECK_FALSE(session.isOpen());
    REQUIRE(test::settleUntil([&] { return session.isOpen(); }));
    Change seen;
    QObject::connect(&fixture.context(), &AppContext::changed, &session, [&seen](const Change& change) { seen.add(change); });
    addAccount(*fixture.context().workspace(), "Ernst Handel");
    REQUIRE(test::settleUntil([&] { return seen.touches(domain::Kind::accounts); }));
    CHECK(session.undoState().canUndo);
  }
  CHECK(fixture.context().workspace() == nullptr);
  Session again(fixture.context());
  REQUIRE(again.openNow(path));
  CHECK(again.undoState().undoText.contains(QStringLiteral("Ernst Handel")));
  again.undo();
  CHECK(fixture.context().workspace()->snapshot()->all<domain::Account>().empty());
  CHECK(again.undoState().canRedo);
  CHECK(again.recentFiles().contains(path));
}

TEST_CASE("a file that cannot be opened is told in words and leaves no workspace") {
  test::UiFixture fixture(false);
  Session session(fixture.context());
  std::optional<base::Error> error;
  QObject::connect(&session, &Session::failed, [&error](const QString&, const base::Error& what) { error = what; });
  session.open(fixture.path(QStringLiteral("missing.kam")));
  REQUIRE(test::settleUntil([&] { return error.has_value(); }));
  CHECK_FALSE(session.isOpen());
  CHECK(fixture.context().sentence(*error).contains(QStringLiteral("missing.kam")));
}

TEST_CASE("whose name begins with what was typed comes first, accounts before people, whatever is newest") {
  test::UiFixture fixture;
  const base::RawId group = addAccount(fixture.workspace(), "Bergland Papier AG");
  const base::RawId daughter = addAccount(fixture.workspace(), "Bergland Papier Polska");
  addAccount(fixture.workspace(), "Hotel am Bergland");
  for (int i = 0; i < 30; ++i) {
    const auto edit =
        app::addRecord(*fixture.workspace().snapshot(), fixture.workspace().ids(), domain::Kind::persons,
                       {{*domain::recordType(domain::Kind::persons).fieldIndex("family_name"), "Albers " + std::to_string(i)},
                        {*domain::recordType(domain::Kind::persons).fieldIndex("email"), "a" + std::to_string(i) + "@bergland.example"}});
    REQUIRE(edit.has_value());
    REQUIRE(fixture.workspace().commit(*edit).has_value());
  }
  const CommandList commands;
  PaletteModel model(fixture.context(), commands);
  model.setQuery(QStringLiteral("bergland"));
  // More people than are listed hang on the name; the accounts follow as soon as the typing pauses.
  REQUIRE(test::settleUntil([&] { return model.rowCount() > 2 && model.entry(1).record == group; }));
  CHECK(model.entry(2).record == daughter);
  CHECK(model.entry(3).kind == domain::Kind::accounts);
}
