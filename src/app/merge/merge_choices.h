// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide where two copies changed the same thing, and what a merge brings, counted by kind. The later edit wins
// unless somebody decides otherwise. Writes nothing.
#pragma once

#include "domain/snapshot.h"
#include "storage/store_types.h"
#include "words/words.h"

#include <string_view>
#include <vector>

namespace kam::app {

/// `both` keeps the later value and writes the other one down as a note.
enum class MergeChoice : std::uint8_t { later, ours, theirs, both };

/// Whether the other value can be kept as a note: text, in a record that has room for it.
bool canKeepBoth(const storage::MergeConflict& conflict);

/// Whether the choice leaves our value; for `later` the one that was changed last.
bool keepsOurs(const storage::MergeConflict& conflict, MergeChoice choice);

/// The row changes that a merge needs beyond its own result: none where the later edit is to win. `choices` stand in the
/// order of the conflicts; missing ones are `later`. `state` is ours before the merge.
std::vector<domain::RowChange> decisionsOf(const words::Words& words, const domain::Snapshot& state, const storage::MergeReport& report,
                                           const std::vector<MergeChoice>& choices);

/// Records of one kind that a merge adds, changes and removes here.
struct KindCount {
  domain::Kind kind;
  std::int64_t added = 0;
  std::int64_t changed = 0;
  std::int64_t removed = 0;
};
/// In the order of kinds; without those of which nothing changes.
std::vector<KindCount> countsByKind(const std::vector<domain::RowChange>& changes);

}  // namespace kam::app
