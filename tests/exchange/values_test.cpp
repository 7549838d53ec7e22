// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_type.h"
#include "exchange/intake/cell_values.h"
#include "exchange/mapping/condition.h"
#include "exchange/mapping/expression.h"
#include "exchange/values/day.h"
#include "exchange/values/number.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <map>

using namespace kam;
using namespace kam::exchange;

namespace {
std::optional<std::int64_t> cents(std::string_view text, DecimalSign sign) {
  const auto number = parseNumber(text, sign);
  return number ? roundedTo(*number, 2) : std::nullopt;
}
}  // namespace

TEST_CASE("numbers are read in every usual style, exactly") {
  using enum DecimalSign;
  CHECK(cents("1.234,56", comma) == 123456);
  CHECK(cents("1,234.56", point) == 123456);
  CHECK(cents("1234.56", point) == 123456);
  CHECK(cents("1'234.50", point) == 123450);
  CHECK(cents("1’234,50", comma) == 123450);
  CHECK(cents("1\u00a0234\u00a0567,89", comma) == 123456789);
  CHECK(cents("1 234,5", comma) == 123450);
  CHECK(cents("12,50-", comma) == -1250);
  CHECK(cents("(12.50)", point) == -1250);
  CHECK(cents("-12.50 €", point) == -1250);
  CHECK(cents("€ -12,50", comma) == -1250);
  CHECK(cents("EUR 1.000,00", comma) == 100000);
  CHECK(cents("\u22127", point) == -700);
  CHECK(cents("+7", point) == 700);
  CHECK(cents(".5", point) == 50);
  CHECK(cents("12,5 %", comma) == 13);
  CHECK(cents("0.005", point) == 1);
  CHECK(cents("-0.005", point) == -1);
  CHECK(cents("0.00499999999999999999", point) == 0);
}

TEST_CASE("what is not a number, or groups wrongly, is refused rather than bent") {
  using enum DecimalSign;
  for (const char* text : {"", "-", "abc", "12a", "1.23.4", "1,2,3", "12,34,567", "1 23", "1e5", "--5", "5-5", "1..2", "1.234.56", "()", "."})
    CHECK_FALSE(parseNumber(text, point).has_value());
  CHECK_FALSE(parseNumber("12,5", point).has_value());
  CHECK_FALSE(parseNumber("12.5", comma).has_value());
  CHECK_FALSE(cents("99999999999999999999", point).has_value());
  CHECK_FALSE(parseNumber(std::string(200, '9'), point).has_value());
}

TEST_CASE("the look of a number tells what it can mean") {
  CHECK(numberShape("1.234") == NumberShape::eitherPoint);
  CHECK(numberShape("1,234") == NumberShape::eitherComma);
  CHECK(numberShape("1.234,5") == NumberShape::decimalComma);
  CHECK(numberShape("1.234.567") == NumberShape::decimalComma);
  CHECK(numberShape("1,234,567") == NumberShape::decimalPoint);
  CHECK(numberShape("0.125") == NumberShape::decimalPoint);
  CHECK(numberShape("1234.567") == NumberShape::decimalPoint);
  CHECK(numberShape("12,5") == NumberShape::decimalComma);
  CHECK(numberShape("12") == NumberShape::whole);
  CHECK(numberShape("12.03.2025") == NumberShape::none);
  CHECK(numberShape("2025-03-04") == NumberShape::none);
  CHECK_FALSE(parseNumber("1.234", DecimalSign::unknown).has_value());
}

TEST_CASE("the short way of reading amounts agrees with the exact one") {
  using enum DecimalSign;
  for (const char* text : {"0", "-1", "12.5", "12.55", "12.555", "-0.004", "1,234.5", "99999999999.99", "1234567890123456789", "", "-", ".", "x"}) {
    const auto exact = parseNumber(text, point);
    INFO(text);
    CHECK(parseRounded(text, point, 2) == (exact ? roundedTo(*exact, 2) : std::nullopt));
  }
}

TEST_CASE("days are read in ISO, dotted, slashed, named and monthly forms") {
  using base::makeDate;
  CHECK(parseDay("2025-04-03", DateOrder::unknown) == makeDate(2025, 4, 3));
  CHECK(parseDay("20250403", DateOrder::unknown) == makeDate(2025, 4, 3));
  CHECK(parseDay("2025-04-03 14:05:00", DateOrder::unknown) == makeDate(2025, 4, 3));
  CHECK(parseDay("2025-04-03T14:05:00Z", DateOrder::unknown) == makeDate(2025, 4, 3));
  CHECK(parseDay("03.04.2025", DateOrder::dayFirst) == makeDate(2025, 4, 3));
  CHECK(parseDay("3.4.25", DateOrder::dayFirst) == makeDate(2025, 4, 3));
  CHECK(parseDay("03/04/2025", DateOrder::monthFirst) == makeDate(2025, 3, 4));
  CHECK(parseDay("31.12.99", DateOrder::dayFirst) == makeDate(1999, 12, 31));
  CHECK(parseDay("20-10-16", DateOrder::dayFirst) == makeDate(2016, 10, 20));
  CHECK(parseDay("12. März 2025", DateOrder::unknown) == makeDate(2025, 3, 12));
  CHECK(parseDay("Mar 12, 2025", DateOrder::unknown) == makeDate(2025, 3, 12));
  CHECK(parseDay("Dez 2025", DateOrder::unknown) == makeDate(2025, 12, 1));
  CHECK(parseDay("2025-03", DateOrder::unknown) == makeDate(2025, 3, 1));
  CHECK(parseDay("03/2025", DateOrder::unknown) == makeDate(2025, 3, 1));
}

