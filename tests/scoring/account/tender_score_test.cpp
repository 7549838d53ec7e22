// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/tender_score.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

Tender rated(std::optional<double> relationship, std::optional<double> fit, std::optional<double> price, std::optional<double> incumbent,
             std::optional<double> capacity, std::optional<double> strategic) {
  Tender tender;
  tender.goRelationship = relationship;
  tender.goFit = fit;
  tender.goPrice = price;
  tender.goIncumbent = incumbent;
  tender.goCapacity = capacity;
  tender.goStrategic = strategic;
  return tender;
}

}  // namespace

TEST_CASE("A tender's go score is the mean of its six parts, weighed 20, 20, 20, 10, 15, 15, and 3.0 is worth taking part") {
  // (20·4 + 20·4 + 20·3 + 10·3.5 + 15·4 + 15·4) / 100 = (80 + 80 + 60 + 35 + 60 + 60) / 100
  const TenderScore score = tenderScore(rated(4, 4, 3, 3.5, 4, 4), nullptr);
  CHECK(score.score.value() == Approx(3.75));
  CHECK(score.coverage == 1.0);
  CHECK(score.lowest == score.score.value());
  CHECK(score.highest == score.score.value());
  CHECK(score.threshold == 3.0);
  CHECK(score.advice() == GoAdvice::takePart);
}

TEST_CASE("What is not rated leaves the score open between the worst and the best it could be") {
  // Rated: 20·2 + 20·4 + 20·1.5 + 10·2 + 15·2 = 200 of a weight of 85; the missing 15 may bring 0 to 75.
  const TenderScore score = tenderScore(rated(2, 4, 1.5, 2, std::nullopt, 2), nullptr);
  CHECK(score.coverage == Approx(0.85));
  CHECK(score.score.value() == Approx(200.0 / 85.0));
  CHECK(score.lowest == Approx(2.0));
  CHECK(score.highest == Approx(2.75));
  CHECK(score.advice() == GoAdvice::stayOut);
}

TEST_CASE("Advice waits until enough is rated, unless the rest cannot turn it") {
  CHECK(tenderScore(rated(5, 5, std::nullopt, std::nullopt, std::nullopt, std::nullopt), nullptr).advice() == GoAdvice::tooLittleKnown);
  CHECK(tenderScore(rated(5, 5, 5, std::nullopt, std::nullopt, std::nullopt), nullptr).advice() == GoAdvice::takePart);
  CHECK(tenderScore(Tender{}, nullptr).advice() == GoAdvice::tooLittleKnown);
  CHECK_FALSE(tenderScore(Tender{}, nullptr).score.has_value());
  Settings strict;
  strict.goThreshold = 4.9;
  // The best that 0, 0 and full marks for the rest can give is 3.0: out, though only 40 % of the weight is rated.
  CHECK(tenderScore(rated(0, 0, std::nullopt, std::nullopt, std::nullopt, std::nullopt), &strict).advice() == GoAdvice::stayOut);
}

TEST_CASE("The workspace's own weights count, a weight left empty counts as usual, and all zero is as if none were said") {
  Settings settings;
  settings.goWeightRelationship = 0;
  settings.goWeightFit = 0;
  settings.goWeightIncumbent = 0;
  settings.goWeightCapacity = 0;
  settings.goWeightStrategic = 0;
  CHECK(tenderScore(rated(5, 5, 1, 5, 5, 5), &settings).score.value() == Approx(1.0));
  settings.goWeightPrice = 0;
  CHECK(tenderScore(rated(5, 5, 0, 5, 5, 5), &settings).score.value() == Approx(4.0));
}

TEST_CASE("A score entered as a whole counts only while no part is rated") {
  Tender tender;
  tender.goScore = 2.5;
  CHECK(tenderScore(tender, nullptr).entered);
  CHECK(tenderScore(tender, nullptr).advice() == GoAdvice::stayOut);
  tender.goFit = 4;
  CHECK_FALSE(tenderScore(tender, nullptr).entered);
  CHECK(tenderScore(tender, nullptr).score.value() == Approx(4.0));
}
