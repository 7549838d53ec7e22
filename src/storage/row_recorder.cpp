// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_recorder.h"

#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <set>

namespace kam::storage {

namespace {

using domain::RowChange;
using domain::RowOperation;

/// A column of the current row; a view until the next step.
Cell cellOf(const Query& query, int column) {
  switch (sqlite3_column_type(query.raw(), column)) {
    case SQLITE_INTEGER: return query.integer(column);
    case SQLITE_FLOAT: return query.real(column);
    case SQLITE_TEXT: return query.text(column);
    case SQLITE_BLOB: {
      const auto bytes = query.blob(column);
      return Blob{{reinterpret_cast<const char*>(bytes.data()), bytes.size()}};
    }
    default: return Null{};
  }
}

std::vector<Cell> cellsOf(const Query& query) {
  std::vector<Cell> cells;
  const int columns = sqlite3_column_count(query.raw());
  cells.reserve(static_cast<std::size_t>(columns));
  for (int column = 0; column < columns; ++column) cells.push_back(cellOf(query, column));
  return cells;
}

/// To the last bit: −0 is not 0 in a changeset.
bool isSame(const Cell& left, const Cell& right) {
  const auto* ours = std::get_if<double>(&left);
  const auto* theirs = std::get_if<double>(&right);
  if (ours != nullptr && theirs != nullptr) return std::bit_cast<std::uint64_t>(*ours) == std::bit_cast<std::uint64_t>(*theirs);
  return left == right;
}

}  // namespace

RowRecorder::RowRecorder(Connection& connection, const Catalog& catalog, std::span<const RowChange> changes) : m_connection(connection) {
  std::set<std::pair<domain::Kind, std::int64_t>> seen;
  m_rows.reserve(changes.size());
  for (const RowChange& change : changes) {
    // One row may be changed more than once; what it was before the first time counts.
    if (changes.size() > 1 && !seen.emplace(change.kind, change.id).second) continue;
    Row& row = m_rows.emplace_back(Row{&catalog.of(change.kind), change.id, {}});
    if (changes.size() == 1 && change.operation == RowOperation::update) lookAtWrittenOnly(*row.map, change);
    if (change.operation != RowOperation::add) look(row);
  }
  std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.map->type->kind < b.map->type->kind; });
}

void RowRecorder::lookAtWrittenOnly(const TableMap& map, const RowChange& change) {
  for (std::size_t column = 0; column < map.keyFlags.size(); ++column) {
    const bool isWritten =
        std::any_of(change.values.begin(), change.values.end(), [&](const auto& value) { return map.columnOfField[value.first] == column; });
    if (!isWritten && map.keyFlags[column] == 0) continue;
    m_select += m_columns.empty() ? "SELECT " : ", ";
    m_select += map.keyFlags[column] != 0 ? "\"id\"" : quoted(map.type->fields[map.fieldOfColumn[column]].key);
    m_columns.push_back(column);
  }
  m_select += " FROM " + quoted(map.type->key) + " WHERE \"id\" = ?1";
}

void RowRecorder::look(Row& row) {
  Query query = m_connection.prepared(selectOf(row));
  query.bind(1, row.id);
  if (!query.step()) return;
  for (const Cell& cell : cellsOf(query)) {
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) row.before.emplace_back(*integer);
    else if (const auto* real = std::get_if<double>(&cell)) row.before.emplace_back(*real);
    else if (const auto* text = std::get_if<std::string_view>(&cell)) row.before.emplace_back(Bytes{false, std::string(*text)});
    else if (const auto* blob = std::get_if<Blob>(&cell)) row.before.emplace_back(Bytes{true, std::string(blob->bytes)});
    else row.before.emplace_back(Null{});
  }
}

void RowRecorder::write(const Row& row, ChangesetWriter& writer) {
  RowDelta delta;
  delta.table = row.map->type->key;
  const std::size_t width = row.map->keyFlags.size();
  if (!row.before.empty()) delta.before.assign(width, LeftOut{});
  for (std::size_t at = 0; at < row.before.size(); ++at) {
    Cell& before = delta.before[columnAt(at)];
    const OwnCell& cell = row.before[at];
    if (const auto* integer = std::get_if<std::int64_t>(&cell)) before = *integer;
    else if (const auto* real = std::get_if<double>(&cell)) before = *real;
    else if (const auto* bytes = std::get_if<Bytes>(&cell)) before = bytes->isBlob ? Cell{Blob{bytes->bytes}} : Cell{std::string_view(bytes->bytes)};
    else before = Null{};
  }
  Query query = m_connection.prepared(selectOf(row));
  query.bind(1, row.id);
  if (query.step()) {
    delta.after.assign(width, LeftOut{});
    const std::vector<Cell> cells = cellsOf(query);
    for (std::size_t at = 0; at < cells.size(); ++at) delta.after[columnAt(at)] = cells[at];
  }
  if (delta.before.empty() && delta.after.empty()) return;
  delta.operation = delta.before.empty() ? ChangeOperation::insert : delta.after.empty() ? ChangeOperation::remove : ChangeOperation::update;
  if (delta.operation == ChangeOperation::update) {
    bool any = false;
    for (std::size_t column = 0; column < delta.after.size(); ++column) {
      const bool same = isSame(delta.before[column], delta.after[column]);
      any = any || !same;
      if (!same) continue;
      // The key stays on the side of what was, to find the row by.
      if (row.map->keyFlags[column] == 0) delta.before[column] = LeftOut{};
      delta.after[column] = LeftOut{};
    }
    if (!any) return;
  }
  writer.add(delta, row.map->keyFlags);
}

Changeset RowRecorder::changeset() {
  ChangesetWriter writer;
  for (const Row& row : m_rows) write(row, writer);
  return writer.take();
}

}  // namespace kam::storage
