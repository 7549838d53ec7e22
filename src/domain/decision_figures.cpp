// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_figures.h"

#include <nlohmann/json.hpp>

namespace kam::domain {

using Json = nlohmann::ordered_json;

namespace {
std::optional<double> numberAt(const Json& object, const char* key) {
  return object.contains(key) && object[key].is_number() ? std::optional(object[key].get<double>()) : std::nullopt;
}
std::optional<std::int64_t> wholeAt(const Json& object, const char* key) {
  return object.contains(key) && object[key].is_number_integer() ? std::optional(object[key].get<std::int64_t>()) : std::nullopt;
}
}  // namespace

std::string decisionFiguresJson(const DecisionFigures& figures) {
  Json json;
  if (figures.revenue) json["revenue_minor"] = *figures.revenue;
  if (figures.attractiveness) json["attractiveness"] = *figures.attractiveness;
  if (figures.strength) json["strength"] = *figures.strength;
  if (figures.coverage) json["coverage"] = *figures.coverage;
  if (figures.certainty) json["certainty"] = *figures.certainty;
  if (figures.knockOut) json["knock_out"] = *figures.knockOut;
  for (const auto& [key, points] : figures.contributions) json["contributions"][key] = points;
  if (!figures.missing.empty()) json["missing"] = figures.missing;
  return json.dump();
}

DecisionFigures parseDecisionFigures(std::string_view text) {
  DecisionFigures figures;
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return figures;
  figures.revenue = wholeAt(json, "revenue_minor");
  figures.attractiveness = numberAt(json, "attractiveness");
  figures.strength = numberAt(json, "strength");
  figures.coverage = numberAt(json, "coverage");
  figures.certainty = numberAt(json, "certainty");
  figures.knockOut = wholeAt(json, "knock_out");
  if (json.contains("missing") && json["missing"].is_array())
    for (const Json& key : json["missing"])
      if (key.is_string()) figures.missing.push_back(key.get<std::string>());
  if (json.contains("contributions") && json["contributions"].is_object())
    for (const auto& [key, points] : json["contributions"].items())
      if (points.is_number()) figures.contributions.emplace_back(key, points.get<double>());
  return figures;
}

std::string decisionBasisJson(const DecisionBasis& basis) {
  return Json{{"draws", basis.draws}, {"seed", basis.seed}, {"weights", basis.weights}}.dump();
}

std::optional<DecisionBasis> parseDecisionBasis(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return std::nullopt;
  const auto draws = wholeAt(json, "draws");
  if (!draws || *draws <= 0) return std::nullopt;
  DecisionBasis basis{*draws, wholeAt(json, "seed").value_or(0), {}};
  if (json.contains("weights") && json["weights"].is_string()) basis.weights = json["weights"].get<std::string>();
  return basis;
}

}  // namespace kam::domain
