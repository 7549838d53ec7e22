// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_ledger.h"

#include "storage/row_values.h"
#include "storage/sqlite/failure.h"

#include <algorithm>

namespace kam::storage {

void RecordLedger::added(std::size_t entry, const EntryHead& head, MergeSide side) {
  raise(m_alive[index(side)], head.when());
  // Entries come oldest first.
  m_added[index(side)] = entry;
}

void RecordLedger::removed(const EntryHead& head, MergeSide side) { raise(m_dead[index(side)], head.when()); }

void RecordLedger::unadded(const EntryHead& head, MergeSide side, std::vector<std::pair<std::size_t, domain::Value>> values) {
  raise(m_dead[index(side)], head.when());
  m_undone = std::move(values);
}

void RecordLedger::touched(std::size_t field, std::size_t entry, const std::vector<LedgerEntry>& entries, MergeSide side, domain::Value value) {
  raise(m_alive[index(side)], entries[entry].head.when());
  for (FieldTouch& known : m_touches) {
    if (known.field != field || known.side != side) continue;
    known.touch = {entry, std::move(value)};
    return;
  }
  m_touches.push_back({static_cast<std::uint32_t>(field), side, {entry, std::move(value)}});
}

std::optional<Touch> RecordLedger::last(std::size_t field, MergeSide side, const std::vector<LedgerEntry>& entries) const {
  std::optional<Touch> newest;
  if (const auto& added = m_added[index(side)]) newest = Touch{*added, {}};
  for (const FieldTouch& known : m_touches) {
    if (known.field != field || known.side != side) continue;
    if (!newest || entries[newest->entry].head.when() <= entries[known.touch.entry].head.when()) newest = known.touch;
  }
  return newest;
}

std::optional<Touch> RecordLedger::last(std::size_t field, const std::vector<LedgerEntry>& entries) const {
  std::optional<Touch> newest;
  for (const MergeSide side : {MergeSide::common, MergeSide::ours, MergeSide::theirs}) {
    auto touch = last(field, side, entries);
    if (touch && (!newest || entries[newest->entry].head.when() < entries[touch->entry].head.when())) newest = std::move(touch);
  }
  if (newest || !m_undone) return newest;
  for (const auto& [known, value] : *m_undone)
    if (known == field) return Touch{0, value};
  return Touch{};
}

Ledger::Ledger(const Catalog& catalog, std::vector<EntrySource> sources, std::vector<LedgerEntry> entries, Progress progress)
    : m_catalog(catalog), m_sources(std::move(sources)), m_entries(std::move(entries)), m_progress(std::move(progress)) {}

void Ledger::tell(std::size_t done, std::size_t all) const {
  if (done % 64 != 0 || !m_progress) return;
  if (!m_progress(all == 0 ? 1.0 : static_cast<double>(done) / static_cast<double>(all))) throw Failure(ErrorCode::cancelled, {});
}

std::vector<RecordKey> Ledger::recordsOf(const std::vector<EntryHead>& heads) {
  std::array<std::unordered_set<RawId>, domain::kKindCount> seen;
  std::vector<RecordKey> records;
  const auto add = [&](const TableMap& map, RawId id) {
    if (seen[static_cast<std::size_t>(map.type->kind)].insert(id).second) records.emplace_back(map.type->kind, id);
  };
  for (const EntryHead& head : heads) {
    if (head.entry.kind == kKeepKind) {
      const auto [kind, id] = keptRecord(head.entry);
      if (const TableMap* map = m_catalog.find(kind)) add(*map, id);
      continue;
    }
    const JournalRow row = m_sources[head.source].journal->row(head.entry.id);
    for (ChangesetReader reader(row.changeset); reader.next();) {
      const TableMap* map = m_catalog.find(reader.delta().table);
      if (map == nullptr) throw Failure(ErrorCode::changesetMismatch, {std::string(reader.delta().table)});
      add(*map, reader.delta().key);
    }
  }
  return records;
}

void Ledger::collect(const std::vector<RecordKey>& records) {
  std::array<std::unordered_set<RawId>, domain::kKindCount> wanted;
  bool any = false;
  for (const auto& [kind, id] : records) {
    if (!m_collected[static_cast<std::size_t>(kind)].insert(id).second) continue;
    wanted[static_cast<std::size_t>(kind)].insert(id);
    any = true;
  }
  if (!any) return;
  for (std::size_t entry = 0; entry < m_entries.size(); ++entry) {
    tell(entry, m_entries.size());
    read(entry, wanted);
  }
}

void Ledger::read(std::size_t entry, const std::array<std::unordered_set<RawId>, domain::kKindCount>& wanted) {
  const auto& [head, side] = m_entries[entry];
  if (head.entry.kind == kKeepKind) {
    const auto [key, id] = keptRecord(head.entry);
    const TableMap* map = m_catalog.find(key);
    if (map == nullptr) return;
    const auto kind = static_cast<std::size_t>(map->type->kind);
    if (wanted[kind].contains(id)) m_records[kind][id].kept(head, side);
    return;
  }
  const JournalRow row = m_sources[head.source].journal->row(head.entry.id);
  const TableMap* map = nullptr;
  std::size_t table = kNoField;
  for (ChangesetReader reader(row.changeset); reader.next();) {
    const RowDelta& delta = reader.delta();
    if (delta.tableNumber != table) {
      table = delta.tableNumber;
      map = m_catalog.find(delta.table);
    }
    if (map == nullptr) continue;
    const auto kind = static_cast<std::size_t>(map->type->kind);
    if (wanted[kind].contains(delta.key)) take(entry, *map, delta, m_records[kind][delta.key]);
  }
}

void Ledger::take(std::size_t entry, const TableMap& map, const RowDelta& delta, RecordLedger& record) const {
  const auto& [head, side] = m_entries[entry];
  const std::size_t columns = std::min(delta.columnCount(), map.fieldOfColumn.size());
  if (delta.operation == ChangeOperation::remove && head.entry.undoes == 0) {
    record.removed(head, side);
    return;
  }
  if (head.entry.undoes != 0) {
    // Of a step undone nothing remains; only an addition taken back says something of its own.
    if (delta.operation != ChangeOperation::remove) return;
    std::vector<std::pair<std::size_t, domain::Value>> values;
    for (std::size_t column = 0; column < columns; ++column)
      if (const std::size_t field = map.fieldOfColumn[column]; field != kNoField)
        values.emplace_back(field, cellValue(delta.before[column], map.type->fields[field].type));
    record.unadded(head, side, std::move(values));
    return;
  }
  const bool isAddition = delta.operation == ChangeOperation::insert;
  if (isAddition) record.added(entry, head, side);
  for (std::size_t column = 0; column < columns; ++column) {
    const std::size_t field = map.fieldOfColumn[column];
    if (field == kNoField || isLeftOut(delta.after[column])) continue;
    domain::Value value = cellValue(delta.after[column], map.type->fields[field].type);
    // What an addition leaves unknown is known from the addition itself.
    if (isAddition && domain::isUnknown(value)) continue;
    record.touched(field, entry, m_entries, side, std::move(value));
  }
}

const RecordLedger* Ledger::find(const RecordKey& record) const {
  const Records& records = m_records[static_cast<std::size_t>(record.first)];
  const auto found = records.find(record.second);
  return found != records.end() ? &found->second : nullptr;
}

}  // namespace kam::storage
