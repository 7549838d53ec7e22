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
  RawId record;
  std::size_t field;
  domain::Value before;
  domain::Value after;
};

/// A field of a record.
using RecordField = std::pair<RawId, std::size_t>;

/// Who made an edit, and when.
struct MergeParty {
  std::string author;
  std::int64_t at = 0;  ///< milliseconds since 1970
};

struct MergeConflict {
  domain::Kind kind;
  RawId record;
  /// Position in the field table; none where a whole record was removed on one side and changed on the other.
  std::optional<std::size_t> field;
  domain::Value ours;  ///< of a whole record: 1 where it is there, 0 where it was removed
  domain::Value theirs;
  bool keptOurs;  ///< the later edit was ours
  MergeParty ourEdit{};
  MergeParty theirEdit{};
  /// False where something refers to the record, so that it has to stay.
  bool isDecidable = true;
  /// Of a whole record: everything in it, for whoever wants it back.
  std::vector<std::pair<std::size_t, domain::Value>> content{};
};

struct MergeOptions {
  /// Everything is worked out and nothing written.
  bool dryRun = false;
  /// What people decided against the later edit; belongs to the merge and is undone with it.
  std::vector<domain::RowChange> decisions{};
  /// How many new entries a look before found; where it is another number now, the merge is refused with `mergeChanged`.
  std::optional<std::int64_t> expected{};
  /// Called with the share done; false ends it with `cancelled`, and nothing is changed.
  std::function<bool(double)> progress{};
};

struct MergeReport {
  std::int64_t applied = 0;       ///< entries of the other copy that are new here
  std::int64_t skippedKnown = 0;  ///< entries that both copies had
  std::vector<MergeConflict> conflicts;
  std::vector<JournalEntry> entries;       ///< the new ones, oldest first, as they stand in the other copy
  std::vector<domain::RowChange> changes;  ///< what they change here
  std::int64_t salesLines = 0;             ///< lines of sales that count from now on, less those that no longer do
  std::int64_t repeatedLines = 0;          ///< lines that both copies had imported; they count once
  std::int64_t decisionsDropped = 0;       ///< decisions that a reference forbade
  std::optional<Applied> done;             ///< unset for a dry run, or where there was nothing to do
};

/// What an exchange through a shared folder did.
struct SyncReport {
  MergeReport merge;
  std::int64_t parts = 0;             ///< whole files of this workspace that were found
  std::int64_t waiting = 0;           ///< of those: files that rest on another one that is not there yet
  std::int64_t otherWorkspaces = 0;   ///< files of other workspaces, left alone
  std::int64_t sent = 0;              ///< entries that the folder did not hold yet
  std::string file;                   ///< where they stand now; empty where there were none
  std::vector<base::Error> problems;  ///< files that are cut off, damaged or too new
};

/// What a copy does not take along.
struct Omitted {
  std::vector<domain::Kind> kinds{};
  std::vector<std::pair<domain::Kind, std::size_t>> fields{};
  bool isEmpty() const { return kinds.empty() && fields.empty(); }
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
