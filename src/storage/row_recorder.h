// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit does to its rows, as the changeset that a session would give. An edit names its rows and nothing else may change
// any (no cascades, no triggers), so looking at them before and after says the same, without a session's reading of the
// schema, which takes several times as long as the edit itself.
#pragma once

#include "storage/catalog.h"
#include "storage/sqlite/changeset.h"

#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::storage {

class RowRecorder {
public:
  /// Looks at the rows that `changes` are about to write.
  RowRecorder(Connection& connection, const Catalog& catalog, std::span<const domain::RowChange> changes);
  /// Looks again, once they are written: what changed, table by table; empty when nothing did.
  Changeset changeset();

private:
  struct Bytes {
    bool isBlob;
    std::string bytes;
  };
  using OwnCell = std::variant<Null, std::int64_t, double, Bytes>;
  struct Row {
    const TableMap* map;
    std::int64_t id;
    /// Of the columns looked at; empty where there was no such row.
    std::vector<OwnCell> before;
  };
  /// Most edits are one value of one row: the other columns stay, so nobody has to read them.
  void lookAtWrittenOnly(const TableMap& map, const domain::RowChange& change);
  std::string_view selectOf(const Row& row) const { return m_select.empty() ? std::string_view(row.map->whole) : std::string_view(m_select); }
  std::size_t columnAt(std::size_t cell) const { return m_columns.empty() ? cell : m_columns[cell]; }
  void look(Row& row);
  void write(const Row& row, ChangesetWriter& writer);

  Connection& m_connection;
  std::vector<Row> m_rows;
  /// The columns looked at, in the table's order, and what asks for them; empty: all of them.
  std::vector<std::size_t> m_columns;
  std::string m_select;
};

}  // namespace kam::storage
