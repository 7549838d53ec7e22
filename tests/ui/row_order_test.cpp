// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/row_order.h"

#include <catch2/catch.hpp>

#include <QLocale>

#include <optional>

using namespace kam;
using namespace kam::ui;

namespace {

struct Line {
  QString name;
  std::optional<std::int64_t> sales;
};

class Lines : public TableSource {
public:
  explicit Lines(std::vector<Line> lines) : m_lines(std::move(lines)) {
    m_columns = {{QStringLiteral("name"), QStringLiteral("Name")}, {QStringLiteral("sales"), QStringLiteral("Sales"), CellType::number}};
  }
  const std::vector<TableColumn>& columns() const override { return m_columns; }
  std::size_t rowCount() const override { return m_lines.size(); }
  base::RawId id(std::size_t row) const override { return static_cast<base::RawId>(row) + 1; }
  QString text(std::size_t row, std::size_t column) const override {
    const Line& line = m_lines[row];
    return column == 0 ? line.name : line.sales ? QString::number(*line.sales) : QString();
  }
  SortKey sortKey(std::size_t row, std::size_t column) const override {
    if (column == 0) return m_lines[row].name;
    return m_lines[row].sales ? SortKey(*m_lines[row].sales) : SortKey();
  }

private:
  std::vector<Line> m_lines;
  std::vector<TableColumn> m_columns;
};

std::vector<std::uint32_t> rows(std::initializer_list<std::uint32_t> list) { return list; }

}  // namespace

TEST_CASE("rows without a sort stay in the source's order") {
  const Lines source({{QStringLiteral("b"), 2}, {QStringLiteral("a"), 1}});
  RowOrder order;
  order.setSource(&source);
  CHECK(order.rows() == rows({0, 1}));
}

TEST_CASE("numbers sort by value, not as text, and the unknown comes last both ways") {
  const Lines source({{QStringLiteral("a"), 9}, {QStringLiteral("b"), std::nullopt}, {QStringLiteral("c"), 10}, {QStringLiteral("d"), -3}});
  RowOrder order;
  order.setSource(&source);
  order.setSort(1, false);
  CHECK(order.rows() == rows({3, 0, 2, 1}));
  order.setSort(1, true);
  CHECK(order.rows() == rows({2, 0, 3, 1}));
}

TEST_CASE("names sort as people expect: umlauts beside their vowels, case aside") {
  QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
  const Lines source({{QStringLiteral("Zorn"), 1}, {QStringLiteral("\u00C4hre"), 1}, {QStringLiteral("adler"), 1}, {QStringLiteral("Berg"), 1}});
  RowOrder order;
  order.setSource(&source);
  order.setSort(0, false);
  CHECK(order.rows() == rows({2, 1, 3, 0}));
}

TEST_CASE("equal keys keep the source's order") {
  const Lines source({{QStringLiteral("x"), 1}, {QStringLiteral("y"), 1}, {QStringLiteral("z"), 1}});
  RowOrder order;
  order.setSource(&source);
  order.setSort(1, false);
  CHECK(order.rows() == rows({0, 1, 2}));
}

TEST_CASE("the filter wants every word somewhere in the row, umlauts either way") {
  const Lines source({{QStringLiteral("M\u00FCller Werkzeugbau"), 1}, {QStringLiteral("Mueller Handel"), 1}, {QStringLiteral("Meyer"), 1}});
  RowOrder order;
  order.setSource(&source);
  order.setFilter(QStringLiteral("mueller"));
  CHECK(order.rows() == rows({0, 1}));
  order.setFilter(QStringLiteral("muller"));
  CHECK(order.rows() == rows({0}));
  order.setFilter(QStringLiteral("werk m\u00FCll"));
  CHECK(order.rows() == rows({0}));
  order.setFilter(QStringLiteral("  "));
  CHECK(order.rows().size() == 3);
}

TEST_CASE("filter and sort hold when the source changes") {
  const Lines first({{QStringLiteral("ab"), 1}, {QStringLiteral("ac"), 2}});
  const Lines second({{QStringLiteral("ab"), 5}, {QStringLiteral("b"), 3}, {QStringLiteral("ac"), 4}});
  RowOrder order;
  order.setSource(&first);
  order.setSort(1, true);
  order.setFilter(QStringLiteral("a"));
  CHECK(order.rows() == rows({1, 0}));
  order.setSource(&second);
  CHECK(order.rows() == rows({0, 2}));
}
