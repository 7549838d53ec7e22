// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of one workspace become one again: entries that the others have and we have not, as one entry of ours.
#include "storage/entry_check.h"
#include "storage/erasure.h"
#include "storage/merge_plan.h"
#include "storage/merge_repeats.h"
#include "storage/merge_sales.h"
#include "storage/merge_sources.h"
#include "storage/merge_writing.h"
#include "storage/open_checks.h"
#include "storage/row_writer.h"
#include "storage/sales_batches.h"
#include "storage/search_index.h"

#include <SQLiteCpp/Backup.h>

#include <algorithm>

namespace kam::storage {

namespace {

bool isInUse(const std::filesystem::path& path) {
  std::filesystem::path log = path;
  log += "-wal";
  std::error_code error;
  return std::filesystem::exists(log, error) || std::filesystem::exists(FileLock::pathFor(path), error);
}

/// The other copy, looked at as closely as a file that is opened; an older one is brought up to date in memory.
std::unique_ptr<Connection> openOther(const StoreCore& core, const std::filesystem::path& path) {
  requireWorkspaceHeader(path, core.schemaVersion);
  auto other = std::make_unique<Connection>(path, isInUse(path) ? Access::readOnly : Access::immutable);
  requireKnownSchema(*other, path, migrations());
  requireSoundPages(*other, path);
  if (other->text("SELECT \"workspace\" FROM \"house\"") != core.connection->text("SELECT \"workspace\" FROM \"house\"")) {
    throw Failure(ErrorCode::mergeOtherWorkspace, {path.string()});
  }
  if (other->integer("PRAGMA user_version") == core.schemaVersion) return other;
  auto copy = std::make_unique<Connection>(":memory:", Access::create);
  SQLite::Backup(copy->database(), other->database()).executeStep(-1);
  migrate(*copy, migrations());
  return copy;
}

/// What was known before, side by side.
struct Knowledge {
  KnownEntries ours;
  std::vector<EntryHead> incoming;
  std::int64_t alsoKnown = 0;
  /// Everything that counts once both are known, each with who knew it.
  std::vector<LedgerEntry> counting;
};

Knowledge knowledgeOf(StoreCore& core, std::vector<MergeSource>& sources) {
  Knowledge knowledge;
  knowledge.ours = knownEntries(*core.connection, 0);
  KnownEntries theirs;
  for (std::size_t source = 0; source < sources.size(); ++source) theirs.merge(knownEntries(*sources[source].connection, source + 1));
  knowledge.incoming = missingIn(theirs, knowledge.ours);
  // In the order in which they were made, as far as anybody knows, so that the newest comes last.
  std::sort(knowledge.incoming.begin(), knowledge.incoming.end(), [](const EntryHead& a, const EntryHead& b) { return a.when() < b.when(); });
  knowledge.alsoKnown = static_cast<std::int64_t>(theirs.size() - knowledge.incoming.size());
  std::vector<const EntryHead*> all;
  for (const auto& [origin, head] : knowledge.ours) all.push_back(&head);
  for (const EntryHead& head : knowledge.incoming) all.push_back(&head);
  for (EntryHead& head : effective(all)) {
    const bool common = std::all_of(sources.begin(), sources.end(), [&](const MergeSource& source) {
      return source.knew ? isKnownIn(*source.knew, originOf(head.entry)) : theirs.contains(originOf(head.entry));
    });
    const MergeSide side = head.source != 0 ? MergeSide::theirs : common ? MergeSide::common : MergeSide::ours;
    knowledge.counting.push_back({std::move(head), side});
  }
  return knowledge;
}

/// Persons that have to be erased here: those that another copy erased, and our own where new entries may name them again.
std::vector<Tombstone> tombstonesFor(StoreCore& core, std::vector<MergeSource>& sources, bool hasIncoming) {
  const std::vector<Tombstone> ours = tombstonesOf(*core.connection);
  std::vector<Tombstone> wanted;
  const auto add = [&](const Tombstone& tombstone) {
    const auto same = [&](const Tombstone& known) { return known.person == tombstone.person; };
    if (std::none_of(wanted.begin(), wanted.end(), same)) wanted.push_back(tombstone);
  };
  for (MergeSource& source : sources) {
    for (const Tombstone& tombstone : tombstonesOf(*source.connection)) {
      const auto same = [&](const Tombstone& known) { return known.person == tombstone.person; };
      if (hasIncoming || std::none_of(ours.begin(), ours.end(), same)) add(tombstone);
    }
  }
  if (hasIncoming)
    for (const Tombstone& tombstone : ours) add(tombstone);
  return wanted;
}

std::string argumentsOf(const std::string& other, std::size_t entries) {
  std::string name;
  for (const char c : other) {
    if (c == '"' || c == '\\') name += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) name += c;
  }
  return "[\"" + name + "\",\"" + std::to_string(entries) + "\"]";
}

/// Erases again what the merge may have brought back, in rows and history.
void eraseAgain(StoreCore& core, const std::vector<Tombstone>& tombstones, Applied& applied) {
  for (const Tombstone& tombstone : tombstones) {
    keepTombstone(*core.connection, tombstone);
    const Erased erased = eraseEverywhere(core, tombstone.person);
    applied.changes.insert(applied.changes.end(), erased.changes.begin(), erased.changes.end());
  }
  if (!tombstones.empty()) rebuildSearch(*core.connection, *core.catalog);
}

}  // namespace

