// SPDX-License-Identifier: GPL-3.0-or-later
// One edit = one transaction = one changeset = one journal row; undo and redo apply what the journal holds.
#include "storage/row_recorder.h"
#include "storage/row_writer.h"
#include "storage/sales_batches.h"
#include "storage/search_index.h"
#include "storage/store_core.h"

namespace kam::storage {

namespace {

/// Which record is missing, and what still refers to it.
base::Error brokenReference(Connection& connection) {
  std::string child;
  std::string parent;
  std::string column;
  std::int64_t row = 0;
  {
    Query query = connection.prepared(
        "SELECT \"check\".\"table\", \"check\".\"rowid\", \"check\".\"parent\", \"list\".\"from\" FROM pragma_foreign_key_check AS \"check\" "
        "JOIN pragma_foreign_key_list(\"check\".\"table\") AS \"list\" ON \"list\".\"id\" = \"check\".\"fkid\" LIMIT 1");
    if (!query.step()) return {ErrorCode::storageFailed, {"foreign key"}, {}};
    child = query.text(0);
    row = query.integer(1);
    parent = query.text(2);
    column = query.text(3);
  }
  Query query = connection.prepared("SELECT " + storage::quoted(column) + " FROM " + storage::quoted(child) + " WHERE \"id\" = ?1");
  query.bind(1, row);
  const std::int64_t missing = query.step() ? query.integer(0) : 0;
  return {ErrorCode::recordInUse, {parent, std::to_string(missing), child}, {}};
}

/// The switches that change something.
std::vector<SalesSwitch> effective(StoreCore& core, const std::vector<SalesSwitch>& wanted) {
  std::vector<SalesSwitch> changing;
  for (const SalesSwitch& change : wanted)
    if (isBatchActive(*core.connection, change.batch) != change.active) changing.push_back(change);
  return changing;
}

std::vector<SalesSwitch> reversed(const std::vector<SalesSwitch>& switches) {
  std::vector<SalesSwitch> back;
  for (auto change = switches.rbegin(); change != switches.rend(); ++change) back.push_back({change->batch, !change->active});
  return back;
}

/// What all three have in common once rows and batches are written.
Applied recorded(StoreCore& core, WriteTransaction& transaction, JournalRow& row) {
  for (const SalesSwitch& change : row.sales) switchBatch(*core.connection, change);
  core.journal->append(row, core.clock->nowMilliseconds());
  refreshSearch(*core.connection, *core.catalog, row.changeset);
  Applied applied{row.entry, rowChanges(*core.catalog, row.changeset), !row.sales.empty()};
  commitChecked(core, transaction);
  return applied;
}

Applied stepped(StoreCore& core, RawId id, bool backwards) {
  WriteTransaction transaction(*core.connection);
  const JournalRow step = core.journal->row(id);
  if (step.schemaVersion > core.schemaVersion) throw Failure(ErrorCode::changesetMismatch, {"schema " + std::to_string(step.schemaVersion)});
  JournalRow row;
  row.entry.author = core.author;
  row.entry.kind = step.entry.kind;
  row.entry.argumentsJson = step.entry.argumentsJson;
  (backwards ? row.entry.undoes : row.entry.redoes) = id;
  row.undoable = false;
  row.changeset = backwards ? inverted(step.changeset) : step.changeset;
  row.sales = backwards ? reversed(step.sales) : step.sales;
  applyChangeset(*core.connection, row.changeset);
  core.journal->setState(id, backwards ? EntryState::undone : EntryState::done);
  return recorded(core, transaction, row);
}

}  // namespace

void commitChecked(StoreCore& core, WriteTransaction& transaction) {
  try {
    transaction.commit();
  } catch (const SQLite::Exception& exception) {
    if ((exception.getErrorCode() & 0xff) != 19 /* SQLITE_CONSTRAINT */) throw;
    throw Failure(brokenReference(*core.connection));
  }
}

Applied applyEdit(StoreCore& core, const EditRequest& request) {
  core.requireWritable();
  WriteTransaction transaction(*core.connection);
  JournalRow row;
  RowRecorder recorder(*core.connection, *core.catalog, request.rows);
  writeRows(*core.connection, *core.catalog, request.rows);
  row.changeset = recorder.changeset();
  row.sales = effective(core, request.sales);
  if (row.changeset.empty() && row.sales.empty()) throw Failure(ErrorCode::nothingChanged, {});
  row.entry.author = core.author;
  row.entry.kind = request.kind;
  row.entry.argumentsJson = request.argumentsJson;
  core.journal->endRedo();
  return recorded(core, transaction, row);
}

Applied undoTop(StoreCore& core) {
  core.requireWritable();
  const auto top = core.journal->topDone();
  if (!top) throw Failure(ErrorCode::nothingToUndo, {});
  return stepped(core, *top, true);
}

Applied redoTop(StoreCore& core) {
  core.requireWritable();
  const auto top = core.journal->topUndone();
  if (!top) throw Failure(ErrorCode::nothingToRedo, {});
  return stepped(core, *top, false);
}

}  // namespace kam::storage
