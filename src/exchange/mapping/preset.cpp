// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mapping/preset.h"

#include "base/text.h"
#include "exchange/mapping/column_name.h"

#include <algorithm>
#include <array>
#include <map>

namespace kam::exchange {

namespace {
constexpr std::array kPresets{
    Preset{"salesforce", KAM_WORD("presets", "Salesforce")},
    Preset{"hubspot", KAM_WORD("presets", "HubSpot")},
    Preset{"dynamics", KAM_WORD("presets", "Microsoft Dynamics 365")},
    Preset{"pipedrive", KAM_WORD("presets", "Pipedrive")},
    Preset{"suitecrm", KAM_WORD("presets", "SuiteCRM")},
    Preset{"espocrm", KAM_WORD("presets", "EspoCRM")},
    Preset{"odoo", KAM_WORD("presets", "Odoo")},
    Preset{"outlook", KAM_WORD("presets", "Outlook contacts")},
    Preset{"google", KAM_WORD("presets", "Google contacts")},
    Preset{"erp-de", KAM_WORD("presets", "ERP sales, German columns")},
    Preset{"erp-en", KAM_WORD("presets", "ERP sales, English columns")},
};

/// The file's columns by what they are called without case, blanks, signs and units.
class HeaderIndex {
public:
  explicit HeaderIndex(const std::vector<std::string>& header) {
    for (const std::string& name : header) {
      m_columns.emplace(base::matchKey(name), name);
      m_columns.emplace(base::matchKey(withoutUnit(name)), name);
    }
    m_columns.erase(std::string());
  }
  const std::string* find(std::string_view name) const {
    const auto at = m_columns.find(base::matchKey(name));
    return at == m_columns.end() ? nullptr : &at->second;
  }
  const std::string* findAny(std::string_view alternatives) const {
    for (const std::string& name : base::splitText(alternatives, ','))
      if (const std::string* column = find(name)) return column;
    return nullptr;
  }

private:
  std::map<std::string, std::string> m_columns;
};

std::optional<std::vector<std::string>> signatureIn(const PresetTable& table, const HeaderIndex& index) {
  std::vector<std::string> found;
  for (const std::string& alternatives : base::splitText(table.signature, '|')) {
    const std::string* column = index.findAny(alternatives);
    if (column == nullptr) return std::nullopt;
    if (std::find(found.begin(), found.end(), *column) == found.end()) found.push_back(*column);
  }
  return found;
}

std::size_t takenColumns(const PresetTable& table, const std::vector<std::string>& header) {
  const auto columns = presetColumns(table, header);
  return static_cast<std::size_t>(std::count_if(columns.begin(), columns.end(), [](const auto& column) { return !column.second.empty(); }));
}

const Preset* presetOf(const PresetTable& table) { return presetNamed(table.preset); }
}  // namespace

std::span<const Preset> presets() { return kPresets; }

const Preset* presetNamed(std::string_view key) {
  const auto at = std::find_if(kPresets.begin(), kPresets.end(), [&](const Preset& preset) { return preset.key == key; });
  return at == kPresets.end() ? nullptr : &*at;
}

std::string presetKeys() {
  std::string keys;
  for (const Preset& preset : kPresets) keys += (keys.empty() ? "" : ", ") + std::string(preset.key);
  return keys;
}

std::optional<PresetHit> recognisePreset(const std::vector<std::string>& header, std::string_view kind) {
  const HeaderIndex index(header);
  std::optional<PresetHit> best;
  std::size_t bestCount = 0;
  for (const PresetTable& table : presetTables()) {
    if (!kind.empty() && table.subject != kind) continue;
    auto found = signatureIn(table, index);
    if (!found) continue;
    const std::size_t count = takenColumns(table, header);
    if (best && count <= bestCount) continue;
    best = PresetHit{presetOf(table), &table, std::move(*found)};
    bestCount = count;
  }
  return best;
}

std::optional<PresetHit> fitPreset(const Preset& preset, const std::vector<std::string>& header, std::string_view kind) {
  constexpr std::size_t kFewest = 2;
  std::optional<PresetHit> best;
  std::size_t bestCount = 0;
  const HeaderIndex index(header);
  for (const PresetTable& table : presetTables()) {
    if (table.preset != preset.key || (!kind.empty() && table.subject != kind)) continue;
    // An export that is known by its columns comes before one that shares more of the common ones.
    const auto known = signatureIn(table, index);
    const std::size_t count = takenColumns(table, header) + (known ? header.size() : 0);
    if (count < kFewest || count <= bestCount) continue;
    std::vector<std::string> columns;
    for (const auto& [column, field] : presetColumns(table, header))
      if (!field.empty()) columns.push_back(column);
    best = PresetHit{&preset, &table, known.value_or(std::move(columns))};
    bestCount = count;
  }
  return best;
}

std::vector<std::pair<std::string, std::string>> presetColumns(const PresetTable& table, const std::vector<std::string>& header) {
  const HeaderIndex index(header);
  std::vector<std::pair<std::string, std::string>> columns;
  for (const std::string& entry : base::splitText(table.columns, '|')) {
    const std::size_t sign = entry.rfind('=');
    if (sign == std::string::npos) continue;
    const std::string* column = index.find(entry.substr(0, sign));
    const auto isTaken = [&](const auto& taken) { return taken.first == *column; };
    if (column != nullptr && std::none_of(columns.begin(), columns.end(), isTaken)) columns.emplace_back(*column, entry.substr(sign + 1));
  }
  return columns;
}

}  // namespace kam::exchange
