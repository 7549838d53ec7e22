// SPDX-License-Identifier: GPL-3.0-or-later
// Bonus steps at a year's revenue, worked by hand: 1 % from 80,000.00, 2 % from 100,000.00, 3 % from 120,000.00.
#include "scoring/account/bonus_outlook.h"

#include <catch2/catch.hpp>

using namespace kam::scoring;

namespace {
const std::vector<BonusStepAt> kSteps{{12'000'000, 0.03}, {8'000'000, 0.01}, {10'000'000, 0.02}};
}

TEST_CASE("Between two steps the bonus is the reached rate of all revenue, and the next step is told with what is missing") {
  // 90,000.00: 900.00 now; 10,000.00 missing to 2,000.00 of bonus: each further euro brings 11 cents.
  const BonusOutlook outlook = bonusOutlook(kSteps, 9'000'000);
  CHECK(outlook.rate == 0.01);
  CHECK(outlook.bonus == 90'000);
  REQUIRE(outlook.next.has_value());
  CHECK(outlook.next->threshold == 10'000'000);
  CHECK(outlook.missing == 1'000'000);
  CHECK(outlook.bonusAtNext == 200'000);
  CHECK(*outlook.pull == Approx(0.11));
}

TEST_CASE("Below the first step there is no bonus, at a threshold its rate holds, above the last there is no next one") {
  CHECK(bonusOutlook(kSteps, 7'999'999).bonus == 0);
  CHECK(bonusOutlook(kSteps, 8'000'000).bonus == 80'000);
  const BonusOutlook top = bonusOutlook(kSteps, 15'000'000);
  CHECK(top.bonus == 450'000);
  CHECK_FALSE(top.next.has_value());
  CHECK_FALSE(top.pull.has_value());
  CHECK(bonusOutlook(kSteps, -5).bonus == 0);
  CHECK(bonusOutlook({}, 5'000'000).bonus == 0);
  // Half a cent goes up.
  CHECK(bonusOutlook(std::vector<BonusStepAt>{{0, 0.01}}, 50).bonus == 1);
}
