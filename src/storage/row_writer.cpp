// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/row_writer.h"

#include "storage/row_values.h"
#include "storage/sqlite/failure.h"

#include <deque>

namespace kam::storage {

using domain::RowChange;
using domain::RowOperation;

namespace {

void bindFields(Query& query, const TableMap& map, const RowChange& change, std::deque<std::string>& scratch, bool positional) {
  int parameter = 2;
  scratch.clear();
  for (const auto& [field, value] : change.values) {
    const domain::FieldType type = map.type->fields.at(field).type;
    bindValue(query, positional ? static_cast<int>(field) + 2 : parameter++, type, value, scratch.emplace_back());
  }
}

std::string updateText(const TableMap& map, const RowChange& change) {
  std::string sql = "UPDATE " + quoted(map.type->key) + " SET ";
  int parameter = 2;
  for (const auto& [field, value] : change.values) {
    if (parameter > 2) sql += ", ";
    sql += quoted(map.type->fields.at(field).key) + " = ?" + std::to_string(parameter++);
  }
  return sql + " WHERE \"id\" = ?1";
}

void requireRow(Connection& connection, std::int64_t changesBefore, const TableMap& map, const RowChange& change) {
  if (connection.totalChanges() != changesBefore) return;
  throw Failure(ErrorCode::recordNotFound, {std::string(map.type->key), std::to_string(change.id)});
}

}  // namespace

void writeRows(Connection& connection, const Catalog& catalog, std::span<const RowChange> changes) {
  std::deque<std::string> scratch;
  for (std::size_t i = 0; i < changes.size();) {
    const TableMap& map = catalog.of(changes[i].kind);
    const RowOperation operation = changes[i].operation;
    if (operation == RowOperation::update && changes[i].values.empty()) {
      ++i;
      continue;
    }
    const std::string update = operation == RowOperation::update ? updateText(map, changes[i]) : std::string();
    Query query = connection.prepared(operation == RowOperation::add ? map.insert : operation == RowOperation::remove ? map.removal : update);
    // Runs of the same kind and operation share the statement.
    for (bool first = true; i < changes.size() && changes[i].kind == map.type->kind && changes[i].operation == operation; ++i, first = false) {
      const RowChange& change = changes[i];
      if (operation == RowOperation::update && !first && (change.values.empty() || updateText(map, change) != update)) break;
      const std::int64_t before = connection.totalChanges();
      query.bind(1, change.id);
      if (operation == RowOperation::add) {
        for (std::size_t field = 0; field < map.type->fields.size(); ++field) query.bindNull(static_cast<int>(field) + 2);
      }
      bindFields(query, map, change, scratch, operation == RowOperation::add);
      query.run();
      if (operation != RowOperation::add) requireRow(connection, before, map, change);
    }
  }
}

RowChange rowChange(const TableMap& map, const RowDelta& delta) {
  RowChange change{map.type->kind, delta.key, RowOperation::remove, {}};
  if (delta.operation == ChangeOperation::remove) return change;
  const bool insert = delta.operation == ChangeOperation::insert;
  change.operation = insert ? RowOperation::add : RowOperation::update;
  const std::size_t columns = std::min(delta.after.size(), map.fieldOfColumn.size());
  for (std::size_t column = 0; column < columns; ++column) {
    const std::size_t field = map.fieldOfColumn[column];
    if (field == kNoField || isLeftOut(delta.after[column])) continue;
    domain::Value value = cellValue(delta.after[column], map.type->fields[field].type);
    if (insert && domain::isUnknown(value)) continue;
    change.values.emplace_back(field, std::move(value));
  }
  return change;
}

std::vector<RowChange> rowChanges(const Catalog& catalog, std::string_view changeset) {
  std::vector<RowChange> changes;
  const TableMap* map = nullptr;
  std::size_t table = kNoField;
  for (ChangesetReader reader(changeset); reader.next();) {
    const RowDelta& delta = reader.delta();
    if (delta.tableNumber != table) {
      table = delta.tableNumber;
      map = catalog.find(delta.table);
      if (map == nullptr) throw Failure(ErrorCode::changesetMismatch, {std::string(delta.table)});
    }
    changes.push_back(rowChange(*map, delta));
  }
  return changes;
}

}  // namespace kam::storage
