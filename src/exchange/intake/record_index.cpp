// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/record_index.h"

#include "base/text.h"
#include "domain/record_name.h"

#include <initializer_list>

namespace kam::exchange {

using domain::Kind;
using domain::RawId;
using domain::RecordType;
using domain::Snapshot;
using domain::Value;

namespace {
std::optional<std::size_t> identityOf(const RecordType& type) {
  for (std::size_t i = 0; i < type.fields.size(); ++i)
    if (type.fields[i].has(domain::kIdentity)) return i;
  return std::nullopt;
}

std::string textOf(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
  return {};
}

/// The keys of a kind, strongest first.
std::vector<std::vector<std::string_view>> keysOf(Kind kind) {
  switch (kind) {
    case Kind::accounts: return {{"number"}, {"name"}};
    case Kind::products: return {{"key"}, {"name"}};
    case Kind::team: return {{"name"}, {"email"}};
    case Kind::stages: return {{"key"}, {"name"}};
    case Kind::opportunities: return {{"number"}, {"account", "name"}};
    case Kind::targets: return {{"account", "year", "measure"}};
    case Kind::ratings: return {{"account", "criterion", "by"}};
    case Kind::cost_lines: return {{"account", "year", "kind"}};
    case Kind::assignments: return {{"member", "account", "role"}};
    case Kind::units:
    case Kind::sites: return {{"account", "name"}};
    case Kind::interactions: return {{"account", "at", "subject"}};
    case Kind::actions:
    case Kind::risks: return {{"account", "title"}};
    case Kind::plans: return {{"account", "title", "version"}};
    case Kind::goals: return {{"plan", "title"}};
    case Kind::swot: return {{"plan", "field", "text"}};
    case Kind::rates: return {{"currency", "year"}};
    default: return {};
  }
}
}  // namespace

NameIndex::NameIndex(const Snapshot& snapshot, Kind kind) {
  const RecordType& type = domain::recordType(kind);
  const auto identity = identityOf(type);
  const domain::TableBase& table = snapshot.table(kind);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const void* record = table.at(row);
    add(table.idAt(row), identity ? textOf(type.fields[*identity].read(record)) : std::string(), textOf(type.fields[type.nameField].read(record)));
    // Plans of many accounts share a title: a file tells them apart by the account.
    if (!identity)
      for (std::string& name : domain::qualifiedNames(snapshot, kind, table.idAt(row))) addName(table.idAt(row), std::move(name));
  }
}

void NameIndex::put(Map& map, std::string key, RawId id) {
  if (key.empty()) return;
  const auto [at, isNew] = map.try_emplace(std::move(key), Hit{Found::one, id});
  if (!isNew && at->second.id != id) at->second.found = Found::several;
}

void NameIndex::add(RawId id, std::string_view number, std::string_view name) {
  put(m_numbers, std::string(number), id);
  put(m_names, std::string(name), id);
  put(m_folded, base::folded(name, base::UmlautFold::expanded), id);
}

NameIndex::Hit NameIndex::look(const Map& map, const std::string& key) {
  const auto at = map.find(key);
  return at == map.end() ? Hit{} : at->second;
}

NameIndex::Hit NameIndex::findNumber(std::string_view number) const { return look(m_numbers, std::string(number)); }

NameIndex::Hit NameIndex::findName(std::string_view name) const {
  const Hit exact = look(m_names, std::string(name));
  return exact.found != Found::none ? exact : look(m_folded, base::folded(name, base::UmlautFold::expanded));
}

NameIndex::Hit NameIndex::find(std::string_view key) const {
  const Hit byNumber = findNumber(key);
  return byNumber.found != Found::none ? byNumber : findName(key);
}

NameIndex& References::of(Kind kind) {
  auto& index = m_indexes[static_cast<std::size_t>(kind)];
  if (!index) index = std::make_unique<NameIndex>(m_snapshot, kind);
  return *index;
}

MatchIndex::MatchIndex(const Snapshot& snapshot, const RecordType& type) : m_type(type), m_number(identityOf(type)) {
  for (const auto& key : keysOf(type.kind)) {
    Rule rule{{}, key.size() > 1};
    for (const std::string_view field : key) rule.fields.push_back(*type.fieldIndex(field));
    m_rules.push_back(std::move(rule));
  }
  m_maps.resize(m_rules.size());
  const domain::TableBase& table = snapshot.table(type.kind);
  std::vector<Value> values(type.fields.size());
  for (std::size_t row = 0; row < table.size(); ++row) {
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = type.fields[i].read(table.at(row));
    add(table.idAt(row), values);
  }
}

std::optional<std::string> MatchIndex::keyOf(std::size_t rule, const std::vector<Value>& values) const {
  std::string key;
  bool any = false;
  for (const std::size_t field : m_rules[rule].fields) {
    const std::string part = textOf(values[field]);
    if (part.empty() && !m_rules[rule].partsMayBeUnknown) return std::nullopt;
    any = any || !part.empty();
    key += part;
    key.push_back('\x1f');
  }
  // A combined key needs its last part: an opportunity without a name is not "the one of that account".
  if (!any || textOf(values[m_rules[rule].fields.back()]).empty()) {
    const bool lastIsOptional = m_type.kind == Kind::ratings || m_type.kind == Kind::assignments || m_type.kind == Kind::plans;
    if (!any || !lastIsOptional) return std::nullopt;
  }
  return key;
}

RawId MatchIndex::find(const std::vector<Value>& values) const {
  const std::string number = m_number ? textOf(values[*m_number]) : std::string();
  for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
    const auto key = keyOf(rule, values);
    if (!key) continue;
    const auto at = m_maps[rule].find(*key);
    if (at == m_maps[rule].end()) continue;
    const bool otherNumber = rule > 0 && m_type.kind != Kind::team && !number.empty() && !at->second.second.empty() && at->second.second != number;
    if (!otherNumber) return at->second.first;
  }
  return 0;
}

void MatchIndex::add(RawId id, const std::vector<Value>& values) {
  const std::string number = m_number ? textOf(values[*m_number]) : std::string();
  for (std::size_t rule = 0; rule < m_rules.size(); ++rule)
    if (auto key = keyOf(rule, values)) m_maps[rule].try_emplace(std::move(*key), id, number);
}

}  // namespace kam::exchange
