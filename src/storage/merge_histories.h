// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries one copy of a workspace has and another has not, and which of all those that are known count: of a step
// that was undone only the undo. Changes nothing.
#pragma once

#include "storage/journal.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kam::storage {

/// Entries of merges are each copy's own book-keeping and never travel.
inline constexpr std::string_view kMergeKind = "merge";
/// What people decided in a merge: an edit like any other, made together with the merge and undone with it.
inline constexpr std::string_view kDecideKind = "merge.decide";
/// A record that one copy removed and something in another refers to stays. Every copy that finds this out writes the same
/// entry, so that it is nobody's own.
inline constexpr std::string_view kKeepKind = "merge.keep";
inline constexpr std::uint32_t kNobodysReplica = 0xffff'ffff;

/// Who made an entry: unique among all copies.
using Origin = std::pair<std::uint32_t, std::int64_t>;
inline Origin originOf(const JournalEntry& entry) { return {entry.replica, entry.sequence}; }

/// When something was touched last; the replica decides between equal stamps, so that all sides decide alike.
struct Stamp {
  std::int64_t time = 0;
  std::uint32_t replica = 0;
  auto operator<=>(const Stamp&) const = default;
};

/// An entry without its changeset. `entry.id`, `undoes` and `redoes` are those of the file it was read from.
struct EntryHead {
  JournalEntry entry;
  std::int64_t stamp = 0;
  /// The step that this entry makes, takes back or makes again; its own origin for an edit.
  Origin step;
  /// Which of several files it was read from.
  std::size_t source = 0;
  Stamp when() const { return {stamp, entry.replica}; }
};
using KnownEntries = std::map<Origin, EntryHead>;

/// What a copy knows: everything but merges, and without what an undone merge had brought.
KnownEntries knownEntries(Connection& connection, std::size_t source = 0);

/// Entries in `mine` and not in `others`, oldest first.
std::vector<EntryHead> missingIn(const KnownEntries& mine, const KnownEntries& others);

/// Of each step the one entry that counts: the last time it was made, undone or made again, by whichever copy. The same set of
/// entries gives the same answer whatever the order in which they became known. Oldest first.
std::vector<EntryHead> effective(const std::vector<const EntryHead*>& entries);

/// {kind key, record} that an entry of kKeepKind keeps; an empty key where it is malformed.
std::pair<std::string, RawId> keptRecord(const JournalEntry& entry);
std::string keptArguments(std::string_view kind, RawId record);

}  // namespace kam::storage
