// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/ratings_model.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "pages/selection/ratings_grid.h"
#include "pages/selection/ratings_table.h"
#include "support/sample_account.h"
#include "ui/ui_test_app.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace kam;

namespace {

const base::FixedClock kClock(support::kSampleDay);
constexpr int kInstitution = 0;
constexpr int kRelationship = 1;
constexpr int kFit = 2;

/// Accounts A (a public body, which is computed), B and C; criteria public_institutional, relationship, product_fit of 1, 2 and 1 points.
struct Sheet {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  std::vector<base::RawId> accounts;
  ui::RatingsModel model;

  Sheet() {
    test::uiTestTheme();
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    for (const char* name : {"A", "B", "C"}) accounts.push_back(add({{"name", std::string(name)}, {"number", std::string(name)}}));
    const auto type = app::setFields(*workspace->snapshot(), domain::Kind::accounts, accounts[0], {{field("type"), std::string("public_body")}});
    REQUIRE(type);
    REQUIRE(workspace->commit(*type));
    load();
  }
  static std::size_t field(std::string_view key) { return *domain::recordType(domain::Kind::accounts).fieldIndex(key); }
  base::RawId add(const std::vector<std::pair<std::string, domain::Value>>& values) {
    std::vector<std::pair<std::size_t, domain::Value>> fields;
    for (const auto& [key, value] : values) fields.emplace_back(field(key), value);
    const auto edit = app::addRecord(*workspace->snapshot(), workspace->ids(), domain::Kind::accounts, std::move(fields));
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
    return edit->rows.front().id;
  }
  void load(words::Language language = words::Language::english) {
    domain::SelectionModel wanted;
    wanted.name = "Test";
    wanted.criteria = {{"public_institutional", 1, {}, {}}, {"relationship", 2, {}, {}}, {"product_fit", 1, {}, {}}};
    auto ranking = scoring::rankAccounts(*workspace->snapshot(), wanted, {scoring::RollUp::group, support::kSampleDay});
    REQUIRE(ranking);
    model.load(workspace.get(), workspace->snapshot(), std::make_shared<scoring::Ranking>(std::move(*ranking)), words::Words(language),
               support::kSampleDay, false);
  }
  int row(int account) const { return model.rowOf(accounts[static_cast<std::size_t>(account)]); }
  QString text(int account, int column) const { return model.editText(row(account), column); }
  void type(int account, int column, const char* text) {
    REQUIRE(model.type({row(account), column}, QString::fromUtf8(text)));
    load();
  }
  std::size_t ratings() const { return workspace->snapshot()->all<domain::Rating>().size(); }
};

}  // namespace

TEST_CASE("a typed cell is one edit that undo takes back; nothing known stays a question mark", "[ratings]") {
  Sheet sheet;
  const ui::RatingsTable table(sheet.model, nullptr);
  CHECK(sheet.model.cell(sheet.row(1), kRelationship).kind == ui::RatingCell::Kind::unknown);
  sheet.type(1, kRelationship, "3-6-8");
  CHECK(sheet.text(1, kRelationship) == QStringLiteral("3-6-8"));
  CHECK(sheet.model.cell(sheet.row(1), kRelationship).value == 6.0);
  REQUIRE(sheet.workspace->undo());
  sheet.load();
  CHECK(sheet.text(1, kRelationship).isEmpty());
  CHECK(sheet.model.cell(sheet.row(1), kRelationship).kind == ui::RatingCell::Kind::unknown);
}

