// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_histories.h"

#include <algorithm>
#include <unordered_map>

namespace kam::storage {

std::map<Origin, EntryHead> knownEntries(Connection& connection) {
  std::map<Origin, EntryHead> known;
  Query query = connection.prepared(
      "SELECT \"id\", \"replica\", \"sequence\", \"stamp\", \"kind\", \"undoes\", \"redoes\" FROM \"journal\" AS \"entry\" WHERE \"merged_by\" IS "
      "NULL "
      "OR EXISTS (SELECT 1 FROM \"journal\" AS \"merge\" WHERE \"merge\".\"id\" = \"entry\".\"merged_by\" AND \"merge\".\"state\" = 0)");
  while (query.step()) {
    if (query.text(4) == kMergeKind) continue;
    EntryHead head;
    head.entry.id = query.integer(0);
    head.entry.replica = static_cast<std::uint32_t>(query.integer(1));
    head.entry.sequence = query.integer(2);
    head.entry.undoes = query.integer(5);
    head.entry.redoes = query.integer(6);
    head.stamp = query.integer(3);
    known.emplace(originOf(head.entry), head);
  }
  return known;
}

std::vector<EntryHead> missingIn(const std::map<Origin, EntryHead>& mine, const std::map<Origin, EntryHead>& others) {
  std::vector<EntryHead> missing;
  for (const auto& [origin, head] : mine)
    if (!others.contains(origin)) missing.push_back(head);
  std::sort(missing.begin(), missing.end(), [](const EntryHead& a, const EntryHead& b) { return a.entry.id < b.entry.id; });
  return missing;
}

std::vector<EntryHead> withoutCancelled(std::vector<EntryHead> entries) {
  // Undo and redo walk a stack, so what lies between a step and its undo is undone too: the pair leaves nothing.
  std::unordered_map<RawId, std::size_t> open;
  std::vector<bool> cancelled(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const JournalEntry& entry = entries[i].entry;
    const RawId step = entry.undoes != 0 ? entry.undoes : entry.redoes != 0 ? entry.redoes : entry.id;
    const auto found = open.find(step);
    if (found == open.end()) {
      open.emplace(step, i);
    } else {
      cancelled[i] = cancelled[found->second] = true;
      open.erase(found);
    }
  }
  std::vector<EntryHead> left;
  for (std::size_t i = 0; i < entries.size(); ++i)
    if (!cancelled[i]) left.push_back(std::move(entries[i]));
  return left;
}

Touches touchesOf(Journal& journal, const std::vector<EntryHead>& entries) {
  Touches touches;
  for (const EntryHead& head : entries) {
    const JournalRow row = journal.row(head.entry.id);
    const Stamp stamp{head.stamp, head.entry.replica};
    for (ChangesetReader reader(row.changeset); reader.next();) {
      const RowDelta& delta = reader.delta();
      RowTouch& touch = touches[{std::string(delta.table), delta.key}];
      touch.last = std::max(touch.last, stamp);
      if (delta.operation == ChangeOperation::remove) continue;
      for (std::size_t column = 0; column < delta.after.size(); ++column) {
        if (isLeftOut(delta.after[column])) continue;
        Stamp& last = touch.columns[column];
        last = std::max(last, stamp);
      }
    }
  }
  return touches;
}

std::map<RawId, Stamp> salesTouchesOf(Journal& journal, const std::vector<EntryHead>& entries) {
  std::map<RawId, Stamp> touches;
  for (const EntryHead& head : entries) {
    for (const SalesSwitch& change : journal.row(head.entry.id).sales) {
      Stamp& last = touches[change.batch];
      last = std::max(last, Stamp{head.stamp, head.entry.replica});
    }
  }
  return touches;
}

}  // namespace kam::storage
