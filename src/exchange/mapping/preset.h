// SPDX-License-Identifier: GPL-3.0-or-later
// What other programs call the columns of their exports, so that their files are taken as they come. A preset is known by
// columns that its program writes; whatever it does not name is recognised as in any other file.
#pragma once

#include "domain/field.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::exchange {

struct Preset {
  /// As on the command line.
  std::string_view key;
  words::Word name;
};

/// One kind of export of a preset's program.
struct PresetTable {
  std::string_view preset;
  /// Kind of records, as in mappings.
  std::string_view subject;
  /// Columns by which it is known, divided by '|'; all of them have to be there. Alternatives are divided by ','.
  std::string_view signature;
  /// "Column=field|Column=field", the better one first; without a field the column is left out, whatever its name says.
  std::string_view columns;
  /// Only what the columns' names leave open.
  bool onlyCompletes = false;
  /// Stands between several addresses or numbers in one cell; the first one is taken.
  std::string_view listSign{};
  /// How the program writes days and decimals where the file itself leaves it open; used only where the user named the preset.
  std::string_view dates{};
  std::string_view decimal{};
};

struct PresetHit {
  const Preset* preset = nullptr;
  const PresetTable* table = nullptr;
  /// The file's columns that told it.
  std::vector<std::string> columns;
};

/// In the order in which they are offered.
std::span<const Preset> presets();
/// Every kind of export that is known.
std::span<const PresetTable> presetTables();
/// nullptr when there is none of that name.
const Preset* presetNamed(std::string_view key);
/// "salesforce, hubspot, …"
std::string presetKeys();

/// The export that the columns are known by; `kind` is empty or narrows it.
std::optional<PresetHit> recognisePreset(const std::vector<std::string>& header, std::string_view kind);
/// The named preset's export that fits the columns best; nullopt when fewer than two of them are its own.
std::optional<PresetHit> fitPreset(const Preset& preset, const std::vector<std::string>& header, std::string_view kind);

/// File column → field (empty: left out), the better one first; columns that the file has.
std::vector<std::pair<std::string, std::string>> presetColumns(const PresetTable& table, const std::vector<std::string>& header);

}  // namespace kam::exchange
