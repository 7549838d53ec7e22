// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/snapshot_loader.h"

#include "storage/row_values.h"
#include "storage/sales_sums.h"
#include "storage/store_core.h"

namespace kam::storage {

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

domain::Snapshot loadSnapshot(StoreCore& core) {
  ReadTransaction together(*core.connection);
  domain::Snapshot snapshot;
  for (const domain::RecordType& type : domain::recordTypes()) {
    snapshot = snapshot.withTable(type.kind, loadTable(*core.connection, core.catalog->of(type.kind)));
  }
  return snapshot.withSales(loadSums(*core.connection));
}

}  // namespace kam::storage
