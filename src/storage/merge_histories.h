// SPDX-License-Identifier: GPL-3.0-or-later
// Which entries one copy of a workspace has and another has not, and which fields those touched last. Steps undone on
// the same side cancel out. Changes nothing.
#pragma once

#include "storage/journal.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kam::storage {

/// Entries of merges are each copy's own book-keeping and never travel.
inline constexpr std::string_view kMergeKind = "merge";

/// Who made an entry: unique among all copies.
using Origin = std::pair<std::uint32_t, std::int64_t>;
inline Origin originOf(const JournalEntry& entry) { return {entry.replica, entry.sequence}; }

/// When something was touched last; the replica decides between equal stamps, so that both sides decide alike.
struct Stamp {
  std::int64_t time = 0;
  std::uint32_t replica = 0;
  auto operator<=>(const Stamp&) const = default;
};

struct RowTouch {
  Stamp last;
  std::map<std::size_t, Stamp> columns;
};
using RowKey = std::pair<std::string, std::int64_t>;
using Touches = std::map<RowKey, RowTouch>;

/// An entry without its changeset.
struct EntryHead {
  JournalEntry entry;
  std::int64_t stamp = 0;
};

/// What a copy knows: everything but merges, and without what an undone merge had brought.
std::map<Origin, EntryHead> knownEntries(Connection& connection);

/// Entries in `mine` and not in `others`, oldest first.
std::vector<EntryHead> missingIn(const std::map<Origin, EntryHead>& mine, const std::map<Origin, EntryHead>& others);

/// Without pairs of a step and its undo (or an undo and its redo) that both lie in the list.
std::vector<EntryHead> withoutCancelled(std::vector<EntryHead> entries);

Touches touchesOf(Journal& journal, const std::vector<EntryHead>& entries);

/// When each batch of sales was switched last.
std::map<RawId, Stamp> salesTouchesOf(Journal& journal, const std::vector<EntryHead>& entries);

}  // namespace kam::storage
