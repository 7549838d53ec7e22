// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "domain/value_text.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {
Snapshot sample() {
  const auto text = [](Kind kind, std::string_view key, std::string value) { return std::pair<std::size_t, Value>{*recordType(kind).fieldIndex(key), Value{std::move(value)}}; };
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
  const auto parse = [&](std::string_view field, std::string_view text, NumberStyle style) { return parseValue(snapshot, accountField(field), text, style); };
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
