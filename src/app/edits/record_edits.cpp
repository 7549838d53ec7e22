// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/record_edits.h"

#include "app/edits/draft.h"
#include "domain/record_name.h"
#include "domain/records.h"
#include "domain/value_text.h"

#include <set>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Field;
using domain::Kind;
using domain::RawId;
using domain::RecordType;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;
using domain::Value;

namespace {

/// What belongs to a record and goes with it. Anything else that refers to it keeps it from being removed.
bool belongsTo(Kind child, Kind parent) {
  switch (parent) {
    case Kind::accounts:
      return child == Kind::units || child == Kind::sites || child == Kind::positions || child == Kind::interactions ||
             child == Kind::opportunities || child == Kind::targets || child == Kind::cost_lines || child == Kind::assignments ||
             child == Kind::ratings || child == Kind::plans || child == Kind::actions || child == Kind::risks || child == Kind::facts ||
             child == Kind::requirements || child == Kind::contracts || child == Kind::prices || child == Kind::concessions ||
             child == Kind::tenders || child == Kind::offers || child == Kind::promises || child == Kind::satisfaction || child == Kind::potentials ||
             child == Kind::competitor_positions || child == Kind::barriers || child == Kind::stakeholders || child == Kind::responsibilities ||
             child == Kind::efforts || child == Kind::value_items || child == Kind::documents || child == Kind::distinct_pairs;
    case Kind::persons: return child == Kind::positions || child == Kind::participants || child == Kind::distinct_pairs;
    case Kind::positions: return child == Kind::stakeholders;
    case Kind::contracts: return child == Kind::bonus_steps;
    case Kind::offers: return child == Kind::offer_items;
    case Kind::stakeholders: return child == Kind::ties;
    case Kind::competitors: return child == Kind::competitor_positions;
    case Kind::interactions: return child == Kind::participants;
    case Kind::reviews: return child == Kind::review_entries || child == Kind::review_notes;
    case Kind::plans:
      return child == Kind::goals || child == Kind::actions || child == Kind::swot || child == Kind::risks || child == Kind::strategies;
    default: return false;
  }
}

/// Records that need one of several references: without it they say nothing.
bool needsOneOfSeveral(Kind kind) { return kind == Kind::distinct_pairs || kind == Kind::stakeholders; }

/// Fields that lose their reference instead of keeping the record alive (an opportunity's unit, an action's goal …).
bool isLoose(const Field& field) { return !field.has(domain::kRequired); }

void removeWithChildren(const Snapshot& snapshot, Kind kind, RawId id, Draft& draft, std::set<std::pair<Kind, RawId>>& gone) {
  if (!gone.emplace(kind, id).second) return;
  for (const RecordType& type : domain::recordTypes())
    for (std::size_t i = 0; i < type.fields.size(); ++i) {
      const Field& field = type.fields[i];
      if (field.type != domain::FieldType::reference || field.references != kind) continue;
      const bool child = belongsTo(type.kind, kind) && (field.has(domain::kRequired) || kind == Kind::plans || needsOneOfSeveral(type.kind));
      const domain::TableBase& table = snapshot.table(type.kind);
      for (std::size_t row = 0; row < table.size(); ++row) {
        if (field.read(table.at(row)) != Value{id} || gone.contains({type.kind, table.idAt(row)})) continue;
        if (child) removeWithChildren(snapshot, type.kind, table.idAt(row), draft, gone);
        else if (isLoose(field)) draft.push({type.kind, table.idAt(row), RowOperation::update, {{i, Value{}}}});
      }
    }
  draft.push({kind, id, RowOperation::remove, {}});
}

/// "assignments (12), efforts (40)": what cannot be without one of the records that go; empty where nothing stands in the way.
std::string inTheWay(const Snapshot& snapshot, const std::set<std::pair<Kind, RawId>>& gone) {
  std::string kinds;
  for (const RecordType& type : domain::recordTypes()) {
    const domain::TableBase& table = snapshot.table(type.kind);
    std::size_t count = 0;
    for (const Field& field : type.fields) {
      if (field.type != domain::FieldType::reference || isLoose(field)) continue;
      for (std::size_t row = 0; row < table.size(); ++row) {
        const Value value = field.read(table.at(row));
        const auto* id = std::get_if<std::int64_t>(&value);
        if (id != nullptr && gone.contains({field.references, *id}) && !gone.contains({type.kind, table.idAt(row)})) ++count;
      }
    }
    if (count > 0) kinds += (kinds.empty() ? "" : ", ") + std::string(type.key) + " (" + std::to_string(count) + ")";
  }
  return kinds;
}

std::vector<std::string> namesFor(const Snapshot& snapshot, Kind kind, RawId id) {
  return {std::string(domain::recordType(kind).key), domain::recordName(snapshot, kind, id)};
}

/// A record's name as it will be after `row`.
std::vector<std::string> namesAfter(const Snapshot& snapshot, const RowChange& row) {
  const std::vector<RowChange> rows{row};
  return namesFor(snapshot.with(rows), row.kind, row.id);
}

void setDefault(RowChange& row, std::string_view key, Value value) {
  const std::size_t field = *domain::recordType(row.kind).fieldIndex(key);
  for (const auto& [index, given] : row.values)
    if (index == field && !domain::isUnknown(given)) return;
  row.values.emplace_back(field, std::move(value));
}

void fillDefaults(RowChange& row) {
  switch (row.kind) {
    case Kind::opportunities: return setDefault(row, "outcome", std::string("open"));
    case Kind::actions: return setDefault(row, "status", std::string("open"));
    case Kind::promises: return setDefault(row, "state", std::string("open"));
    case Kind::offers: setDefault(row, "status", std::string("draft")); return setDefault(row, "version", std::int64_t{1});
    case Kind::accounts: return setDefault(row, "status", std::string("active"));
    case Kind::plans: setDefault(row, "status", std::string("draft")); return setDefault(row, "version", std::int64_t{1});
    default: return;
  }
}

}  // namespace

