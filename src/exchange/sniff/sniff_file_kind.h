// SPDX-License-Identifier: GPL-3.0-or-later
// Tells by its first bytes whether a file is of another kind than text in rows, so that a workbook or a picture handed to the
// CSV import is called by its name instead of being read as odd letters.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace kam::exchange {

/// The kind by the name that people know ("Excel (.xlsx)", "PDF"), alike in every language; nullopt: may be text in rows.
std::optional<std::string> otherFileKind(const std::filesystem::path& path);

}  // namespace kam::exchange
