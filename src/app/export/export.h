// SPDX-License-Identifier: GPL-3.0-or-later
// Taking data out: any kind of record, contacts and sales lines as a file, in the form that the file's ending names.
// The window and the command line use the same function.
#pragma once

#include "app/workspace.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace kam::app {

struct ExportRequest {
  /// As on the command line: accounts, contacts, sales …
  std::string kind;
  /// Ends in .csv, .xlsx or .json; contacts also in .vcf; actions, interactions, contracts (days of notice), tenders and promises
  /// in .ics. Anything else is `formatUnsupported`.
  std::filesystem::path output;
  /// CSV with semicolons, decimal commas and German days, as a German Excel opens it by double click.
  bool germanExcel = false;
  /// Of a workbook's headings and choices; unset: the workspace's.
  std::optional<words::Language> language{};
};

/// The kinds that can be exported.
std::vector<std::string> exportKinds();

/// Writes the whole file or nothing; the file that was there before stays until the new one is complete.
base::Result<void> exportFile(Workspace& workspace, const ExportRequest& request);

}  // namespace kam::app
