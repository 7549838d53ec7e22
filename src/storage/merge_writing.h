// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a merge: the rows as planned, what people decided, and the entries that the history gets. Decides nothing.
#pragma once

#include "storage/merge_plan.h"
#include "storage/store_core.h"

namespace kam::storage {

struct WrittenMerge {
  Changeset changeset;  ///< everything, for undo
  Changeset decided;    ///< what people decided against the later edit: an edit of its own for the other copies
  std::int64_t dropped = 0;
};

/// Row changes that hold everywhere; the plan is mended until every reference holds. A decision that would break one is
/// dropped and counted.
WrittenMerge writeMerge(StoreCore& core, MergePlan& plan, const std::vector<domain::RowChange>& decisions);

/// Their entries become ours to know, and the merge itself an entry; gives that one.
JournalRow recordMerge(StoreCore& core, const std::vector<EntrySource>& sources, const std::vector<EntryHead>& incoming,
                       const std::map<RecordKey, Stamp>& kept, const WrittenMerge& written, const std::vector<SalesSwitch>& sales,
                       std::string arguments);

}  // namespace kam::storage
