// SPDX-License-Identifier: GPL-3.0-or-later
// A new workspace file out of records that keep their ids, and of lines of sales: what a copy of chosen accounts and a folder
// of everything become. The file appears when it is complete.
#pragma once

#include "app/workspace.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace kam::app {

struct WorkspaceContent {
  /// Additions; the settings, with id 1, among them.
  std::vector<domain::RowChange> rows;
  /// Writes batches of sales into the new workspace; gives their ids.
  std::function<base::Result<std::vector<domain::RawId>>(Workspace&)> sales{};
  /// What the history calls it.
  std::string name;
};

/// Refuses to overwrite (`fileExists`); leaves nothing behind where it fails.
base::Result<void> buildWorkspace(const std::filesystem::path& path, const OpenOptions& options, WorkspaceContent content);

}  // namespace kam::app
