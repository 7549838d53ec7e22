// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/model_edits.h"

#include "app/edits/draft.h"
#include "base/text.h"
#include "domain/records.h"
#include "scoring/portfolio/frozen_anchors.h"
#include "scoring/portfolio/knock_outs.h"
#include "scoring/selection/criterion_catalogue.h"

#include <algorithm>
#include <cmath>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::ModelRecord;
using domain::SelectionModel;
using domain::Snapshot;

namespace {

constexpr std::size_t kAnchors = 5;

Result<void> checkOwnCriteria(const SelectionModel& model) {
  const auto refuse = [&](const domain::Criterion& criterion, const char* key) {
    return fail(ErrorCode::jsonBadValue, {model.name, criterion.key, key});
  };
  for (const domain::Criterion& own : model.ownCriteria) {
    const bool used = std::any_of(model.criteria.begin(), model.criteria.end(), [&](const auto& criterion) { return criterion.key == own.key; });
    if (!used || scoring::findCriterion(own.key) != nullptr) return refuse(own, "key");
    if (own.name.english.empty() || own.name.german.empty()) return refuse(own, "name");
    if (!own.anchors.empty() && own.anchors.size() != kAnchors) return refuse(own, "anchors");
  }
  return {};
}

Result<void> checkCriteria(const SelectionModel& model) {
  if (model.criteria.empty()) return fail(ErrorCode::fieldRequired, {"models", "criteria"});
  double sum = 0.0;
  for (const domain::ModelCriterion& criterion : model.criteria) {
    if (scoring::findCriterion(model, criterion.key) == nullptr) return fail(ErrorCode::criterionUnknown, {criterion.key});
    if (!std::isfinite(criterion.points) || criterion.points < 0.0)
      return fail(ErrorCode::jsonBadValue, {model.name, criterion.key, "points \u2265 0"});
    const bool within = !criterion.range ||
                        (criterion.range->first >= 0.0 && criterion.range->first <= criterion.points && criterion.points <= criterion.range->second);
    if (!within) return fail(ErrorCode::jsonBadValue, {model.name, criterion.key, "range"});
    sum += criterion.points;
  }
  if (sum <= 0.0) return fail(ErrorCode::weightsAllZero);
  return {};
}

Result<void> checkCut(const SelectionModel& model, const domain::Cut& cut, const char* key) {
  const bool whole = cut.kind != domain::Cut::Kind::top || std::floor(cut.value) == cut.value;
  const bool inRange = cut.value >= 0.0 && cut.value <= (cut.kind == domain::Cut::Kind::score ? 100.0 : 1e7);
  if (whole && inRange) return {};
  return fail(ErrorCode::jsonBadValue, {model.name, key, cut.kind == domain::Cut::Kind::score ? "0\u2013100" : "\u2265 0"});
}

/// Equal but for its number and the day its anchors were measured.
bool saysTheSame(SelectionModel a, const SelectionModel& b) {
  a.version = b.version;
  a.frozenOn = b.frozenOn;
  return a == b;
}

}  // namespace

const ModelRecord* newestVersion(const Snapshot& snapshot, const std::string& name) {
  const ModelRecord* newest = nullptr;
  for (const ModelRecord& record : snapshot.all<ModelRecord>())
    if (record.name == name && (newest == nullptr || record.version.value_or(0) >= newest->version.value_or(0))) newest = &record;
  return newest;
}

bool isDecidedUpon(const Snapshot& snapshot, domain::Id<ModelRecord> version) {
  const auto& decisions = snapshot.all<domain::Decision>();
  return std::any_of(decisions.begin(), decisions.end(), [version](const domain::Decision& decision) { return decision.model == version; });
}

Result<void> checkModel(const Snapshot& snapshot, const SelectionModel& model) {
  if (base::trimmed(model.name).empty()) return fail(ErrorCode::fieldRequired, {"models", "name"}, {{}, 0, "name", {}});
  if (auto own = checkOwnCriteria(model); !own) return own;
  if (auto criteria = checkCriteria(model); !criteria) return criteria;
  if (auto key = checkCut(model, model.key, "key"); !key) return key;
  if (auto develop = checkCut(model, model.develop, "develop"); !develop) return develop;
  if (model.reviewMonths < 1 || model.reviewMonths > 120) return fail(ErrorCode::jsonBadValue, {model.name, "review_months", "1\u2013120"});
  if (const auto knockOuts = scoring::readKnockOuts(snapshot, model); !knockOuts) return fail(knockOuts.error());
  return {};
}

Result<Edit> saveModel(const Snapshot& snapshot, base::IdSource& ids, const ModelSave& wanted) {
  SelectionModel model = wanted.model;
  model.name = std::string(base::trimmed(model.name));
  if (auto sound = checkModel(snapshot, model); !sound) return fail(sound.error());
  model = scoring::freezeAnchors(snapshot, std::move(model), wanted.on, wanted.refreshAnchors);
  const ModelRecord* newest = newestVersion(snapshot, model.name);
  if (newest != nullptr) {
    const auto stored = domain::parseModel(newest->definition, newest->name);
    if (stored && saysTheSame(model, *stored)) return fail(ErrorCode::nothingChanged);
  }
  const bool asNew = newest == nullptr || isDecidedUpon(snapshot, newest->id);
  model.version = newest == nullptr ? 1 : static_cast<int>(newest->version.value_or(0)) + (asNew ? 1 : 0);
  ModelRecord record;
  record.id = asNew ? domain::Id<ModelRecord>(ids.next()) : newest->id;
  record.name = model.name;
  record.version = model.version;
  record.frozenOn = model.frozenOn;
  record.definition = domain::modelJson(model);
  Draft draft;
  if (asNew) draft.add(record);
  else draft.update(*newest, record);
  return Edit{EditKind::modelSaved, {model.name, std::to_string(model.version)}, draft.take(), {}};
}

}  // namespace kam::app
