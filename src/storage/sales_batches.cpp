// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sales_batches.h"

#include "storage/sqlite/failure.h"

namespace kam::storage {

std::vector<SalesBatch> batchesOf(Connection& connection) {
  std::vector<SalesBatch> batches;
  Query query = connection.prepared(
      "SELECT \"id\", \"source\", \"file\", \"imported_at\", \"active\", \"lines\", \"first_day\", \"last_day\" FROM \"sales_batches\" "
      "WHERE \"finished\" = 1 ORDER BY \"id\"");
  while (query.step()) {
    SalesBatch& batch = batches.emplace_back();
    batch.id = query.integer(0);
    batch.source = query.text(1);
    batch.file = query.text(2);
    batch.importedAt = query.integer(3);
    batch.active = query.integer(4) != 0;
    batch.lineCount = query.integer(5);
    batch.firstDay = static_cast<std::int32_t>(query.integer(6));
    batch.lastDay = static_cast<std::int32_t>(query.integer(7));
  }
  return batches;
}

bool isBatchActive(Connection& connection, RawId batch) {
  Query query = connection.prepared("SELECT \"active\" FROM \"sales_batches\" WHERE \"id\" = ?1 AND \"finished\" = 1");
  query.bind(1, batch);
  if (!query.step()) throw Failure(ErrorCode::recordNotFound, {"sales", std::to_string(batch)});
  return query.integer(0) != 0;
}

void switchBatch(Connection& connection, const SalesSwitch& change) {
  const std::int64_t before = connection.totalChanges();
  connection.prepared("UPDATE \"sales_batches\" SET \"active\" = ?2 WHERE \"id\" = ?1 AND \"finished\" = 1")
      .bind(1, change.batch)
      .bind(2, std::int64_t{change.active ? 1 : 0})
      .run();
  if (connection.totalChanges() == before) throw Failure(ErrorCode::recordNotFound, {"sales", std::to_string(change.batch)});
}

void removeBatch(Connection& connection, RawId batch) {
  connection.prepared("DELETE FROM \"sales_superseded\" WHERE \"batch\" = ?1").bind(1, batch).run();
  connection.prepared("DELETE FROM \"sales_sums\" WHERE \"batch\" = ?1").bind(1, batch).run();
  connection.prepared("DELETE FROM \"sales_chunks\" WHERE \"batch\" = ?1").bind(1, batch).run();
  connection.prepared("DELETE FROM \"sales_batches\" WHERE \"id\" = ?1").bind(1, batch).run();
}

void sweepUnfinishedBatches(Connection& connection) {
  std::vector<RawId> lost;
  {
    Query query =
        connection.prepared("SELECT \"id\" FROM \"sales_batches\" WHERE \"active\" = 0 AND \"id\" NOT IN (SELECT \"batch\" FROM \"journal_sales\")");
    while (query.step()) lost.push_back(query.integer(0));
  }
  if (lost.empty()) return;
  WriteTransaction transaction(connection);
  for (const RawId batch : lost) removeBatch(connection, batch);
  transaction.commit();
}

}  // namespace kam::storage
