// SPDX-License-Identifier: GPL-3.0-or-later
// What goes into the store and what comes out of it, apart from records: edits, history, reports of merges, erasures and
// checks. Plain values.
#pragma once

#include "base/date.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/changes.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace kam::storage {

using base::RawId;

struct StoreOptions {
  const base::Clock* clock = nullptr;  ///< never null
  std::string author;                  ///< who is written into the history
  /// Told when something that is read later than its snapshot cannot be read; on any thread, also after the store has gone.
  std::function<void(const base::Error&)> trouble{};
};

/// Turns a batch of sales lines on or off as part of an edit.
struct SalesSwitch {
  RawId batch;
  bool active;
};

/// One edit: everything in it happens, or nothing does.
struct EditRequest {
  std::string kind;           ///< the edit's key, such as "account.update"
  std::string argumentsJson;  ///< what its sentence in the history needs; may be empty
  std::vector<domain::RowChange> rows;
  std::vector<SalesSwitch> sales;
};

/// One entry of the history.
struct JournalEntry {
  RawId id = 0;               ///< rises with every entry of this file
  std::uint32_t replica = 0;  ///< the copy of the workspace in which it was made
  std::int64_t sequence = 0;  ///< counts the entries of that copy
  std::int64_t at = 0;        ///< milliseconds since 1970, UTC
  std::string author;
  std::string kind;
  std::string argumentsJson;
  RawId undoes = 0;    ///< the entry that this one undoes, or 0
  RawId redoes = 0;    ///< the entry that this one does again, or 0
  RawId mergedBy = 0;  ///< the merge that brought it from another copy, or 0
  bool undone = false;
  std::int64_t rowCount = 0;  ///< rows it changed
};

/// What an edit, undo, redo or merge did: for Snapshot::with.
struct Applied {
  JournalEntry entry;
  std::vector<domain::RowChange> changes;
  bool salesChanged = false;
};

struct HistoryQuery {
  std::size_t limit = 100;
  RawId before = 0;                    ///< only entries older than this one; 0 = from the newest
  std::optional<domain::Kind> kind{};  ///< with `record`: only entries that touched this record
  RawId record = 0;
};

/// One value of one field's history, oldest first.
struct FieldChange {
  RawId entry;
  std::int64_t at;
  std::string author;
  std::string editKind;
  domain::RowOperation operation;
  std::size_t field;
  domain::Value before;
  domain::Value after;
};

/// A field of a record.
using RecordField = std::pair<RawId, std::size_t>;

struct MergeConflict {
  domain::Kind kind;
  RawId record;
  /// Position in the field table; none where a whole record was removed on one side and changed on the other.
  std::optional<std::size_t> field;
  domain::Value ours;
  domain::Value theirs;
  bool keptOurs;
};

struct MergeReport {
  std::int64_t applied = 0;       ///< entries of the other copy that are new here
  std::int64_t skippedKnown = 0;  ///< entries that both copies had
  std::vector<MergeConflict> conflicts;
  std::optional<Applied> done;  ///< unset for a dry run, or where there was nothing to do
};

/// A place that may still name an erased person: free text, for people to look at.
struct ErasureResidue {
  std::string table;
  RawId record;
  std::string field;
};

struct EraseReport {
  std::int64_t entriesRewritten = 0;
  std::vector<ErasureResidue> residues;
  std::vector<std::string> copies;  ///< backups beside the workspace that still hold the person
  bool traceLeft = false;           ///< the person's own strings were still found in the file's bytes
  Applied done;
};

struct SearchHit {
  domain::Kind kind;
  RawId record;
  bool byName;  ///< found by the index of names, not of texts
};

/// One finding of an integrity check.
struct Finding {
  std::string check;  ///< "file", "schema", "foreign_keys", "journal", "search", "sales"
  std::string detail;
};

}  // namespace kam::storage
