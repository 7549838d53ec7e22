// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot_loader.h"

#include "storage/row_values.h"
#include "storage/sales_sums.h"
#include "storage/store_core.h"

#include <future>

namespace kam::storage {

namespace {
constexpr std::int64_t kWorthAThread = 200'000;
}

std::shared_ptr<const domain::TableBase> loadTable(Connection& connection, const TableMap& map) {
  const auto builder = map.type->makeBuilder();
  builder->reserve(static_cast<std::size_t>(connection.integer("SELECT count(*) FROM " + quoted(map.type->key))));
  Query query = connection.prepared(map.select + " ORDER BY \"id\"");
  const std::size_t fields = map.type->fields.size();
  while (query.step()) {
    void* record = builder->append(query.integer(0));
    for (std::size_t field = 0; field < fields; ++field) {
      const int column = static_cast<int>(field) + 1;
      if (query.isNull(column)) continue;
      const domain::Field& facts = map.type->fields[field];
      facts.write(record, columnValue(query, column, facts.type));
    }
  }
  return builder->finish();
}

namespace {

domain::Snapshot loadTables(StoreCore& core) {
  domain::Snapshot snapshot;
  for (const domain::RecordType& type : domain::recordTypes()) {
    snapshot = snapshot.withTable(type.kind, loadTable(*core.connection, core.catalog->of(type.kind)));
  }
  return snapshot;
}

}  // namespace

domain::Snapshot loadSnapshot(StoreCore& core) {
  ReadTransaction together(*core.connection);
  // Who holds the lock is alone in writing, so a second connection sees the same state and adds up sales meanwhile.
  if (core.lock == nullptr || core.connection->integer("SELECT coalesce(sum(\"lines\"), 0) FROM \"sales_batches\"") < kWorthAThread) {
    return loadTables(core).withSales(loadSums(*core.connection));
  }
  auto sums = std::async(std::launch::async, [path = core.path] {
    Connection reader(path, Access::readOnly);
    reader.exec("PRAGMA mmap_size=4294967296");
    const ReadTransaction view(reader);
    return loadSums(reader);
  });
  const domain::Snapshot snapshot = loadTables(core);
  return snapshot.withSales(sums.get());
}

}  // namespace kam::storage
