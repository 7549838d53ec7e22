// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rating_text.h"

#include "domain/decision_figures.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {
RatingEstimate read(const char* text) {
  const auto parsed = parseEstimate(text);
  REQUIRE(parsed);
  REQUIRE(*parsed);
  return **parsed;
}
base::ErrorCode refused(const char* text) {
  const auto parsed = parseEstimate(text);
  REQUIRE_FALSE(parsed);
  return parsed.error().code;
}
}  // namespace

TEST_CASE("a rating is typed as one number, as low-likely-high or as a span whose middle is likely") {
  CHECK(read("6") == RatingEstimate{6, {}, {}});
  CHECK(read(" 6,5 ") == RatingEstimate{6.5, {}, {}});
  CHECK(read("6.5") == RatingEstimate{6.5, {}, {}});
  CHECK(read("3-6-8") == RatingEstimate{6, 3, 8});
  CHECK(read("3,5 – 6 – 8") == RatingEstimate{6, 3.5, 8});
  CHECK(read("3..8") == RatingEstimate{5.5, 3, 8});
  CHECK(read("3…8") == RatingEstimate{5.5, 3, 8});
  CHECK(read("0-0-10") == RatingEstimate{0, 0, 10});
}

TEST_CASE("an empty cell and a question mark are no rating, never a zero") {
  for (const char* text : {"", "  ", "?"}) {
    const auto parsed = parseEstimate(text);
    REQUIRE(parsed);
    CHECK_FALSE(*parsed);
  }
}

TEST_CASE("what is no rating is refused") {
  CHECK(refused("good") == base::ErrorCode::valueNotANumber);
  CHECK(refused("3-6-8-9") == base::ErrorCode::valueNotANumber);
  CHECK(refused("3--8") == base::ErrorCode::valueNotANumber);
  CHECK(refused("1e1") == base::ErrorCode::valueNotANumber);
  CHECK(refused("10,5") == base::ErrorCode::valueOutOfRange);
  CHECK(refused("-1") == base::ErrorCode::valueNotANumber);
  CHECK(refused("8-6-3") == base::ErrorCode::valueOutOfRange);
  CHECK(refused("7-6-8") == base::ErrorCode::valueOutOfRange);
  CHECK(refused("nan") == base::ErrorCode::valueNotANumber);
}

TEST_CASE("a rating is written as it is read, with the decimals of the language") {
  using words::Language;
  CHECK(estimateText(Language::english, {6, {}, {}}) == "6");
  CHECK(estimateText(Language::german, {6.5, 3, 8.25}) == "3-6,5-8,25");
  for (const char* text : {"6", "3-6-8", "0.5", "2.5-5.5-10"}) CHECK(estimateText(Language::english, read(text)) == text);
}

TEST_CASE("the figures of a decision are read back as they were kept") {
  DecisionFigures figures;
  figures.revenue = 123'456;
  figures.attractiveness = 61.25;
  figures.coverage = 0.75;
  figures.certainty = 0.875;
  figures.knockOut = 1;
  figures.contributions = {{"revenue", 12.5}, {"margin", 0.0}};
  figures.missing = {"margin"};
  CHECK(parseDecisionFigures(decisionFiguresJson(figures)) == figures);
  CHECK(parseDecisionFigures("not json") == DecisionFigures{});
  CHECK(parseDecisionFigures("[1]") == DecisionFigures{});
  CHECK(parseDecisionFigures(R"({"coverage":"much","contributions":{"a":"x","b":2}})").contributions ==
        std::vector<std::pair<std::string, double>>{{"b", 2.0}});
  const DecisionBasis basis{10'000, 7, "order"};
  CHECK(parseDecisionBasis(decisionBasisJson(basis)) == basis);
  CHECK_FALSE(parseDecisionBasis("").has_value());
  CHECK_FALSE(parseDecisionBasis(R"({"draws":"many"})").has_value());
}
