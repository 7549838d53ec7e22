// SPDX-License-Identifier: GPL-3.0-or-later
// What a table of the window gives to a file is what it shows: its columns in their order, filtered and sorted.
#include "shell/table_export.h"

#include "models/column_source.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <QHeaderView>

#include <catch2/catch.hpp>

using namespace kam;

namespace {

std::shared_ptr<ui::TableSource> source() {
  const std::vector<QString> names{QStringLiteral("Zacher"), QStringLiteral("Adler"), QStringLiteral("Zimt")};
  std::vector<ui::SourceColumn> columns;
  columns.push_back(ui::textColumn(
      "name", QStringLiteral("Name"), [names](std::size_t row) { return names[row]; }, ui::CellType::strong));
  columns.push_back(ui::textColumn(
      "count", QStringLiteral("Count"), [](std::size_t row) { return QString::number(row + 1); }, ui::CellType::number));
  columns.back().key = [](std::size_t row) -> ui::SortKey { return static_cast<std::int64_t>(row) + 1; };
  columns.push_back(ui::textColumn(
      "tier", QStringLiteral("Tier"), [](std::size_t) { return QString(); }, ui::CellType::pills));
  columns.back().drawing = [](std::size_t) {
    ui::CellDrawing drawing;
    drawing.pills.push_back({QStringLiteral("Key"), ui::Tone::accent});
    return drawing;
  };
  return std::make_shared<ui::ColumnSource>(std::vector<base::RawId>{11, 12, 13}, std::move(columns));
}

}  // namespace

TEST_CASE("a table is taken out as it is shown: hidden columns left out, moved ones moved, filtered and sorted") {
  test::uiTestTheme();
  ui::DataTable table{QString()};
  table.setAccessibleName(QStringLiteral("Customers"));
  table.setSource(source());
  const app::ShownTable all = ui::shownTable(table);
  CHECK(all.name == "Customers");
  CHECK(all.titles == std::vector<std::string>{"Name", "Count", "Tier"});
  REQUIRE(all.rows.size() == 3);
  CHECK(all.rows[0][0].text == "Zacher");
  CHECK(std::get<std::int64_t>(all.rows[1][1].key) == 2);
  CHECK(all.rows[0][2].text == "Key");

  table.setFilter(QStringLiteral("Z"));
  table.sortByColumn(1, Qt::DescendingOrder);
  table.setColumnHidden(2, true);
  table.horizontalHeader()->moveSection(0, 1);
  const app::ShownTable shown = ui::shownTable(table);
  CHECK(shown.titles == std::vector<std::string>{"Count", "Name"});
  REQUIRE(shown.rows.size() == 2);
  CHECK(shown.rows[0][1].text == "Zimt");
  CHECK(shown.rows[1][1].text == "Zacher");
}

TEST_CASE("a table that shows other columns for a while has its own again afterwards, in their order and as they were chosen") {
  test::uiTestTheme();
  ui::DataTable table{QStringLiteral("first")};
  table.setSource(source());
  table.horizontalHeader()->moveSection(2, 0);
  const auto titles = [&table] { return ui::shownTable(table).titles; };
  const std::vector<std::string> chosen{"Tier", "Name", "Count"};
  CHECK(titles() == chosen);
  std::vector<ui::SourceColumn> others;
  others.push_back(ui::textColumn(
      "count", QStringLiteral("How many"), [](std::size_t) { return QString(); }, ui::CellType::text));
  others.push_back(ui::textColumn(
      "until", QStringLiteral("Until"), [](std::size_t) { return QString(); }, ui::CellType::text));
  table.setMemory(QStringLiteral("second"));
  table.setSource(std::make_shared<ui::ColumnSource>(std::vector<base::RawId>{1}, std::move(others)));
  CHECK(titles() == std::vector<std::string>{"How many", "Until"});
  table.horizontalHeader()->moveSection(1, 0);
  table.setMemory(QStringLiteral("first"));
  table.setSource(source());
  CHECK(titles() == chosen);
}

TEST_CASE("the table that something belongs to is found from any widget inside it") {
  test::uiTestTheme();
  ui::DataTable table{QString()};
  CHECK(ui::tableAt(table.viewport()) == &table);
  QWidget alone;
  CHECK(ui::tableAt(&alone) == nullptr);
}
