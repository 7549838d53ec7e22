// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/record_name.h"

#include "base/text.h"
#include "domain/records/person.h"

#include <algorithm>
#include <charconv>

namespace kam::domain {

namespace {
std::optional<std::size_t> identityField(const RecordType& type) {
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (type.fields[i].has(kIdentity)) return i;
  return std::nullopt;
}

std::string nameOfRow(const Snapshot& snapshot, const RecordType& type, const void* record) {
  if (type.kind == Kind::persons) return fullName(*static_cast<const Person*>(record));
  const Field& field = type.fields[type.nameField];
  const Value value = field.read(record);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (field.type == FieldType::reference && !isUnknown(value)) return recordName(snapshot, field.references, std::get<std::int64_t>(value));
  if (field.type == FieldType::date && !isUnknown(value)) return base::isoText(base::dateOfDayNumber(std::get<std::int64_t>(value)));
  return {};
}

struct Hits {
  std::vector<RawId> ids;
  std::string names;
};

template <class Matches>
Hits hitsOf(const Snapshot& snapshot, const RecordType& type, Matches matches) {
  Hits hits;
  const TableBase& table = snapshot.table(type.kind);
  const auto identity = identityField(type);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const void* record = table.at(row);
    if (!matches(record)) continue;
    hits.ids.push_back(table.idAt(row));
    if (hits.ids.size() > 5) continue;
    std::string key;
    if (identity)
      if (const Value value = type.fields[*identity].read(record); const auto* text = std::get_if<std::string>(&value)) key = *text;
    if (key.empty()) key = std::to_string(table.idAt(row));
    hits.names += (hits.names.empty() ? "" : ", ") + nameOfRow(snapshot, type, record) + " (" + key + ")";
  }
  return hits;
}
}  // namespace

std::string fullName(const Person& person) {
  std::string name;
  for (const std::string* part : {&person.title, &person.givenName, &person.familyName})
    if (!part->empty()) name += (name.empty() ? "" : " ") + *part;
  return name.empty() ? person.email : name;
}

std::string recordName(const Snapshot& snapshot, Kind kind, RawId id) {
  const void* record = snapshot.table(kind).find(id);
  if (record == nullptr) return std::to_string(id);
  return nameOfRow(snapshot, recordType(kind), record);
}

std::vector<std::string> qualifiedNames(const Snapshot& snapshot, Kind kind, RawId id) {
  const RecordType& type = recordType(kind);
  const void* record = snapshot.table(kind).find(id);
  if (record == nullptr || !type.fieldIndex("account")) return {};
  std::vector<Value> values;
  for (const Field& field : type.fields) values.push_back(field.read(record));
  // A record that is called by another one has that one's name.
  values[type.nameField] = nameOfRow(snapshot, type, record);
  return qualifiedNames(snapshot, kind, values);
}

std::vector<std::string> qualifiedNames(const Snapshot& snapshot, Kind kind, const std::vector<Value>& values) {
  const RecordType& type = recordType(kind);
  const auto account = type.fieldIndex("account");
  if (!account || type.fields[*account].references != Kind::accounts) return {};
  const auto* owner = std::get_if<std::int64_t>(&values[*account]);
  const auto* name = std::get_if<std::string>(&values[type.nameField]);
  if (owner == nullptr || name == nullptr || name->empty()) return {};
  std::string version;
  if (const auto field = type.fieldIndex("version"))
    if (const auto* whole = std::get_if<std::int64_t>(&values[*field])) version = " / " + std::to_string(*whole);
  std::vector<std::string> accounts{recordName(snapshot, Kind::accounts, *owner)};
  if (const void* row = snapshot.table(Kind::accounts).find(*owner))
    if (const Value number = recordType(Kind::accounts).fieldNamed("number").read(row); const auto* text = std::get_if<std::string>(&number))
      accounts.push_back(*text);
  std::vector<std::string> names;
  for (const std::string& known : accounts) {
    names.push_back(known + " / " + *name);
    if (!version.empty()) names.push_back(known + " / " + *name + version);
  }
  return names;
}

base::Result<RawId> findRecord(const Snapshot& snapshot, Kind kind, std::string_view wanted) {
  const RecordType& type = recordType(kind);
  const std::string key(base::trimmed(wanted));
  const auto result = [&](const Hits& hits) -> base::Result<RawId> {
    if (hits.ids.size() == 1) return hits.ids.front();
    return base::fail(base::ErrorCode::recordAmbiguous, {std::string(type.key), key, hits.names});
  };
  if (const auto identity = identityField(type)) {
    const Field& field = type.fields[*identity];
    const Hits hits = hitsOf(snapshot, type, [&](const void* record) { return field.read(record) == Value{key}; });
    if (!hits.ids.empty()) return result(hits);
  }
  const Hits exact = hitsOf(snapshot, type, [&](const void* record) { return nameOfRow(snapshot, type, record) == key; });
  if (!exact.ids.empty()) return result(exact);
  const std::string foldedKey = base::folded(key, base::UmlautFold::expanded);
  if (!foldedKey.empty()) {
    const Hits alike = hitsOf(
        snapshot, type, [&](const void* record) { return base::folded(nameOfRow(snapshot, type, record), base::UmlautFold::expanded) == foldedKey; });
    if (!alike.ids.empty()) return result(alike);
  }
  if (key.find(" / ") != std::string::npos) {
    Hits qualified;
    for (std::size_t row = 0; row < snapshot.table(kind).size(); ++row) {
      const RawId candidate = snapshot.table(kind).idAt(row);
      const auto names = qualifiedNames(snapshot, kind, candidate);
      if (std::find(names.begin(), names.end(), key) == names.end()) continue;
      qualified.ids.push_back(candidate);
      qualified.names += (qualified.names.empty() ? "" : ", ") + names.back() + " (" + std::to_string(candidate) + ")";
    }
    if (!qualified.ids.empty()) return result(qualified);
  }
  RawId id = 0;
  const char* const end = key.data() + key.size();
  if (const auto [at, error] = std::from_chars(key.data(), end, id); error == std::errc() && at == end && snapshot.table(kind).find(id) != nullptr)
    return id;
  return base::fail(base::ErrorCode::recordNotFound, {std::string(type.key), key});
}

}  // namespace kam::domain
