// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/erasure.h"

#include "storage/row_values.h"
#include "storage/row_writer.h"

#include <algorithm>

namespace kam::storage {

using domain::Kind;

namespace {

/// Shorter pieces ("Ms", "en") name nobody and stand everywhere.
constexpr std::size_t kShortest = 3;
const domain::Value kUnknown;
const domain::Value kYes = std::int64_t{1};

/// The columns that say something about a person, of the person and of the positions held.
class Scrubber {
public:
  Scrubber(StoreCore& core, RawId person)
      : m_core(core), m_person(person), m_persons(core.catalog->of(Kind::persons)), m_positions(core.catalog->of(Kind::positions)) {
    for (const std::string_view key : {"job_title", "support", "influence"}) {
      m_positionColumns.insert(m_positions.columnOfField[m_positions.type->fieldIndex(key).value()]);
    }
    m_personColumn = m_positions.columnOfField[m_positions.type->fieldIndex("person").value()];
    m_erasedColumn = m_persons.columnOfField[m_persons.type->fieldIndex("erased").value()];
  }

  void learnFromRows() {
    Query query = m_core.connection->prepared("SELECT \"id\" FROM \"positions\" WHERE \"person\" = ?1");
    query.bind(1, m_person);
    while (query.step()) m_heldPositions.insert(query.integer(0));
    learnRow(m_persons, m_person, [](std::size_t) { return true; });
    for (const RawId position : m_heldPositions)
      learnRow(m_positions, position, [this](std::size_t column) { return m_positionColumns.contains(column); });
  }

  /// True when the entry holds something of the person.
  bool learnFrom(std::string_view changeset) {
    bool holds = false;
    for (ChangesetReader reader(changeset); reader.next();) {
      const RowDelta& delta = reader.delta();
      if (delta.table == m_positions.type->key) {
        for (const auto* cells : {&delta.before, &delta.after}) {
          if (m_personColumn >= cells->size()) continue;
          const auto* person = std::get_if<std::int64_t>(&(*cells)[m_personColumn]);
          if (person != nullptr && *person == m_person) m_heldPositions.insert(delta.key);
        }
      }
      if (!concerns(delta)) continue;
      holds = m_result.found = true;
      for (const auto* cells : {&delta.before, &delta.after})
        for (std::size_t column = 0; column < cells->size(); ++column)
          if (isPersonal(delta, column))
            if (const auto* text = std::get_if<std::string_view>(&(*cells)[column]))
              learnText(delta.table == m_persons.type->key ? fieldKey(column) : "", *text);
    }
    return holds;
  }

  Changeset scrubbed(std::string_view changeset) const {
    ChangesetWriter writer;
    for (ChangesetReader reader(changeset); reader.next();) {
      RowDelta delta = reader.delta();
      if (concerns(delta)) {
        scrub(delta, delta.before);
        scrub(delta, delta.after);
      }
      writer.add(delta, reader.keyFlags());
    }
    return writer.take();
  }

