// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are put to an account: the workspace remembers where they lie.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/records/account_document.h"
#include "domain/snapshot.h"

#include <filesystem>
#include <span>
#include <string>

namespace kam::app {

/// As a document keeps it: with forward slashes, relative where `file` lies in or below the workspace's folder.
std::string documentPath(const std::filesystem::path& workspace, const std::filesystem::path& file);
/// "https://…": a page or a file of an intranet.
bool isWebAddress(const std::string& path);
/// Where a kept path that is no web address leads on this computer.
std::filesystem::path documentFile(const std::filesystem::path& workspace, const std::string& path);
/// What a file is by its name and ending ("Rahmenvertrag 2026.pdf" → contract); unknown where they do not say.
domain::DocumentKind documentKindOf(const std::filesystem::path& file);

/// Puts files to an account; those that it has already are left out. `nothingChanged` where none is new.
base::Result<Edit> attachFiles(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                               const std::filesystem::path& workspace, std::span<const std::filesystem::path> files, base::Date today);

}  // namespace kam::app
