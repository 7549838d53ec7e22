// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/selection/shipped_models.h"

#include "base/text.h"
#include "domain/records/model_record.h"
#include "scoring/selection/criterion_catalogue.h"

#include <algorithm>
#include <initializer_list>
#include <map>

namespace kam::scoring {
namespace {

using domain::SelectionModel;

struct Points {
  const char* key;
  double points;
};

SelectionModel modelOf(std::string_view name, std::initializer_list<Points> criteria) {
  SelectionModel model;
  model.name = std::string(name);
  for (const Points& criterion : criteria) model.criteria.push_back({criterion.key, criterion.points, std::nullopt, {}});
  return model;
}

SelectionModel completeModel() {
  SelectionModel model;
  model.name = "Complete";
  for (const domain::Criterion& criterion : criterionCatalogue()) model.criteria.push_back({criterion.key, criterion.points, std::nullopt, {}});
  return model;
}

/// Version of a stored model; a definition that cannot be read counts as none.
std::map<std::string, SelectionModel> storedModels(const domain::Snapshot& snapshot) {
  std::map<std::string, SelectionModel> newest;
  for (const domain::ModelRecord& record : snapshot.all<domain::ModelRecord>()) {
    auto model = domain::parseModel(record.definition, record.name);
    if (!model) continue;
    model->name = record.name;
    if (record.version) model->version = static_cast<int>(*record.version);
    const auto [entry, added] = newest.try_emplace(record.name, *model);
    if (!added && entry->second.version <= model->version) entry->second = std::move(*model);
  }
  return newest;
}

}  // namespace

std::vector<SelectionModel> shippedModels() {
  return {
      modelOf(kFirstLook, {{"revenue", 30}, {"growth", 20}, {"margin", 20}, {"demand_stability", 10}, {"breadth", 20}, {"regularity", 20}}),
      modelOf(kStandard, {{"revenue", 10},
                          {"margin", 12},
                          {"growth_potential", 20},
                          {"market_access", 12},
                          {"reference_effect", 10},
                          {"international", 8},
                          {"complexity_buying", 8},
                          {"share_of_wallet", 12},
                          {"relationship", 14},
                          {"product_fit", 12},
                          {"contract_binding", 10}}),
      modelOf("Compact", {{"revenue", 20}, {"growth_potential", 20}, {"market_access", 20}, {"strategic_fit", 20}, {"relationship", 20}}),
      modelOf("Public sector", {{"revenue", 10},
                                {"margin", 12},
                                {"growth_potential", 20},
                                {"market_access", 12},
                                {"reference_effect", 10},
                                {"international", 8},
                                {"complexity_buying", 8},
                                {"public_institutional", 10},
                                {"share_of_wallet", 12},
                                {"relationship", 14},
                                {"product_fit", 12},
                                {"contract_binding", 18}}),
      completeModel(),
  };
}

std::vector<SelectionModel> availableModels(const domain::Snapshot& snapshot) {
  std::vector<SelectionModel> models;
  const auto stored = storedModels(snapshot);
  for (const auto& [name, model] : stored) models.push_back(model);
  for (SelectionModel& model : shippedModels())
    if (!stored.contains(model.name)) models.push_back(std::move(model));
  return models;
}

base::Result<SelectionModel> modelNamed(const domain::Snapshot& snapshot, std::string_view name) {
  const std::string wanted = base::folded(name);
  for (SelectionModel& model : availableModels(snapshot))
    if (base::folded(model.name) == wanted) return std::move(model);
  std::string known;
  for (const SelectionModel& model : availableModels(snapshot)) known += (known.empty() ? "" : ", ") + model.name;
  return base::fail(base::ErrorCode::modelUnknown, {std::string(name), known});
}

}  // namespace kam::scoring
