// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decision_figures.h"

#include <nlohmann/json.hpp>

namespace kam::domain {

using Json = nlohmann::ordered_json;

namespace {
std::optional<double> numberAt(const Json& object, const char* key) {
  return object.contains(key) && object[key].is_number() ? std::optional(object[key].get<double>()) : std::nullopt;
}
}  // namespace

std::string decisionFiguresJson(const DecisionFigures& figures) {
  Json json;
  if (figures.revenue) json["revenue_minor"] = *figures.revenue;
  if (figures.attractiveness) json["attractiveness"] = *figures.attractiveness;
  if (figures.strength) json["strength"] = *figures.strength;
  if (figures.coverage) json["coverage"] = *figures.coverage;
  for (const auto& [key, points] : figures.contributions) json["contributions"][key] = points;
  return json.dump();
}

DecisionFigures parseDecisionFigures(std::string_view text) {
  DecisionFigures figures;
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) return figures;
  if (json.contains("revenue_minor") && json["revenue_minor"].is_number_integer()) figures.revenue = json["revenue_minor"].get<std::int64_t>();
  figures.attractiveness = numberAt(json, "attractiveness");
  figures.strength = numberAt(json, "strength");
  figures.coverage = numberAt(json, "coverage");
  if (json.contains("contributions") && json["contributions"].is_object())
    for (const auto& [key, points] : json["contributions"].items())
      if (points.is_number()) figures.contributions.emplace_back(key, points.get<double>());
  return figures;
}

}  // namespace kam::domain
