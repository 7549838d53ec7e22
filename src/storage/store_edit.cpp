// SPDX-License-Identifier: GPL-3.0-or-later
// One edit = one transaction = one session = one journal row; undo and redo apply what the journal holds.
#include "storage/row_writer.h"
#include "storage/sales_batches.h"
#include "storage/search_index.h"
#include "storage/sqlite/session.h"
#include "storage/store_core.h"

#include <array>

namespace kam::storage {

namespace {

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
    Query query = core.connection->prepared("SELECT \"table\", \"rowid\", \"parent\" FROM pragma_foreign_key_check LIMIT 1");
    if (!query.step()) throw;
    const std::string table(query.text(0));
    const std::string parent(query.text(2));
    throw Failure(ErrorCode::recordInUse, {parent, std::to_string(query.integer(1)), table});
  }
}

Applied applyEdit(StoreCore& core, const EditRequest& request) {
  core.requireWritable();
  WriteTransaction transaction(*core.connection);
  JournalRow row;
  {
    Session session(*core.connection);
    std::array<bool, domain::kKindCount> attached{};
    for (const domain::RowChange& change : request.rows) {
      bool& done = attached[static_cast<std::size_t>(change.kind)];
      if (!done) session.attach(core.catalog->of(change.kind).type->key);
      done = true;
    }
    writeRows(*core.connection, *core.catalog, request.rows);
    row.changeset = session.changeset();
  }
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
