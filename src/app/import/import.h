// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing files in: look at a file first (what was understood, and why), then run it as one edit that undo takes back.
// The window and the command line use the same two functions.
#pragma once

#include "app/import/import_cache.h"
#include "app/workspace.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace kam::app {

/// Of rows whose values would replace what a person wrote, contradict an earlier row, or belong to two records.
enum class ConflictRule {
  take,       ///< the file is right
  onlyEmpty,  ///< only what fills an empty field is taken
  keep,       ///< the rows are set aside
};

/// What a user may say about a file instead of leaving it to be recognised; empty = recognise.
struct ImportRequest {
  std::vector<std::filesystem::path> files;
  /// accounts contacts products sales opportunities team targets ratings …; empty = recognise by the columns.
  std::string kind;
  /// A mapping file (formats.md).
  std::optional<std::filesystem::path> mapping;
  /// Key of a preset or name of a saved mapping; "none" looks for neither, empty recognises one by the columns.
  std::string preset{};
  /// Keep how the file is read for the next one with the same columns, under this name or the file's.
  bool saveMapping = false;
  std::string mappingName{};
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
  /// Fill ImportReport::rejects, as ".csv" or ".xlsx"; empty: in the file's own form.
  bool rejects = false;
  std::string rejectsEnding{};
  /// The one key by which a row is known to be a record, its fields joined by '+' (see `matchKeys`); empty: all, the strongest first.
  std::string match{};
  /// Whose contacts and interactions are that name no account, or none that is known; 0: they are set aside.
  domain::RawId account = 0;
  /// What becomes of rows with a conflict.
  ConflictRule conflicts = ConflictRule::take;
  bool takeNew = true;
  bool takeUpdates = true;
  /// Rows (ImportRow::key) that are left out, and rows that are taken in spite of their conflict.
  std::set<std::int64_t> leftOut{};
  std::set<std::int64_t> decided{};
  /// Fill ImportReport::rows.
  bool outcomes = false;
  /// What was read of the file before; may be nullptr.
  std::shared_ptr<ImportCache> cache{};
};

/// One conclusion about a file with its evidence, worded in the language asked for.
struct Understanding {
  /// "encoding", "delimiter", "decimal", "dates", "header", "kind", "preset"
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

/// What becomes of one row, in the words of the language asked for.
struct ImportRow {
  enum class Outcome { added, updated, unchanged, conflict, setAside };
  struct Field {
    std::string label;
    std::string before;
    std::string after;
    bool conflict = false;
    bool taken = true;
  };
  /// Names the row in ImportRequest::leftOut and decided.
  std::int64_t key = 0;
  std::int64_t row = 0;
  Outcome outcome = Outcome::unchanged;
  bool taken = true;
  /// What the record is called; empty where the row was set aside before that was known.
  std::string name;
  std::vector<Field> fields;
  /// Why it is a conflict or was set aside.
  std::string reason;
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
  /// Of the rows read: those with a conflict.
  std::int64_t conflicts = 0;
  /// Row by row, in file order, where ImportRequest::outcomes asks for it; of sales only what was set aside is told.
  std::vector<ImportRow> rows;
  std::vector<Understanding> understood;
  /// The history entry; 0 for a dry run, or where nothing changed.
  domain::RawId change = 0;
  /// The rows that were set aside, in the file's own format with a column for the reason; made where ImportRequest::rejects asks for it.
  std::string rejects;
  /// ".csv" or ".xlsx"
  std::string rejectsEnding{};
};

/// A key by which rows find their records, for the choice between them.
struct MatchKey {
  /// For ImportRequest::match.
  std::string key;
  std::string label;
};

/// What the import page shows before anything runs.
struct FilePreview {
  std::string kind;
  /// Key of the preset or name of the saved mapping that the file is read by; empty: none.
  std::string preset;
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

/// Fields that a kind's file may have, own fields included: key and label; for the choice of a column's field.
std::vector<std::pair<std::string, std::string>> importFields(const Workspace& workspace, const words::Words& words, const std::string& kind);
/// The kinds that can be imported.
std::vector<std::string> importKinds();
/// The keys of a kind, the strongest first; none where there is nothing to match (sales).
std::vector<MatchKey> matchKeys(const words::Words& words, const std::string& kind);
/// Key and name of the programs whose exports are known.
std::vector<std::pair<std::string, std::string>> importPresets(const words::Words& words);
/// Mappings that were put right in this workspace.
std::vector<std::string> savedMappingNames(const Workspace& workspace);

/// Looks at the beginning of the first file. What cannot be recognised is a question in the preview; what cannot be read is an error.
base::Result<FilePreview> previewFile(const Workspace& workspace, const words::Words& words, const ImportRequest& request, std::size_t rows = 50,
                                      const ImportProgress& progress = {});

/// What would happen, without doing it.
base::Result<ImportReport> tryImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress);

/// One edit in the history for all files together. Rows that fail are set aside, the rest goes in. Runs on any thread.
base::Result<ImportReport> runImport(Workspace& workspace, const words::Words& words, const ImportRequest& request, const ImportProgress& progress);

}  // namespace kam::app
