// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at before a file is trusted: its header before SQLite touches it, its schema and pages after.
#pragma once

#include "storage/migrations.h"

#include <filesystem>

namespace kam::storage {

/// Reads the first 100 bytes; throws Failure for anything that is not a whole workspace file of a known version.
void requireWorkspaceHeader(const std::filesystem::path& path, std::int64_t newestKnown, std::int64_t applicationId = kApplicationId);
/// Throws Failure{workspaceForeignSchema} naming the first difference.
void requireKnownSchema(Connection& connection, const std::filesystem::path& path, const std::vector<Migration>& steps);
/// Throws Failure{workspaceDamaged} with SQLite's first complaint.
void requireSoundPages(Connection& connection, const std::filesystem::path& path);

}  // namespace kam::storage
