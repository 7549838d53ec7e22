// SPDX-License-Identifier: GPL-3.0-or-later
// What the window, the command line and documents say about answers to surveys.
#include "report/call_off_words.h"
#include "report/satisfaction_words.h"

#include <catch2/catch.hpp>

using namespace kam;
using words::Language;
using words::Words;

TEST_CASE("Satisfaction is told with the interval that it lies in, on each of the three scales; fewer than five answers are listed and not scored") {
  // Six promoters, four between, two detractors: 33.3, by the adjusted Wald interval from −11.3 to 64.6 (engine's own example).
  const std::vector<std::int64_t> twelve{3, 5, 7, 7, 8, 8, 9, 9, 9, 10, 10, 10};
  // Three of five satisfied: Wilson's interval from 0.2307 to 0.8824.
  const scoring::SurveyScores scores{twelve, {2, 3, 4, 4, 5}, {6, 7, 8, 9, 10}};
  const auto english = report::satisfactionSentences(scores, Words(Language::english));
  REQUIRE(english.size() == 3);
  CHECK(english[0] == "NPS +33 of 12 answers, with 95 % certainty between −11 and +65");
  CHECK(english[1] == "CSAT: 3 of 5 satisfied, with 95 % certainty between 23\u00a0% and 88\u00a0%");
  CHECK(english[2] == "own scale 8.0 of 10 over 5 answers, with 95 % certainty between 6.0 and 10.0");
  const auto german = report::satisfactionSentences({{9, 7}, {}, {}}, Words(Language::german));
  REQUIRE(german.size() == 1);
  CHECK(german[0] == "NPS-Antworten: 9, 7");
  CHECK(report::satisfactionSentences({}, Words(Language::english)).empty());
}

TEST_CASE("A commitment is told with what is called off, after how much of the time, and what is open") {
  const scoring::CallOff called{100'000'000, 50'000'000, 0.867};
  CHECK(report::callOffSentence(called, base::Currency{}, Words(Language::english)) ==
        "50\u00a0% called off after 87\u00a0% of the time, €500,000 still open");
  CHECK(report::callOffSentence({100, 150, {}}, base::Currency{}, Words(Language::german)) == "150\u00a0% abgerufen, 0\u00a0€ noch offen");
}