MergeSource mergeSource(std::unique_ptr<Connection> connection, std::int64_t schemaVersion) {
  MergeSource source;
  source.connection = std::move(connection);
  source.journal = std::make_unique<Journal>(*source.connection, schemaVersion);
  source.view = std::make_unique<ReadTransaction>(*source.connection);
  return source;
}

MergeReport mergeSources(StoreCore& core, std::vector<MergeSource>& sources, const std::string& name, const MergeOptions& options) {
  core.requireWritable();
  WriteTransaction transaction(*core.connection);
  Knowledge knowledge = knowledgeOf(core, sources);
  MergeReport report;
  report.applied = static_cast<std::int64_t>(knowledge.incoming.size());
  report.skippedKnown = knowledge.alsoKnown;
  for (const EntryHead& head : knowledge.incoming) report.entries.push_back(head.entry);
  if (options.expected && *options.expected != report.applied) throw Failure(ErrorCode::mergeChanged, {name});
  const std::vector<Tombstone> tombstones = tombstonesFor(core, sources, !knowledge.incoming.empty());
  if (knowledge.incoming.empty() && tombstones.empty()) return report;

  std::vector<EntrySource> places{{core.connection.get(), core.journal.get()}};
  for (const MergeSource& source : sources) places.push_back({source.connection.get(), source.journal.get()});
  for (const EntryHead& head : knowledge.incoming)
    if (const std::string trouble = entryTrouble(*core.catalog, places[head.source].journal->row(head.entry.id)); !trouble.empty())
      throw Failure(ErrorCode::workspaceDamaged, {name, trouble});
  const std::vector<SalesSwitch> sales = mergeSales(places, knowledge.incoming, knowledge.counting);
  Ledger ledger(*core.catalog, places, std::move(knowledge.counting), options.progress);
  MergePlan plan(*core.connection, *core.catalog, ledger, [&sources](const EntryHead& theirs, const EntryHead& ours) {
    const auto& knew = sources[theirs.source - 1].knew;
    return knew && isKnownIn(*knew, originOf(ours.entry));
  });
  plan.decide(ledger.recordsOf(knowledge.incoming));
  const WrittenMerge written = writeMerge(core, plan, options.decisions);
  for (const SalesSwitch& change : sales) switchBatch(*core.connection, change);
  report.conflicts = plan.conflicts();
  report.changes = rowChanges(*core.catalog, written.changeset);
  report.decisionsDropped = written.dropped;
  for (const SalesSwitch& change : sales) report.salesLines += (change.active ? 1 : -1) * linesOfBatch(*core.connection, change.batch);
  report.repeatedLines = settleRepeats(*core.connection, sales);
  report.salesLines -= report.repeatedLines;
  if (options.dryRun) return report;

  const JournalRow row = recordMerge(core, places, knowledge.incoming, plan.kept(), written, sales, argumentsOf(name, knowledge.incoming.size()));
  refreshSearch(*core.connection, *core.catalog, row.changeset);
  Applied applied{row.entry, report.changes, !sales.empty()};
  eraseAgain(core, tombstones, applied);
  commitChecked(core, transaction);
  if (!tombstones.empty()) {
    // What was erased must not go on lying in the log.
    core.connection->forgetStatements();
    core.connection->exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  report.done = std::move(applied);
  return report;
}

MergeReport mergeInto(StoreCore& core, const std::filesystem::path& path, const MergeOptions& options) {
  core.requireWritable();
  std::vector<MergeSource> sources;
  sources.push_back(mergeSource(openOther(core, path), core.schemaVersion));
  return mergeSources(core, sources, path.filename().string(), options);
}

}  // namespace kam::storage
