// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_sales.h"

#include "storage/kept_sums.h"
#include "storage/sales_batches.h"

#include <sqlite3.h>

namespace kam::storage {

namespace {

/// Rows of one table that `where` selects, column by column as they are.
void copyRows(Connection& from, Connection& to, const std::string& columns, int columnCount, const std::string& table, const std::string& where,
              RawId batch) {
  Query source = from.prepared("SELECT " + columns + " FROM \"" + table + "\" WHERE " + where + " = ?1 ORDER BY \"id\"");
  source.bind(1, batch);
  std::string parameters;
  for (int i = 1; i <= columnCount; ++i) parameters += (i > 1 ? ", ?" : "?") + std::to_string(i);
  Query target = to.prepared("INSERT INTO \"" + table + "\" (" + columns + ") VALUES (" + parameters + ")");
  while (source.step()) {
    for (int i = 0; i < columnCount; ++i) {
      const int result = sqlite3_bind_value(target.raw(), i + 1, sqlite3_column_value(source.raw(), i));
      if (result != SQLITE_OK) throw SQLite::Exception(to.handle(), result);
    }
    target.run();
  }
}

}  // namespace

bool hasBatch(Connection& connection, RawId batch) {
  Query query = connection.prepared("SELECT 1 FROM \"sales_batches\" WHERE \"id\" = ?1 AND \"finished\" = 1");
  return query.bind(1, batch).step();
}

std::int64_t linesOfBatch(Connection& connection, RawId batch) {
  Query query = connection.prepared("SELECT \"lines\" FROM \"sales_batches\" WHERE \"id\" = ?1");
  return query.bind(1, batch).step() ? query.integer(0) : 0;
}

void copyBatch(Connection& from, Connection& to, RawId batch) {
  copyRows(from, to, R"("id", "source", "file", "imported_at", "active", "finished", "lines", "first_day", "last_day", "accounts", "products")", 11,
           "sales_batches", "\"id\"", batch);
  copyRows(
      from, to,
      R"("id", "batch", "lines", "first_day", "last_day", "revenue_sum", "margin_sum", "account", "day", "revenue", "margin", "product", "quantity", )"
      R"("document", "document_end", "document_text")",
      16, "sales_chunks", "\"batch\"", batch);
  copyRows(from, to, R"("batch", "chunk", "lines")", 3, "sales_superseded", "\"batch\"", batch);
  copyRows(from, to, R"("batch", "accounts", "months", "account", "margin_lines", "lines", "revenue", "margin")", 8, "sales_sums", "\"batch\"",
           batch);
  to.prepared("UPDATE \"sales_batches\" SET \"active\" = 0 WHERE \"id\" = ?1").bind(1, batch).run();
}

namespace {
using SwitchesOfEntry = std::map<RawId, std::vector<SalesSwitch>>;

SwitchesOfEntry allSwitches(Connection& connection) {
  SwitchesOfEntry switches;
  Query query = connection.prepared("SELECT \"entry\", \"batch\", \"active\" FROM \"journal_sales\" ORDER BY \"id\"");
  while (query.step()) switches[query.integer(0)].push_back({query.integer(1), query.integer(2) != 0});
  return switches;
}
}  // namespace

std::vector<SalesSwitch> mergeSales(const std::vector<EntrySource>& sources, const std::vector<EntryHead>& incoming,
                                    const std::vector<LedgerEntry>& counting) {
  std::vector<SwitchesOfEntry> switches;
  for (const EntrySource& source : sources) switches.push_back(allSwitches(*source.connection));
  const auto switchesOf = [&](const EntryHead& head) -> const std::vector<SalesSwitch>& {
    static const std::vector<SalesSwitch> none;
    const auto found = switches[head.source].find(head.entry.id);
    return found != switches[head.source].end() ? found->second : none;
  };
  Connection& ours = *sources.front().connection;
  // Off, where every step that switched it was undone.
  std::map<RawId, bool> wanted;
  for (const EntryHead& head : incoming) {
    for (const SalesSwitch& change : switchesOf(head)) {
      wanted[change.batch] = false;
      for (const EntrySource& source : sources)
        if (!hasBatch(ours, change.batch) && hasBatch(*source.connection, change.batch)) copyBatch(*source.connection, ours, change.batch);
    }
  }
  for (const LedgerEntry& known : counting)
    for (const SalesSwitch& change : switchesOf(known.head))
      if (const auto at = wanted.find(change.batch); at != wanted.end()) at->second = change.active;
  std::vector<SalesSwitch> remaining;
  for (const auto& [batch, active] : wanted)
    if (hasBatch(ours, batch) && isBatchActive(ours, batch) != active) remaining.push_back({batch, active});
  // A copy of an older schema keeps no sums.
  completeKeptSums(ours);
  return remaining;
}

}  // namespace kam::storage
