// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copy_without.h"

#include "storage/search_index.h"

#include <algorithm>
#include <set>
#include <system_error>

namespace kam::storage {

namespace {

class Cutter {
public:
  Cutter(const Catalog& catalog, const Omitted& omitted) {
    for (const domain::Kind kind : omitted.kinds) m_tables.insert(std::string(catalog.of(kind).type->key));
    for (const auto& [kind, field] : omitted.fields) {
      const TableMap& map = catalog.of(kind);
      m_columns.emplace(std::string(map.type->key), map.columnOfField[field]);
    }
  }

  /// Without what is left out; `touched` tells whether there was any.
  Changeset without(std::string_view changeset, bool& touched) const {
    ChangesetWriter writer;
    for (ChangesetReader reader(changeset); reader.next();) {
      RowDelta delta = reader.delta();
      if (m_tables.contains(std::string(delta.table))) {
        touched = true;
        continue;
      }
      const std::size_t cut = cutCells(delta);
      touched = touched || cut > 0;
      if (cut > 0 && delta.operation == ChangeOperation::update && !changesAnything(delta)) continue;
      writer.add(delta, reader.keyFlags());
    }
    return writer.take();
  }

private:
  std::size_t cutCells(RowDelta& delta) const {
    std::size_t cut = 0;
    for (auto* cells : {&delta.before, &delta.after}) {
      for (std::size_t column = 0; column < cells->size(); ++column) {
        Cell& cell = (*cells)[column];
        if (isLeftOut(cell) || std::holds_alternative<Null>(cell) || !m_columns.contains({std::string(delta.table), column})) continue;
        cell = delta.operation == ChangeOperation::update ? Cell{LeftOut{}} : Cell{Null{}};
        ++cut;
      }
    }
    return cut;
  }
  static bool changesAnything(const RowDelta& delta) {
    return std::any_of(delta.after.begin(), delta.after.end(), [](const Cell& cell) { return !isLeftOut(cell); });
  }

  std::set<std::string> m_tables;
  std::set<std::pair<std::string, std::size_t>> m_columns;
};

void cutRows(Connection& connection, const Catalog& catalog, const Omitted& omitted) {
  for (const domain::Kind kind : omitted.kinds) connection.exec("DELETE FROM " + storage::quoted(catalog.of(kind).type->key));
  for (const auto& [kind, field] : omitted.fields) {
    const domain::RecordType& type = *catalog.of(kind).type;
    connection.exec("UPDATE " + storage::quoted(type.key) + " SET " + storage::quoted(type.fields[field].key) + " = NULL");
  }
}

void cutHistory(Journal& journal, const Cutter& cutter) {
  std::vector<RawId> ids;
  journal.each([&](const JournalRow& row) {
    ids.push_back(row.entry.id);
    return true;
  });
  for (const RawId id : ids) {
    const JournalRow row = journal.row(id);
    bool touched = false;
    const Changeset left = cutter.without(row.changeset, touched);
    // A sentence of the history may quote what was changed.
    if (touched) journal.rewrite(id, "[]", left);
  }
}

void cut(const std::filesystem::path& file, const Omitted& omitted, std::int64_t schemaVersion) {
  Connection copy(file, Access::readWrite);
  copy.exec("PRAGMA secure_delete=ON");
  const Catalog catalog(copy);
  Journal journal(copy, schemaVersion);
  {
    WriteTransaction transaction(copy);
    cutHistory(journal, Cutter(catalog, omitted));
    cutRows(copy, catalog, omitted);
    rebuildSearch(copy, catalog);
    transaction.commit();
  }
  // What lay in free pages before goes as well.
  copy.forgetStatements();
  copy.exec("VACUUM");
}

}  // namespace

void backUpWithout(StoreCore& core, const std::filesystem::path& target, const Omitted& omitted) {
  std::error_code error;
  if (std::filesystem::exists(target, error)) throw Failure(ErrorCode::fileExists, {target.string()});
  std::filesystem::path draft = target;
  draft += ".writing";
  std::filesystem::remove(draft, error);
  try {
    backUp(core, draft);
    cut(draft, omitted, core.schemaVersion);
    std::filesystem::rename(draft, target, error);
    if (error) throw Failure(ErrorCode::fileUnwritable, {target.string(), error.message()});
  } catch (...) {
    std::filesystem::remove(draft, error);
    throw;
  }
}

}  // namespace kam::storage
