// SPDX-License-Identifier: GPL-3.0-or-later
// The data that speed is measured on: always the same bytes, and taken in without a row set aside.
#include "app/import/import.h"
#include "bench/bench_data.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

using namespace kam;

namespace {
const bench::Size kTiny{"tiny", 20, 500, 5, 10, 10};

std::string contentOf(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}
}  // namespace

TEST_CASE("the data of a measurement is the same every time and imports whole", "[bench]") {
  const kam::support::TemporaryFolder folder;
  bench::writeSales(folder / "a.csv", kTiny);
  bench::writeSales(folder / "b.csv", kTiny);
  const std::string sales = contentOf(folder / "a.csv");
  CHECK(sales == contentOf(folder / "b.csv"));
  CHECK(sales.starts_with("date,customer_number,product_key,revenue,margin,quantity,document\n2023-01-01,K0000"));
  CHECK(std::count(sales.begin(), sales.end(), '\n') == 501);

  const base::FixedClock clock(*base::parseIsoDate("2026-01-15"));
  auto workspace = app::Workspace::create(folder / "w.kam", {"Bench", {}, words::Language::english, 1}, {&clock, "Tester"});
  REQUIRE(workspace);
  app::ImportRequest request;
  bench::writeAccounts(folder / "accounts.csv", kTiny);
  request.files = {folder / "accounts.csv"};
  request.kind = "accounts";
  const words::Words english(words::Language::english);
  const auto accounts = app::runImport(**workspace, english, request, {});
  REQUIRE(accounts);
  CHECK(accounts->added == 20);
  request.files = {folder / "a.csv"};
  request.kind = "sales";
  const auto lines = app::runImport(**workspace, english, request, {});
  REQUIRE(lines);
  CHECK(lines->added == 500);
  CHECK(lines->setAside == 0);
  CHECK(lines->createdAccounts == 0);
  workspace->reset();
}
