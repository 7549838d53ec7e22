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

bool hasBatch(Connection& connection, RawId batch) {
  Query query = connection.prepared("SELECT 1 FROM \"sales_batches\" WHERE \"id\" = ?1 AND \"finished\" = 1");
  return query.bind(1, batch).step();
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

}  // namespace

std::vector<SalesSwitch> mergeSales(Connection& ours, Connection& theirs, const std::map<RawId, Stamp>& ourTouches,
                                    const std::map<RawId, Stamp>& theirTouches) {
  std::vector<SalesSwitch> switches;
  for (const auto& [batch, stamp] : theirTouches) {
    if (!hasBatch(theirs, batch)) continue;
    if (!hasBatch(ours, batch)) copyBatch(theirs, ours, batch);
    const auto touched = ourTouches.find(batch);
    if (touched != ourTouches.end() && touched->second > stamp) continue;
    const bool active = isBatchActive(theirs, batch);
    if (active != isBatchActive(ours, batch)) switches.push_back({batch, active});
  }
  // A copy of an older schema keeps no sums.
  completeKeptSums(ours);
  return switches;
}

}  // namespace kam::storage
