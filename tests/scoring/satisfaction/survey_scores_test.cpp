// SPDX-License-Identifier: GPL-3.0-or-later
// Answers to surveys and how sure they are: NPS, CSAT and the own scale. Intervals worked out by hand from z = 1.960 and t of 4 = 2.776.
#include "scoring/satisfaction/account_satisfaction.h"

#include "domain/records.h"
#include "support/with_records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

Satisfaction answer(RawId id, RawId person, SurveyMethod method, std::int64_t score, base::Date on) {
  Satisfaction made;
  made.id = Id<Satisfaction>(id);
  made.account = Id<Account>(1);
  made.person = Id<Person>(person);
  made.method = method;
  made.score = score;
  made.on = on;
  return made;
}

}  // namespace

TEST_CASE("Of each person the newest answer of a scale counts, and only for two years") {
  const Snapshot snapshot = support::withRecords<Satisfaction>(
      Snapshot(),
      {answer(1, 11, SurveyMethod::nps, 3, base::makeDate(2025, 5, 1)), answer(2, 11, SurveyMethod::nps, 9, base::makeDate(2026, 5, 1)),
       answer(3, 12, SurveyMethod::nps, 7, base::makeDate(2026, 5, 2)), answer(4, 11, SurveyMethod::csat, 4, base::makeDate(2026, 5, 1)),
       answer(5, 13, SurveyMethod::own, 8, base::makeDate(2024, 11, 22)), answer(6, 14, SurveyMethod::own, 6, base::makeDate(2026, 11, 24))});
  const SurveyScores scores = surveyScores(snapshot, {1}, base::makeDate(2026, 11, 23));
  CHECK(scores.nps == std::vector<std::int64_t>{7, 9});
  CHECK(scores.csat == std::vector<std::int64_t>{4});
  // One is two years and a day old, one not given yet.
  CHECK(scores.own.empty());
}

TEST_CASE("Promoters begin at 9, detractors end at 6; satisfied is 4 and 5 of 5") {
  const AnswerCounts counts = countsOf({0, 6, 7, 8, 9, 10});
  CHECK(counts.promoters == 2);
  CHECK(counts.passives == 2);
  CHECK(counts.detractors == 2);
  CHECK(satisfiedOf({1, 3, 4, 5, 5}) == 3);
}

TEST_CASE("The mean on the own scale lies within Student's interval, cut off at the ends of the scale") {
  // 6, 7, 8, 9, 10: mean 8, variance 2.5, standard error √(2.5/5) = 0.70711; times 2.77645 it reaches 1.96325.
  const auto five = meanInterval({6, 7, 8, 9, 10});
  REQUIRE(five);
  CHECK(five->low == Approx(6.03675).margin(0.0001));
  CHECK(five->high == Approx(9.96325).margin(0.0001));
  // 1 and 10: mean 5.5, and t of one degree is 12.706, far beyond the scale.
  const auto two = meanInterval({1, 10});
  REQUIRE(two);
  CHECK(two->low == Approx(1.0));
  CHECK(two->high == Approx(10.0));
  CHECK_FALSE(meanInterval({8}));
}
