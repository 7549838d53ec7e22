// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of a file's columns before their names are looked at: a preset of the program that wrote them, or a mapping
// that was corrected on a file with the same columns.
#pragma once

#include "exchange/intake/file_plan.h"
#include "exchange/mapping/preset.h"

#include <optional>

namespace kam::exchange {

struct ColumnHints {
  /// FilePlan::preset; empty: nothing is known.
  std::string name;
  std::string kind;
  /// File column → field, empty: left out.
  std::vector<std::pair<std::string, std::string>> columns;
  /// The names of the columns go first.
  bool onlyCompletes = false;
  std::string listSign;
  /// How days and decimals are written where the file leaves it open.
  std::string dates;
  std::string decimal;
  std::optional<Evidence> evidence;
};

/// By the user's word, else recognised. A saved mapping goes into `mapping` and may change `layout` (another row of names).
base::Result<ColumnHints> hintsFor(const std::filesystem::path& path, const PlanRequest& request, Mapping& mapping, Layout& layout);

/// The user's word before the mapping's.
FileFormat combined(const FileFormat& user, const FileFormat& mapping);

}  // namespace kam::exchange
