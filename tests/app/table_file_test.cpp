// SPDX-License-Identifier: GPL-3.0-or-later
// What a table shows becomes what it means: amounts, shares, days and numbers, whatever the language.
#include "app/export/table_file.h"

#include "exchange/sheet/workbook.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

using namespace kam;
using namespace kam::app;

namespace {
const base::Currency kEuro = *base::Currency::parse("EUR");

std::string read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const std::int64_t kDay = base::dayNumber(base::makeDate(2026, 11, 23));

ShownTable germanTable() {
  return {"Kunden",
          {"Kunde", "Umsatz", "Anteil", "Abschluss", "Besuche"},
          {{{"Müller; KG", {}}, {"1.234,56 €", std::int64_t{123'456}}, {"27,3 %", 0.2731}, {"23.11.2026", kDay}, {"1.200", std::int64_t{1200}}},
           {{"Zacher", {}}, {"1,20 Mio. €", std::int64_t{120'000'000}}, {"–", {}}, {"", {}}, {"0", std::int64_t{0}}}}};
}
}  // namespace

TEST_CASE("A shown cell is an amount, a share, a day or a number exactly where its value reads like that") {
  using words::Language;
  CHECK(std::get<Money>(fileValue({"1.234,56 €", std::int64_t{123'456}}, Language::german, kEuro)).minor == 123'456);
  CHECK(std::get<Money>(fileValue({"€1,234.56", std::int64_t{123'456}}, Language::english, kEuro)).minor == 123'456);
  CHECK(std::get<Share>(fileValue({"27,3 %", 0.2731}, Language::german, kEuro)).fraction == 0.2731);
  CHECK(std::get<base::Date>(fileValue({"23.11.2026", kDay}, Language::german, kEuro)) == base::makeDate(2026, 11, 23));
  CHECK(std::get<std::int64_t>(fileValue({"1,200", std::int64_t{1200}}, Language::english, kEuro)) == 1200);
  // A choice is sorted by its place but is a word.
  CHECK(std::get<std::string>(fileValue({"Schlüsselkunde", std::int64_t{1}}, Language::german, kEuro)) == "Schlüsselkunde");
  CHECK(std::holds_alternative<std::monostate>(fileValue({"–", std::int64_t{3}}, Language::german, kEuro)));
}

TEST_CASE("A table as CSV is read by any program, or by a German Excel at a double click") {
  const kam::support::TemporaryFolder folder;
  REQUIRE(writeTableFile(germanTable(), {words::Language::german, kEuro, "Tester", base::makeDate(2026, 11, 23), false, false}, folder / "t.csv"));
  CHECK(read(folder / "t.csv") ==
        "Kunde,Umsatz,Anteil,Abschluss,Besuche\r\n"
        "Müller; KG,1234.56,0.2731,2026-11-23,1200\r\n"
        "Zacher,1200000.00,,,0\r\n");
  REQUIRE(writeTableFile(germanTable(), {words::Language::german, kEuro, "Tester", base::makeDate(2026, 11, 23), true, false}, folder / "g.csv"));
  CHECK(read(folder / "g.csv") ==
        "\xEF\xBB\xBF"
        "Kunde;Umsatz;Anteil;Abschluss;Besuche\r\n"
        "\"Müller; KG\";1234,56;0,2731;23.11.2026;1200\r\n"
        "Zacher;1200000,00;;;0\r\n");
  REQUIRE(writeTableFile(germanTable(), {words::Language::german, kEuro, "Tester", base::makeDate(2026, 11, 23), false, true}, folder / "b.csv"));
  CHECK(read(folder / "b.csv").starts_with("\xEF\xBB\xBFKunde,"));
}

TEST_CASE("A table as a workbook holds numbers as numbers and days as days") {
  const kam::support::TemporaryFolder folder;
  REQUIRE(writeTableFile(germanTable(), {words::Language::german, kEuro, "Tester", base::makeDate(2026, 11, 23), false, false}, folder / "t.xlsx"));
  CHECK(std::filesystem::file_size(folder / "t.xlsx") > 1000);
  const auto refused = writeTableFile(germanTable(), {}, folder / "t.pdf");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::formatUnsupported);
}