  std::string withoutTexts(std::string arguments, const std::set<std::string>& texts) const {
    // Longest first, so that a full name goes before its parts.
    std::vector<std::string> ordered(texts.begin(), texts.end());
    std::sort(ordered.begin(), ordered.end(), [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    for (const std::string& text : ordered) {
      std::string escaped;
      for (const char c : text) {
        if (c == '"' || c == '\\') escaped += '\\';
        escaped += c;
      }
      for (std::size_t at = arguments.find(escaped); at != std::string::npos; at = arguments.find(escaped, at)) arguments.erase(at, escaped.size());
    }
    return arguments;
  }

  void clearRows() {
    std::vector<domain::RowChange>& changes = m_result.changes;
    if (hasRow(m_persons, m_person)) {
      domain::RowChange change{Kind::persons, m_person, domain::RowOperation::update, {}};
      for (std::size_t field = 0; field < m_persons.type->fields.size(); ++field) {
        const bool mark = m_persons.columnOfField[field] == m_erasedColumn;
        change.values.emplace_back(field, mark ? kYes : kUnknown);
      }
      changes.push_back(std::move(change));
      m_result.found = true;
    }
    for (const RawId position : m_heldPositions) {
      if (!hasRow(m_positions, position)) continue;
      domain::RowChange change{Kind::positions, position, domain::RowOperation::update, {}};
      for (const std::size_t column : m_positionColumns) change.values.emplace_back(m_positions.fieldOfColumn[column], kUnknown);
      changes.push_back(std::move(change));
    }
    writeRows(*m_core.connection, *m_core.catalog, changes);
  }

  Erased& result() { return m_result; }

  void nameNames() {
    for (const std::string& given : m_given)
      for (const std::string& family : m_family) {
        m_result.names.insert(given + " " + family);
        m_result.names.insert(family + ", " + given);
      }
  }

private:
  bool concerns(const RowDelta& delta) const {
    if (delta.table == m_persons.type->key) return delta.key == m_person;
    return delta.table == m_positions.type->key && m_heldPositions.contains(delta.key);
  }
  bool isPersonal(const RowDelta& delta, std::size_t column) const {
    if (delta.table == m_positions.type->key) return m_positionColumns.contains(column);
    return column < m_persons.fieldOfColumn.size() && m_persons.fieldOfColumn[column] != kNoField;
  }
  void scrub(const RowDelta& delta, std::vector<Cell>& cells) const {
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (isLeftOut(cells[column]) || !isPersonal(delta, column)) continue;
      if (delta.table == m_persons.type->key && column == m_erasedColumn) cells[column] = std::int64_t{1};
      else cells[column] = Null{};
    }
  }
  std::string_view fieldKey(std::size_t column) const {
    const std::size_t field = column < m_persons.fieldOfColumn.size() ? m_persons.fieldOfColumn[column] : kNoField;
    return field == kNoField ? std::string_view() : m_persons.type->fields[field].key;
  }
  void learnText(std::string_view key, std::string_view text) {
    if (text.size() < kShortest) return;
    m_result.texts.emplace(text);
    if (key == "given_name") m_given.emplace(text);
    if (key == "family_name") m_family.emplace(text);
    if (key == "email" || key == "phone" || key == "mobile") m_result.names.emplace(text);
  }
  template <class Wanted>
  void learnRow(const TableMap& map, RawId id, const Wanted& wanted) {
    Query query = m_core.connection->prepared(map.select + " WHERE \"id\" = ?1");
    query.bind(1, id);
    if (!query.step()) return;
    for (std::size_t field = 0; field < map.type->fields.size(); ++field) {
      if (columnType(map.type->fields[field].type) != "TEXT" || !wanted(map.columnOfField[field])) continue;
      learnText(&map == &m_persons ? map.type->fields[field].key : std::string_view(), query.text(static_cast<int>(field) + 1));
    }
  }
  bool hasRow(const TableMap& map, RawId id) {
    Query query = m_core.connection->prepared("SELECT 1 FROM " + quoted(map.type->key) + " WHERE \"id\" = ?1");
    return query.bind(1, id).step();
  }

  StoreCore& m_core;
  RawId m_person;
  const TableMap& m_persons;
  const TableMap& m_positions;
  std::set<std::size_t> m_positionColumns;
  std::size_t m_personColumn = 0;
  std::size_t m_erasedColumn = 0;
  std::set<RawId> m_heldPositions;
  std::set<std::string> m_given;
  std::set<std::string> m_family;
  Erased m_result;
};

}  // namespace

std::vector<Tombstone> tombstonesOf(Connection& connection) {
  std::vector<Tombstone> tombstones;
  Query query = connection.prepared("SELECT \"id\", \"at\", \"reason\" FROM \"tombstones\" ORDER BY \"id\"");
  while (query.step()) tombstones.push_back({query.integer(0), query.integer(1), std::string(query.text(2))});
  return tombstones;
}

void keepTombstone(Connection& connection, const Tombstone& tombstone) {
  connection.prepared("INSERT OR IGNORE INTO \"tombstones\" (\"id\", \"kind\", \"at\", \"reason\") VALUES (?1, 'persons', ?2, ?3)")
      .bind(1, tombstone.person)
      .bind(2, tombstone.at)
      .bind(3, std::string_view(tombstone.reason))
      .run();
}

Erased eraseEverywhere(StoreCore& core, RawId person) {
  Scrubber scrubber(core, person);
  scrubber.learnFromRows();
  std::set<RawId> holding;
  core.journal->each([&](const JournalRow& row) {
    if (scrubber.learnFrom(row.changeset)) holding.insert(row.entry.id);
    return true;
  });
  scrubber.nameNames();
  std::vector<RawId> ids;
  core.journal->each([&](const JournalRow& row) {
    ids.push_back(row.entry.id);
    return true;
  });
  Erased& result = scrubber.result();
  for (const RawId id : ids) {
    const JournalRow row = core.journal->row(id);
    const bool holds = holding.contains(id);
    const std::string arguments = scrubber.withoutTexts(row.entry.argumentsJson, holds ? result.texts : result.names);
    if (!holds && arguments == row.entry.argumentsJson) continue;
    core.journal->rewrite(id, arguments, holds ? scrubber.scrubbed(row.changeset) : row.changeset);
    ++result.entriesRewritten;
  }
  scrubber.clearRows();
  return result;
}

}  // namespace kam::storage
