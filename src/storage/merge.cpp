// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one workspace become one again: entries that the other has and we have not, as one entry of ours.
#include "storage/erasure.h"
#include "storage/merge_plan.h"
#include "storage/merge_sales.h"
#include "storage/open_checks.h"
#include "storage/row_writer.h"
#include "storage/sales_batches.h"
#include "storage/search_index.h"
#include "storage/sqlite/session.h"
#include "storage/store_core.h"

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

/// Row changes that hold everywhere, as a changeset; the plan is mended until every reference holds.
Changeset writePlan(StoreCore& core, MergePlan& plan) {
  constexpr int kRounds = 50;
  for (int round = 0; round < kRounds; ++round) {
    core.connection->exec("SAVEPOINT \"plan\"");
    Session session(*core.connection);
    for (const domain::RecordType& type : domain::recordTypes()) session.attach(type.key);
    if (plan.writeAndMend() == 0) {
      Changeset changes = session.changeset();
      core.connection->exec("RELEASE \"plan\"");
      return changes;
    }
    core.connection->exec("ROLLBACK TO \"plan\"");
    core.connection->exec("RELEASE \"plan\"");
  }
  throw Failure(ErrorCode::storageFailed, {"merge does not settle"});
}

/// Where each entry stands here, whether an undone merge brought it or not.
std::map<Origin, RawId> idsByOrigin(Connection& connection) {
  std::map<Origin, RawId> ids;
  Query query = connection.prepared("SELECT \"replica\", \"sequence\", \"id\" FROM \"journal\"");
  while (query.step()) ids.emplace(Origin{static_cast<std::uint32_t>(query.integer(0)), query.integer(1)}, query.integer(2));
  return ids;
}

/// Their entries become ours to know; those that an undone merge had brought before are claimed again.
void takeEntries(StoreCore& core, Journal& theirs, const std::vector<EntryHead>& entries, std::map<Origin, RawId> here, RawId merge) {
  const auto idHere = [&](RawId id) -> RawId {
    if (id == 0) return 0;
    const auto known = here.find(originOf(theirs.row(id).entry));
    return known != here.end() ? known->second : 0;
  };
  for (const EntryHead& head : entries) {
    if (const auto known = here.find(originOf(head.entry)); known != here.end()) {
      core.connection->prepared("UPDATE \"journal\" SET \"merged_by\" = ?2 WHERE \"id\" = ?1").bind(1, known->second).bind(2, merge).run();
      continue;
    }
    JournalRow row = theirs.row(head.entry.id);
    row.entry.undoes = idHere(row.entry.undoes);
    row.entry.redoes = idHere(row.entry.redoes);
    here[originOf(head.entry)] = core.journal->appendForeign(row, merge);
  }
}

std::string argumentsOf(const std::filesystem::path& other, std::size_t entries) {
  std::string name;
  for (const char c : other.filename().string()) {
    if (c == '"' || c == '\\') name += '\\';
    if (static_cast<unsigned char>(c) >= 0x20) name += c;
  }
  return "[\"" + name + "\",\"" + std::to_string(entries) + "\"]";
}

}  // namespace

MergeReport mergeInto(StoreCore& core, const std::filesystem::path& path, bool dryRun) {
  core.requireWritable();
  const auto other = openOther(core, path);
  const ReadTransaction view(*other);
  Journal theirJournal(*other, core.schemaVersion);
  WriteTransaction transaction(*core.connection);

  const auto ours = knownEntries(*core.connection);
  const auto theirs = knownEntries(*other);
  const std::vector<EntryHead> incoming = missingIn(theirs, ours);
  const std::vector<EntryHead> incomingLeft = withoutCancelled(incoming);
  const std::vector<EntryHead> ownLeft = withoutCancelled(missingIn(ours, theirs));

  MergeReport report;
  report.applied = static_cast<std::int64_t>(incoming.size());
  report.skippedKnown = static_cast<std::int64_t>(theirs.size() - incoming.size());
  const std::vector<Tombstone> tombstones = tombstonesOfOneSide(*core.connection, *other);
  if (incoming.empty() && tombstones.empty()) return report;

  MergePlan plan(*core.connection, *other, *core.catalog);
  plan.decide(touchesOf(*core.journal, ownLeft), touchesOf(theirJournal, incomingLeft));
  JournalRow row;
  row.changeset = writePlan(core, plan);
  row.sales = mergeSales(*core.connection, *other, salesTouchesOf(*core.journal, ownLeft), salesTouchesOf(theirJournal, incomingLeft));
  for (const SalesSwitch& change : row.sales) switchBatch(*core.connection, change);
  report.conflicts = plan.conflicts();
  if (dryRun) return report;

  const auto here = idsByOrigin(*core.connection);
  const auto fresh = std::count_if(incoming.begin(), incoming.end(), [&](const EntryHead& head) { return !here.contains(originOf(head.entry)); });
  const RawId merge = core.connection->integer("SELECT max(\"id\") FROM \"journal\"") + fresh + 1;
  takeEntries(core, theirJournal, incoming, here, merge);
  row.entry.author = core.author;
  row.entry.kind = kMergeKind;
  row.entry.argumentsJson = argumentsOf(path, incoming.size());
  core.journal->endRedo();
  core.journal->append(row, core.clock->nowMilliseconds());
  refreshSearch(*core.connection, *core.catalog, row.changeset);
  Applied applied{row.entry, rowChanges(*core.catalog, row.changeset), !row.sales.empty()};
  for (const Tombstone& tombstone : tombstones) {
    keepTombstone(*core.connection, tombstone);
    const Erased erased = eraseEverywhere(core, tombstone.person);
    applied.changes.insert(applied.changes.end(), erased.changes.begin(), erased.changes.end());
  }
  if (!tombstones.empty()) rebuildSearch(*core.connection, *core.catalog);
  commitChecked(core, transaction);
  report.done = std::move(applied);
  return report;
}

}  // namespace kam::storage
