// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace in a folder of its own, random edits on any kind of record, and a dump of every tracked table for
// comparing whole databases.
#pragma once

#include "base/random.h"
#include "domain/records.h"
#include "storage/sqlite/connection.h"
#include "storage/store.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>

namespace kam::storage::test {

using kam::support::TemporaryFolder;

inline const base::FixedClock& fixedClock() {
  static const base::FixedClock clock(base::makeDate(2026, 3, 2));
  return clock;
}

template <class T>
T must(Result<T> result) {
  if (!result) {
    std::string text(base::nameOf(result.error().code));
    for (const std::string& argument : result.error().arguments) text += " | " + argument;
    FAIL(text);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

inline StoreOptions options(const base::Clock& clock = fixedClock(), const std::string& author = "tester") { return {&clock, author}; }

inline std::unique_ptr<Store> createStore(const std::filesystem::path& path, const base::Clock& clock = fixedClock()) {
  return must(Store::create(path, options(clock)));
}
inline std::unique_ptr<Store> openStore(const std::filesystem::path& path, const base::Clock& clock = fixedClock()) {
  return must(Store::open(path, options(clock)));
}

/// Every tracked table, row by row, and which batches of sales are switched on.
inline std::string dumpOf(const std::filesystem::path& path, bool withSearch = true) {
  Connection connection(path, Access::readOnly);
  std::ostringstream dump;
  for (const domain::RecordType& type : domain::recordTypes()) {
    std::string row = "\"id\"";
    for (const domain::Field& field : type.fields) row += " || '|' || quote(\"" + std::string(field.key) + "\")";
    dump << "== " << type.key << '\n';
    Query query = connection.prepared("SELECT " + row + " FROM \"" + std::string(type.key) + "\" ORDER BY \"id\"");
    while (query.step()) dump << query.text(0) << '\n';
  }
  dump << "== sales\n";
  Query batches =
      connection.prepared("SELECT \"id\" || ' ' || \"active\" FROM \"sales_batches\" WHERE \"finished\" = 1 AND \"active\" = 1 ORDER BY \"id\"");
  while (batches.step()) dump << batches.text(0) << '\n';
  if (withSearch) {
    for (const char* table : {"search_names", "search_texts"}) {
      dump << "== " << table << '\n';
      Query query = connection.prepared(std::string("SELECT \"kind\" || ' ' || \"record\" || ' ' || \"text\" FROM \"") + table + "\" ORDER BY 1");
      while (query.step()) dump << query.text(0) << '\n';
    }
  }
  return dump.str();
}

/// A file as it lies on the disk, with the log beside it.
inline std::string bytesOnDisk(const std::filesystem::path& path) {
  std::string bytes;
  for (const char* ending : {"", "-wal", "-shm"}) {
    std::ifstream file(path.string() + ending, std::ios::binary);
    bytes.append(std::istreambuf_iterator<char>(file), {});
  }
  return bytes;
}

/// The lines that only one of two dumps has; empty when they are equal.
inline std::string difference(const std::string& left, const std::string& right) {
  const auto linesOf = [](const std::string& text) {
    std::multiset<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) lines.insert(line);
    return lines;
  };
  const auto ours = linesOf(left);
  const auto theirs = linesOf(right);
  std::string text;
  for (const std::string& line : ours)
    if (!theirs.contains(line)) text += "- " + line + '\n';
  for (const std::string& line : theirs)
    if (!ours.contains(line)) text += "+ " + line + '\n';
  return text;
}

inline std::size_t fieldOf(domain::Kind kind, std::string_view key) { return domain::recordType(kind).fieldIndex(key).value(); }

inline domain::RowChange addRow(domain::Kind kind, RawId id, std::initializer_list<std::pair<std::string_view, domain::Value>> values) {
  domain::RowChange change{kind, id, domain::RowOperation::add, {}};
  for (const auto& [key, value] : values) change.values.emplace_back(fieldOf(kind, key), value);
  return change;
}
inline domain::RowChange updateRow(domain::Kind kind, RawId id, std::initializer_list<std::pair<std::string_view, domain::Value>> values) {
  domain::RowChange change = addRow(kind, id, values);
  change.operation = domain::RowOperation::update;
  return change;
}
inline domain::RowChange removeRow(domain::Kind kind, RawId id) { return {kind, id, domain::RowOperation::remove, {}}; }

inline EditRequest edit(std::string kind, std::vector<domain::RowChange> rows) { return {std::move(kind), "{}", std::move(rows), {}}; }

/// Makes edits that may or may not hold: references point at rows that are there, removals at rows that may be in use.
class RandomEdits {
public:
  RandomEdits(std::uint64_t seed, std::vector<domain::Kind> kinds) : m_random(seed), m_kinds(std::move(kinds)) {}

  static std::vector<domain::Kind> allKinds() {
    std::vector<domain::Kind> kinds;
    for (const domain::RecordType& type : domain::recordTypes()) kinds.push_back(type.kind);
    return kinds;
  }

  /// Looks at the file for what is there.
  EditRequest next(Store& store) {
    learn(store);
    EditRequest request{"test.edit", "{\"n\":" + std::to_string(m_random.below(1000)) + "}", {}, {}};
    const std::size_t rows = 1 + m_random.below(4);
    std::set<std::pair<domain::Kind, RawId>> used;
    for (std::size_t i = 0; i < rows; ++i) {
      const domain::Kind kind = m_kinds[m_random.below(m_kinds.size())];
      std::vector<RawId>& ids = m_ids[kind];
      const std::uint64_t dice = m_random.below(10);
      if (ids.empty() || dice < 4) {
        const RawId id = store.ids().next();
        request.rows.push_back(filled(kind, id, domain::RowOperation::add, 0.6));
        used.emplace(kind, id);
        ids.push_back(id);
        continue;
      }
      const RawId id = ids[m_random.below(ids.size())];
      if (!used.emplace(kind, id).second) continue;
      if (dice < 8) request.rows.push_back(filled(kind, id, domain::RowOperation::update, 0.2));
      else request.rows.push_back(removeRow(kind, id));
    }
    return request;
  }

  base::Random& random() { return m_random; }

private:
  void learn(Store& store) {
    m_ids.clear();
    const domain::Snapshot snapshot = must(store.load());
    for (const domain::RecordType& type : domain::recordTypes()) {
      const domain::TableBase& table = snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row) m_ids[type.kind].push_back(table.idAt(row));
    }
  }

  domain::Value value(const domain::Field& field) {
    switch (field.type) {
      case domain::FieldType::integer: return static_cast<std::int64_t>(m_random.below(100));
      case domain::FieldType::amount: return static_cast<std::int64_t>(m_random.bits() >> 20) - (std::int64_t{1} << 43);
      case domain::FieldType::number: return m_random.unit();
      case domain::FieldType::boolean: return static_cast<std::int64_t>(m_random.below(2));
      case domain::FieldType::date: return static_cast<std::int64_t>(m_random.below(30'000));
      case domain::FieldType::dateTime: return static_cast<std::int64_t>(m_random.below(40'000'000));
      case domain::FieldType::choice: return std::string(field.choices[m_random.below(field.choices.size())].key);
      case domain::FieldType::reference: {
        const std::vector<RawId>& ids = m_ids[field.references];
        return ids.empty() ? domain::Value{} : domain::Value{ids[m_random.below(ids.size())]};
      }
      default: {
        static const char* const kWords[] = {"Müller", "Straße", "Ångström", "Nord", "Süd", "Großhandel", "o'Brien", "\"quoted\"", "€ 5", "ok"};
        std::string text;
        for (std::uint64_t words = 1 + m_random.below(3); words > 0; --words) text += std::string(kWords[m_random.below(10)]) + " ";
        return text + std::to_string(m_random.below(100));
      }
    }
  }

  domain::RowChange filled(domain::Kind kind, RawId id, domain::RowOperation operation, double share) {
    domain::RowChange change{kind, id, operation, {}};
    const domain::RecordType& type = domain::recordType(kind);
    for (std::size_t field = 0; field < type.fields.size(); ++field) {
      if (m_random.unit() >= share) continue;
      const bool clear = operation == domain::RowOperation::update && m_random.below(5) == 0;
      change.values.emplace_back(field, clear ? domain::Value{} : value(type.fields[field]));
    }
    return change;
  }

  base::Random m_random;
  std::vector<domain::Kind> m_kinds;
  std::map<domain::Kind, std::vector<RawId>> m_ids;
};

}  // namespace kam::storage::test