TEST_CASE("days that the calendar does not have, or whose order is open, are refused") {
  for (const char* text : {"31.02.2025", "2025-13-01", "00.01.2025", "12345", "1.2.3.4", "hello", "12:30", "2025", "03.04"})
    CHECK_FALSE(parseDay(text, DateOrder::dayFirst).has_value());
  CHECK_FALSE(parseDay("03/04/2025", DateOrder::unknown).has_value());
  CHECK(dayLook("03/04/2025").shape == DayShape::either);
  CHECK(dayLook("13/04/2025").shape == DayShape::dayFirst);
  CHECK(dayLook("04/13/2025").shape == DayShape::monthFirst);
}

TEST_CASE("expressions are computed exactly and rounded once") {
  const auto compute = [](const char* text, const std::map<std::string, std::string>& row) -> std::optional<std::int64_t> {
    const auto expression = Expression::parse(text);
    if (!expression) return std::nullopt;
    return expression->rounded([&](std::size_t name) { return parseNumber(row.at(expression->names()[name]), DecimalSign::point); }, 2);
  };
  const std::map<std::string, std::string> row{{"menge", "3"}, {"preis", "0.335"}, {"rabatt", "5 %"}, {"Unit price", "2.5"}};
  CHECK(compute("menge * preis", row) == 101);                // 1.005
  CHECK(compute("menge * preis * (1 - rabatt)", row) == 95);  // 0.95475
  CHECK(compute("[Unit price] * 2 + \"Unit price\"", row) == 750);
  CHECK(compute("1 / 3 * 3", row) == 100);
  CHECK(compute("-(2 - 5) / 4", row) == 75);
  CHECK(compute("round(preis, 2) * menge", row) == 102);  // 0.34 × 3
  CHECK_FALSE(compute("1 / (menge - 3)", row).has_value());
  for (const char* wrong : {"", "1 +", "(1", "1 2", "menge *", "round(1)", "round(1,", "\"open", "1..2", "menge ! 2"}) {
    INFO(wrong);
    CHECK_FALSE(Expression::parse(wrong).has_value());
  }
  CHECK_FALSE(Expression::parse(std::string(100'000, '(')).has_value());
}

TEST_CASE("conditions choose rows by text, number and day") {
  const auto holds = [](const char* condition, const char* cell) {
    const auto parsed = parseConditions(condition);
    REQUIRE(parsed);
    REQUIRE(parsed->size() == 1);
    return parsed->front().holds(cell);
  };
  CHECK(holds("Belegart != 'Storno'", "Rechnung"));
  CHECK_FALSE(holds("Belegart != 'Storno'", "Storno"));
  CHECK(holds("Menge >= 10", "10.0"));
  CHECK_FALSE(holds("Menge > 9", "10-"));
  CHECK(holds("Order date >= 1997-01-01", "1997-06-30"));
  CHECK(holds("Kunde ~ müller", "Hans MÜLLER GmbH"));
  const auto two = parseConditions("Order date >= '1997-01-01' and [Net revenue] > 0");
  REQUIRE(two);
  REQUIRE(two->size() == 2);
  CHECK((*two)[0].column == "Order date");
  CHECK((*two)[1].column == "Net revenue");
  CHECK_FALSE(parseConditions("no operator here").has_value());
}

TEST_CASE("a number comes back as it was written out, to its last digit, and a share in percent as the nearest there is") {
  const domain::Field& hours = domain::recordType(domain::Kind::efforts).fieldNamed("hours");
  const domain::Field& share = domain::recordType(domain::Kind::accounts).fieldNamed("market_share");
  CellStyle style;
  style.decimal = DecimalSign::point;
  const auto read = [&style](const domain::Field& field, std::string_view text) {
    const auto value = cellValue(field, text, style, {});
    REQUIRE(value.has_value());
    return std::get<double>(*value);
  };
  for (const std::string text :
       {"0.33", "0.15000000000000002", "0.1", "2.675", "123456789.123", "-0.07", "12345678901234567890.5", "10000000000000000000.25"}) {
    CAPTURE(text);
    CHECK(read(hours, text) == std::strtod(text.c_str(), nullptr));
  }
  CHECK(read(share, "33 %") == 0.33);
  CHECK(read(share, "12.5 %") == 0.125);
  CHECK(read(share, "35") == 0.35);
  CHECK(read(share, "0.35") == 0.35);
}
