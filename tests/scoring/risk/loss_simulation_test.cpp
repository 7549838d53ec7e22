// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/risk/loss_simulation.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

using namespace kam::scoring;

TEST_CASE("one account is lost as often as its probability says") {
  const std::vector<ExposedAccount> accounts{{100, 0.3, 1}};
  const auto found = lossDistribution(accounts, {20'000, 1, 0.1, 0.95, nullptr});
  REQUIRE(found);
  CHECK(found->expected == Approx(30.0));
  CHECK(found->nothingLost == Approx(0.7).margin(0.01));
  CHECK(found->valueAtRisk == 100);
  CHECK(found->expectedShortfall == Approx(100.0));
  CHECK(found->quantile(0.5) == 0);
  CHECK(found->shareOfTail[0] == Approx(1.0));
  CHECK(std::accumulate(found->losses.begin(), found->losses.end(), 0.0) / 20'000 == Approx(30.0).margin(1.0));
}

TEST_CASE("independent accounts give the distribution that can be written down") {
  // Two accounts, 60 and 40, each lost with one half: 0, 40, 60, 100 with a quarter each.
  const std::vector<ExposedAccount> accounts{{60, 0.5, 1}, {40, 0.5, 2}};
  const auto found = lossDistribution(accounts, {40'000, 3, 0.0, 0.95, nullptr});
  REQUIRE(found);
  for (const std::int64_t value : {0, 40, 60, 100})
    CHECK(static_cast<double>(std::count(found->losses.begin(), found->losses.end(), value)) / 40'000 == Approx(0.25).margin(0.01));
  CHECK(found->valueAtRisk == 100);
  CHECK(found->shareOfTail[0] == Approx(0.6));
  CHECK(found->shareOfTail[1] == Approx(0.4));
  CHECK(found->probabilityInTail[1] == Approx(1.0));
}

TEST_CASE("a common shock leaves the expected loss and widens the bad cases") {
  std::vector<ExposedAccount> accounts;
  for (std::uint64_t i = 0; i < 50; ++i) accounts.push_back({1'000, 0.1, i});
  const auto apart = lossDistribution(accounts, {10'000, 5, 0.0, 0.95, nullptr});
  const auto together = lossDistribution(accounts, {10'000, 5, 0.3, 0.95, nullptr});
  CHECK(apart->expected == Approx(together->expected));
  const auto mean = [](const LossDistribution& found) { return std::accumulate(found.losses.begin(), found.losses.end(), 0.0) / 10'000; };
  CHECK(mean(*apart) == Approx(5'000).epsilon(0.02));
  CHECK(mean(*together) == Approx(5'000).epsilon(0.04));
  CHECK(together->valueAtRisk > apart->valueAtRisk);
  // Binomial(50, 0.1): P(≤ 8) = 0.942, P(≤ 9) = 0.975.
  CHECK(apart->valueAtRisk == 9'000);
  CHECK(std::accumulate(apart->shareOfTail.begin(), apart->shareOfTail.end(), 0.0) == Approx(1.0));
}

TEST_CASE("the same seed gives the same losses, and an account that leaves does not move the draws of the others") {
  const std::vector<ExposedAccount> accounts{{60, 0.2, 11}, {40, 0.4, 12}, {30, 0.3, 13}};
  const auto first = lossDistribution(accounts, {});
  const auto second = lossDistribution(accounts, {});
  CHECK(first->losses == second->losses);
  // Without value nothing is lost; dropping that account changes nothing at all.
  std::vector<ExposedAccount> more = accounts;
  more.insert(more.begin(), {-500, 0.9, 10});
  CHECK(lossDistribution(more, {})->losses == first->losses);
}

TEST_CASE("nobody to lose loses nothing, certain losses are certain, and stopping stops") {
  const auto none = lossDistribution({}, {});
  CHECK(none->valueAtRisk == 0);
  CHECK(none->nothingLost == 1.0);
  CHECK(none->expectedShortfall == 0.0);
  const std::vector<ExposedAccount> sure{{10, 1.0, 1}, {5, 0.0, 2}};
  const auto found = lossDistribution(sure, {});
  CHECK(found->losses.front() == 10);
  CHECK(found->losses.back() == 10);
  const std::atomic<bool> stop{true};
  CHECK_FALSE(lossDistribution(sure, {10, 1, 0.1, 0.95, &stop}));
  CHECK(lossDistribution(sure, {0, 1, 0.1, 0.95, nullptr})->losses.empty());
}
