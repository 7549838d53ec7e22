// SPDX-License-Identifier: GPL-3.0-or-later
// A block from a spreadsheet over the tables of accounts and contacts.
#include "widgets/paste_block.h"

#include "app/edits/contact_edits.h"
#include "domain/records.h"
#include "models/column_source.h"
#include "pages/accounts/accounts_source.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kam;
using domain::Account;
using domain::Kind;
using domain::Person;
using domain::Position;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));
const words::Words kEnglish(words::Language::english);

struct Desk {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  base::RawId account = 0;

  Desk() {
    test::uiTestTheme();
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    for (const char* name : {"Alpha", "Beta"}) {
      const auto values = app::parseFields(*workspace->snapshot(), Kind::accounts, {{"name", name}});
      const auto edit = app::addRecord(*workspace->snapshot(), workspace->ids(), Kind::accounts, *values);
      REQUIRE(edit);
      account = edit->rows.front().id;
      REQUIRE(workspace->commit(*edit));
    }
    for (const char* name : {"Vogt", "Ohm"}) {
      const auto person = app::parseFields(*workspace->snapshot(), Kind::persons, {{"family_name", name}});
      const auto edit = app::addContact(*workspace->snapshot(), workspace->ids(), domain::Id<Account>(account), *person, {});
      REQUIRE(edit);
      REQUIRE(workspace->commit(*edit));
    }
  }
  /// Family name (no field to paste into), job title of the position, phone of the person.
  std::shared_ptr<ui::TableSource> contacts() const {
    const ui::ColumnMaker make{workspace.get(), workspace->snapshot(), kEnglish};
    std::vector<base::RawId> positions, persons;
    for (const Position& position : make.snapshot->all<Position>()) {
      positions.push_back(position.id.raw());
      persons.push_back(position.person.raw());
    }
    std::vector<ui::SourceColumn> columns;
    columns.push_back(ui::textColumn(
        "name", QStringLiteral("Name"),
        [shot = make.snapshot, persons](std::size_t row) { return QString::fromStdString(shot->find(domain::Id<Person>(persons[row]))->familyName); },
        ui::CellType::strong));
    columns.push_back(make.field(Kind::positions, "job_title", [positions](std::size_t row) { return positions[row]; }));
    columns.push_back(make.field(Kind::persons, "phone", [persons](std::size_t row) { return persons[row]; }));
    columns.push_back(make.field(Kind::positions, "influence", [positions](std::size_t row) { return positions[row]; }));
    return std::make_shared<ui::ColumnSource>(positions, std::move(columns));
  }
};

}  // namespace

TEST_CASE("a block over contacts writes persons and positions in one edit, which one undo takes back") {
  Desk desk;
  ui::DataTable table({});
  table.setSource(desk.contacts());
  table.setCurrentIndex(table.model()->index(0, 1));
  const auto done = ui::pasteBlock(table, *desk.workspace, kEnglish, QStringLiteral("Buyer\t123\r\n\"Head of \"\"Line\"\" 3\"\t456\r\n"));
  REQUIRE(done);
  CHECK(*done == 4);
  const auto after = desk.workspace->snapshot();
  std::vector<std::string> titles, phones;
  for (const Position& position : after->all<Position>()) {
    titles.push_back(position.jobTitle);
    phones.push_back(after->find(position.person)->phone);
  }
  CHECK(titles == std::vector<std::string>{"Buyer", "Head of \"Line\" 3"});
  CHECK(phones == std::vector<std::string>{"123", "456"});
  REQUIRE(desk.workspace->undo());
  for (const Position& position : desk.workspace->snapshot()->all<Position>()) CHECK(position.jobTitle.empty());
}

TEST_CASE("a cell that cannot be taken is named by its row and column, and nothing is pasted") {
  Desk desk;
  ui::DataTable table({});
  table.setSource(desk.contacts());
  table.setCurrentIndex(table.model()->index(0, 2));
  const auto done = ui::pasteBlock(table, *desk.workspace, kEnglish, QStringLiteral("123\tmuch\n456\tmore\n"));
  REQUIRE_FALSE(done);
  CHECK(done.error().contains(QStringLiteral("Nothing was pasted.")));
  CHECK(done.error().contains(QStringLiteral("Vogt, Influence: ")));
  CHECK(done.error().contains(QStringLiteral("Ohm, Influence: ")));
  for (const Person& person : desk.workspace->snapshot()->all<Person>()) CHECK(person.phone.empty());
  // The name is made of two fields: what is copied along with it asks for nothing, anything else is refused.
  table.setCurrentIndex(table.model()->index(0, 0));
  CHECK(ui::pasteBlock(table, *desk.workspace, kEnglish, QStringLiteral("Vogt\tBuyer\n")).value() == 1);
  CHECK_FALSE(ui::pasteBlock(table, *desk.workspace, kEnglish, QStringLiteral("Other\tBuyer\n")));
}

TEST_CASE("a block that is larger than the table is refused with its size and the room there is") {
  Desk desk;
  ui::DataTable table({});
  table.setSource(desk.contacts());
  table.setCurrentIndex(table.model()->index(1, 3));
  const auto done = ui::pasteBlock(table, *desk.workspace, kEnglish, QStringLiteral("1\t2\n1\t2\n"));
  REQUIRE_FALSE(done);
  CHECK(done.error().contains(QStringLiteral("2 rows and 2 columns")));
}

TEST_CASE("lines and quotation marks of a copied block are read as spreadsheets write them") {
  // Cells divided by "|", rows by "/".
  const auto shown = [](const QString& text) {
    QStringList rows;
    for (const QStringList& row : ui::blockRows(text)) rows << row.join(QLatin1Char('|'));
    return rows.join(QLatin1Char('/')).toStdString();
  };
  CHECK(shown(QStringLiteral("a\tb\r\nc\t\r\n")) == "a|b/c|");
  CHECK(shown(QStringLiteral("\"zwei\nZeilen\"\tb\n")) == "zwei\nZeilen|b");
  CHECK(shown(QStringLiteral("5\" Rohr\n")) == "5\" Rohr");
  CHECK(shown(QStringLiteral("\n\n")).empty());
}
