// SPDX-License-Identifier: GPL-3.0-or-later
// The history table: one row per edit with its changeset, and the stack that undo and redo walk. Applies nothing itself.
#pragma once

#include "storage/sqlite/changeset.h"
#include "storage/store_types.h"

#include <functional>
#include <optional>
#include <vector>

namespace kam::storage {

/// States of an entry: see migrations/0001_house.sql.
enum class EntryState : std::int64_t { done = 0, undone = 1, undoneForGood = 2 };

struct JournalRow {
  JournalEntry entry;
  std::int64_t stamp = 0;
  bool undoable = true;
  std::int64_t schemaVersion = 0;
  Changeset changeset;
  std::vector<SalesSwitch> sales;
};

class Journal {
public:
  Journal(Connection& connection, std::int64_t schemaVersion) : m_connection(connection), m_schemaVersion(schemaVersion) {}

  /// Appends an entry made here; fills id, replica, sequence, schema version, and the stamp, which is at least the one given.
  void append(JournalRow& row, std::int64_t nowMilliseconds);
  /// Appends an entry of another copy under its own replica and sequence; gives its id here.
  RawId appendForeign(const JournalRow& row, RawId mergedBy);

  std::optional<RawId> topDone();
  std::optional<RawId> topUndone();
  void setState(RawId id, EntryState state);
  /// A new edit was made: what was undone stays undone.
  void endRedo();

  /// With changeset and sales; Failure{recordNotFound} when there is none.
  JournalRow row(RawId id);
  /// Every entry in order; return false to stop. Rows hold until the call returns.
  void each(const std::function<bool(const JournalRow&)>& visit, RawId after = 0);
  /// Newest first, without changesets; `visit` gets the changeset beside.
  void eachNewestFirst(RawId before, const std::function<bool(const JournalEntry&, std::string_view changeset)>& visit);

  void rewrite(RawId id, std::string_view arguments, std::string_view changeset);

private:
  Connection& m_connection;
  std::int64_t m_schemaVersion;
};

}  // namespace kam::storage
