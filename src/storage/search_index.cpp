// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search_index.h"

#include "base/text.h"
#include "storage/row_values.h"
#include "storage/sqlite/failure.h"

#include <sqlite3.h>

#include <unordered_set>

namespace kam::storage {

namespace {

/// One of the two indexes and the statements that keep it.
struct Index {
  domain::FieldFlag flag;
  std::string_view find;     // ?1 record, ?2 kind
  std::string_view forget;   // ?1 rowid, ?2 its text
  std::string_view removal;  // ?1 rowid
  std::string_view insert;   // ?1 kind, ?2 record, ?3 text
  std::string_view update;   // ?1 rowid, ?2 text
  std::string_view learn;    // ?1 rowid, ?2 text
};

constexpr Index kNames{
    domain::kSearchName,
    "SELECT \"id\", \"text\" FROM \"search_names\" WHERE \"record\" = ?1 AND \"kind\" = ?2",
    "INSERT INTO \"names_index\" (\"names_index\", \"rowid\", \"text\") VALUES ('delete', ?1, ?2)",
    "DELETE FROM \"search_names\" WHERE \"id\" = ?1",
    "INSERT INTO \"search_names\" (\"kind\", \"record\", \"text\") VALUES (?1, ?2, ?3)",
    "UPDATE \"search_names\" SET \"text\" = ?2 WHERE \"id\" = ?1",
    "INSERT INTO \"names_index\" (\"rowid\", \"text\") VALUES (?1, ?2)",
};
constexpr Index kTexts{
    domain::kSearchText,
    "SELECT \"id\", \"text\" FROM \"search_texts\" WHERE \"record\" = ?1 AND \"kind\" = ?2",
    "INSERT INTO \"texts_index\" (\"texts_index\", \"rowid\", \"text\") VALUES ('delete', ?1, ?2)",
    "DELETE FROM \"search_texts\" WHERE \"id\" = ?1",
    "INSERT INTO \"search_texts\" (\"kind\", \"record\", \"text\") VALUES (?1, ?2, ?3)",
    "UPDATE \"search_texts\" SET \"text\" = ?2 WHERE \"id\" = ?1",
    "INSERT INTO \"texts_index\" (\"rowid\", \"text\") VALUES (?1, ?2)",
};

bool uses(const TableMap& map, const Index& index) { return index.flag == domain::kSearchName ? map.hasNameText : map.hasLongText; }

/// Every word once, folded both ways where that differs. Positions do not count: people type the first letters of words.
std::string indexedWords(std::string_view raw) {
  const std::vector<std::string> plain = base::splitText(base::folded(raw), ' ');
  const std::vector<std::string> expanded = base::splitText(base::folded(raw, base::UmlautFold::expanded), ' ');
  std::unordered_set<std::string_view> seen;
  std::string words;
  for (const auto* list : {&plain, &expanded}) {
    for (const std::string& word : *list) {
      if (word.empty() || !seen.insert(word).second) continue;
      if (!words.empty()) words += ' ';
      words += word;
    }
  }
  return words;
}

/// What the index should hold for a row of `map.select`; empty when nothing.
std::string indexedText(const TableMap& map, const Index& index, const Query& row) {
  std::string raw;
  for (std::size_t field = 0; field < map.type->fields.size(); ++field) {
    if (!map.type->fields[field].has(index.flag)) continue;
    const std::string_view text = row.text(static_cast<int>(field) + 1);
    if (text.empty()) continue;
    raw += text;
    raw += ' ';
  }
  return indexedWords(raw);
}

void replaceText(Connection& connection, const Index& index, std::string_view kind, RawId record, const std::string& text) {
  std::int64_t row = 0;
  std::string old;
  {
    Query query = connection.prepared(index.find);
    query.bind(1, record).bind(2, kind);
    if (query.step()) {
      row = query.integer(0);
      old = query.text(1);
    }
  }
  if (row != 0 && old == text) return;
  if (row != 0) {
    connection.prepared(index.forget).bind(1, row).bind(2, std::string_view(old)).run();
    if (text.empty()) connection.prepared(index.removal).bind(1, row).run();
    else connection.prepared(index.update).bind(1, row).bind(2, std::string_view(text)).run();
  } else if (!text.empty()) {
    connection.prepared(index.insert).bind(1, kind).bind(2, record).bind(3, std::string_view(text)).run();
    row = sqlite3_last_insert_rowid(connection.handle());
  }
  if (!text.empty()) connection.prepared(index.learn).bind(1, row).bind(2, std::string_view(text)).run();
}

void refreshRecord(Connection& connection, const TableMap& map, RawId record) {
  const std::string sql = map.select + " WHERE \"id\" = ?1";
  std::string names;
  std::string texts;
  {
    Query query = connection.prepared(sql);
    query.bind(1, record);
    if (query.step()) {
      names = map.hasNameText ? indexedText(map, kNames, query) : std::string();
      texts = map.hasLongText ? indexedText(map, kTexts, query) : std::string();
    }
  }
  if (map.hasNameText) replaceText(connection, kNames, map.type->key, record, names);
  if (map.hasLongText) replaceText(connection, kTexts, map.type->key, record, texts);
}

bool touchesSearch(const TableMap& map, const RowDelta& delta) {
  if (delta.operation != ChangeOperation::update) return true;
  for (std::size_t column = 0; column < std::min(delta.after.size(), map.fieldOfColumn.size()); ++column) {
    const std::size_t field = map.fieldOfColumn[column];
    if (field == kNoField || isLeftOut(delta.after[column])) continue;
    if (map.type->fields[field].has(domain::kSearchName) || map.type->fields[field].has(domain::kSearchText)) return true;
  }
  return false;
}

}  // namespace

void refreshSearch(Connection& connection, const Catalog& catalog, std::string_view changeset) {
  const TableMap* map = nullptr;
  std::size_t table = kNoField;
  for (ChangesetReader reader(changeset); reader.next();) {
    const RowDelta& delta = reader.delta();
    if (delta.tableNumber != table) {
      table = delta.tableNumber;
      map = catalog.find(delta.table);
    }
    if (map == nullptr || (!map->hasNameText && !map->hasLongText) || !touchesSearch(*map, delta)) continue;
    refreshRecord(connection, *map, delta.key);
  }
}

void rebuildSearch(Connection& connection, const Catalog& catalog) {
  connection.exec("DELETE FROM \"search_names\"");
  connection.exec("DELETE FROM \"search_texts\"");
  connection.exec("INSERT INTO \"names_index\" (\"names_index\") VALUES ('rebuild')");
  connection.exec("INSERT INTO \"texts_index\" (\"texts_index\") VALUES ('rebuild')");
  for (const domain::RecordType& type : domain::recordTypes()) {
    const TableMap& map = catalog.of(type.kind);
    if (!map.hasNameText && !map.hasLongText) continue;
    Query query = connection.prepared(map.select + " ORDER BY \"id\"");
    while (query.step()) {
      if (map.hasNameText) replaceText(connection, kNames, type.key, query.integer(0), indexedText(map, kNames, query));
      if (map.hasLongText) replaceText(connection, kTexts, type.key, query.integer(0), indexedText(map, kTexts, query));
    }
  }
}

std::vector<std::string> searchDifferences(Connection& connection, const Catalog& catalog) {
  std::vector<std::string> differences;
  constexpr std::size_t kEnough = 5;
  for (const Index* index : {&kNames, &kTexts}) {
    std::int64_t expected = 0;
    for (const domain::RecordType& type : domain::recordTypes()) {
      const TableMap& map = catalog.of(type.kind);
      if (!uses(map, *index)) continue;
      Query query = connection.prepared(map.select);
      while (query.step() && differences.size() < kEnough) {
        const std::string text = indexedText(map, *index, query);
        Query indexed = connection.prepared(index->find);
        indexed.bind(1, query.integer(0)).bind(2, type.key);
        const bool found = indexed.step();
        if (found) ++expected;
        if (text.empty() != !found || (found && indexed.text(1) != text)) {
          differences.push_back(std::string(type.key) + " " + std::to_string(query.integer(0)));
        }
      }
    }
    const bool names = index == &kNames;
    const std::int64_t rows = connection.integer(names ? "SELECT count(*) FROM \"search_names\"" : "SELECT count(*) FROM \"search_texts\"");
    if (rows != expected && differences.empty()) differences.push_back(std::to_string(rows - expected) + " entries too many");
    // FTS5's own comparison of the index with the text it indexes.
    if (connection.database().tryExec(names ? "INSERT INTO \"names_index\" (\"names_index\", \"rank\") VALUES ('integrity-check', 1)"
                                            : "INSERT INTO \"texts_index\" (\"texts_index\", \"rank\") VALUES ('integrity-check', 1)") != SQLITE_OK &&
        sqlite3_db_readonly(connection.handle(), "main") == 0) {
      differences.emplace_back(names ? "names" : "texts");
    }
  }
  return differences;
}

}  // namespace kam::storage
