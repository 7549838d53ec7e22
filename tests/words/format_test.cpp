// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/error_words.h"
#include "words/format.h"

#include <catch2/catch.hpp>

using namespace kam;
using words::Language;

TEST_CASE("figures follow the reader's language") {
  const base::Money money{base::Amount{118012345}, base::Currency{}};
  CHECK(words::money(Language::german, money) == "1.180.123,45\u00a0€");
  CHECK(words::money(Language::english, money) == "€1,180,123.45");
  CHECK(words::money(Language::german, money, false) == "1.180.123\u00a0€");
  CHECK(words::shortMoney(Language::german, money) == "1,18\u00a0Mio.\u00a0€");
  CHECK(words::shortMoney(Language::english, money) == "€1.18m");
  CHECK(words::shortMoney(Language::german, {base::Amount{64'000'00}, {}}) == "64\u00a0T€");
  CHECK(words::money(Language::german, {base::Amount{-5}, {}}) == "\u22120,05\u00a0€");
  CHECK(words::percent(Language::german, 0.273) == "27,3\u00a0%");
  CHECK(words::signedPercent(Language::english, 0.063) == "+6.3\u00a0%");
  CHECK(words::decimal(Language::english, -0.001, 1) == "0.0");
  CHECK(words::date(Language::german, base::makeDate(2026, 11, 3)) == "03.11.2026");
  CHECK(words::date(Language::english, base::makeDate(2026, 11, 3)) == "3 Nov 2026");
}

TEST_CASE("patterns are filled without touching percent signs of their arguments") { CHECK(words::fill("%1 of %2", {"50 %2", "x"}) == "50 %2 of x"); }

TEST_CASE("an error's sentence names the place") {
  const base::Error error{base::ErrorCode::valueNotADate, {"sales", "day", "31.02.2026"}, {"sales.csv", 12, "Belegdatum", "31.02.2026"}};
  const std::string text = words::sentence(words::Words(Language::english), error);
  CHECK(text.find("sales.csv, row 12, column Belegdatum: ") == 0);
  CHECK(text.find("31.02.2026") != std::string::npos);
}

TEST_CASE("an error's sentence does not say twice which file or column it is about") {
  const base::Error missing{base::ErrorCode::columnMissing, {"kunden.csv", "name", "Firma, Ort"}, {"kunden.csv", 0, {}, {}}};
  CHECK(words::sentence(words::Words(Language::english), missing).find("kunden.csv has no column for name. Its columns: Firma, Ort.") == 0);
  const base::Error order{base::ErrorCode::dateOrderAmbiguous, {"u.csv", "Tag", "03/04/2026"}, {"u.csv", 0, "Tag", "03/04/2026"}};
  CHECK(words::sentence(words::Words(Language::english), order).find("In u.csv the dates of column Tag") == 0);
}
