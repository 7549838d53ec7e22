// SPDX-License-Identifier: GPL-3.0-or-later
// Changesets of SQLite's session extension: read without copying, written, inverted and applied. The reader trusts
// nothing: a changeset may come from a stranger's file. Knows no table of ours.
#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace kam::storage {

using Changeset = std::string;

/// In a changeset a column may be left out (not changed).
struct LeftOut {
  bool operator==(const LeftOut&) const = default;
};
struct Null {
  bool operator==(const Null&) const = default;
};
struct Blob {
  std::string_view bytes;
  bool operator==(const Blob&) const = default;
};
using Cell = std::variant<LeftOut, Null, std::int64_t, double, std::string_view, Blob>;
inline bool isLeftOut(const Cell& cell) { return std::holds_alternative<LeftOut>(cell); }

enum class ChangeOperation : std::uint8_t { insert, update, remove };

/// One row's change. Views hold as long as the changeset does.
struct RowDelta {
  std::string_view table;
  /// Position of the table's header among the changeset's headers.
  std::size_t tableNumber = 0;
  ChangeOperation operation = ChangeOperation::insert;
  bool indirect = false;
  /// The row's key: the only primary key column, which is an integer in every table of ours.
  std::int64_t key = 0;
  std::vector<Cell> before;  ///< empty for insert
  std::vector<Cell> after;   ///< empty for remove
  std::size_t columnCount() const { return before.empty() ? after.size() : before.size(); }
};

/// Walks a changeset. Throws Failure{changesetMismatch} on anything malformed.
class ChangesetReader {
public:
  explicit ChangesetReader(std::string_view changeset) : m_rest(changeset) {}
  /// False at the end. The delta is valid until the next call.
  bool next();
  const RowDelta& delta() const { return m_delta; }
  std::string_view keyFlags() const { return m_keyFlags; }

private:
  void readTable();
  void readRecord(std::vector<Cell>& cells);
  std::string_view take(std::size_t bytes);
  std::uint64_t takeVarint();

  std::string_view m_rest;
  std::string_view m_keyFlags;
  std::size_t m_tables = 0;
  RowDelta m_delta;
};

/// Writes the same format.
class ChangesetWriter {
public:
  void add(const RowDelta& delta, std::string_view keyFlags);
  Changeset take() { return std::move(m_bytes); }

private:
  void record(const std::vector<Cell>& cells);
  Changeset m_bytes;
  std::string m_table;
};

/// Number of rows a changeset changes.
std::int64_t rowCount(std::string_view changeset);

Changeset inverted(std::string_view changeset);

/// Applies all of it or nothing; every conflict, foreign keys included, aborts with Failure{undoConflict}. Throws
/// Failure{changesetMismatch} where a table or column is missing, which SQLite itself passes over in silence, and
/// where fewer rows changed than the changeset holds. Needs an open transaction.
void applyChangeset(Connection& connection, std::string_view changeset);

}  // namespace kam::storage
