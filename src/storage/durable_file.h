// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are whole or not there, also when the power goes.
#pragma once

#include <filesystem>

namespace kam::storage {

/// Waits until the file is on the disk; says nothing where that is not possible.
void syncToDisk(const std::filesystem::path& path);

/// Copies `source` to `target`, which appears under its name only when it is complete. Throws Failure{fileUnwritable}.
void putWhole(const std::filesystem::path& source, const std::filesystem::path& target);

}  // namespace kam::storage
