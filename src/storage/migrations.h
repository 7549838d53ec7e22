// SPDX-License-Identifier: GPL-3.0-or-later
// Numbered SQL files bring a workspace from one schema version to the next; they only add tables and columns.
#pragma once

#include "storage/sqlite/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::storage {

inline constexpr std::int64_t kApplicationId = 0x4B414D31;  // "KAM1"

struct Migration {
  std::int64_t version;
  std::string_view sql;
};

/// In order; several files may belong to one version.
const std::vector<Migration>& migrations();

std::int64_t newestVersion(const std::vector<Migration>& steps);

/// Runs what lies above `user_version`, each version in one transaction that also sets it.
void migrate(Connection& connection, const std::vector<Migration>& steps);

/// Every table, index and trigger with its SQL, sorted, for comparison.
std::vector<std::string> schemaText(Connection& connection);

/// A number that stands for a schema text, and the one of each version that this program made: equal numbers spare making the whole schema anew
/// at every start. Unset for a version whose number nobody wrote down; it is then compared line by line.
std::uint64_t schemaDigest(const std::vector<std::string>& schema);
std::optional<std::uint64_t> knownDigest(std::int64_t version);

/// What a file of this version must look like.
std::vector<std::string> knownSchema(const std::vector<Migration>& steps, std::int64_t version);

}  // namespace kam::storage
