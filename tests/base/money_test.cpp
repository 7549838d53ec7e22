// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <catch2/catch.hpp>

using namespace kam::base;

TEST_CASE("an amount is printed and read back with the currency's decimals") {
  const Currency euro;
  const Currency yen = *Currency::parse("JPY");
  CHECK(decimalText(Amount{123456}, euro) == "1234.56");
  CHECK(decimalText(Amount{-5}, euro) == "-0.05");
  CHECK(decimalText(Amount{1234}, yen) == "1234");
  CHECK(decimalText(Amount{INT64_MIN}, euro) == "-92233720368547758.08");
  CHECK(parseDecimal("-0.05", euro)->minor == -5);
  CHECK(parseDecimal("12", euro)->minor == 1200);
  CHECK(parseDecimal("12.345", euro)->minor == 1235);
  CHECK(parseDecimal("12.3449", euro)->minor == 1234);
  CHECK(parseDecimal("0.999", yen)->minor == 1);
  CHECK_FALSE(parseDecimal("1,5", euro).has_value());
  CHECK_FALSE(parseDecimal("", euro).has_value());
  CHECK(parseDecimal("92233720368547758.08", euro).error().code == ErrorCode::amountOverflow);
}

TEST_CASE("sums that do not fit are refused instead of wrapping around") {
  CHECK(add(Amount{INT64_MAX}, Amount{1}).error().code == ErrorCode::amountOverflow);
  CHECK(subtract(Amount{INT64_MIN}, Amount{1}).error().code == ErrorCode::amountOverflow);
  CHECK(add(Amount{2}, Amount{3})->minor == 5);
}

TEST_CASE("scaling rounds half away from zero") {
  CHECK(scale(Amount{5}, 1, 2)->minor == 3);
  CHECK(scale(Amount{-5}, 1, 2)->minor == -3);
  CHECK(scale(Amount{4}, 1, 3)->minor == 1);
}

TEST_CASE("a split amount loses no cent and gives the remainder to the largest fractions") {
  const auto parts = split(Amount{100}, {1, 1, 1});
  CHECK(parts[0].minor == 34);
  CHECK(parts[1].minor == 33);
  CHECK(parts[2].minor == 33);
  const auto negative = split(Amount{-101}, {2, 1});
  CHECK(negative[0].minor == -67);
  CHECK(negative[1].minor == -34);
}
