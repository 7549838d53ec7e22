// SPDX-License-Identifier: GPL-3.0-or-later
// What an open workspace consists of, shared by the files that implement Store. Nothing outside storage includes it.
#pragma once

#include "base/date.h"
#include "domain/snapshot.h"
#include "storage/catalog.h"
#include "storage/file_lock.h"
#include "storage/journal.h"
#include "storage/migrations.h"
#include "storage/product_sums.h"
#include "storage/sqlite/failure.h"
#include "storage/store_types.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace kam::storage {

struct StoreCore {
  std::filesystem::path path;
  const base::Clock* clock = nullptr;
  std::string author;
  std::function<void(const base::Error&)> trouble;
  std::unique_ptr<FileLock> lock;
  std::optional<base::Error> readOnlyReason;
  Access access = Access::readWrite;
  std::unique_ptr<Connection> connection;
  std::unique_ptr<Catalog> catalog;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<base::IdSource> ids;
  std::int64_t schemaVersion = 0;

  StoreCore() = default;
  /// Checkpoints, so that the one file is whole, and lets go of the lock.
  ~StoreCore();
  StoreCore(const StoreCore&) = delete;
  StoreCore& operator=(const StoreCore&) = delete;

  /// Throws the reason where nothing can be changed.
  void requireWritable() const {
    if (readOnlyReason) throw Failure(*readOnlyReason);
  }
};

/// `steps` are the migrations this program knows; tests pass their own.
std::unique_ptr<StoreCore> createCore(const std::filesystem::path& path, const StoreOptions& options, const std::vector<Migration>& steps);
std::unique_ptr<StoreCore> openCore(const std::filesystem::path& path, const StoreOptions& options, const std::vector<Migration>& steps);

Applied applyEdit(StoreCore& core, const EditRequest& request);
Applied undoTop(StoreCore& core);
Applied redoTop(StoreCore& core);
/// Commits; where references do not hold, throws which.
void commitChecked(StoreCore& core, WriteTransaction& transaction);

domain::Snapshot loadSnapshot(StoreCore& core);
/// Reads through a connection of its own, so that it may be called later and from any thread.
ProductReading productReading(const StoreCore& core);
std::vector<JournalEntry> historyOf(StoreCore& core, const HistoryQuery& query);
std::vector<FieldChange> fieldHistoryOf(StoreCore& core, domain::Kind kind, RawId record);
std::vector<RecordField> writtenByHand(StoreCore& core, domain::Kind kind, const std::vector<std::string>& machines);

MergeReport mergeInto(StoreCore& core, const std::filesystem::path& other, const MergeOptions& options);
EraseReport erase(StoreCore& core, RawId person, const std::string& reason);

void backUp(StoreCore& core, const std::filesystem::path& target);
void restoreFile(const std::filesystem::path& workspace, const std::filesystem::path& backup, const std::vector<Migration>& steps);
std::vector<Finding> findings(StoreCore& core);

}  // namespace kam::storage
