// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/forecast/accuracy.h"
#include "scoring/forecast/pipeline.h"
#include "scoring/forecast/smoothing.h"
#include "scoring/forecast/target_gap.h"
#include "scoring/forecast/win_rate.h"

#include <catch2/catch.hpp>

using namespace kam::scoring;

TEST_CASE("a target is covered in order and nothing negative covers anything") {
  const auto gap = targetGap({1000, -200, 300, 900, 100});
  CHECK(gap.coveredByBase == 0);
  CHECK(gap.coveredByPipeline == 300);
  CHECK(gap.coveredByWhitespace == 100);
  CHECK(gap.uncovered == 600);
  CHECK(*gap.pipelineRatio == Approx(900.0 / 1200.0));
  CHECK_FALSE(targetGap({500, 500, 1, 1, 0}).pipelineRatio.has_value());
  CHECK(targetGap({500, 450, 100, 100, 50}).surplus == 100);
}

TEST_CASE("an empty pipeline brings nothing for sure") {
  const auto nothing = pipelineDistribution({});
  CHECK(nothing.mean() == 0.0);
  CHECK(nothing.quantile(0.9) == 0);
  CHECK(weightedPipeline({}) == 0);
}

TEST_CASE("certain deals leave no spread, whatever the dependence") {
  const std::vector<Deal> deals{{100, 1.0}, {300, 1.0}, {500, 0.0}};
  for (const double dependence : {0.0, 0.3}) {
    const auto result = pipelineDistribution(deals, dependence);
    CHECK(result.quantile(0.1) == 400);
    CHECK(result.quantile(0.9) == 400);
    CHECK(result.mean() == Approx(400));
  }
}

TEST_CASE("dependence widens the pipeline and leaves its mean") {
  const std::vector<Deal> deals{{100'000, 0.5}, {250'000, 0.3}, {50'000, 0.8}, {400'000, 0.2}};
  const auto apart = pipelineDistribution(deals, 0.0);
  const auto together = pipelineDistribution(deals, 0.3);
  CHECK(together.mean() == Approx(apart.mean()));
  CHECK(together.standardDeviation() > apart.standardDeviation());
  CHECK(static_cast<double>(weightedPipeline(deals)) == Approx(apart.mean()));
}

TEST_CASE("the simulation agrees with the exact distribution and repeats itself by its seed") {
  const std::vector<Deal> deals{{100'000, 0.5}, {250'000, 0.3}, {50'000, 0.8}, {400'000, 0.2}, {150'000, 0.6}};
  const auto exact = pipelineDistribution(deals, 0.2);
  const auto simulated = simulatedPipeline(deals, 0.2, 42, 100'000);
  CHECK(exact.isExact());
  CHECK_FALSE(simulated.isExact());
  for (const std::int64_t value : {100'000, 300'000, 500'000, 800'000}) CHECK(simulated.atMost(value) == Approx(exact.atMost(value)).margin(0.006));
  CHECK(simulatedPipeline(deals, 0.2, 42, 1000).mean() == simulatedPipeline(deals, 0.2, 42, 1000).mean());
}

TEST_CASE("values without a common measure are put on a grid and said to be") {
  const std::vector<Deal> deals{{1'000'003, 0.5}, {2'000'029, 0.5}, {3'000'017, 0.25}};
  const auto result = pipelineDistribution(deals, 0.0);
  CHECK_FALSE(result.isExact());
  CHECK(result.mean() == Approx(static_cast<double>(weightedPipeline(deals))).epsilon(1e-3));
}

TEST_CASE("a win rate without closed deals is the prior and many deals outweigh it") {
  const auto prior = winPrior(0.3);
  CHECK(winRate(0, 0, prior).mean == Approx(0.3));
  CHECK(winRate(900, 1000, prior).mean > 0.85);
  CHECK(winRate(2, 2, prior).mean < 0.5);
  CHECK(winPrior(0.0).alpha > 0.0);
}

TEST_CASE("short, empty and silent series are no reason to fall over") {
  CHECK_FALSE(simpleSmoothing({}, 0.2).has_value());
  CHECK_FALSE(trendSmoothing(std::vector<double>{5}, 0.5, 0.5).has_value());
  CHECK_FALSE(seasonalSmoothing(std::vector<double>(23, 1.0), SeasonalRules{}).has_value());
  SeasonalRules credit;
  credit.multiplicative = true;
  std::vector<double> months(24, 10.0);
  months[5] = -1.0;
  CHECK_FALSE(seasonalSmoothing(months, credit).has_value());
  CHECK(croston(std::vector<double>(12, 0.0)).forecast == 0.0);
}

TEST_CASE("a steady season is continued as it was") {
  std::vector<double> months;
  for (int year = 0; year < 3; ++year)
    for (const double month : {1, 2, 3, 4, 5, 6, 6, 5, 4, 3, 2, 1}) months.push_back(100 + 10 * month);
  const auto next = seasonalSmoothing(months, SeasonalRules{})->forecast(12);
  for (std::size_t i = 0; i < 12; ++i) CHECK(next[i] == Approx(months[i]).epsilon(1e-9));
}

TEST_CASE("an error cannot be scaled by a history that never moved") {
  CHECK_FALSE(scaledError(std::vector<double>(6, 3.0), std::vector<double>{3}, std::vector<double>{4}).has_value());
  CHECK(*symmetricPercentError(std::vector<double>{0}, std::vector<double>{0}) == 0.0);
  CHECK_FALSE(meanAbsoluteError({}, {}).has_value());
}
