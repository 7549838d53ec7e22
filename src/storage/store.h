// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace file: opens it safely, applies edits with their history, undoes, merges, erases, searches, checks.
// Knows rows and fields, not what they mean: rules of the business are checked before an edit comes here.
// One thread at a time; only `search` may be interrupted from another one.
#pragma once

#include "base/error.h"
#include "base/id.h"
#include "domain/snapshot.h"
#include "storage/sales.h"
#include "storage/store_types.h"

#include <atomic>
#include <filesystem>
#include <memory>
#include <string_view>

namespace kam::storage {

struct StoreCore;

class Store {
public:
  /// A new, empty workspace file; refuses to overwrite (`fileExists`).
  static Result<std::unique_ptr<Store>> create(const std::filesystem::path& path, const StoreOptions& options);
  /// Falls back to reading only where another program holds the file or the folder cannot be written; see `readOnlyReason`.
  static Result<std::unique_ptr<Store>> open(const std::filesystem::path& path, const StoreOptions& options);
  /// Puts a backup in the place of a workspace; what was there is kept beside it. Refused while somebody has it open.
  static Result<void> restore(const std::filesystem::path& workspace, const std::filesystem::path& backup);

  ~Store();
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  const std::filesystem::path& path() const;
  /// Why nothing can be changed (`workspaceLocked` with the holder, or `workspaceReadOnly`); unset when it can.
  const std::optional<base::Error>& readOnlyReason() const;
  /// Ids that no copy of this workspace has used.
  base::IdSource& ids();
  /// The name that is written into the history from now on.
  void setAuthor(std::string author);

  /// Everything of portfolio size, with the month × account sums of sales.
  Result<domain::Snapshot> load();
  /// The sums alone, after an edit that changed sales.
  Result<std::shared_ptr<const domain::SalesSums>> loadSalesSums();

  /// One transaction, one entry. `nothingChanged` where every row was already as wanted.
  Result<Applied> apply(const EditRequest& request);
  /// The newest entry that is not undone, from this session or an earlier one.
  Result<Applied> undo();
  /// The entry undone last; a new edit ends redo.
  Result<Applied> redo();
  /// What undo and redo would work on; unset when there is nothing.
  Result<std::optional<JournalEntry>> nextUndo();
  Result<std::optional<JournalEntry>> nextRedo();

  /// Newest first.
  Result<std::vector<JournalEntry>> history(const HistoryQuery& query);
  /// Oldest first; of every record of the kind where `record` is 0.
  Result<std::vector<FieldChange>> fieldHistory(domain::Kind kind, RawId record);
  /// The fields whose value was last written by an edit of another kind than `machines`, sorted.
  Result<std::vector<RecordField>> writtenByHand(domain::Kind kind, const std::vector<std::string>& machines);

  /// Takes over what another copy of this workspace has and this one has not, field by field. The latest change of a
  /// field wins on both sides alike; every clash is reported. One entry, which undo takes back whole.
  Result<MergeReport> merge(const std::filesystem::path& other, const MergeOptions& options);
  Result<MergeReport> merge(const std::filesystem::path& other, bool dryRun) { return merge(other, MergeOptions{dryRun}); }
  /// Exchanges entries with other copies through files in a folder; see docs/sync-format.md.
  Result<SyncReport> synchronise(const std::filesystem::path& folder, const MergeOptions& options);
  /// Removes a person's data from the record, the history and the search index, for good.
  Result<EraseReport> erasePerson(RawId person, const std::string& reason);

  Result<std::unique_ptr<SalesWriter>> beginSales(const std::string& source, const std::string& file);
  Result<std::vector<SalesBatch>> salesBatches();
  Result<void> readSales(const SalesReadQuery& query, const SalesChunkReader& reader);

  /// Names first, then texts; newest first within each. `ranked` orders by relevance instead (slower).
  /// `interrupt`, set from another thread, ends the search with `cancelled`.
  Result<std::vector<SearchHit>> search(std::string_view text, std::size_t limit, bool ranked = false, const std::atomic<bool>* interrupt = nullptr);

  /// A whole, closed copy, while others go on reading and writing.
  Result<void> backup(const std::filesystem::path& target, const Omitted& omitted = {});
  /// Empty when everything is in order.
  Result<std::vector<Finding>> check();

private:
  explicit Store(std::unique_ptr<StoreCore> core);
  std::unique_ptr<StoreCore> m_core;
};

}  // namespace kam::storage
