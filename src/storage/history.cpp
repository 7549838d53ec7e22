// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the journal for people: lists of entries, and one record's fields through time.
#include "storage/row_values.h"
#include "storage/row_writer.h"
#include "storage/store_core.h"

#include <algorithm>
#include <set>

namespace kam::storage {

namespace {

bool touches(std::string_view changeset, std::string_view table, RawId record) {
  // Most changesets do not even name the table.
  if (changeset.find(table) == std::string_view::npos) return false;
  for (ChangesetReader reader(changeset); reader.next();)
    if (reader.delta().key == record && reader.delta().table == table) return true;
  return false;
}

void appendFields(std::vector<FieldChange>& changes, const JournalEntry& entry, const TableMap& map, const RowDelta& delta) {
  const domain::RowOperation operation = delta.operation == ChangeOperation::insert   ? domain::RowOperation::add
                                         : delta.operation == ChangeOperation::remove ? domain::RowOperation::remove
                                                                                      : domain::RowOperation::update;
  const std::size_t columns = std::min(delta.columnCount(), map.fieldOfColumn.size());
  for (std::size_t column = 0; column < columns; ++column) {
    const std::size_t field = map.fieldOfColumn[column];
    if (field == kNoField) continue;
    const domain::FieldType type = map.type->fields[field].type;
    const domain::Value before = delta.before.empty() ? domain::Value{} : cellValue(delta.before[column], type);
    const domain::Value after = delta.after.empty() ? domain::Value{} : cellValue(delta.after[column], type);
    if (before == after) continue;
    changes.push_back({entry.id, entry.at, entry.author, entry.kind, operation, delta.key, field, before, after});
  }
}

}  // namespace

std::vector<JournalEntry> historyOf(StoreCore& core, const HistoryQuery& query) {
  std::vector<JournalEntry> entries;
  const std::string_view table = query.kind ? domain::recordType(*query.kind).key : std::string_view();
  if (query.limit == 0) return entries;
  core.journal->eachNewestFirst(query.before, [&](const JournalEntry& entry, std::string_view changeset) {
    if (!query.kind || touches(changeset, table, query.record)) entries.push_back(entry);
    return entries.size() < query.limit;
  });
  return entries;
}

std::vector<FieldChange> fieldHistoryOf(StoreCore& core, domain::Kind kind, RawId record) {
  std::vector<FieldChange> changes;
  const TableMap& map = core.catalog->of(kind);
  core.journal->each([&](const JournalRow& row) {
    if (row.changeset.find(map.type->key) == std::string::npos) return true;
    for (ChangesetReader reader(row.changeset); reader.next();) {
      const RowDelta& delta = reader.delta();
      if ((record == 0 || delta.key == record) && delta.table == map.type->key) appendFields(changes, row.entry, map, delta);
    }
    return true;
  });
  return changes;
}

std::vector<RecordField> writtenByHand(StoreCore& core, domain::Kind kind, const std::vector<std::string>& machines) {
  std::set<RecordField> byHand;
  const TableMap& map = core.catalog->of(kind);
  std::vector<FieldChange> changes;
  core.journal->each([&](const JournalRow& row) {
    // What was undone does not count; what was done again counts where it was done first.
    const bool isStep = row.entry.undone || row.entry.undoes != 0 || row.entry.redoes != 0;
    if (isStep || row.changeset.find(map.type->key) == std::string::npos) return true;
    const bool isMachine = std::find(machines.begin(), machines.end(), row.entry.kind) != machines.end();
    for (ChangesetReader reader(row.changeset); reader.next();) {
      const RowDelta& delta = reader.delta();
      if (delta.table != map.type->key) continue;
      changes.clear();
      appendFields(changes, row.entry, map, delta);
      for (const FieldChange& change : changes) {
        if (isMachine) byHand.erase({delta.key, change.field});
        else byHand.emplace(delta.key, change.field);
      }
    }
    return true;
  });
  return {byHand.begin(), byHand.end()};
}

}  // namespace kam::storage
