// SPDX-License-Identifier: GPL-3.0-or-later
// The one order of the engine, against a plain sort by its definition.
#include "scoring/order.h"

#include "base/random.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <limits>
#include <numeric>

using namespace kam::scoring;

namespace {

template <class T>
std::vector<std::uint32_t> plainOrder(const std::vector<T>& values, const std::vector<std::uint32_t>& ranks) {
  std::vector<std::uint32_t> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return values[a] != values[b] ? values[a] > values[b] : ranks[a] < ranks[b]; });
  return order;
}

std::vector<std::uint32_t> shuffledRanks(std::size_t count, kam::base::Random& random) {
  std::vector<std::uint32_t> ranks(count);
  std::iota(ranks.begin(), ranks.end(), 0U);
  for (std::size_t i = count; i > 1; --i) std::swap(ranks[i - 1], ranks[random.below(i)]);
  return ranks;
}

}  // namespace

TEST_CASE("amounts fall and equal ones go by number, for few and many, near each other, far apart, below zero and at the limits of 64 bits") {
  kam::base::Random random(71);
  const std::vector<std::pair<const char*, std::function<std::int64_t()>>> kinds{
      {"all equal", [] { return 7; }},
      {"a few", [&] { return static_cast<std::int64_t>(random.below(3)); }},
      {"around zero", [&] { return static_cast<std::int64_t>(random.below(2'001)) - 1'000; }},
      {"of all sizes", [&] { return static_cast<std::int64_t>(random.bits() >> (1 + random.below(63))); }},
      {"of all sizes and both signs", [&] { return static_cast<std::int64_t>(random.bits()) >> random.below(63); }},
      // Too near for a floating-point number to tell them apart.
      {"at the limit", [&] { return std::numeric_limits<std::int64_t>::max() - static_cast<std::int64_t>(random.below(600)); }},
      {"at both limits", [&] { return random.below(2) == 0 ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min(); }}};
  for (const std::size_t count : {0U, 1U, 1'023U, 1'024U, 19'999U, 20'000U, 40'000U}) {
    const auto ranks = shuffledRanks(count, random);
    for (const auto& [name, draw] : kinds) {
      INFO(count << " amounts, " << name);
      std::vector<std::int64_t> values(count);
      std::generate(values.begin(), values.end(), draw);
      CHECK(descendingOrder(values, ranks) == plainOrder(values, ranks));
    }
  }
}

TEST_CASE("scores fall and equal ones go by number, both zeros being one") {
  kam::base::Random random(72);
  for (const std::size_t count : {2U, 1'024U, 30'000U}) {
    const auto ranks = shuffledRanks(count, random);
    std::vector<double> values(count);
    for (double& value : values) {
      switch (random.below(4)) {
        case 0: value = 0.0; break;
        case 1: value = -0.0; break;
        case 2: value = 50.0 + 1e-13 * static_cast<double>(random.below(40)); break;
        default: value = 200.0 * random.unit() - 100.0;
      }
    }
    CHECK(descendingOrder(values, ranks) == plainOrder(values, ranks));
  }
}

TEST_CASE("account numbers are compared as numbers only where they are all digits") {
  CHECK(isNumericNumber("0042"));
  CHECK_FALSE(isNumericNumber(""));
  CHECK_FALSE(isNumericNumber("42a"));
  CHECK(compareNumbers("9", "10", true) < 0);
  CHECK(compareNumbers("9", "10", false) > 0);
  CHECK(compareNumbers("009", "9", true) == 0);
  // More digits than any number has.
  CHECK(compareNumbers("123456789012345678901234567890", "123456789012345678901234567891", true) < 0);
}
