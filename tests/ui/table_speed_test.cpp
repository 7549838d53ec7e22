// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, not run by default: `build/bin/test_ui "[.measure]"`.
#include "models/row_order.h"
#include "ui/ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <cstdio>

using namespace kam;
using namespace kam::ui;

namespace {

class Many : public TableSource {
public:
  Many() {
    m_columns = {{QStringLiteral("name"), QStringLiteral("Name")},
                 {QStringLiteral("city"), QStringLiteral("City")},
                 {QStringLiteral("sales"), QStringLiteral("Sales"), CellType::number}};
    for (std::uint32_t row = 0; row < 100000; ++row)
      m_names.push_back(QStringLiteral("%1 Werkzeugbau M\u00FCller %2 AG").arg((row * 7919U) % 100000U).arg(row % 97U));
  }
  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_names.size(); }
  base::RawId id(std::size_t row) const override { return static_cast<base::RawId>(row) + 1; }
  QString text(std::size_t row, std::size_t column) const override { return column == 2 ? QString::number(row % 977) : m_names[row]; }
  SortKey sortKey(std::size_t row, std::size_t column) const override {
    if (column == 2) return static_cast<std::int64_t>(row % 977);
    return m_names[row];
  }

private:
  std::vector<TableColumn> m_columns;
  std::vector<QString> m_names;
};

}  // namespace

TEST_CASE("how long 100,000 rows take to show, sort and filter", "[.measure]") {
  test::uiTestTheme();
  const auto source = std::make_shared<Many>();
  DataTable table({});
  table.resize(1000, 700);
  const auto measure = [](const char* what, auto&& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-24s %7.1f ms\n", what, static_cast<double>(timer.nsecsElapsed()) / 1e6);
  };
  measure("show", [&] {
    table.setSource(source);
    table.show();
    table.grab();
  });
  measure("sort numbers", [&] { table.sortByColumn(2, Qt::DescendingOrder); });
  measure("sort names, first", [&] { table.sortByColumn(0, Qt::AscendingOrder); });
  measure("sort names, again", [&] { table.sortByColumn(0, Qt::DescendingOrder); });
  measure("filter, first", [&] { table.setFilter(QStringLiteral("m\u00FCller 13")); });
  measure("filter, next key", [&] { table.setFilter(QStringLiteral("m\u00FCller 131")); });
  measure("paint", [&] { table.grab(); });
}
