// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/pareto/abc_classes.h"

#include "scoring/order.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace kam::scoring;

namespace {

std::vector<std::uint32_t> naturalRanks(std::size_t count) {
  std::vector<std::uint32_t> ranks(count);
  std::iota(ranks.begin(), ranks.end(), 0U);
  return ranks;
}

AbcClasses classesOf(const std::vector<std::optional<std::int64_t>>& values, const AbcRules& rules = {}) {
  return abcClasses(values, naturalRanks(values.size()), rules);
}

std::string lettersOf(const AbcClasses& result) {
  std::string letters;
  for (const AbcClass value : result.classes) letters += letterOf(value);
  return letters;
}

AbcRules withCrossing(CrossingRule rule) {
  AbcRules rules;
  rules.crossing = rule;
  return rules;
}

}  // namespace

TEST_CASE("the three crossing rules differ on the same six accounts as documented") {
  const std::vector<std::optional<std::int64_t>> six{500, 250, 120, 60, 40, 30};
  CHECK(lettersOf(classesOf(six, withCrossing(CrossingRule::include))) == "AAABBC");
  CHECK(lettersOf(classesOf(six, withCrossing(CrossingRule::exclude))) == "AABBCC");
  CHECK(lettersOf(classesOf(six, withCrossing(CrossingRule::nearest))) == "AABBCC");
}

TEST_CASE("an account exactly on the cut is decided in integers") {
  // 8,000 of 10,000 is 80 % to the cent; the next account starts behind the cut.
  CHECK(lettersOf(classesOf({8000, 1500, 500})) == "ABC");
  // One unit less and the second account is still needed.
  CHECK(lettersOf(classesOf({7999, 1501, 500})) == "AAC");
}

TEST_CASE("amounts near the 64-bit limit do not overflow the comparison") {
  const std::int64_t huge = INT64_MAX / 2;
  const auto result = classesOf({huge, huge, huge});
  CHECK(lettersOf(result) == "AAA");
  CHECK(result.positiveTotal == INT64_MAX);
  CHECK(result.cumulativeShares.back() == Approx(1.0));
}

TEST_CASE("equal values share the class of the first of them, or are cut by account number") {
  const std::vector<std::optional<std::int64_t>> equal(10, 100);
  AbcRules rules;
  CHECK(lettersOf(classesOf(equal, rules)) == "AAAAAAAAAA");
  rules.ties = TieRule::byNumber;
  CHECK(lettersOf(classesOf(equal, rules)) == "AAAAAAAABB");
}

TEST_CASE("credit notes and missing values stand outside the cumulation") {
  const auto result = classesOf({900, -300, std::nullopt, 100, 0});
  CHECK(lettersOf(result) == "AN?BN");
  CHECK(result.positiveTotal == 1000);
  CHECK(result.netTotal == 700);
  CHECK(result.order == std::vector<std::uint32_t>{0, 3, 4, 1, 2});
  CHECK(result.positives == 2);
}

TEST_CASE("without a positive value there are no classes") {
  const auto result = classesOf({0, -5});
  CHECK(result.status == Status::notApplicable);
  CHECK(lettersOf(result) == "NN");
  CHECK(classesOf({}).status == Status::notApplicable);
}

TEST_CASE("a single customer is A, except where the crossing rule keeps A below the cut") {
  CHECK(lettersOf(classesOf({1})) == "A");
  CHECK(lettersOf(classesOf({1}, withCrossing(CrossingRule::exclude))) == "C");
}

TEST_CASE("equal accounts are ordered by number as a number, else by code point, then by id") {
  const std::vector<kam::base::RawId> ids{5, 4, 3};
  const std::vector<std::string_view> numeric{"10", "9", "009"};
  CHECK(tieRanks(numeric, ids) == std::vector<std::uint32_t>{2, 1, 0});
  const std::vector<std::string_view> mixed{"K10", "K9", "10"};
  CHECK(tieRanks(mixed, ids) == std::vector<std::uint32_t>{1, 2, 0});
}