Result<std::vector<FieldValue>> parseFields(const Snapshot& snapshot, Kind kind, const std::vector<FieldText>& texts) {
  const RecordType& type = domain::recordType(kind);
  std::vector<FieldValue> values;
  for (const auto& [key, text] : texts) {
    const auto index = type.fieldIndex(key);
    if (!index) {
      std::string known;
      for (const Field& field : type.fields) known += (known.empty() ? "" : ", ") + std::string(field.key);
      return fail(ErrorCode::unknownField, {std::string(type.key), key, known}, {{}, 0, key, text});
    }
    if (type.fields[*index].has(domain::kComputed)) return fail(ErrorCode::fieldReadOnly, {std::string(type.key), key}, {{}, 0, key, text});
    auto value = domain::parseValue(snapshot, type.fields[*index], text, domain::NumberStyle::plain);
    if (!value) return fail(value.error());
    values.emplace_back(*index, std::move(*value));
  }
  return values;
}

Result<Edit> addRecord(const Snapshot& snapshot, base::IdSource& ids, Kind kind, std::vector<FieldValue> values) {
  RowChange row{kind, ids.next(), RowOperation::add, std::move(values)};
  fillDefaults(row);
  Edit edit{EditKind::recordAdded, namesAfter(snapshot, row), {}, {}};
  edit.rows.push_back(std::move(row));
  return edit;
}

Result<Edit> setFields(const Snapshot& snapshot, Kind kind, RawId id, std::vector<FieldValue> values) {
  const RecordType& type = domain::recordType(kind);
  const void* record = snapshot.table(kind).find(id);
  if (record == nullptr) return fail(ErrorCode::recordNotFound, {std::string(type.key), std::to_string(id)});
  RowChange row{kind, id, RowOperation::update, {}};
  for (auto& [index, value] : values)
    if (type.fields[index].read(record) != value) row.values.emplace_back(index, std::move(value));
  if (row.values.empty()) return fail(ErrorCode::nothingChanged);
  Edit edit{EditKind::recordChanged, namesFor(snapshot, kind, id), {}, {}};
  for (const auto& [index, value] : row.values) {
    edit.arguments.emplace_back(type.fields[index].key);
    edit.arguments.push_back(domain::plainText(snapshot, type.fields[index], type.fields[index].read(record)));
    edit.arguments.push_back(domain::plainText(snapshot, type.fields[index], value));
  }
  edit.rows.push_back(std::move(row));
  return edit;
}

Result<Edit> setCells(const Snapshot& snapshot, Kind kind, std::vector<std::pair<RawId, FieldValue>> cells) {
  const RecordType& type = domain::recordType(kind);
  Edit edit{EditKind::recordsChanged, {std::string(type.key)}, {}, {}};
  for (auto& [id, cell] : cells) {
    const void* record = snapshot.table(kind).find(id);
    if (record == nullptr || type.fields[cell.first].read(record) == cell.second) continue;
    edit.rows.push_back({kind, id, RowOperation::update, {std::move(cell)}});
  }
  if (edit.rows.empty()) return fail(ErrorCode::nothingChanged);
  edit.arguments.push_back(std::to_string(edit.rows.size()));
  return edit;
}

Result<Edit> removeRecord(const Snapshot& snapshot, Kind kind, RawId id) {
  const RecordType& type = domain::recordType(kind);
  if (snapshot.table(kind).find(id) == nullptr) return fail(ErrorCode::recordNotFound, {std::string(type.key), std::to_string(id)});
  const std::string name = domain::recordName(snapshot, kind, id);
  if (kind == Kind::accounts && snapshot.sales().rowOf(id) >= 0) return fail(ErrorCode::recordInUse, {std::string(type.key), name, "sales"});
  if (kind == Kind::decisions || kind == Kind::decision_entries) return fail(ErrorCode::decisionFrozen);
  Draft draft;
  std::set<std::pair<Kind, RawId>> gone;
  removeWithChildren(snapshot, kind, id, draft, gone);
  if (const std::string users = inTheWay(snapshot, gone); !users.empty()) return fail(ErrorCode::recordInUse, {std::string(type.key), name, users});
  std::vector<RowChange> rows;
  for (RowChange& row : draft.take()) {
    const bool updatesGone = row.operation == RowOperation::update && gone.contains({row.kind, row.id});
    if (!updatesGone) rows.push_back(std::move(row));
  }
  return Edit{EditKind::recordRemoved, {std::string(type.key), name, std::to_string(gone.size() - 1)}, std::move(rows), {}};
}

Result<Edit> archiveAccount(const Snapshot& snapshot, RawId account, bool archived) {
  const domain::Account* before = snapshot.find(domain::Id<domain::Account>(account));
  if (before == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", std::to_string(account)});
  if (before->archived == archived) return fail(ErrorCode::nothingChanged);
  domain::Account after = *before;
  after.archived = archived;
  Draft draft;
  draft.update(*before, after);
  return Edit{archived ? EditKind::accountArchived : EditKind::accountRestored, {"accounts", before->name}, draft.take(), {}};
}

}  // namespace kam::app
