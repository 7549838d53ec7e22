// SPDX-License-Identifier: GPL-3.0-or-later
// How a file will be read: its layout, its kind, which column becomes which field by which rule, and how each column writes
// numbers and days. Made once from the user's word, a mapping, and what the file itself shows.
#pragma once

#include "domain/custom_fields.h"
#include "exchange/intake/intake_types.h"
#include "exchange/mapping/mapping.h"
#include "exchange/mapping/subject.h"
#include "exchange/sniff/sniff_layout.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace kam::exchange {

/// A mapping that was corrected before, and the columns it was made for.
struct SavedMapping {
  std::string name;
  /// See `headerKey`.
  std::string header;
  Mapping mapping;
};

/// "none" as a preset: neither a preset nor a saved mapping is looked for.
inline constexpr std::string_view kNoPreset = "none";

struct PlanRequest {
  /// Empty: the mapping's, else recognised by the columns.
  std::string kind;
  std::optional<Mapping> mapping;
  /// The user's word; wins over the mapping.
  FileFormat file;
  /// File column → field, "" = leave out; wins over mapping and recognition.
  std::map<std::string, std::string> columns;
  /// Key of a preset or name of a saved mapping; empty: recognised by the columns, unless there is a mapping.
  std::string preset{};
  /// The workspace's own fields of accounts, which a file of accounts may have columns for.
  std::vector<domain::CustomField> ownFields{};
  std::vector<SavedMapping> saved{};
  ReadContext context{};
};

/// One field and where its text comes from; `source` positions point into the file's header.
struct PlannedColumn {
  IntakeColumn column;
  ColumnRule rule;
  std::vector<std::size_t> sources;
};

struct FilePlan {
  std::filesystem::path path;
  Layout layout;
  Subject subject;
  std::vector<PlannedColumn> columns;
  /// Per file column: the field it is taken for, empty when none.
  std::vector<std::string> fields;
  std::vector<Evidence> evidence;
  Mapping mapping;
  /// Key of the preset or name of the saved mapping that the file is read by; empty where there is none.
  std::string preset{};
  /// Of texts in one cell that this divides, only the first is taken.
  std::string listSign{};
  /// Decimals of the workspace's currency, to which computed amounts are rounded once.
  int amountDecimals = 2;

  std::vector<IntakeColumn> intakeColumns() const;
};

/// The columns whatever their order, case and signs.
std::string headerKey(const std::vector<std::string>& header);

/// Errors: what opening and sniffing may say; `formatUnsupported` where no kind fits, `columnMissing` where a needed field
/// has none, `columnUnknown` where the mapping names one the file lacks, `presetUnknown`, `presetUnfit`, `dateOrderAmbiguous` and
/// `numberStyleAmbiguous` where the file can be read in two ways and nobody said which. `partial` gets what was understood before an error, for a
/// question to the user.
base::Result<FilePlan> planFile(const std::filesystem::path& path, const PlanRequest& request, FilePlan* partial = nullptr);

/// The rows of the file as the plan's columns; rows that the mapping's conditions exclude are passed over.
base::Result<std::unique_ptr<RowSource>> openRows(const FilePlan& plan);

/// The field of each header, empty where none fits; no field is taken twice.
std::vector<std::string> recogniseColumns(const Subject& subject, const std::vector<std::string>& headers);
/// The kind whose fields the headers fit best; nullopt when none is complete.
std::optional<std::string> recogniseKind(const std::vector<std::string>& headers);

}  // namespace kam::exchange
