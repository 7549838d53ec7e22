// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/contact_edits.h"

#include "domain/record_name.h"

#include <algorithm>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Kind;
using domain::Person;
using domain::Position;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;

namespace {

std::size_t fieldOf(Kind kind, std::string_view key) { return *domain::recordType(kind).fieldIndex(key); }

/// Only what differs.
RowChange updateOf(const Snapshot& snapshot, Kind kind, domain::RawId id, std::vector<FieldValue> values) {
  RowChange row{kind, id, RowOperation::update, {}};
  const void* record = snapshot.table(kind).find(id);
  for (auto& [field, value] : values)
    if (record != nullptr && domain::recordType(kind).fields[field].read(record) != value) row.values.emplace_back(field, std::move(value));
  return row;
}

bool isNamedElsewhere(const Snapshot& snapshot, domain::Id<Person> person, domain::Id<Position> except) {
  for (const Position& position : snapshot.all<Position>())
    if (position.person == person && position.id != except) return true;
  for (const domain::Participant& participant : snapshot.all<domain::Participant>())
    if (participant.person == person) return true;
  return false;
}

}  // namespace

Result<Edit> addContact(const Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account, std::vector<FieldValue> person,
                        std::vector<FieldValue> position) {
  const domain::Account* at = snapshot.find(account);
  if (at == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", account.toString()});
  RowChange personRow{Kind::persons, ids.next(), RowOperation::add, std::move(person)};
  RowChange positionRow{Kind::positions, ids.next(), RowOperation::add, std::move(position)};
  positionRow.values.emplace_back(fieldOf(Kind::positions, "person"), personRow.id);
  positionRow.values.emplace_back(fieldOf(Kind::positions, "account"), account.raw());
  std::vector<RowChange> rows{std::move(personRow), std::move(positionRow)};
  const Snapshot after = snapshot.with(rows);
  std::string name = domain::recordName(after, Kind::persons, rows.front().id);
  return Edit{EditKind::contactAdded, {std::move(name), at->name}, std::move(rows), {}};
}

Result<Edit> changeContact(const Snapshot& snapshot, domain::Id<Position> position, std::vector<FieldValue> personValues,
                           std::vector<FieldValue> positionValues) {
  const Position* at = snapshot.find(position);
  if (at == nullptr) return fail(ErrorCode::recordNotFound, {"positions", position.toString()});
  Edit edit{EditKind::contactChanged, {domain::recordName(snapshot, Kind::persons, at->person.raw())}, {}, {}};
  for (RowChange& row : std::vector<RowChange>{updateOf(snapshot, Kind::persons, at->person.raw(), std::move(personValues)),
                                               updateOf(snapshot, Kind::positions, position.raw(), std::move(positionValues))})
    if (!row.values.empty()) edit.rows.push_back(std::move(row));
  if (edit.rows.empty()) return fail(ErrorCode::nothingChanged);
  return edit;
}

Result<Edit> removeContact(const Snapshot& snapshot, domain::Id<Position> position) {
  const Position* at = snapshot.find(position);
  if (at == nullptr) return fail(ErrorCode::recordNotFound, {"positions", position.toString()});
  const domain::Id<Person> person = at->person;
  auto edit = isNamedElsewhere(snapshot, person, position) ? removeRecord(snapshot, Kind::positions, position.raw())
                                                           : removeRecord(snapshot, Kind::persons, person.raw());
  if (!edit) return edit;
  edit->kind = EditKind::contactRemoved;
  edit->arguments = {domain::recordName(snapshot, Kind::persons, person.raw())};
  return edit;
}

}  // namespace kam::app