TEST_CASE("what is computed cannot be typed over, its gaps can be filled", "[ratings]") {
  Sheet sheet;
  CHECK(sheet.model.cell(sheet.row(0), kInstitution).kind == ui::RatingCell::Kind::computed);
  CHECK(sheet.model.cell(sheet.row(0), kInstitution).value == Approx(7.5));
  const auto refused = sheet.model.type({sheet.row(0), kInstitution}, QStringLiteral("3"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::fieldReadOnly);
  sheet.type(1, kInstitution, "4");
  CHECK(sheet.model.cell(sheet.row(1), kInstitution).kind == ui::RatingCell::Kind::rated);
}

TEST_CASE("rows keep their places while ratings change their ranks, until they are sorted again", "[ratings]") {
  Sheet sheet;
  sheet.type(1, kRelationship, "2");
  sheet.type(1, kFit, "2");
  sheet.type(2, kRelationship, "9");
  sheet.type(2, kFit, "9");
  const int before = sheet.row(1);
  CHECK(before < sheet.row(2));
  CHECK(sheet.model.isOrderStale());
  sheet.model.sortAgain();
  CHECK_FALSE(sheet.model.isOrderStale());
  CHECK(sheet.row(2) < sheet.row(1));
  sheet.model.sortByCriterion(kFit, false);
  CHECK(sheet.row(1) == 0);
  // Unknown comes last in both directions.
  CHECK(sheet.row(0) == 2);
  sheet.model.sortByCriterion(kFit, true);
  CHECK(sheet.row(0) == 2);
}

TEST_CASE("a pasted block is one edit in the language it was copied in", "[ratings]") {
  Sheet sheet;
  sheet.load(words::Language::german);
  const auto done = sheet.model.paste({{1, kRelationship}}, QStringLiteral("6,5\t3..6..8\r\n7\t\r\n"));
  REQUIRE(done);
  CHECK(*done == 3);
  sheet.load(words::Language::german);
  CHECK(sheet.model.editText(1, kRelationship) == QStringLiteral("6,5"));
  CHECK(sheet.model.editText(1, kFit) == QStringLiteral("3-6-8"));
  CHECK(sheet.model.copyText(1, kFit) == QStringLiteral("3..6..8"));
  CHECK(sheet.model.editText(2, kRelationship) == QStringLiteral("7"));
  REQUIRE(sheet.workspace->undo());
  CHECK(sheet.ratings() == 0);
}

TEST_CASE("one wrong cell of a block is named and nothing is written", "[ratings]") {
  Sheet sheet;
  const auto refused = sheet.model.paste({{0, kRelationship}}, QStringLiteral("6\t7\n11\t5\n"));
  REQUIRE_FALSE(refused);
  const QString wrongAccount = QString::fromStdString(sheet.model.account(1).name);
  CHECK(refused.error().contains(wrongAccount + QStringLiteral(", ")));
  CHECK(refused.error().contains(QStringLiteral("11")));
  CHECK(sheet.ratings() == 0);
  const auto tooLong = sheet.model.paste({{2, kFit}}, QStringLiteral("6\t7\n5\t5\n"));
  REQUIRE_FALSE(tooLong);
  CHECK(sheet.ratings() == 0);
  const auto computed = sheet.model.paste({{sheet.row(0), kInstitution}}, QStringLiteral("3\t4\n"));
  REQUIRE_FALSE(computed);
  CHECK(sheet.ratings() == 0);
  // The same computed value as was copied along asks for nothing.
  CHECK(sheet.model.paste({{sheet.row(0), kInstitution}}, QStringLiteral("7.5\t4\n")).value() == 1);
}

TEST_CASE("one value pasted over a selection fills it, and Delete empties it again", "[ratings]") {
  Sheet sheet;
  const std::vector<ui::CellPosition> block{{0, kRelationship}, {1, kRelationship}, {2, kRelationship}};
  CHECK(sheet.model.paste(block, QStringLiteral("5\n")).value() == 3);
  sheet.load();
  CHECK(sheet.ratings() == 3);
  CHECK(sheet.model.clear(block).value() == 3);
  CHECK(sheet.ratings() == 0);
  REQUIRE(sheet.workspace->undo());
  CHECK(sheet.ratings() == 3);
}

TEST_CASE("an old rating is marked until somebody says that it is still right", "[ratings]") {
  Sheet sheet;
  app::RatingChange old;
  old.estimate = domain::RatingEstimate{6, {}, {}};
  old.on = base::makeDate(2025, 3, 1);
  const int row = sheet.row(1);
  REQUIRE(sheet.model.change({row, kRelationship}, old));
  sheet.load();
  CHECK(sheet.model.cell(row, kRelationship).old);
  sheet.model.setFilter({}, ui::RatingFilter::old);
  CHECK(sheet.model.rowCount() == 1);
  REQUIRE(sheet.model.confirm({0, kRelationship}));
  sheet.load();
  CHECK_FALSE(sheet.model.cell(0, kRelationship).old);
  CHECK(sheet.model.cell(0, kRelationship).rating->by == "Tester");
  CHECK(sheet.ratings() == 1);
}

TEST_CASE("typing into the filter narrows the sheet, and gaps that matter are visited in turn", "[ratings]") {
  Sheet sheet;
  sheet.model.setFilter(QStringLiteral("b"), ui::RatingFilter::all);
  REQUIRE(sheet.model.rowCount() == 1);
  CHECK(sheet.model.account(0).name == "B");
  const auto gap = sheet.model.nextGap({-1, -1});
  REQUIRE(gap);
  CHECK(gap->column == kRelationship);
  sheet.model.setFilter({}, ui::RatingFilter::all);
  const auto first = sheet.model.nextGap({-1, -1});
  REQUIRE(first);
  const auto second = sheet.model.nextGap(*first);
  REQUIRE(second);
  CHECK_FALSE(*second == *first);
}

TEST_CASE("the item model of the sheet keeps the rules of item models", "[ratings]") {
  Sheet sheet;
  ui::RatingsTable table(sheet.model, nullptr);
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  sheet.model.sortAgain();
  REQUIRE(table.rowCount() == 3);
  CHECK(table.index(sheet.row(1), kRelationship).data().toString() == QStringLiteral("?"));
  CHECK(table.setData(table.index(sheet.row(1), kRelationship), QStringLiteral("6")));
  sheet.load();
  CHECK(table.index(sheet.row(1), kRelationship).data().toString() == QStringLiteral("6"));
  CHECK_FALSE(table.flags(table.index(sheet.row(0), kInstitution)).testFlag(Qt::ItemIsEditable));
  QSignalSpy refused(&table, &ui::RatingsTable::editRefused);
  CHECK_FALSE(table.setData(table.index(sheet.row(1), kRelationship), QStringLiteral("good")));
  CHECK(refused.count() == 1);
  sheet.model.setFilter(QStringLiteral("c"), ui::RatingFilter::all);
  CHECK(table.rowCount() == 1);
}

TEST_CASE("the grid moves and edits by keyboard as a sheet does", "[ratings]") {
  Sheet sheet;
  ui::RatingsGrid grid(sheet.model);
  grid.resize(900, 300);
  grid.show();
  sheet.model.sortAgain();
  grid.goTo({0, kRelationship});
  QTest::keyClicks(&grid, QStringLiteral("6"));
  auto* editor = grid.findChild<QLineEdit*>();
  REQUIRE(editor != nullptr);
  QTest::keyClicks(editor, QStringLiteral("x"));
  QTest::keyClick(editor, Qt::Key_Return);
  // "6x" is no rating: the editor stays.
  CHECK(sheet.ratings() == 0);
  CHECK(grid.currentCell() == ui::CellPosition{0, kRelationship});
  QTest::keyClick(editor, Qt::Key_Backspace);
  QTest::keyClick(editor, Qt::Key_Return);
  // The editor hands its text over in the next turn.
  test::settle();
  CHECK(sheet.ratings() == 1);
  CHECK(grid.currentCell() == ui::CellPosition{1, kRelationship});
  sheet.load();
  QTest::keyClick(&grid, Qt::Key_Tab);
  CHECK(grid.currentCell() == ui::CellPosition{1, kFit});
  grid.goTo({0, kRelationship});
  QTest::keyClick(&grid, Qt::Key_C, Qt::ControlModifier);
  CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("6\n"));
  grid.goTo({2, kFit});
  QTest::keyClick(&grid, Qt::Key_V, Qt::ControlModifier);
  CHECK(sheet.ratings() == 2);
  sheet.load();
  QTest::keyClick(&grid, Qt::Key_Delete);
  CHECK(sheet.ratings() == 1);
}
