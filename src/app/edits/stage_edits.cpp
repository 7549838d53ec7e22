// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/stage_edits.h"

#include "app/edits/draft.h"
#include "app/edits/record_edits.h"
#include "base/text.h"
#include "domain/records/opportunity.h"
#include "domain/records/stage.h"

#include <algorithm>
#include <vector>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Outcome;
using domain::Stage;

namespace {

bool isOpen(const Stage& stage) { return stage.outcome != Outcome::won && stage.outcome != Outcome::lost; }

std::vector<Stage> inOrder(const domain::Snapshot& snapshot) {
  std::vector<Stage> stages;
  for (const Stage& stage : snapshot.all<Stage>()) stages.push_back(stage);
  std::stable_sort(stages.begin(), stages.end(), [](const Stage& a, const Stage& b) {
    return std::pair(!isOpen(a), a.sequence.value_or(0)) < std::pair(!isOpen(b), b.sequence.value_or(0));
  });
  return stages;
}

std::string freeKey(const std::vector<Stage>& stages, const std::string& name) {
  std::string wanted = base::folded(name, base::UmlautFold::expanded);
  std::replace(wanted.begin(), wanted.end(), ' ', '_');
  if (wanted.empty()) wanted = "stage";
  std::string key = wanted;
  for (int n = 2; std::any_of(stages.begin(), stages.end(), [&](const Stage& stage) { return stage.key == key; }); ++n)
    key = wanted + "_" + std::to_string(n);
  return key;
}

/// Numbers the stages 1, 2, 3 … as they stand.
void number(const domain::Snapshot& snapshot, const std::vector<Stage>& stages, Draft& draft) {
  std::int64_t place = 0;
  for (const Stage& stage : stages) {
    ++place;
    const Stage* before = snapshot.find(stage.id);
    if (before == nullptr) continue;
    Stage after = *before;
    after.sequence = place;
    draft.update(*before, after);
  }
}

}  // namespace

Result<Edit> addStage(const domain::Snapshot& snapshot, base::IdSource& ids, const std::string& name, double probability) {
  std::vector<Stage> stages = inOrder(snapshot);
  const auto place = std::find_if(stages.begin(), stages.end(), [](const Stage& stage) { return !isOpen(stage); });
  Stage stage;
  stage.id = domain::Id<Stage>(ids.next());
  stage.name = name;
  stage.key = freeKey(stages, name);
  stage.probability = probability;
  stage.outcome = Outcome::open;
  stage.sequence = place - stages.begin() + 1;
  Draft draft;
  draft.add(stage);
  stages.insert(place, stage);
  number(snapshot, stages, draft);
  return Edit{EditKind::recordAdded, {"stages", name}, draft.take(), {}};
}

Result<Edit> moveStage(const domain::Snapshot& snapshot, domain::RawId id, int step) {
  std::vector<Stage> stages = inOrder(snapshot);
  const auto at = std::find_if(stages.begin(), stages.end(), [id](const Stage& stage) { return stage.id.raw() == id; });
  if (at == stages.end()) return fail(ErrorCode::recordNotFound, {"stages", std::to_string(id)});
  const auto target = (at - stages.begin()) + step;
  if (target < 0 || target >= static_cast<std::ptrdiff_t>(stages.size()) || isOpen(*at) != isOpen(stages[static_cast<std::size_t>(target)]))
    return fail(ErrorCode::nothingChanged);
  std::iter_swap(at, stages.begin() + target);
  Draft draft;
  number(snapshot, stages, draft);
  if (draft.empty()) return fail(ErrorCode::nothingChanged);
  std::vector<domain::RowChange> rows = draft.take();
  const std::string count = std::to_string(rows.size());
  return Edit{EditKind::recordsChanged, {"stages", count}, std::move(rows), {}};
}

Result<Edit> removeStage(const domain::Snapshot& snapshot, domain::RawId id) {
  const Stage* stage = snapshot.find(domain::Id<Stage>(id));
  if (stage == nullptr) return fail(ErrorCode::recordNotFound, {"stages", std::to_string(id)});
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>())
    if (opportunity.stage == stage->id)
      return fail(ErrorCode::recordInUse, {"stages", stage->name, "opportunities \u201c" + opportunity.name + "\u201d"});
  return removeRecord(snapshot, domain::Kind::stages, id);
}

}  // namespace kam::app
