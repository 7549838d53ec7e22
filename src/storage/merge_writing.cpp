// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/merge_writing.h"

#include "storage/row_writer.h"
#include "storage/sqlite/session.h"

#include <algorithm>

namespace kam::storage {

namespace {

void attachAll(Session& session) {
  for (const domain::RecordType& type : domain::recordTypes()) session.attach(type.key);
}

bool hasBrokenReference(Connection& connection) {
  Query query = connection.prepared("SELECT 1 FROM pragma_foreign_key_check LIMIT 1");
  return query.step();
}

/// All of it, or nothing where a row is gone or a reference would not hold.
bool tryToWrite(StoreCore& core, std::span<const domain::RowChange> changes) {
  core.connection->exec("SAVEPOINT \"decision\"");
  bool holds = true;
  try {
    writeRows(*core.connection, *core.catalog, changes);
    holds = !hasBrokenReference(*core.connection);
  } catch (const Failure&) {
    holds = false;
  } catch (const SQLite::Exception&) {
    holds = false;  // a record that is there already
  }
  if (!holds) core.connection->exec("ROLLBACK TO \"decision\"");
  core.connection->exec("RELEASE \"decision\"");
  return holds;
}

std::int64_t writeDecisions(StoreCore& core, const std::vector<domain::RowChange>& decisions) {
  if (decisions.empty() || tryToWrite(core, decisions)) return 0;
  std::int64_t dropped = 0;
  for (const domain::RowChange& decision : decisions)
    if (!tryToWrite(core, std::span(&decision, 1))) ++dropped;
  return dropped;
}

/// Where each entry stands here, whether an undone merge brought it or not.
std::map<Origin, RawId> idsByOrigin(Connection& connection) {
  std::map<Origin, RawId> ids;
  Query query = connection.prepared("SELECT \"replica\", \"sequence\", \"id\" FROM \"journal\"");
  while (query.step()) ids.emplace(Origin{static_cast<std::uint32_t>(query.integer(0)), query.integer(1)}, query.integer(2));
  return ids;
}

void claim(Connection& connection, RawId entry, RawId merge) {
  connection.prepared("UPDATE \"journal\" SET \"merged_by\" = ?2 WHERE \"id\" = ?1").bind(1, entry).bind(2, merge).run();
}

/// The entry that keeps a record against its removal: the same one in every copy that finds this out.
JournalRow keepingEntry(StoreCore& core, const RecordKey& record, const Stamp& removal) {
  const std::string_view kind = domain::recordType(record.first).key;
  // FNV-1a over what makes it the same.
  std::uint64_t hash = 14'695'981'039'346'656'037ULL;
  for (const char c :
       std::string(kind) + "|" + std::to_string(record.second) + "|" + std::to_string(removal.time) + "|" + std::to_string(removal.replica))
    hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211ULL;
  JournalRow row;
  row.entry.replica = kNobodysReplica;
  row.entry.sequence = static_cast<std::int64_t>(hash >> 1);
  row.entry.at = removal.time;
  row.entry.author = core.author;
  row.entry.kind = kKeepKind;
  row.entry.argumentsJson = keptArguments(kind, record.second);
  row.stamp = removal.time;
  row.schemaVersion = core.schemaVersion;
  return row;
}

/// Entries of others under their own origins. Those that an undone merge had brought before are claimed again.
class Intake {
public:
  explicit Intake(StoreCore& core) : m_core(core), m_here(idsByOrigin(*core.connection)) {}
  bool knows(const Origin& origin) const { return m_here.contains(origin); }
  void take(JournalRow row, const Origin& step, RawId merge) {
    const Origin origin = originOf(row.entry);
    if (const auto known = m_here.find(origin); known != m_here.end()) {
      claim(*m_core.connection, known->second, merge);
      return;
    }
    const auto at = m_here.find(step);
    const RawId stepHere = at != m_here.end() ? at->second : 0;
    if (row.entry.undoes != 0) row.entry.undoes = stepHere;
    if (row.entry.redoes != 0) row.entry.redoes = stepHere;
    m_here[origin] = m_core.journal->appendForeign(row, merge);
  }

private:
  StoreCore& m_core;
  std::map<Origin, RawId> m_here;
};

}  // namespace

WrittenMerge writeMerge(StoreCore& core, MergePlan& plan, const std::vector<domain::RowChange>& decisions) {
  constexpr int kRounds = 50;
  for (int round = 0; round < kRounds; ++round) {
    Session whole(*core.connection);
    attachAll(whole);
    if (plan.writeAndMend() != 0) continue;
    WrittenMerge written;
    if (!decisions.empty()) {
      Session session(*core.connection);
      attachAll(session);
      written.dropped = writeDecisions(core, decisions);
      written.decided = session.changeset();
    }
    written.changeset = whole.changeset();
    return written;
  }
  throw Failure(ErrorCode::storageFailed, {"merge does not settle"});
}

JournalRow recordMerge(StoreCore& core, const std::vector<EntrySource>& sources, const std::vector<EntryHead>& incoming,
                       const std::map<RecordKey, Stamp>& kept, const WrittenMerge& written, const std::vector<SalesSwitch>& sales,
                       std::string arguments) {
  Intake intake(core);
  std::vector<JournalRow> keeping;
  for (const auto& [record, removal] : kept) keeping.push_back(keepingEntry(core, record, removal));
  const auto isFresh = [&](const JournalEntry& entry) { return !intake.knows(originOf(entry)); };
  const auto fresh = std::count_if(incoming.begin(), incoming.end(), [&](const EntryHead& head) { return isFresh(head.entry); }) +
                     std::count_if(keeping.begin(), keeping.end(), [&](const JournalRow& row) { return isFresh(row.entry); });
  const RawId merge = core.connection->integer("SELECT max(\"id\") FROM \"journal\"") + fresh + (written.decided.empty() ? 1 : 2);
  // Later than everything here, too: a clock may be behind what was merged before.
  std::int64_t newest = core.connection->integer("SELECT \"stamp\" FROM \"journal\" ORDER BY \"id\" DESC LIMIT 1");
  for (const EntryHead& head : incoming) {
    newest = std::max(newest, head.stamp);
    intake.take(sources[head.source].journal->row(head.entry.id), head.step, merge);
  }
  for (JournalRow& row : keeping) intake.take(row, originOf(row.entry), merge);
  core.journal->endRedo();
  if (!written.decided.empty()) {
    JournalRow decision;
    decision.stamp = newest + 1;
    decision.undoable = false;
    decision.entry.author = core.author;
    decision.entry.kind = kDecideKind;
    decision.entry.argumentsJson = arguments;
    decision.entry.mergedBy = merge;
    decision.changeset = written.decided;
    core.journal->append(decision, core.clock->nowMilliseconds());
  }
  JournalRow row;
  // The newest entry holds the greatest stamp, whatever the order in which theirs came.
  row.stamp = newest + 2;
  row.changeset = written.changeset;
  row.sales = sales;
  row.entry.author = core.author;
  row.entry.kind = kMergeKind;
  row.entry.argumentsJson = std::move(arguments);
  core.journal->append(row, core.clock->nowMilliseconds());
  return row;
}

}  // namespace kam::storage
