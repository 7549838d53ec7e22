// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/mapping.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;

TEST_CASE("a mapping is read with everything it may hold") {
  const auto mapping = parseMapping(R"({"format":"kam-mapping/1","name":"ERP sales","kind":"sales","source":"erp","currency":"EUR",
    "file":{"encoding":"windows-1252","delimiter":";","decimal":",","thousands":".","dates":"dd.mm.yyyy","sheet":"Umsatz","header_row":3},
    "columns":{"account_number":"Kundennr.","product":{"join":["Gruppe","Artikel"],"with":" / "},
               "revenue":{"expression":"menge * preis"},"document":{"constant":"x"}},
    "values":{"product":{"GTXPro":"GTX Pro"}},"where":["Belegart != 'Storno'"]})",
                                    "erp.json");
  REQUIRE(mapping);
  CHECK(mapping->name == "ERP sales");
  CHECK(mapping->source == "erp");
  CHECK(mapping->file.headerRow == 3);
  CHECK(mapping->file.dates == "dd.mm.yyyy");
  REQUIRE(mapping->columns.size() == 4);
  CHECK(mapping->columns[0].second.columns == std::vector<std::string>{"Kundennr."});
  CHECK(mapping->columns[1].second.way == ColumnRule::Way::join);
  CHECK(mapping->columns[1].second.text == " / ");
  CHECK(mapping->columns[2].second.way == ColumnRule::Way::expression);
  CHECK(mapping->columns[3].second.text == "x");
  CHECK(mapping->values.at("product").at("GTXPro") == "GTX Pro");
  CHECK(mapping->where.size() == 1);
}

TEST_CASE("what a mapping gets wrong is named") {
  const auto errorOf = [](const std::string& rest) {
    return parseMapping(R"({"format":"kam-mapping/1","kind":"sales")" + rest + "}", "m.json").error();
  };
  CHECK(parseMapping("{", "m.json").error().code == ErrorCode::jsonMalformed);
  CHECK(parseMapping("[]", "m.json").error().code == ErrorCode::jsonWrongFormat);
  CHECK(parseMapping(R"({"format":"kam-mapping/2","kind":"sales"})", "m.json").error().code == ErrorCode::jsonWrongFormat);
  CHECK(parseMapping(R"({"format":"kam-mapping/1"})", "m.json").error().code == ErrorCode::jsonBadValue);
  CHECK(errorOf(R"(,"colums":{})").code == ErrorCode::jsonUnknownKey);
  CHECK(errorOf(R"(,"colums":{})").arguments[1] == "colums");
  CHECK(errorOf(R"(,"file":{"encodin":"x"})").arguments[1] == "file.encodin");
  CHECK(errorOf(R"(,"columns":{"day":{"joined":["a"]}})").arguments[1] == "columns.day.joined");
  CHECK(errorOf(R"(,"columns":{"day":{}})").code == ErrorCode::jsonBadValue);
  CHECK(errorOf(R"(,"columns":{"day":5})").code == ErrorCode::jsonBadValue);
  CHECK(errorOf(R"(,"file":{"decimal":";"})").code == ErrorCode::jsonBadValue);
  CHECK(errorOf(R"(,"where":"x"})").code == ErrorCode::jsonMalformed);
  CHECK(errorOf(R"(,"where":"x")").code == ErrorCode::jsonBadValue);
}
