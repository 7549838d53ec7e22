// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/record_index.h"

#include "base/text.h"
#include "domain/account_numbers.h"
#include "domain/record_name.h"

#include <algorithm>
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
  if (const auto* real = std::get_if<double>(&value)) return std::to_string(*real);
  return {};
}

}  // namespace

std::vector<std::vector<std::string_view>> matchKeysOf(Kind kind) {
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
    case Kind::interactions: return {{"external_key"}, {"account", "at", "subject"}};
    case Kind::actions:
    case Kind::risks: return {{"account", "title"}};
    case Kind::plans: return {{"account", "title", "version"}};
    case Kind::goals: return {{"plan", "title"}};
    case Kind::swot: return {{"plan", "field", "text"}};
    case Kind::rates: return {{"currency", "year"}};
    case Kind::facts: return {{"account", "topic", "text"}};
    case Kind::requirements: return {{"account", "text"}};
    case Kind::contracts: return {{"number"}, {"account", "name"}};
    case Kind::bonus_steps: return {{"contract", "threshold"}};
    case Kind::prices: return {{"account", "contract", "from_quantity", "valid_from", "product"}};
    case Kind::documents: return {{"account", "path"}};
    case Kind::concessions: return {{"account", "on", "direction", "text"}};
    case Kind::tenders: return {{"reference"}, {"account", "title"}};
    case Kind::offers: return {{"number"}, {"account", "version", "name"}};
    case Kind::offer_items: return {{"offer", "name"}};
    case Kind::promises: return {{"account", "direction", "text"}};
    case Kind::satisfaction: return {{"account", "unit", "person", "method", "on"}};
    case Kind::potentials: return {{"account", "unit", "family"}};
    case Kind::competitors: return {{"name"}};
    case Kind::competitor_positions: return {{"account", "unit", "competitor"}};
    case Kind::barriers: return {{"account", "kind", "text"}};
    case Kind::stakeholders: return {{"account", "opportunity", "position"}, {"account", "opportunity", "placeholder"}};
    case Kind::ties: return {{"from", "kind", "to"}};
    // One person may have several parts of a duty, and others for other units and regions.
    case Kind::responsibilities: return {{"account", "unit", "region", "duty", "member", "part"}};
    // Two equal lines of one day are one: whoever worked twice that day says what it was.
    case Kind::efforts: return {{"account", "member", "activity", "note", "hours", "on"}};
    case Kind::skill_ratings: return {{"member", "on", "skill"}};
    case Kind::skill_needs: return {{"tier", "account", "skill"}};
    case Kind::tier_policies: return {{"tier"}};
    case Kind::strategies: return {{"plan", "title"}};
    case Kind::value_items: return {{"account", "mechanism"}};
    default: return {};
  }
}

NameIndex::NameIndex(const Snapshot& snapshot, Kind kind) {
  const RecordType& type = domain::recordType(kind);
  const auto identity = identityOf(type);
  const domain::TableBase& table = snapshot.table(kind);
  for (std::size_t row = 0; row < table.size(); ++row) {
    const void* record = table.at(row);
    if (kind == Kind::accounts)
      for (const std::string& number : domain::furtherNumbers(*static_cast<const domain::Account*>(record))) put(m_numbers, number, table.idAt(row));
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

MatchIndex::MatchIndex(const Snapshot& snapshot, const RecordType& type, const std::vector<std::string>& only)
    : m_type(type), m_number(type.kind == Kind::interactions ? type.fieldIndex("external_key") : identityOf(type)) {
  auto keys = matchKeysOf(type.kind);
  const auto isWanted = [&](const auto& key) { return std::equal(key.begin(), key.end(), only.begin(), only.end()); };
  m_isOne = std::any_of(keys.begin(), keys.end(), isWanted);
  if (m_isOne) std::erase_if(keys, [&](const auto& key) { return !isWanted(key); });
  for (const auto& key : keys) {
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
    if (type.kind == Kind::accounts)
      for (const std::string& number : domain::furtherNumbers(*static_cast<const domain::Account*>(table.at(row)))) {
        values[*m_number] = number;
        if (auto key = keyOf(0, values)) m_maps[0].try_emplace(std::move(*key), table.idAt(row), number);
      }
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

MatchIndex::Match MatchIndex::find(const std::vector<Value>& values) const {
  const std::string number = m_number ? textOf(values[*m_number]) : std::string();
  Match match;
  for (std::size_t rule = 0; rule < m_rules.size(); ++rule) {
    const auto key = keyOf(rule, values);
    if (!key) continue;
    const auto at = m_maps[rule].find(*key);
    if (at == m_maps[rule].end()) continue;
    const bool numbersCount = rule > 0 && m_type.kind != Kind::team && !m_isOne;
    if (numbersCount && !number.empty() && !at->second.second.empty() && at->second.second != number) continue;
    if (match.record == 0) match.record = at->second.first;
    else if (match.record != at->second.first && match.other == 0) match.other = at->second.first;
  }
  return match;
}

void MatchIndex::add(RawId id, const std::vector<Value>& values) {
  const std::string number = m_number ? textOf(values[*m_number]) : std::string();
  for (std::size_t rule = 0; rule < m_rules.size(); ++rule)
    if (auto key = keyOf(rule, values)) m_maps[rule].try_emplace(std::move(*key), id, number);
}

}  // namespace kam::exchange
