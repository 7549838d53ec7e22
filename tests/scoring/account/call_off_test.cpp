// SPDX-License-Identifier: GPL-3.0-or-later
// What was committed and what is called off of it, against an even pace. Days counted by hand.
#include "scoring/account/call_off.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using base::makeDate;
using domain::Amount;
using domain::Contract;

namespace {

Contract framework(base::Date start, std::int64_t months, std::int64_t committed, std::int64_t called) {
  Contract made;
  made.id = domain::Id<Contract>(1);
  made.account = domain::Id<domain::Account>(1);
  made.name = "Framework";
  made.start = start;
  made.initialMonths = months;
  made.volumeCommitment = Amount{committed};
  made.calledOff = Amount{called};
  return made;
}

}  // namespace

TEST_CASE("A commitment is exhausted by what was called off, and behind when more than a tenth of it is missing to an even pace") {
  // 1 March 2025 to 28 February 2027 are 730 days; 23 November 2026 is the 633rd of them, so 86.7 % of the time is over.
  const base::Date today = makeDate(2026, 11, 23);
  const auto half = callOffOf(framework(makeDate(2025, 3, 1), 24, 100'000'000, 50'000'000), today);
  REQUIRE(half);
  CHECK(half->share() == Approx(0.5));
  CHECK(half->open() == 50'000'000);
  CHECK(*half->elapsed == Approx(633.0 / 730.0));
  CHECK(half->isBehind());
  const auto near = callOffOf(framework(makeDate(2025, 3, 1), 24, 100'000'000, 77'000'000), today);
  REQUIRE(near);
  CHECK_FALSE(near->isBehind());
  const auto below = callOffOf(framework(makeDate(2025, 3, 1), 24, 100'000'000, 76'000'000), today);
  REQUIRE(below);
  CHECK(below->isBehind());
}

TEST_CASE("More than was committed leaves nothing open and is behind nothing") {
  const auto more = callOffOf(framework(makeDate(2025, 3, 1), 24, 100'000'000, 120'000'000), makeDate(2027, 2, 28));
  REQUIRE(more);
  CHECK(more->share() == Approx(1.2));
  CHECK(more->open() == 0);
  CHECK(*more->elapsed == Approx(1.0));
  CHECK_FALSE(more->isBehind());
}

TEST_CASE("The time that counts is the stretch that today lies in: the first term to its last day, then each renewal by itself") {
  Contract made = framework(makeDate(2020, 8, 1), 36, 100, 0);
  made.tacitRenewal = true;
  made.renewalMonths = 12;
  made.noticeMonths = 3;
  // The last day of notice, 30 April 2023, is over and the renewal certain; the first term of 1,095 days runs on.
  CHECK(*callOffOf(made, makeDate(2023, 5, 15))->elapsed == Approx(1018.0 / 1095.0));
  // 1 August 2023 to 31 July 2024 are 366 days; 15 November is the 107th.
  CHECK(*callOffOf(made, makeDate(2023, 11, 15))->elapsed == Approx(107.0 / 366.0));
}

TEST_CASE("Without a commitment, and after the end, there is nothing to call off; without a length there is no pace") {
  Contract made = framework(makeDate(2024, 1, 1), 12, 100, 40);
  CHECK_FALSE(callOffOf(made, makeDate(2025, 1, 1)));
  made.volumeCommitment.reset();
  CHECK_FALSE(callOffOf(made, makeDate(2024, 6, 1)));
  made.volumeCommitment = Amount{100};
  made.initialMonths.reset();
  const auto endless = callOffOf(made, makeDate(2024, 6, 1));
  REQUIRE(endless);
  CHECK_FALSE(endless->elapsed);
  CHECK_FALSE(endless->isBehind());
  made.calledOff.reset();
  CHECK(callOffOf(made, makeDate(2024, 6, 1))->share() == Approx(0.0));
}
