// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a merge: edits that come, in words; records by kind; conflicts with both values and what is kept.
#pragma once

#include "models/column_source.h"
#include "pages/merge/merge_model.h"

#include <memory>

namespace kam::ui {

std::shared_ptr<TableSource> editsTable(const AppContext& context, const MergeModel& model);
std::shared_ptr<TableSource> countsTable(const AppContext& context, const MergeModel& model);
/// What is kept can be chosen while nothing is written.
std::shared_ptr<TableSource> conflictsTable(const AppContext& context, MergeModel& model);

/// "later edit", "ours", "theirs", "both, the other as a note".
QString choiceText(const AppContext& context, app::MergeChoice choice);

}  // namespace kam::ui
