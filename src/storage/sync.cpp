// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sync.h"

#include "storage/erasure.h"
#include "storage/sync_part.h"

#include <unistd.h>

#include <algorithm>
#include <system_error>

namespace kam::storage {

namespace {

/// What lies in the folder: whole parts of this workspace, and what could not be used with the reason.
struct Shelf {
  std::vector<SyncPart> parts;
  std::vector<base::Error> problems;
  std::int64_t otherWorkspaces = 0;
};

std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error))
    if (entry.is_regular_file(error) && entry.path().extension() != ".writing" && looksLikePart(entry.path())) files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

Shelf look(const StoreCore& core, const std::filesystem::path& folder, const MergeOptions& options) {
  Shelf shelf;
  const auto files = filesIn(folder);
  for (std::size_t i = 0; i < files.size(); ++i) {
    if (options.progress && !options.progress(0.5 * static_cast<double>(i) / static_cast<double>(files.size())))
      throw Failure(ErrorCode::cancelled, {});
    auto part = guarded(files[i], [&] { return openPart(core, files[i]); });
    if (!part) shelf.problems.push_back(part.error());
    else if (!*part) ++shelf.otherWorkspaces;
    else shelf.parts.push_back(std::move(**part));
  }
  return shelf;
}

bool addsTo(const SyncPart& part, const std::set<Origin>& known) {
  return std::any_of(part.entries.begin(), part.entries.end(), [&](const auto& entry) { return !known.contains(entry.first); });
}

/// Whether everything that it rests on is there.
bool isReady(const SyncPart& part, const std::set<Origin>& available) {
  return std::all_of(part.restsOn.begin(), part.restsOn.end(), [&](const auto& last) { return available.contains(Origin{last.first, last.second}); });
}

struct Choice {
  std::vector<MergeSource> sources;
  std::int64_t waiting = 0;
};

/// The parts that bring something and, together, miss nothing that they rest on. Takes their connections.
Choice choose(StoreCore& core, Shelf& shelf) {
  std::set<Origin> known;
  for (const auto& [origin, head] : knownEntries(*core.connection)) known.insert(origin);
  std::set<RawId> tombstones;
  for (const Tombstone& tombstone : tombstonesOf(*core.connection)) tombstones.insert(tombstone.person);
  std::vector<SyncPart*> open;
  for (SyncPart& part : shelf.parts)
    if (addsTo(part, known) || !std::includes(tombstones.begin(), tombstones.end(), part.tombstones.begin(), part.tombstones.end()))
      open.push_back(&part);
  Choice choice;
  // They are taken together, so that two that rest on each other do not wait for ever.
  for (bool allReady = false; !allReady;) {
    std::set<Origin> available = known;
    for (const SyncPart* part : open)
      for (const auto& [origin, head] : part->entries) available.insert(origin);
    const auto waiting = std::erase_if(open, [&](const SyncPart* part) { return !isReady(*part, available); });
    choice.waiting += static_cast<std::int64_t>(waiting);
    allReady = waiting == 0;
  }
  for (SyncPart* part : open) choice.sources.push_back(std::move(part->source));
  return choice;
}

/// Files of this copy that a new one replaces: those from before a person was erased, and small ones once there are many.
std::vector<const SyncPart*> outdated(StoreCore& core, const Shelf& shelf) {
  constexpr std::size_t kMany = 16;
  const std::int64_t replica = core.connection->integer("SELECT \"replica\" FROM \"house\"");
  std::vector<const SyncPart*> small;
  std::vector<const SyncPart*> old;
  const std::vector<Tombstone> tombstones = tombstonesOf(*core.connection);
  for (const SyncPart& part : shelf.parts) {
    if (part.writer != replica) continue;
    const bool namesErased =
        std::any_of(tombstones.begin(), tombstones.end(), [&](const Tombstone& tombstone) { return !part.tombstones.contains(tombstone.person); });
    if (namesErased) old.push_back(&part);
    else if (part.batches.empty()) small.push_back(&part);
  }
  if (small.size() >= kMany) old.insert(old.end(), small.begin(), small.end());
  return old;
}

/// What this copy knows and no whole part that stays holds, oldest first.
std::vector<EntryHead> unsent(StoreCore& core, const std::vector<const SyncPart*>& staying, PartKnowledge& knowledge) {
  std::vector<EntryHead> entries;
  for (const auto& [key, head] : knownEntries(*core.connection)) {
    const Origin& origin = key;
    const bool sent = std::any_of(staying.begin(), staying.end(), [&](const SyncPart* part) { return part->entries.contains(origin); });
    if (!sent) entries.push_back(head);
    if (origin.first == kNobodysReplica) continue;
    const auto raise = [&](KnownUpTo& known) {
      std::int64_t& last = known[origin.first];
      last = std::max(last, origin.second);
    };
    raise(knowledge.knows);
    if (sent) raise(knowledge.restsOn);
  }
  std::sort(entries.begin(), entries.end(), [](const EntryHead& a, const EntryHead& b) { return a.entry.id < b.entry.id; });
  return entries;
}

void send(StoreCore& core, const std::filesystem::path& folder, const Shelf& shelf, SyncReport& report) {
  const std::vector<const SyncPart*> old = outdated(core, shelf);
  std::vector<const SyncPart*> staying;
  for (const SyncPart& part : shelf.parts)
    if (std::find(old.begin(), old.end(), &part) == old.end()) staying.push_back(&part);
  std::set<RawId> batches;
  std::set<RawId> sentTombstones;
  for (const SyncPart* part : staying) {
    batches.insert(part->batches.begin(), part->batches.end());
    sentTombstones.insert(part->tombstones.begin(), part->tombstones.end());
  }
  const std::vector<Tombstone> tombstones = tombstonesOf(*core.connection);
  const bool newTombstone =
      std::any_of(tombstones.begin(), tombstones.end(), [&](const Tombstone& tombstone) { return !sentTombstones.contains(tombstone.person); });
  PartKnowledge knowledge;
  const std::vector<EntryHead> entries = unsent(core, staying, knowledge);
  if (!entries.empty() || newTombstone) {
    report.file = writePart(core, folder, entries, knowledge, batches).filename().string();
    std::int64_t again = 0;
    for (const EntryHead& head : entries)
      again += std::any_of(old.begin(), old.end(), [&](const SyncPart* part) { return part->entries.contains(originOf(head.entry)); }) ? 1 : 0;
    report.sent = static_cast<std::int64_t>(entries.size()) - again;
  }
  // Only now, when what they held lies in the folder again.
  std::error_code error;
  for (const SyncPart* part : old) std::filesystem::remove(part->path, error);
}

}  // namespace

SyncReport synchronise(StoreCore& core, const std::filesystem::path& folder, const MergeOptions& options) {
  core.requireWritable();
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) throw Failure(ErrorCode::fileNotFound, {folder.string()});
  if (access(folder.c_str(), W_OK | X_OK) != 0) throw Failure(ErrorCode::fileUnwritable, {folder.string(), "permission"});
  Shelf shelf = look(core, folder, options);
  SyncReport report;
  report.parts = static_cast<std::int64_t>(shelf.parts.size());
  report.otherWorkspaces = shelf.otherWorkspaces;
  Choice choice = choose(core, shelf);
  report.waiting = choice.waiting;
  if (!choice.sources.empty()) report.merge = mergeSources(core, choice.sources, folder.filename().string(), options);
  if (options.dryRun) {
    report.problems = std::move(shelf.problems);
    return report;
  }
  send(core, folder, shelf, report);
  report.problems = std::move(shelf.problems);
  return report;
}

}  // namespace kam::storage
