// SPDX-License-Identifier: GPL-3.0-or-later
// Applying a changeset, and the checks that SQLite leaves out.
#include "storage/sqlite/changeset.h"
#include "storage/sqlite/failure.h"

#include <sqlite3.h>

#include <limits>

namespace kam::storage {

namespace {

struct ConflictNote {
  std::string text;
};

const char* nameOfConflict(int conflict) {
  switch (conflict) {
    case SQLITE_CHANGESET_DATA: return "changed since";
    case SQLITE_CHANGESET_NOTFOUND: return "missing";
    case SQLITE_CHANGESET_CONFLICT: return "present already";
    case SQLITE_CHANGESET_CONSTRAINT: return "constraint";
    case SQLITE_CHANGESET_FOREIGN_KEY: return "still referred to";
    default: return "conflict";
  }
}

/// Never OMIT: for a foreign key that would commit the violation.
int onConflict(void* context, int conflict, sqlite3_changeset_iter* iterator) {
  auto* note = static_cast<ConflictNote*>(context);
  note->text = nameOfConflict(conflict);
  if (conflict != SQLITE_CHANGESET_FOREIGN_KEY) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    if (sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect) == SQLITE_OK) note->text = std::string(table) + ": " + note->text;
  }
  return SQLITE_CHANGESET_ABORT;
}

void requireTables(Connection& connection, std::string_view changeset, std::int64_t& rows) {
  std::size_t seen = std::numeric_limits<std::size_t>::max();
  for (ChangesetReader reader(changeset); reader.next(); ++rows) {
    const RowDelta& delta = reader.delta();
    if (delta.tableNumber == seen) continue;
    seen = delta.tableNumber;
    Query query = connection.prepared("SELECT count(*), (SELECT name FROM pragma_table_info(?1) WHERE pk = 1) FROM pragma_table_info(?1)");
    query.bind(1, delta.table);
    query.step();
    if (static_cast<std::size_t>(query.integer(0)) < delta.columnCount()) {
      throw Failure(ErrorCode::changesetMismatch, {std::string(delta.table) + ": table or column missing"});
    }
  }
}

}  // namespace

void applyChangeset(Connection& connection, std::string_view changeset) {
  if (changeset.empty()) return;
  if (changeset.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) throw Failure(ErrorCode::storageFailed, {"edit too large"});
  std::int64_t rows = 0;
  requireTables(connection, changeset, rows);
  ConflictNote note;
  const std::int64_t before = connection.totalChanges();
  // SQLite's declaration takes the changeset as a mutable pointer and does not write to it.
  const int result = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), const_cast<char*>(changeset.data()), nullptr,
                                            onConflict, &note);
  if (!note.text.empty()) throw Failure(ErrorCode::undoConflict, {note.text});
  if (result != SQLITE_OK) throw SQLite::Exception(connection.handle(), result);
  if (connection.totalChanges() - before != rows) throw Failure(ErrorCode::changesetMismatch, {"not every row was changed"});
}

}  // namespace kam::storage
