// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a selection model in the workspace. A version that a decision rests on is never touched again: the next change makes a new
// one; until then changes go into the newest version.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/model.h"
#include "domain/records/model_record.h"
#include "domain/snapshot.h"

namespace kam::app {

/// What is wrong with a model is named: `fieldRequired` (name, criteria), `criterionUnknown`, `weightsAllZero`, `jsonBadValue` (points, a
/// range that leaves its points out, texts of own criteria, cuts, months), and what `scoring::readKnockOuts` refuses.
base::Result<void> checkModel(const domain::Snapshot& snapshot, const domain::SelectionModel& model);

struct ModelSave {
  domain::SelectionModel model;
  base::Date on{};
  /// Measures percentiles and averages anew instead of keeping what was frozen.
  bool refreshAnchors = false;
};

/// `nothingChanged` where the newest version already says the same.
base::Result<Edit> saveModel(const domain::Snapshot& snapshot, base::IdSource& ids, const ModelSave& wanted);

/// The newest stored version of a name; nullptr where none is stored.
const domain::ModelRecord* newestVersion(const domain::Snapshot& snapshot, const std::string& name);
/// Whether a decision rests on the version.
bool isDecidedUpon(const domain::Snapshot& snapshot, domain::Id<domain::ModelRecord> version);

}  // namespace kam::app
