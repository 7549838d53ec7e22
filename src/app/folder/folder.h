// SPDX-License-Identifier: GPL-3.0-or-later
// The whole workspace as one folder of CSV with a manifest, and a new workspace out of such a folder with the same records and
// the same lines of sales. docs/folder-format.md describes it. Any thread.
#pragma once

#include "app/workspace.h"

#include <filesystem>
#include <functional>

namespace kam::app {

struct FolderReport {
  std::int64_t files = 0;
  std::int64_t records = 0;
  std::int64_t salesLines = 0;
};

/// Called with the share done; false ends it with `cancelled`.
using FolderProgress = std::function<bool(double)>;

/// The folder must not exist yet (`fileExists`) and appears when it is complete.
base::Result<FolderReport> exportFolder(Workspace& workspace, const std::filesystem::path& folder, const FolderProgress& progress = {});

/// `workspace` must not exist yet; it appears when everything was read. An error names file, row, column and value.
base::Result<FolderReport> importFolder(const std::filesystem::path& folder, const std::filesystem::path& workspace, const OpenOptions& options,
                                        const FolderProgress& progress = {});

}  // namespace kam::app
