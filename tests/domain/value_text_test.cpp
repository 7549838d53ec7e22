// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "domain/value_text.h"
#include "words/format.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {
Snapshot sample() {
  const auto text = [](Kind kind, std::string_view key, std::string value) {
    return std::pair<std::size_t, Value>{*recordType(kind).fieldIndex(key), Value{std::move(value)}};
  };
  return Snapshot().with(std::vector<RowChange>{
      {Kind::settings, 1, RowOperation::add, {text(Kind::settings, "name", "Test"), text(Kind::settings, "currency", "EUR")}},
      {Kind::accounts, 10, RowOperation::add, {text(Kind::accounts, "number", "1001"), text(Kind::accounts, "name", "Müller AG")}},
      {Kind::accounts, 11, RowOperation::add, {text(Kind::accounts, "number", "1002"), text(Kind::accounts, "name", "Nord GmbH")}},
      {Kind::accounts, 12, RowOperation::add, {text(Kind::accounts, "number", "1003"), text(Kind::accounts, "name", "Nord GmbH")}},
  });
}
const Field& accountField(std::string_view key) { return recordType(Kind::accounts).fieldNamed(key); }
}  // namespace

TEST_CASE("typed values are read in the reader's language and refused with field and value") {
  const Snapshot snapshot = sample();
  const auto parse = [&](std::string_view field, std::string_view text, NumberStyle style) {
    return parseValue(snapshot, accountField(field), text, style);
  };
  CHECK(*parse("own_revenue", "1.234.567,89 €", NumberStyle::german) == Value{std::int64_t{123456789}});
  CHECK(*parse("own_revenue", "1,234.5", NumberStyle::english) == Value{std::int64_t{123450}});
  CHECK(*parse("employees", "1.200", NumberStyle::german) == Value{std::int64_t{1200}});
  CHECK(*parse("market_share", "12,5 %", NumberStyle::german) == Value{0.125});
  CHECK(*parse("market_share", "0.5", NumberStyle::german) == Value{0.5});
  CHECK(*parse("next_review", "3.2.2027", NumberStyle::german) == Value{std::int64_t{base::dayNumber(base::makeDate(2027, 2, 3))}});
  CHECK(isUnknown(*parse("next_review", " ? ", NumberStyle::german)));
  CHECK(*parse("tier", "Schlüsselkunde", NumberStyle::german) == Value{std::string("key")});
  CHECK(*parse("archived", "ja", NumberStyle::german) == Value{std::int64_t{1}});
  const auto wrong = parse("next_review", "31.02.2027", NumberStyle::german);
  REQUIRE_FALSE(wrong.has_value());
  CHECK(wrong.error().code == base::ErrorCode::valueNotADate);
  CHECK(wrong.error().place.field == "next_review");
  CHECK(wrong.error().place.value == "31.02.2027");
  CHECK(parse("employees", "viele", NumberStyle::german).error().code == base::ErrorCode::valueNotANumber);
  CHECK(parse("tier", "gold", NumberStyle::german).error().code == base::ErrorCode::valueNotAChoice);
}

TEST_CASE("references are found by number, then by name, and never guessed among several") {
  const Snapshot snapshot = sample();
  const auto parent = [&](std::string_view text) { return parseValue(snapshot, accountField("parent"), text, NumberStyle::plain); };
  CHECK(*parent("1001") == Value{std::int64_t{10}});
  CHECK(*parent("Müller AG") == Value{std::int64_t{10}});
  CHECK(*parent("MUELLER AG") == Value{std::int64_t{10}});
  CHECK(parent("Nord GmbH").error().code == base::ErrorCode::recordAmbiguous);
  CHECK(parent("Süd").error().code == base::ErrorCode::valueNotAReference);
  CHECK(plainText(snapshot, accountField("parent"), Value{std::int64_t{10}}) == "Müller AG");
  CHECK(plainText(snapshot, accountField("own_revenue"), Value{std::int64_t{-5}}) == "-0.05");
}

TEST_CASE("a day can be typed as the window shows it, and an ambiguous one is refused") {
  const Snapshot snapshot = sample();
  const auto day = [&](std::string_view text, NumberStyle style) { return parseValue(snapshot, accountField("next_review"), text, style); };
  const Value third{std::int64_t{base::dayNumber(base::makeDate(2027, 3, 3))}};
  CHECK(*day("3 Mar 2027", NumberStyle::english) == third);
  CHECK(*day("3 March 2027", NumberStyle::english) == third);
  CHECK(*day("3. März 2027", NumberStyle::german) == third);
  CHECK(*day("3.3.27", NumberStyle::german) == third);
  CHECK(*day("2027-03-03", NumberStyle::german) == third);
  const Value last{std::int64_t{base::dayNumber(base::makeDate(2027, 12, 31))}};
  CHECK(*day("31/12/2027", NumberStyle::english) == last);
  CHECK(*day("12/31/2027", NumberStyle::english) == last);
  CHECK_FALSE(day("3/4/2027", NumberStyle::english).has_value());
  CHECK_FALSE(day("31 Dec 2027", NumberStyle::plain).has_value());
  CHECK_FALSE(day("30 Feb 2027", NumberStyle::english).has_value());
  for (const auto language : {words::Language::english, words::Language::german})
    for (unsigned month = 1; month <= 12; ++month) {
      const base::Date date = base::makeDate(2027, month, 28);
      CHECK(*day(words::date(language, date), numberStyleOf(language)) == Value{std::int64_t{base::dayNumber(date)}});
    }
}

TEST_CASE("a minute can be typed as the window shows it") {
  const Snapshot snapshot = sample();
  const Field& when = recordType(Kind::interactions).fieldNamed("at");
  const Value value{std::int64_t{base::dayNumber(base::makeDate(2026, 11, 23))} * 1440 + 14 * 60 + 5};
  for (const auto language : {words::Language::english, words::Language::german}) {
    const std::string shown = displayText(snapshot, words::Words(language), when, value);
    CHECK(*parseValue(snapshot, when, shown, numberStyleOf(language)) == value);
  }
  CHECK_FALSE(parseValue(snapshot, when, "23.11.2026 24:00", NumberStyle::german).has_value());
}

TEST_CASE("the first month of the fiscal year is shown and typed by its name") {
  const Snapshot snapshot = sample();
  const Field& month = recordType(Kind::settings).fieldNamed("fiscal_year_start");
  CHECK(displayText(snapshot, words::Words(words::Language::german), month, Value{std::int64_t{3}}) == "März");
  CHECK(plainText(snapshot, month, Value{std::int64_t{3}}) == "3");
  CHECK(*parseValue(snapshot, month, "Oktober", NumberStyle::german) == Value{std::int64_t{10}});
  CHECK(*parseValue(snapshot, month, "10", NumberStyle::plain) == Value{std::int64_t{10}});
}

TEST_CASE("a calendar year is written as it is called, hours per year as the number they are") {
  const Snapshot snapshot = sample();
  const words::Words german(words::Language::german);
  CHECK(displayText(snapshot, german, recordType(Kind::targets).fieldNamed("year"), Value{std::int64_t{2026}}) == "2026");
  CHECK(displayText(snapshot, german, accountField("year_established"), Value{std::int64_t{1894}}) == "1894");
  CHECK(displayText(snapshot, german, recordType(Kind::team).fieldNamed("hours_per_year"), Value{std::int64_t{1500}}) == "1.500");
}
