// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of the Pareto family: classes, concentration, XYZ, revenue against margin, whale curve.
#include "scoring/pareto/abc_classes.h"
#include "scoring/pareto/class_comparison.h"
#include "scoring/pareto/concentration.h"
#include "scoring/pareto/variability.h"
#include "scoring/pareto/whale_curve.h"
#include "accounts.h"

#include <cmath>

namespace kam::vectors {
namespace {

using namespace kam::scoring;

std::int64_t basisPoints(const Json& percent) { return std::llround(percent.get<double>() * 100.0); }

Json paretoAbc(const Json& test) {
  const Json& input = test["input"];
  const auto accounts = Accounts::keysOf(input["values_cents"]);
  AbcRules rules;
  rules.cutA = basisPoints(input["cutoffs_percent"][0]);
  rules.cutB = basisPoints(input["cutoffs_percent"][1]);
  rules.crossing = crossingRuleOf(input["crossing_rule"].get<std::string>()).value();
  rules.ties = input["ties"] == "by_id" ? TieRule::byNumber : TieRule::keepTogether;
  const auto result = abcClasses(wholeValues(input["values_cents"]), accounts.tieRanks, rules);
  Json classes = Json::object();
  for (std::size_t i = 0; i < accounts.names.size(); ++i) classes[accounts.names[i]] = letterOf(result.classes[i]);
  return {{"order", accounts.named(result.order, result.positives)},
          {"cum_share", result.cumulativeShares},
          {"classes", classes},
          {"total_positive", result.positiveTotal},
          {"total_net", result.netTotal},
          {"n_nonpositive", result.countOf(AbcClass::none)}};
}

Json paretoConcentration(const Json& test) {
  const Json& input = test["input"];
  const auto result = concentration(wholeValues(input["values_cents"]), basisPoints(input["vital_few_share_percent"]));
  Json actual{{"n", result.positives},
              {"gini", orNull(result.gini)},
              {"gini_unbiased", orNull(result.giniUnbiased)},
              {"hhi", orNull(result.hhi)},
              {"hhi_points", result.hhi ? Json(*result.hhi * 10'000.0) : Json(nullptr)},
              {"hhi_norm", orNull(result.hhiNormalised)},
              {"n_eff", orNull(result.effectiveAccounts)},
              {"vital_few_count", result.vitalFew ? Json(result.vitalFew->accounts) : Json(nullptr)},
              {"vital_few_fraction", result.vitalFew ? Json(result.vitalFew->shareOfAccounts) : Json(nullptr)}};
  for (const std::size_t n : {1U, 3U, 5U, 10U}) actual["top" + std::to_string(n)] = orNull(result.topShare(n));
  return actual;
}

Json giniRaw(const Json& test) {
  const auto pair = gini(test["input"]["values"].get<std::vector<double>>());
  return {{"gini", pair ? Json(pair->gini) : Json(nullptr)}, {"gini_unbiased", pair ? Json(pair->unbiased) : Json(nullptr)}};
}

Json lorenz(const Json& test) {
  Json points = Json::array();
  for (const auto& point : lorenzCurve(wholeValues(test["input"]["values"]))) points.push_back({point.shareOfAccounts, point.shareOfTotal});
  return {{"points_ascending", points}};
}

Json xyz(const Json& test) {
  const Json& input = test["input"];
  XyzRules rules{input["cv_x"].get<double>(), input["cv_y"].get<double>(), input["min_periods"].get<std::size_t>()};
  const auto result = variability(wholeValues(input["monthly"]), rules);
  return {
      {"cls", letterOf(result.xyz)}, {"cv", orNull(result.coefficient)}, {"mean", orNull(result.mean)}, {"sd_pop", orNull(result.standardDeviation)}};
}

Json revenueAgainstMargin(const Json& test) {
  const Json& input = test["input"];
  const auto accounts = Accounts::keysOf(input["revenue_cents"]);
  std::vector<std::optional<std::int64_t>> margin;
  for (const auto& name : accounts.names) margin.push_back(wholeOrUnset(input["margin_cents"].value(name, Json(nullptr))));
  const auto result = compareClasses(wholeValues(input["revenue_cents"]), margin, accounts.tieRanks);
  Json matrix = Json::object();
  for (const AbcClass row : kAbcClasses)
    for (const AbcClass column : kAbcClasses) {
      if (row == AbcClass::unknown || column == AbcClass::unknown) continue;
      const std::size_t count = result.matrix[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
      matrix[std::string(letterOf(row)) + std::string(letterOf(column))] = count;
    }
  return {{"matrix", matrix},
          {"downgraded", accounts.named(result.downgraded)},
          {"upgraded", accounts.named(result.upgraded)},
          {"agreement", orNull(result.agreement)},
          {"spearman", orNull(result.spearman)}};
}

Json whale(const Json& test) {
  const auto accounts = Accounts::keysOf(test["input"]["profit"]);
  const auto result = whaleCurve(wholeValues(test["input"]["profit"]), accounts.tieRanks);
  return {
      {"order", accounts.named(result.order)}, {"cumulative", result.cumulative},        {"total", result.total},     {"peak", result.peak},
      {"peak_index", result.peakAccounts},     {"peak_ratio", orNull(result.peakRatio)}, {"erosion", result.erosion}, {"n_loss", result.lossMakers}};
}

Json hhiBands(const Json& test) {
  Json actual{{"doj2010", Json::array()}, {"doj2023", Json::array()}};
  for (const Json& points : test["input"]["hhi"]) {
    actual["doj2010"].push_back(keyOf(hhiBand2010(points.get<double>())));
    actual["doj2023"].push_back(keyOf(hhiBand2023(points.get<double>())));
  }
  return actual;
}

}  // namespace

std::vector<Method> paretoMethods() {
  return {
      {"pareto_abc", paretoAbc},
      {"pareto_concentration", paretoConcentration},
      {"gini_raw", giniRaw},
      {"lorenz", lorenz},
      {"xyz", xyz},
      {"abc_revenue_vs_margin", revenueAgainstMargin},
      {"whale_curve", whale},
      {"hhi_bands", hhiBands},
  };
}

}  // namespace kam::vectors
