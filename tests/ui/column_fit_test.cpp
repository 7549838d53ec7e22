// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/column_fit.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace kam::ui;

namespace {

std::vector<TableColumn> nameCityRevenue() {
  return {{QStringLiteral("name"), {}, CellType::strong, 200},
          {QStringLiteral("city"), {}, CellType::text, 100},
          {QStringLiteral("revenue"), {}, CellType::number, 100}};
}

}  // namespace

TEST_CASE("columns that fit keep the widths they ask for") {
  CHECK(fittedWidths(nameCityRevenue(), {true, true, true}, 400) == std::vector<int>{200, 100, 100});
}

TEST_CASE("words give way by their size and numbers never") {
  CHECK(fittedWidths(nameCityRevenue(), {true, true, true}, 340) == std::vector<int>{160, 80, 100});
  const auto odd = fittedWidths(nameCityRevenue(), {true, true, true}, 371);
  CHECK(std::accumulate(odd.begin(), odd.end(), 0) == 371);
  CHECK(odd[2] == 100);
}

TEST_CASE("beyond a third of the words the table scrolls instead") {
  CHECK(fittedWidths(nameCityRevenue(), {true, true, true}, 299) == std::vector<int>{200, 100, 100});
}

TEST_CASE("hidden columns take no room") { CHECK(fittedWidths(nameCityRevenue(), {true, false, true}, 280) == std::vector<int>{180, 0, 100}); }

TEST_CASE("a day keeps its width where words give way") {
  auto columns = nameCityRevenue();
  columns[1].rigid = true;
  CHECK(fittedWidths(columns, {true, true, true}, 340) == std::vector<int>{140, 100, 100});
}

TEST_CASE("room to spare goes to the words before a number at the end, and to nobody before words") {
  CHECK(fittedWidths(nameCityRevenue(), {true, true, true}, 460) == std::vector<int>{240, 120, 100});
  // Twice its width at most; the view stretches the last column over the rest.
  CHECK(fittedWidths(nameCityRevenue(), {true, true, true}, 2'000) == std::vector<int>{400, 200, 100});
  CHECK(fittedWidths(nameCityRevenue(), {true, true, false}, 460) == std::vector<int>{200, 100, 0});
}
