// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/reference_names.h"

#include "domain/record_name.h"

#include <algorithm>

namespace kam::exchange {

using domain::Kind;
using domain::Value;

std::string ReferenceNames::numberOf(Kind kind, const Value& reference) const {
  const auto* id = std::get_if<std::int64_t>(&reference);
  const void* record = id != nullptr ? m_snapshot.table(kind).find(*id) : nullptr;
  if (record == nullptr) return {};
  for (const domain::Field& field : domain::recordType(kind).fields) {
    if (!field.has(domain::kIdentity)) continue;
    const Value value = field.read(record);
    const auto* text = std::get_if<std::string>(&value);
    return text != nullptr ? *text : std::string();
  }
  return {};
}

const std::unordered_map<std::string, int>& ReferenceNames::counts(Kind kind) {
  auto& known = m_counts[static_cast<std::size_t>(kind)];
  if (known) return *known;
  known.emplace();
  const domain::TableBase& table = m_snapshot.table(kind);
  for (std::size_t row = 0; row < table.size(); ++row) {
    ++(*known)[domain::recordName(m_snapshot, kind, table.idAt(row))];
    for (const std::string& qualified : domain::qualifiedNames(m_snapshot, kind, table.idAt(row))) ++(*known)[qualified];
  }
  return *known;
}

std::string ReferenceNames::nameOf(Kind kind, const Value& reference) {
  const auto* id = std::get_if<std::int64_t>(&reference);
  if (id == nullptr) return {};
  std::string name = domain::recordName(m_snapshot, kind, *id);
  const auto& known = counts(kind);
  const auto at = known.find(name);
  if (at != known.end() && at->second == 1) return name;
  std::string number = numberOf(kind, reference);
  if (number.empty())
    for (std::string& qualified : domain::qualifiedNames(m_snapshot, kind, *id))
      if (known.at(qualified) == 1) return std::move(qualified);
  return number.empty() ? std::to_string(*id) : number;
}

}  // namespace kam::exchange
