// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing files in: look at a file first (what was understood, and why), then run it as one edit that undo takes back.
// The window and the command line use the same two functions.
#pragma once

#include "app/workspace.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam::app {

/// What a user may say about a file instead of leaving it to be recognised; empty = recognise.
struct ImportRequest {
  std::vector<std::filesystem::path> files;
  /// accounts contacts products sales opportunities team targets ratings …; empty = recognise by the columns.
  std::string kind;
  /// A mapping file (formats.md).
  std::optional<std::filesystem::path> mapping;
  /// Names where lines come from; else the mapping's name, else the kind.
  std::string source;
  std::string encoding;
  std::string delimiter;
  std::string decimal;
  std::string thousands;
  /// "dd.mm.yyyy", "mm/dd/yyyy", "yyyy-mm-dd"
  std::string dates;
  /// Of a workbook, by name or place; empty: the first visible sheet that holds anything.
  std::string sheet{};
  /// Row of the columns' names, from 1; 0 = recognise.
  std::int64_t headerRow = 0;
  /// File column → field key; "" leaves a column out. Overrides what was recognised.
  std::map<std::string, std::string> columns;
  /// Create accounts and products that sales name and nobody knows yet.
  bool create = true;
  /// Fill ImportReport::rejects.
  bool rejects = false;
};

/// One conclusion about a file with its evidence, worded in the language asked for.
struct Understanding {
  /// "encoding", "delimiter", "decimal", "dates", "header", "kind"
  std::string what;
  std::string value;
  std::string why;
  bool certain = true;
};

struct ImportProblem {
  std::int64_t row = 0;
  std::string column;
  std::string value;
  base::Error error;
};

struct ImportReport {
  std::string kind;
  std::int64_t rowsRead = 0;
  std::int64_t added = 0;
  std::int64_t updated = 0;
  std::int64_t unchanged = 0;
  std::int64_t setAside = 0;
  std::int64_t createdAccounts = 0;
  std::int64_t createdProducts = 0;
  /// Sales: revenue of every good line, new or known, to hold against the sum of the program that wrote the file; minor units.
  std::optional<std::int64_t> revenue;
  /// File column → field, in file order; columns that nobody takes have an empty field.
  std::vector<std::pair<std::string, std::string>> columns;
  std::vector<ImportProblem> problems;
  std::vector<Understanding> understood;
  /// The history entry; 0 for a dry run, or where nothing changed.
  domain::RawId change = 0;
  /// The rows that were set aside, in the file's own format with a column for the reason; made where ImportRequest::rejects asks for it.
  std::string rejects;
};

/// What the import page shows before anything runs.
struct FilePreview {
  std::string kind;
  /// Of a workbook, in the order of its tabs; hidden ones too.
  std::vector<std::string> sheets;
  std::vector<Understanding> understood;
  std::vector<std::string> header;
  /// Field key per column of `header`; empty = not taken.
  std::vector<std::string> fields;
  /// The first rows, as text.
  std::vector<std::vector<std::string>> rows;
  /// What has to be said before the file can be taken in: its kind, a column, an order of days, a decimal sign.
  std::optional<base::Error> question{};
};

/// Share done, 0…1; return false to stop, which leaves the workspace as it was.
using ImportProgress = std::function<bool(double share)>;

/// Fields that a kind's file may have: key and label; for the choice of a column's field.
std::vector<std::pair<std::string, std::string>> importFields(const words::Words& words, const std::string& kind);
/// The kinds that can be imported.
std::vector<std::string> importKinds();

/// Looks at the beginning of the first file. What cannot be recognised is a question in the preview; what cannot be read is an error.
base::Result<FilePreview> previewFile(const Workspace& workspace, const words::Words& words, const ImportRequest& request, std::size_t rows = 50);

/// What would happen, without doing it.
base::Result<ImportReport> tryImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress);

/// One edit in the history for all files together. Rows that fail are set aside, the rest goes in. Runs on any thread.
base::Result<ImportReport> runImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress);

}  // namespace kam::app
