// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_plan.h"

#include "storage/row_values.h"
#include "storage/row_writer.h"
#include "storage/sqlite/failure.h"

#include <algorithm>

namespace kam::storage {

using domain::RowChange;
using domain::RowOperation;
using domain::Value;

namespace {
const Value kUnknown;
const Value kHere = std::int64_t{1};
const Value kGone = std::int64_t{0};
}  // namespace

std::optional<MergePlan::Values> MergePlan::rowOf(const TableMap& map, RawId id) const {
  Query query = m_ours.prepared(map.select + " WHERE \"id\" = ?1");
  query.bind(1, id);
  if (!query.step()) return std::nullopt;
  Values values;
  for (std::size_t field = 0; field < map.type->fields.size(); ++field) {
    values.push_back(columnValue(query, static_cast<int>(field) + 1, map.type->fields[field].type));
  }
  return values;
}

void MergePlan::decide(const std::vector<RecordKey>& records) {
  m_ledger.collect(records);
  for (const RecordKey& key : records)
    if (const RecordLedger* record = m_ledger.find(key)) decideRow(m_catalog.of(key.first), key.second, *record);
}

void MergePlan::decideRow(const TableMap& map, RawId id, const RecordLedger& record) {
  const RecordKey key{map.type->kind, id};
  const auto current = rowOf(map, id);
  const bool stays = record.alive() > record.dead();
  const EntryHead* ours = lastOf(record, MergeSide::ours);
  const EntryHead* theirs = lastOf(record, MergeSide::theirs);
  const bool touchedByBoth = ours != nullptr && theirs != nullptr;
  const bool theirsRemoved = record.dead(MergeSide::theirs) > record.alive(MergeSide::theirs);
  if (touchedByBoth && current.has_value() == theirsRemoved) {
    // One side removed it. Whoever touched it last wins.
    if (!m_knew(*theirs, *ours)) reportRecord(map, id, record, current.has_value(), stays == current.has_value(), true);
  } else if (touchedByBoth && current) reportFields(map, id, record, *current);
  if (!stays) {
    if (current) m_changes[key] = {map.type->kind, id, RowOperation::remove, {}};
    return;
  }
  // Of a record that only changes are known of nothing can be made.
  if (!current && !record.isComplete()) return;
  RowChange change = missing(map, id, record, current ? &*current : nullptr);
  if (!current || !change.values.empty()) m_changes[key] = std::move(change);
}

RowChange MergePlan::missing(const TableMap& map, RawId id, const RecordLedger& record, const Values* current) const {
  RowChange change{map.type->kind, id, current != nullptr ? RowOperation::update : RowOperation::add, {}};
  for (std::size_t field = 0; field < map.type->fields.size(); ++field) {
    auto touch = record.last(field, m_ledger.entries());
    if (!touch) continue;
    if (touch->value == (current != nullptr ? (*current)[field] : kUnknown)) continue;
    change.values.emplace_back(field, std::move(touch->value));
  }
  return change;
}

void MergePlan::reportFields(const TableMap& map, RawId id, const RecordLedger& record, const Values& current) {
  const auto& entries = m_ledger.entries();
  for (std::size_t field = 0; field < current.size(); ++field) {
    const auto ours = record.last(field, MergeSide::ours, entries);
    const auto theirs = record.last(field, MergeSide::theirs, entries);
    if (!ours || !theirs || current[field] == theirs->value) continue;
    const EntryHead& mine = entries[ours->entry].head;
    const EntryHead& other = entries[theirs->entry].head;
    if (m_knew(other, mine)) continue;
    m_conflicts.push_back({map.type->kind,
                           id,
                           field,
                           current[field],
                           theirs->value,
                           mine.when() > other.when(),
                           {mine.entry.author, mine.entry.at},
                           {other.entry.author, other.entry.at},
                           true});
  }
}

const EntryHead* MergePlan::lastOf(const RecordLedger& record, MergeSide side) const {
  if (!record.isTouchedBy(side)) return nullptr;
  const Stamp last = std::max(record.alive(side), record.dead(side));
  const auto& entries = m_ledger.entries();
  const auto at = std::lower_bound(entries.begin(), entries.end(), last,
                                   [](const LedgerEntry& known, const Stamp& wanted) { return known.head.when() < wanted; });
  return at != entries.end() && at->head.when() == last ? &at->head : nullptr;
}

void MergePlan::reportRecord(const TableMap& map, RawId id, const RecordLedger& record, bool isHere, bool keptOurs, bool isDecidable) {
  const auto party = [&](MergeSide side) {
    const EntryHead* head = lastOf(record, side);
    return head != nullptr ? MergeParty{head->entry.author, head->entry.at} : MergeParty{};
  };
  m_conflicts.push_back({map.type->kind, id, std::nullopt, isHere ? kHere : kGone, isHere ? kGone : kHere, keptOurs, party(MergeSide::ours),
                         party(MergeSide::theirs), isDecidable, missing(map, id, record, nullptr).values});
}

void MergePlan::mend(const TableMap& child, RawId id, const TableMap& parent, RawId missingId, std::string_view column) {
  const RecordKey key{parent.type->kind, missingId};
  // Several rows may miss the same one; it comes back once.
  if (!m_mended.insert(key).second) return;
  const RecordLedger* record = m_ledger.find(key);
  const auto planned = m_changes.find(key);
  const bool isHere = planned != m_changes.end() && planned->second.operation == RowOperation::remove;
  if (record != nullptr && (isHere || record->isComplete())) {
    // One side removed it, but something of the other's refers to it: it stays.
    std::erase_if(m_conflicts, [&](const MergeConflict& known) { return known.kind == key.first && known.record == missingId && !known.field; });
    reportRecord(parent, missingId, *record, isHere, isHere, false);
    m_kept[key] = record->dead();
    const auto current = isHere ? rowOf(parent, missingId) : std::nullopt;
    m_changes[key] = missing(parent, missingId, *record, current ? &*current : nullptr);
    return;
  }
  // Nobody has it any more: every reference to it goes.
  m_mended.erase(key);
  const std::size_t field = child.type->fieldIndex(column).value_or(kNoField);
  if (field == kNoField) throw Failure(ErrorCode::changesetMismatch, {std::string(column)});
  RowChange& change = m_changes.try_emplace({child.type->kind, id}, RowChange{child.type->kind, id, RowOperation::update, {}}).first->second;
  std::erase_if(change.values, [&](const auto& pair) { return pair.first == field; });
  change.values.emplace_back(field, kUnknown);
}

std::size_t MergePlan::writeAndMend() {
  struct Violation {
    const TableMap* child;
    RawId id;
    const TableMap* parent;
    RawId missing;
    std::string column;
  };
  std::vector<Violation> violations;
  m_ours.exec("SAVEPOINT \"trial\"");
  std::vector<RowChange> changes;
  for (const auto& [key, change] : m_changes) changes.push_back(change);
  writeRows(m_ours, m_catalog, changes);
  {
    Query query = m_ours.prepared(
        "SELECT \"check\".\"table\", \"check\".\"rowid\", \"check\".\"parent\", \"list\".\"from\" FROM pragma_foreign_key_check AS \"check\" "
        "JOIN pragma_foreign_key_list(\"check\".\"table\") AS \"list\" ON \"list\".\"id\" = \"check\".\"fkid\"");
    while (query.step()) {
      violations.push_back({m_catalog.find(query.text(0)), query.integer(1), m_catalog.find(query.text(2)), 0, std::string(query.text(3))});
    }
  }
  for (Violation& violation : violations) {
    if (violation.child == nullptr || violation.parent == nullptr) throw Failure(ErrorCode::changesetMismatch, {violation.column});
    Query query = m_ours.prepared("SELECT " + storage::quoted(violation.column) + " FROM " + storage::quoted(violation.child->type->key) +
                                  " WHERE \"id\" = ?1");
    query.bind(1, violation.id);
    if (query.step()) violation.missing = query.integer(0);
  }
  if (violations.empty()) {
    m_ours.exec("RELEASE \"trial\"");
    return 0;
  }
  m_ours.exec("ROLLBACK TO \"trial\"");
  m_ours.exec("RELEASE \"trial\"");
  std::vector<RecordKey> parents;
  for (const Violation& violation : violations) parents.emplace_back(violation.parent->type->kind, violation.missing);
  m_ledger.collect(parents);
  m_mended.clear();
  for (const Violation& violation : violations) mend(*violation.child, violation.id, *violation.parent, violation.missing, violation.column);
  return violations.size();
}

}  // namespace kam::storage
