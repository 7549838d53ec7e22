// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/contact_edits.h"

#include "base/text.h"
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

/// Only what nobody knows yet.
RowChange fillingOf(const Snapshot& snapshot, Kind kind, domain::RawId id, std::vector<FieldValue> values) {
  const void* record = snapshot.table(kind).find(id);
  std::erase_if(values, [&](const FieldValue& value) {
    return record == nullptr || !domain::isUnknown(domain::recordType(kind).fields[value.first].read(record));
  });
  return updateOf(snapshot, kind, id, std::move(values));
}

/// Both rows in one edit, as far as they say anything.
Result<Edit> changeOf(const Snapshot& snapshot, domain::Id<Person> person, RowChange personRow, RowChange positionRow) {
  Edit edit{EditKind::contactChanged, {domain::recordName(snapshot, Kind::persons, person.raw())}, {}, {}};
  for (RowChange* row : {&personRow, &positionRow})
    if (!row->values.empty()) edit.rows.push_back(std::move(*row));
  if (edit.rows.empty()) return fail(ErrorCode::nothingChanged);
  return edit;
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
  return changeOf(snapshot, at->person, updateOf(snapshot, Kind::persons, at->person.raw(), std::move(personValues)),
                  updateOf(snapshot, Kind::positions, position.raw(), std::move(positionValues)));
}

domain::Id<Person> knownPerson(const Snapshot& snapshot, const std::vector<FieldValue>& person) {
  const auto said = [&person](std::string_view key) {
    for (const auto& [field, value] : person)
      if (field == fieldOf(Kind::persons, key))
        if (const auto* text = std::get_if<std::string>(&value)) return base::folded(*text, base::UmlautFold::expanded);
    return std::string();
  };
  const std::string mail = said("email");
  const std::string family = said("family_name");
  if (mail.empty() || family.empty()) return {};
  for (const Person& known : snapshot.all<Person>())
    if (!known.erased && base::folded(known.email, base::UmlautFold::expanded) == mail &&
        base::folded(known.familyName, base::UmlautFold::expanded) == family)
      return known.id;
  return {};
}

domain::Id<Position> samePosition(const Snapshot& snapshot, domain::Id<Person> person, domain::Id<domain::Account> account,
                                  const std::vector<FieldValue>& position, base::Date today) {
  const domain::RecordType& type = domain::recordType(Kind::positions);
  for (const Position& known : snapshot.all<Position>()) {
    if (known.person != person || known.account != account || (known.until && *known.until < today)) continue;
    const bool fits = std::all_of(position.begin(), position.end(), [&](const FieldValue& value) {
      const domain::Value held = type.fields[value.first].read(&known);
      return domain::isUnknown(value.second) || domain::isUnknown(held) || held == value.second;
    });
    if (fits) return known.id;
  }
  return {};
}

Result<Edit> completeContact(const Snapshot& snapshot, domain::Id<Position> position, std::vector<FieldValue> personValues,
                             std::vector<FieldValue> positionValues) {
  const Position* at = snapshot.find(position);
  if (at == nullptr) return fail(ErrorCode::recordNotFound, {"positions", position.toString()});
  return changeOf(snapshot, at->person, fillingOf(snapshot, Kind::persons, at->person.raw(), std::move(personValues)),
                  fillingOf(snapshot, Kind::positions, position.raw(), std::move(positionValues)));
}

Result<Edit> addPosition(const Snapshot& snapshot, base::IdSource& ids, FurtherPosition wanted, base::Date today) {
  const Person* person = snapshot.find(wanted.person);
  const domain::Account* at = snapshot.find(wanted.account);
  if (person == nullptr) return fail(ErrorCode::recordNotFound, {"persons", wanted.person.toString()});
  if (at == nullptr) return fail(ErrorCode::recordNotFound, {"accounts", wanted.account.toString()});
  RowChange position{Kind::positions, ids.next(), RowOperation::add, std::move(wanted.position)};
  position.values.emplace_back(fieldOf(Kind::positions, "person"), wanted.person.raw());
  position.values.emplace_back(fieldOf(Kind::positions, "account"), wanted.account.raw());
  Edit edit{EditKind::contactPlaced, {domain::recordName(snapshot, Kind::persons, wanted.person.raw()), at->name}, {}, {}};
  RowChange known = fillingOf(snapshot, Kind::persons, wanted.person.raw(), std::move(wanted.personValues));
  if (!known.values.empty()) edit.rows.push_back(std::move(known));
  if (const Position* left = snapshot.find(wanted.leaves)) {
    std::optional<base::Date> named;
    for (const auto& [field, value] : position.values)
      if (field == fieldOf(Kind::positions, "from"))
        if (const auto* number = std::get_if<std::int64_t>(&value)) named = base::dateOfDayNumber(*number);
    const base::Date begins = named.value_or(today);
    if (!named) position.values.emplace_back(fieldOf(Kind::positions, "from"), std::int64_t{base::dayNumber(today)});
    if (left->from && begins <= *left->from)
      return fail(ErrorCode::valueOutOfRange, {"positions", "from", base::isoText(begins), "≥ " + base::isoText(*left->from + std::chrono::days{1})},
                  {{}, 0, "from", base::isoText(begins)});
    if (!left->until || *left->until >= begins)
      edit.rows.push_back({Kind::positions,
                           left->id.raw(),
                           RowOperation::update,
                           {{fieldOf(Kind::positions, "until"), std::int64_t{base::dayNumber(begins - std::chrono::days{1})}}}});
  }
  edit.rows.push_back(std::move(position));
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
