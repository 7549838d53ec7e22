// SPDX-License-Identifier: GPL-3.0-or-later
// A mapping (kam-mapping/1): what a user writes down about a kind of file, so that it is read the same way every time.
// Everything but format and kind may be left out and is then recognised from the file.
#pragma once

#include "base/error.h"
#include "exchange/sniff/sniff_layout.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kam::exchange {

/// Where a field's text comes from.
struct ColumnRule {
  enum class Way : std::uint8_t { column, join, constant, expression } way = Way::column;
  /// The file's columns (column: one; join: several).
  std::vector<std::string> columns;
  /// join: what stands between the parts; constant and expression: their text.
  std::string text;
};

struct Mapping {
  std::string name;
  std::string kind;
  std::string source;
  std::string currency;
  FileFormat file;
  /// Field → rule, in the mapping's order.
  std::vector<std::pair<std::string, ColumnRule>> columns;
  /// Field → value in the file → value taken.
  std::map<std::string, std::map<std::string, std::string>> values;
  /// "Belegart != 'Storno'"; a row counts when all of them hold.
  std::vector<std::string> where;
  /// The file's columns that are not taken, whatever their names say.
  std::vector<std::string> leaveOut;
  /// Fields by which a row is known to be the same record; empty: those of the kind.
  std::vector<std::string> match;
};

/// `name` stands for the file in errors: jsonMalformed, jsonWrongFormat, jsonUnknownKey, jsonBadValue.
base::Result<Mapping> parseMapping(std::string_view json, const std::string& name);
base::Result<Mapping> loadMapping(const std::filesystem::path& path);

/// The reverse of `parseMapping`; what is empty is left out.
std::string mappingText(const Mapping& mapping);

}  // namespace kam::exchange
