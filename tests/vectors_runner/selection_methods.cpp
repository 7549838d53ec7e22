// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the selection family: value functions, weights, scores, matrix, stability, explanation, capacity.
#include "scoring/order.h"
#include "scoring/selection/capacity.h"
#include "scoring/selection/explanation.h"
#include "scoring/selection/portfolio_matrix.h"
#include "scoring/selection/value_function.h"
#include "scoring/selection/weight_stability.h"
#include "scoring/selection/weighted_sum.h"
#include "scoring/selection/weights.h"
#include "accounts.h"

#include <numeric>

namespace kam::vectors {
namespace {

using namespace kam::scoring;

std::vector<std::optional<double>> worthsOf(const Json& row) {
  std::vector<std::optional<double>> worths;
  for (const Json& value : row) worths.push_back(value.is_null() ? std::nullopt : std::optional(value.get<double>()));
  return worths;
}

Json valueFunction(const Json& test) {
  std::vector<ValueFunction::Point> points;
  for (const Json& point : test["input"]["points"]) points.emplace_back(point[0].get<double>(), point[1].get<double>());
  const auto function = ValueFunction::make(points).value();
  Json actual = Json::array();
  for (const Json& raw : test["input"]["x"]) actual.push_back(function(raw.get<double>()));
  return actual;
}

Json weights(const Json& test) {
  const Json& input = test["input"];
  if (input.contains("swing_points")) return weightsFromPoints(input["swing_points"].get<std::vector<double>>()).value();
  if (input.value("method", "") == "rank order centroid") return rankOrderCentroid(input["n"].get<std::size_t>());
  throw Skipped("weights by " + input.dump());
}

Json weightedSums(const Json& test) {
  const auto weights = test["input"]["weights"].get<std::vector<double>>();
  Json actual = Json::array();
  for (const Json& row : test["input"]["values"]) {
    const auto sum = weightedSum(worthsOf(row), weights);
    actual.push_back({{"score", orNull(sum.score)}, {"coverage", sum.coverage}, {"lower", sum.lower}, {"upper", sum.upper}});
  }
  return actual;
}

Json portfolioMatrix(const Json& test) {
  const Json& input = test["input"];
  const BandCuts cuts{input["cut3x3"][0].get<double>(), input["cut3x3"][1].get<double>()};
  Json actual = Json::array();
  for (const Json& point : input["points_attractiveness_strength"]) {
    const auto attractiveness = point[0].get<double>();
    const auto strength = point[1].get<double>();
    const Quadrant quadrant = quadrantOf(attractiveness, strength, input["cut2x2"].get<double>());
    actual.push_back({{"attractiveness", keyOf(bandOf(attractiveness, cuts))},
                      {"strength", keyOf(bandOf(strength, cuts))},
                      {"ge", keyOf(adviceOf(bandOf(attractiveness, cuts), bandOf(strength, cuts)))},
                      {"mcdonald", keyOf(quadrant)},
                      {"kaism", kaismNameOf(quadrant)}});
  }
  return actual;
}

Json exchangeOrNull(const std::optional<Exchange>& exchange) { return exchange ? Json::array({exchange->leaves, exchange->enters}) : Json(nullptr); }

Json stability(const Json& test) {
  std::vector<double> worths;
  for (const Json& row : test["input"]["values"])
    for (const Json& value : row) worths.push_back(value.get<double>());
  const auto result = weightStability(worths, test["input"]["weights"].get<std::vector<double>>(), test["input"]["k"].get<std::size_t>());
  Json actual = Json::array();
  for (const auto& interval : result.intervals)
    actual.push_back({{"top", result.top},
                      {"interval", {interval.low, interval.high}},
                      {"leaves_enters_low", exchangeOrNull(interval.below)},
                      {"leaves_enters_high", exchangeOrNull(interval.above)}});
  return actual;
}

Json explain(const Json& test) {
  const Json& values = test["input"]["values"];
  const auto weightList = test["input"]["weights"].get<std::vector<double>>();
  const auto k = test["input"]["k"].get<std::size_t>();
  std::vector<double> scores;
  for (const Json& row : values) scores.push_back(weightedSum(worthsOf(row), weightList).score.value());
  std::vector<std::uint32_t> ranks(scores.size());
  std::iota(ranks.begin(), ranks.end(), 0U);
  const auto ranking = descendingOrder(scores, ranks);
  const std::uint32_t cut = ranking[k - 1];
  Json below = Json::array();
  for (std::size_t place = k; place < ranking.size(); ++place) {
    const std::uint32_t account = ranking[place];
    const auto gap = explainGap(worthsOf(values[account]), worthsOf(values[cut]), weightList);
    Json changes = Json::array();
    for (const auto& change : gap.singleChanges) {
      // The engine lets rounding carry an exact 1 a hair above it; the program that made the vectors did not.
      const bool counted = change.needed && *change.needed <= 1.0;
      changes.push_back({{"criterion", change.criterion},
                         {"needed", counted ? Json(*change.needed) : Json(nullptr)},
                         {"delta", counted ? Json(*change.step) : Json(nullptr)}});
    }
    below.push_back({{"account", account},
                     {"score", scores[account]},
                     {"gap", gap.gap},
                     {"contributions", gap.contributions},
                     {"vs_cutoff", gap.differences},
                     {"single_criterion_change", changes}});
  }
  return {{"scores", scores}, {"ranking", ranking}, {"cutoff_account", cut}, {"below", below}};
}

Json capacity(const Json& test) {
  std::vector<CapacityChoice> accounts;
  for (const Json& account : test["input"]["accounts"]) {
    CapacityChoice choice;
    for (const Json& tier : account["tiers"]) choice.options.push_back({tier["hours"].get<std::int64_t>(), tier["value"].get<double>()});
    accounts.push_back(std::move(choice));
  }
  const auto result = planCapacity(accounts, test["input"]["capacity_hours"].get<std::int64_t>());
  return {{"optimal_value", result.best.value},
          {"optimal_hours", result.best.hours},
          {"greedy_value", result.greedy.value},
          {"greedy_hours", result.greedy.hours},
          {"greedy_gap", result.greedyGap}};
}

}  // namespace

std::vector<Method> selectionMethods() {
  return {
      {"value_function", valueFunction}, {"weights", weights}, {"weighted_sum", weightedSums},  {"portfolio_matrix", portfolioMatrix},
      {"weight_stability", stability},   {"explain", explain}, {"kam_capacity_mckp", capacity},
  };
}

}  // namespace kam::vectors
