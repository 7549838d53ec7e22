// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/acceptability.h"

#include "base/random.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

using namespace kam::scoring;

TEST_CASE("an account that is best on everything is first for all weights") {
  const std::vector<UncertainWorth> worths{certain(0.9), certain(0.8), certain(0.5), certain(0.6), certain(0.1), certain(0.2)};
  const auto result = acceptability(worths, 2, WeightSpace{}, {2000, 1, 2, 0, {}, true})->accounts;
  CHECK(result[0].ranks[0] == 1.0);
  CHECK(result[0].centralWeights.size() == 2);
  CHECK(result[1].inTop == 1.0);
  CHECK(result[2].inTop == 0.0);
  CHECK(result[2].rankLow == 3);
  CHECK(result[2].centralWeights.empty());
  CHECK(certaintyOf(result[1].inTop) == Certainty::surelyIn);
  CHECK(certaintyOf(result[2].inTop) == Certainty::surelyOut);
}

TEST_CASE("the same seed gives the same figures and ranks add up to one") {
  const std::vector<UncertainWorth> worths{{0.2, 0.5, 0.9}, certain(0.4), {0.1, 0.6, 0.7}, {0.3, 0.3, 0.8}};
  const auto space = weightsAround(std::vector<double>{60, 40});
  const auto first = acceptability(worths, 2, space, {5000, 7, 1, 0, {}, true})->accounts;
  const auto second = acceptability(worths, 2, space, {5000, 7, 1, 0, {}, true})->accounts;
  for (std::size_t i = 0; i < 2; ++i) {
    CHECK(first[i].ranks == second[i].ranks);
    CHECK(std::accumulate(first[i].ranks.begin(), first[i].ranks.end(), 0.0) == Approx(1.0));
    CHECK(first[i].inTop > 0.05);
  }
}

TEST_CASE("two equal accounts both get the better rank") {
  const auto result = acceptability(std::vector<UncertainWorth>{certain(0.5), certain(0.5)}, 1, WeightSpace{}, {100, 1, 1, 0, {}, true})->accounts;
  CHECK(result[0].ranks[0] == 1.0);
  CHECK(result[1].ranks[0] == 1.0);
}

TEST_CASE("triangular worths stay within their bounds and lean to what is likely") {
  // One uncertain account against a certain one at 0.5: it wins when its draw is above, P = 1 − 0.5²/0.8 = 0.6875.
  const std::vector<UncertainWorth> worths{{0.0, 0.8, 1.0}, certain(0.5)};
  const auto result = acceptability(worths, 1, WeightSpace{}, {40'000, 3, 1, 0, {}, true})->accounts;
  CHECK(result[0].ranks[0] == Approx(1.0 - 0.25 / 0.8).margin(0.01));
}

TEST_CASE("weights within ranges stay within them") {
  const WeightSpace space{WeightSpace::Kind::box, {{0.25, 0.25}, {0.75, 0.75}}, {}};
  const std::vector<UncertainWorth> worths{certain(1.0), certain(0.0), certain(0.0), certain(0.5)};
  const auto result = acceptability(worths, 2, space, {50, 1, 1, 0, {}, true})->accounts;
  CHECK(result[1].ranks[0] == 1.0);
  CHECK(result[1].centralWeights[1] == Approx(0.75));
  CHECK(acceptability({}, 2, space)->accounts.empty());
}

TEST_CASE("counting only the best gives the shares that counting every rank gives") {
  kam::base::Random random(11);
  std::vector<UncertainWorth> worths;
  for (std::size_t i = 0; i < 700 * 5; ++i) {
    const double likely = random.unit();
    const double width = i % 3 == 0 ? 0.0 : 0.2 * random.unit();
    if (i % 17 == 0) worths.push_back(unknownWorth());
    else worths.push_back({std::max(0.0, likely - width), likely, std::min(1.0, likely + width)});
  }
  const std::vector<double> points{30, 25, 20, 15, 10};
  for (const WeightSpace& space : {WeightSpace{}, weightsAround(points)})
    for (const std::size_t top : {1U, 10U, 600U, 700U}) {
      const auto all = acceptability(worths, 5, space, {800, 3, top, 1, {}, true});
      const auto best = acceptability(worths, 5, space, {800, 3, top, 2, {}, false});
      REQUIRE(all);
      REQUIRE(best);
      CHECK(all->likeliestTopShare == best->likeliestTopShare);
      CHECK(all->likeliestTop == best->likeliestTop);
      double sum = 0.0;
      for (std::size_t i = 0; i < 700; ++i) {
        CHECK(all->accounts[i].inTop == best->accounts[i].inTop);
        CHECK(all->accounts[i].centralWeights == best->accounts[i].centralWeights);
        CHECK(all->accounts[i].confidence == best->accounts[i].confidence);
        CHECK(best->accounts[i].ranks.empty());
        sum += best->accounts[i].inTop;
      }
      CHECK(sum == Approx(static_cast<double>(top)));
    }
}

TEST_CASE("ranks from some draws are those that counting every rank of these draws gives, on one thread or two") {
  kam::base::Random random(12);
  std::vector<UncertainWorth> worths;
  for (std::size_t i = 0; i < 300 * 4; ++i) worths.push_back(certain(static_cast<double>(random.below(20)) / 20.0));  // equal scores happen
  for (const std::size_t draws : {1U, 60U, 700U}) {
    const auto counted = acceptability(worths, 4, WeightSpace{}, {draws, 5, 10, 1, {}, true});
    REQUIRE(counted);
    for (const unsigned threads : {1U, 2U}) {
      const auto drawn = acceptability(worths, 4, WeightSpace{}, {draws, 5, 10, threads, {}, false});
      REQUIRE(drawn);
      for (std::size_t i = 0; i < 300; ++i) {
        CHECK(drawn->accounts[i].rankLow == counted->accounts[i].rankLow);
        CHECK(drawn->accounts[i].rankMedian == counted->accounts[i].rankMedian);
        CHECK(drawn->accounts[i].rankHigh == counted->accounts[i].rankHigh);
      }
    }
  }
}

TEST_CASE("many accounts give the same figures on one thread and on two") {
  kam::base::Random random(13);
  for (const double width : {0.0, 0.05}) {
    std::vector<UncertainWorth> worths;
    for (std::size_t i = 0; i < 6'000 * 5; ++i) {
      const double likely = random.unit();
      worths.push_back({std::max(0.0, likely - width), likely, std::min(1.0, likely + width)});
    }
    const auto one = acceptability(worths, 5, WeightSpace{}, {1'000, 9, 20, 1, {}, false});
    const auto two = acceptability(worths, 5, WeightSpace{}, {1'000, 9, 20, 2, {}, false});
    REQUIRE(one);
    REQUIRE(two);
    CHECK(one->likeliestTop == two->likeliestTop);
    double inTop = 0.0;
    std::size_t different = 0;
    for (std::size_t i = 0; i < one->accounts.size(); ++i) {
      const AccountAcceptability& left = one->accounts[i];
      const AccountAcceptability& right = two->accounts[i];
      const bool same = left.inTop == right.inTop && left.first == right.first && left.rankLow == right.rankLow &&
                        left.rankMedian == right.rankMedian && left.rankHigh == right.rankHigh && left.centralWeights == right.centralWeights &&
                        left.confidence == right.confidence;
      different += same ? 0U : 1U;
      inTop += left.inTop;
    }
    CHECK(different == 0);
    CHECK(inTop == Approx(20.0));
  }
}
