// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/catalog.h"

#include "storage/sqlite/failure.h"

#include <algorithm>

namespace kam::storage {

std::string quoted(std::string_view name) {
  std::string text = "\"";
  for (const char c : name) {
    if (c == '"') text += '"';
    text += c;
  }
  return text + '"';
}

Catalog::Catalog(Connection& connection) {
  for (const domain::RecordType& type : domain::recordTypes()) {
    TableMap& map = m_tables[static_cast<std::size_t>(type.kind)];
    map.type = &type;
    map.columnOfField.assign(type.fields.size(), kNoField);
    Query columns = connection.prepared("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
    columns.bind(1, type.key);
    while (columns.step()) {
      const auto field = type.fieldIndex(columns.text(0));
      if (field) map.columnOfField[*field] = map.fieldOfColumn.size();
      map.fieldOfColumn.push_back(field.value_or(kNoField));
      map.keyFlags += static_cast<char>(columns.integer(1));
    }
    const std::string table = quoted(type.key);
    std::string names = "\"id\"";
    std::string parameters = "?1";
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      const domain::Field& field = type.fields[i];
      if (map.columnOfField[i] == kNoField) {
        throw Failure(ErrorCode::workspaceForeignSchema, {"", std::string(type.key) + "." + std::string(field.key)});
      }
      names += ", " + quoted(field.key);
      parameters += ", ?" + std::to_string(i + 2);
      map.hasNameText = map.hasNameText || field.has(domain::kSearchName);
      map.hasLongText = map.hasLongText || field.has(domain::kSearchText);
    }
    map.select = "SELECT " + names + " FROM " + table;
    map.insert = "INSERT INTO " + table + " (" + names + ") VALUES (" + parameters + ")";
    map.whole = "SELECT * FROM " + table + " WHERE \"id\" = ?1";
    map.removal = "DELETE FROM " + table + " WHERE \"id\" = ?1";
  }
  findSeldom(connection);
}

void Catalog::findSeldom(Connection& connection) {
  constexpr std::string_view kWhere = " WHERE ";
  // All at once: looking through the schema for each kind again took longer than opening a small workspace may.
  Query indexes = connection.prepared("SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'index' AND name GLOB tbl_name || '_seldom_*'");
  while (indexes.step()) {
    const auto map = std::find_if(m_tables.begin(), m_tables.end(), [&](const TableMap& table) { return table.type->key == indexes.text(0); });
    const std::string_view sql = indexes.text(2);
    const std::size_t at = sql.find(kWhere);
    if (map == m_tables.end() || at == std::string_view::npos) continue;
    // SQLite uses the index for exactly the condition that it was made with.
    const std::string condition(sql.substr(at + kWhere.size()));
    SeldomFields seldom;
    for (std::size_t field = 0; field < map->type->fields.size(); ++field)
      if (condition.find(quoted(map->type->fields[field].key)) != std::string::npos) seldom.fields.push_back(field);
    seldom.ids = "SELECT \"id\" FROM " + quoted(map->type->key) + " INDEXED BY " + quoted(indexes.text(1)) + " WHERE " + condition +
                 " AND \"id\" > ?1 AND \"id\" <= ?2 ORDER BY \"id\"";
    map->seldom.push_back(std::move(seldom));
  }
}

const TableMap* Catalog::find(std::string_view table) const {
  for (const TableMap& map : m_tables)
    if (map.type->key == table) return &map;
  return nullptr;
}

}  // namespace kam::storage
