// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "storage/sqlite/failure.h"

#include <algorithm>

namespace kam::storage {

namespace {
constexpr std::string_view kColumns =
    "\"id\", \"replica\", \"sequence\", \"at\", \"stamp\", \"author\", \"kind\", \"arguments\", \"undoes\", \"redoes\", "
    "\"merged_by\", \"undoable\", \"state\", \"schema_version\", \"row_count\", \"changeset\"";

std::string select(std::string_view rest) { return "SELECT " + std::string(kColumns) + " FROM \"journal\" " + std::string(rest); }

std::string_view bytesOf(const Query& query, int column) {
  const auto blob = query.blob(column);
  return {reinterpret_cast<const char*>(blob.data()), blob.size()};
}

JournalEntry entryOf(const Query& query) {
  JournalEntry entry;
  entry.id = query.integer(0);
  entry.replica = static_cast<std::uint32_t>(query.integer(1));
  entry.sequence = query.integer(2);
  entry.at = query.integer(3);
  entry.author = query.text(5);
  entry.kind = query.text(6);
  entry.argumentsJson = query.text(7);
  entry.undoes = query.integer(8);
  entry.redoes = query.integer(9);
  entry.mergedBy = query.integer(10);
  entry.undone = query.integer(12) != 0;
  entry.rowCount = query.integer(14);
  return entry;
}

JournalRow rowOf(const Query& query) {
  JournalRow row;
  row.entry = entryOf(query);
  row.stamp = query.integer(4);
  row.undoable = query.integer(11) != 0;
  row.schemaVersion = query.integer(13);
  row.changeset = bytesOf(query, 15);
  return row;
}

void bindId(Query& query, int parameter, RawId id) {
  if (id == 0) query.bindNull(parameter);
  else query.bind(parameter, id);
}

/// What another copy undid can be redone there only.
std::int64_t stateOf(const JournalRow& row) {
  if (!row.entry.undone) return static_cast<std::int64_t>(EntryState::done);
  return static_cast<std::int64_t>(row.entry.mergedBy != 0 ? EntryState::undoneForGood : EntryState::undone);
}

void insertRow(Connection& connection, const JournalRow& row) {
  Query query = connection.prepared("INSERT INTO \"journal\" (" + std::string(kColumns) +
                                    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)");
  const JournalEntry& entry = row.entry;
  query.bind(1, entry.id).bind(2, std::int64_t{entry.replica}).bind(3, entry.sequence).bind(4, entry.at).bind(5, row.stamp);
  query.bind(6, std::string_view(entry.author)).bind(7, std::string_view(entry.kind)).bind(8, std::string_view(entry.argumentsJson));
  bindId(query, 9, entry.undoes);
  bindId(query, 10, entry.redoes);
  bindId(query, 11, entry.mergedBy);
  query.bind(12, std::int64_t{row.undoable ? 1 : 0}).bind(13, stateOf(row)).bind(14, row.schemaVersion).bind(15, entry.rowCount);
  query.bindBlob(16, row.changeset.data(), row.changeset.size());
  query.run();
  for (const SalesSwitch& change : row.sales) {
    Query sales = connection.prepared("INSERT INTO \"journal_sales\" (\"entry\", \"batch\", \"active\") VALUES (?1, ?2, ?3)");
    sales.bind(1, entry.id).bind(2, change.batch).bind(3, std::int64_t{change.active ? 1 : 0}).run();
  }
}

std::vector<SalesSwitch> salesOf(Connection& connection, RawId entry) {
  std::vector<SalesSwitch> switches;
  Query query = connection.prepared("SELECT \"batch\", \"active\" FROM \"journal_sales\" WHERE \"entry\" = ?1 ORDER BY \"id\"");
  query.bind(1, entry);
  while (query.step()) switches.push_back({query.integer(0), query.integer(1) != 0});
  return switches;
}
}  // namespace

void Journal::append(JournalRow& row, std::int64_t nowMilliseconds) {
  Query last = m_connection.prepared(
      "SELECT \"replica\", (SELECT max(\"id\") FROM \"journal\"), "
      "(SELECT \"sequence\" FROM \"journal\" WHERE \"replica\" = \"house\".\"replica\" ORDER BY \"id\" DESC LIMIT 1), "
      "(SELECT \"stamp\" FROM \"journal\" ORDER BY \"id\" DESC LIMIT 1) FROM \"house\"");
  if (!last.step()) throw Failure(ErrorCode::workspaceDamaged, {"", "house"});
  row.entry.replica = static_cast<std::uint32_t>(last.integer(0));
  row.entry.id = last.integer(1) + 1;
  row.entry.sequence = last.integer(2) + 1;
  row.entry.at = nowMilliseconds;
  // Later than everything known here, even when this laptop's clock is behind the other's.
  // The newest entry holds the greatest stamp: a merge appends its own entry after those it brought.
  row.stamp = std::max({row.stamp, nowMilliseconds, last.integer(3) + 1});
  last.reset();
  row.schemaVersion = m_schemaVersion;
  row.entry.rowCount = rowCount(row.changeset);
  insertRow(m_connection, row);
}

RawId Journal::appendForeign(const JournalRow& row, RawId mergedBy) {
  JournalRow copy = row;
  copy.entry.id = m_connection.integer("SELECT max(\"id\") FROM \"journal\"") + 1;
  copy.entry.mergedBy = mergedBy;
  copy.undoable = false;
  insertRow(m_connection, copy);
  return copy.entry.id;
}

std::optional<RawId> Journal::topDone() {
  const RawId id = m_connection.integer("SELECT \"id\" FROM \"journal\" WHERE \"undoable\" = 1 AND \"state\" = 0 ORDER BY \"id\" DESC LIMIT 1");
  return id == 0 ? std::nullopt : std::optional(id);
}

std::optional<RawId> Journal::topUndone() {
  const RawId id = m_connection.integer("SELECT min(\"id\") FROM \"journal\" WHERE \"state\" = 1");
  return id == 0 ? std::nullopt : std::optional(id);
}

void Journal::setState(RawId id, EntryState state) {
  m_connection.prepared("UPDATE \"journal\" SET \"state\" = ?2 WHERE \"id\" = ?1").bind(1, id).bind(2, static_cast<std::int64_t>(state)).run();
}

void Journal::endRedo() {
  // Mostly there is nothing to end, and asking takes a fraction of the update.
  if (topUndone()) m_connection.prepared("UPDATE \"journal\" SET \"state\" = 2 WHERE \"state\" = 1").run();
}

JournalRow Journal::row(RawId id) {
  Query query = m_connection.prepared(select("WHERE \"id\" = ?1"));
  query.bind(1, id);
  if (!query.step()) throw Failure(ErrorCode::recordNotFound, {"journal", std::to_string(id)});
  JournalRow row = rowOf(query);
  row.sales = salesOf(m_connection, id);
  return row;
}

void Journal::each(const std::function<bool(const JournalRow&)>& visit, RawId after) {
  Query query = m_connection.prepared(select("WHERE \"id\" > ?1 ORDER BY \"id\""));
  query.bind(1, after);
  while (query.step()) {
    JournalRow row = rowOf(query);
    row.sales = salesOf(m_connection, row.entry.id);
    if (!visit(row)) return;
  }
}

void Journal::eachNewestFirst(RawId before, const std::function<bool(const JournalEntry&, std::string_view)>& visit) {
  Query query = m_connection.prepared(select("WHERE ?1 = 0 OR \"id\" < ?1 ORDER BY \"id\" DESC"));
  query.bind(1, before);
  while (query.step())
    if (!visit(entryOf(query), bytesOf(query, 15))) return;
}

void Journal::rewrite(RawId id, std::string_view arguments, std::string_view changeset) {
  Query query = m_connection.prepared("UPDATE \"journal\" SET \"arguments\" = ?2, \"changeset\" = ?3, \"row_count\" = ?4 WHERE \"id\" = ?1");
  query.bind(1, id).bind(2, arguments).bindBlob(3, changeset.data(), changeset.size()).bind(4, rowCount(changeset)).run();
}

}  // namespace kam::storage
