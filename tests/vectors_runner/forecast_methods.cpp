// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the forecast family: pipeline, win rate, smoothing, accuracy, target gap.
#include "scoring/forecast/accuracy.h"
#include "scoring/forecast/pipeline.h"
#include "scoring/forecast/smoothing.h"
#include "scoring/forecast/target_gap.h"
#include "scoring/forecast/win_rate.h"
#include "accounts.h"

namespace kam::vectors {
namespace {

using namespace kam::scoring;

std::vector<double> seriesOf(const Json& input) {
  if (!input["x"].is_array()) throw Skipped("the series lies in " + input["x"].get<std::string>());
  return input["x"].get<std::vector<double>>();
}

Json ses(const Json& test) {
  const auto result = simpleSmoothing(seriesOf(test["input"]), test["input"]["alpha"].get<double>()).value();
  return {{"level", result.level}, {"forecast", result.forecast(test["expected"]["forecast"].size())}, {"sse", result.squaredErrors}};
}

Json holt(const Json& test) {
  const Json& input = test["input"];
  const auto result = trendSmoothing(seriesOf(input), input["alpha"].get<double>(), input["beta"].get<double>()).value();
  return {{"a_b", {result.level, result.trend}}, {"forecast", result.forecast(test["expected"]["forecast"].size())}, {"sse", result.squaredErrors}};
}

Json holtWinters(const Json& test) {
  const Json& input = test["input"];
  SeasonalRules rules{input["period"].get<std::size_t>(), input["alpha"].get<double>(), input["beta"].get<double>(), input["gamma"].get<double>(),
                      input["seasonal"] == "multiplicative"};
  const auto result = seasonalSmoothing(seriesOf(input), rules).value();
  Json state{result.level, result.trend};
  for (const double factor : result.season) state.push_back(factor);
  return {{"a_b_s", state}, {"forecast", result.forecast(test["expected"]["forecast"].size())}, {"sse", result.squaredErrors}};
}

Json crostonOf(const Json& test) {
  const auto result = croston(seriesOf(test["input"]), test["input"]["alpha"].get<double>());
  Json fitted = Json::array();
  for (const auto& value : result.fitted) fitted.push_back(value ? Json(*value) : Json("NA"));
  return {{"forecast", std::vector<double>(test["expected"]["forecast"].size(), result.forecast)}, {"fitted", fitted}};
}

Json metrics(const Json& test) {
  const Json& input = test["input"];
  const auto actual = input["test"].get<std::vector<double>>();
  const auto forecast = input["forecast"].get<std::vector<double>>();
  return {{"mae", orNull(meanAbsoluteError(actual, forecast))},
          {"smape", orNull(symmetricPercentError(actual, forecast))},
          {"mase", orNull(scaledError(input["train"].get<std::vector<double>>(), actual, forecast, input["m"].get<std::size_t>()))},
          {"pinball", orNull(pinballLoss(actual, input["quantile_forecast"].get<std::vector<double>>(), input["quantile"].get<double>()))}};
}

Json pipeline(const Json& test) {
  const Json& input = test["input"];
  std::vector<Deal> deals;
  for (const Json& deal : input["deals"]) deals.push_back({deal["value"].get<std::int64_t>(), deal["p"].get<double>()});
  const auto result = pipelineDistribution(deals, input["rho"].get<double>());
  if (!result.isExact()) throw Skipped("only simulated at this size");
  Json cumulative = Json::object();
  for (const auto& [value, probability] : test["expected"]["cdf_at"].items()) cumulative[value] = result.atMost(std::stoll(value));
  return {{"mean", result.mean()},       {"sd", result.standardDeviation()}, {"p10", result.quantile(0.1)},
          {"p50", result.quantile(0.5)}, {"p90", result.quantile(0.9)},      {"cdf_at", cumulative}};
}

Json winRateOf(const Json& test) {
  const Json& input = test["input"];
  const auto result = winRate(input["wins"].get<std::int64_t>(), input["closed"].get<std::int64_t>(),
                              {input["prior_alpha"].get<double>(), input["prior_beta"].get<double>()}, input["level"].get<double>());
  return {{"mean", result.mean}, {"lo", result.low}, {"hi", result.high}};
}

Json targetGapOf(const Json& test) {
  const Json& input = test["input"];
  const auto gap = targetGap({input["target"].get<std::int64_t>(), input["base"].get<std::int64_t>(), input["pipeline_weighted"].get<std::int64_t>(),
                              input["pipeline_total"].get<std::int64_t>(), input["whitespace_expected"].get<std::int64_t>()});
  return {{"covered_by_base", gap.coveredByBase},
          {"covered_by_pipeline", gap.coveredByPipeline},
          {"covered_by_whitespace", gap.coveredByWhitespace},
          {"uncovered", gap.uncovered},
          {"surplus", gap.surplus},
          {"coverage_ratio_pipeline", orNull(gap.pipelineRatio)}};
}

}  // namespace

std::vector<Method> forecastMethods() {
  return {
      {"ses", ses},
      {"holt", holt},
      {"holt_winters", holtWinters},
      {"croston", crostonOf},
      {"metrics", metrics},
      {"pipeline_distribution", pipeline},
      {"win_rate_beta_binomial", winRateOf},
      {"target_gap", targetGapOf},
  };
}

}  // namespace kam::vectors
