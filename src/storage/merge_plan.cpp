// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_plan.h"

#include "storage/row_values.h"
#include "storage/row_writer.h"
#include "storage/sqlite/failure.h"

namespace kam::storage {

using domain::RowChange;
using domain::RowOperation;
using domain::Value;

namespace {
const Value kUnknown;
}

std::optional<MergePlan::Values> MergePlan::rowOf(Connection& connection, const TableMap& map, std::int64_t id) const {
  Query query = connection.prepared(map.select + " WHERE \"id\" = ?1");
  query.bind(1, id);
  if (!query.step()) return std::nullopt;
  Values values;
  for (std::size_t field = 0; field < map.type->fields.size(); ++field) {
    values.push_back(columnValue(query, static_cast<int>(field) + 1, map.type->fields[field].type));
  }
  return values;
}

RowChange MergePlan::whole(const TableMap& map, std::int64_t id, const Values& values) const {
  RowChange change{map.type->kind, id, RowOperation::add, {}};
  for (std::size_t field = 0; field < values.size(); ++field)
    if (!domain::isUnknown(values[field])) change.values.emplace_back(field, values[field]);
  return change;
}

void MergePlan::conflict(const TableMap& map, std::int64_t id, std::optional<std::size_t> field, Value ours, Value theirs, bool keptOurs) {
  m_conflicts.push_back({map.type->kind, id, field, std::move(ours), std::move(theirs), keptOurs});
}

void MergePlan::decide(const Touches& ourTouches, const Touches& theirTouches) {
  for (const auto& [key, touch] : theirTouches) {
    const TableMap* map = m_catalog.find(key.first);
    if (map == nullptr) throw Failure(ErrorCode::changesetMismatch, {key.first});
    const auto ours = ourTouches.find(key);
    decideRow(*map, key.second, touch, ours != ourTouches.end() ? &ours->second : nullptr);
  }
}

void MergePlan::decideRow(const TableMap& map, std::int64_t id, const RowTouch& theirTouch, const RowTouch* ourTouch) {
  const auto ours = rowOf(m_ours, map, id);
  const auto theirs = rowOf(m_theirs, map, id);
  if (!ours && !theirs) return;
  if (ours && theirs) {
    decideFields(map, id, *ours, *theirs, theirTouch, ourTouch);
    return;
  }
  // One side removed it. Whoever touched it last wins.
  const bool keepOurs = ourTouch != nullptr && ourTouch->last > theirTouch.last;
  if (ourTouch != nullptr) conflict(map, id, std::nullopt, Value{std::int64_t{ours ? 1 : 0}}, Value{std::int64_t{theirs ? 1 : 0}}, keepOurs);
  if (keepOurs) return;
  if (theirs) m_changes[{map.type->kind, id}] = whole(map, id, *theirs);
  else m_changes[{map.type->kind, id}] = {map.type->kind, id, RowOperation::remove, {}};
}

void MergePlan::decideFields(const TableMap& map, std::int64_t id, const Values& ours, const Values& theirs, const RowTouch& theirTouch,
                             const RowTouch* ourTouch) {
  RowChange change{map.type->kind, id, RowOperation::update, {}};
  for (std::size_t field = 0; field < ours.size(); ++field) {
    if (ours[field] == theirs[field]) continue;
    const auto theirStamp = theirTouch.columns.find(map.columnOfField[field]);
    if (theirStamp == theirTouch.columns.end()) continue;
    bool keepOurs = false;
    if (ourTouch != nullptr) {
      const auto ourStamp = ourTouch->columns.find(map.columnOfField[field]);
      if (ourStamp != ourTouch->columns.end()) {
        keepOurs = ourStamp->second > theirStamp->second;
        conflict(map, id, field, ours[field], theirs[field], keepOurs);
      }
    }
    if (!keepOurs) change.values.emplace_back(field, theirs[field]);
  }
  if (!change.values.empty()) m_changes[{map.type->kind, id}] = std::move(change);
}

void MergePlan::mend(const TableMap& child, std::int64_t id, const TableMap& parent, std::string_view column) {
  const std::size_t field = child.type->fieldIndex(column).value_or(kNoField);
  if (field == kNoField) throw Failure(ErrorCode::changesetMismatch, {std::string(column)});
  std::int64_t missing = 0;
  {
    Query query = m_ours.prepared("SELECT " + quoted(column) + " FROM " + quoted(child.type->key) + " WHERE \"id\" = ?1");
    query.bind(1, id);
    if (query.step()) missing = query.integer(0);
  }
  // Several rows may miss the same one; it comes back once.
  if (!m_mended.emplace(parent.type->kind, missing).second) return;
  const auto planned = m_changes.find({parent.type->kind, missing});
  if (planned != m_changes.end() && planned->second.operation == RowOperation::remove) {
    // They removed it, but something of ours refers to it: it stays.
    m_changes.erase(planned);
    conflict(parent, missing, std::nullopt, Value{std::int64_t{1}}, Value{std::int64_t{0}}, true);
    return;
  }
  if (const auto theirs = rowOf(m_theirs, parent, missing)) {
    m_changes[{parent.type->kind, missing}] = whole(parent, missing, *theirs);
    conflict(parent, missing, std::nullopt, Value{std::int64_t{0}}, Value{std::int64_t{1}}, false);
    return;
  }
  // Nobody has it any more: every reference to it goes.
  m_mended.erase({parent.type->kind, missing});
  RowChange& change = m_changes.try_emplace({child.type->kind, id}, RowChange{child.type->kind, id, RowOperation::update, {}}).first->second;
  std::erase_if(change.values, [&](const auto& pair) { return pair.first == field; });
  change.values.emplace_back(field, kUnknown);
}

std::size_t MergePlan::writeAndMend() {
  std::vector<RowChange> changes;
  for (const auto& [key, change] : m_changes) changes.push_back(change);
  writeRows(m_ours, m_catalog, changes);
  struct Violation {
    const TableMap* child;
    std::int64_t id;
    const TableMap* parent;
    std::string column;
  };
  std::vector<Violation> violations;
  {
    Query query = m_ours.prepared(
        "SELECT \"check\".\"table\", \"check\".\"rowid\", \"check\".\"parent\", \"list\".\"from\" FROM pragma_foreign_key_check AS \"check\" "
        "JOIN pragma_foreign_key_list(\"check\".\"table\") AS \"list\" ON \"list\".\"id\" = \"check\".\"fkid\"");
    while (query.step()) {
      violations.push_back({m_catalog.find(query.text(0)), query.integer(1), m_catalog.find(query.text(2)), std::string(query.text(3))});
    }
  }
  m_mended.clear();
  for (const Violation& violation : violations) {
    if (violation.child == nullptr || violation.parent == nullptr) throw Failure(ErrorCode::changesetMismatch, {violation.column});
    mend(*violation.child, violation.id, *violation.parent, violation.column);
  }
  return violations.size();
}

}  // namespace kam::storage
