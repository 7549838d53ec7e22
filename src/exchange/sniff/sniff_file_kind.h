// SPDX-License-Identifier: GPL-3.0-or-later
// Tells by its first bytes whether a file is of another kind than text in rows, so that a workbook is read as one and a
// picture is called by its name instead of being read as odd letters.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace kam::exchange {

/// What has to be looked into before it can be said what it is.
enum class FileContainer : std::uint8_t { none, zip, compound, oldWorkbook, flatDocument, addressBook, json, calendar, mail };

struct OtherFileKind {
  /// By the name that people know ("PDF"), alike in every language.
  std::string name;
  FileContainer container = FileContainer::none;
};

/// nullopt: may be text in rows.
std::optional<OtherFileKind> otherFileKind(const std::filesystem::path& path);

}  // namespace kam::exchange
