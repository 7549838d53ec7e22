// SPDX-License-Identifier: GPL-3.0-or-later
// The door itself: every call runs guarded, so that no exception leaves this folder.
#include "storage/store.h"

#include "storage/copy_without.h"
#include "storage/sales_batches.h"
#include "storage/sales_reader.h"
#include "storage/sales_sums.h"
#include "storage/sales_writer.h"
#include "storage/search_index.h"
#include "storage/store_core.h"
#include "storage/sync.h"

namespace kam::storage {

Store::Store(std::unique_ptr<StoreCore> core) : m_core(std::move(core)) {}
Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::create(const std::filesystem::path& path, const StoreOptions& options) {
  return guarded(path, [&] { return std::unique_ptr<Store>(new Store(createCore(path, options, migrations()))); });
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path& path, const StoreOptions& options) {
  return guarded(path, [&] { return std::unique_ptr<Store>(new Store(openCore(path, options, migrations()))); });
}

Result<void> Store::restore(const std::filesystem::path& workspace, const std::filesystem::path& backup) {
  return guarded(backup, [&] { restoreFile(workspace, backup, migrations()); });
}

const std::filesystem::path& Store::path() const { return m_core->path; }
const std::optional<base::Error>& Store::readOnlyReason() const { return m_core->readOnlyReason; }
base::IdSource& Store::ids() { return *m_core->ids; }
void Store::setAuthor(std::string author) { m_core->author = std::move(author); }

Result<domain::Snapshot> Store::load() {
  return guarded(m_core->path, [&] { return loadSnapshot(*m_core); });
}

Result<std::shared_ptr<const domain::SalesSums>> Store::loadSalesSums() {
  return guarded(m_core->path, [&] {
    ReadTransaction together(*m_core->connection);
    return loadSums(*m_core->connection, productReading(*m_core), m_core->clock->today());
  });
}

Result<Applied> Store::apply(const EditRequest& request) {
  return guarded(m_core->path, [&] { return applyEdit(*m_core, request); });
}

Result<Applied> Store::undo() {
  return guarded(m_core->path, [&] { return undoTop(*m_core); });
}

Result<Applied> Store::redo() {
  return guarded(m_core->path, [&] { return redoTop(*m_core); });
}

Result<std::optional<JournalEntry>> Store::nextUndo() {
  return guarded(m_core->path, [&]() -> std::optional<JournalEntry> {
    const auto id = m_core->journal->topDone();
    return id ? std::optional(m_core->journal->row(*id).entry) : std::nullopt;
  });
}

Result<std::optional<JournalEntry>> Store::nextRedo() {
  return guarded(m_core->path, [&]() -> std::optional<JournalEntry> {
    const auto id = m_core->journal->topUndone();
    return id ? std::optional(m_core->journal->row(*id).entry) : std::nullopt;
  });
}

Result<std::vector<JournalEntry>> Store::history(const HistoryQuery& query) {
  return guarded(m_core->path, [&] { return historyOf(*m_core, query); });
}

Result<std::vector<FieldChange>> Store::fieldHistory(domain::Kind kind, RawId record) {
  return guarded(m_core->path, [&] { return fieldHistoryOf(*m_core, kind, record); });
}

Result<std::vector<RecordField>> Store::writtenByHand(domain::Kind kind, const std::vector<std::string>& machines) {
  return guarded(m_core->path, [&] { return storage::writtenByHand(*m_core, kind, machines); });
}

Result<MergeReport> Store::merge(const std::filesystem::path& other, const MergeOptions& options) {
  return guarded(other, [&] { return mergeInto(*m_core, other, options); });
}

Result<SyncReport> Store::synchronise(const std::filesystem::path& folder, const MergeOptions& options) {
  return guarded(folder, [&] { return storage::synchronise(*m_core, folder, options); });
}

Result<EraseReport> Store::erasePerson(RawId person, const std::string& reason) {
  return guarded(m_core->path, [&] { return erase(*m_core, person, reason); });
}

Result<std::unique_ptr<SalesWriter>> Store::beginSales(const std::string& source, const std::string& file) {
  return guarded(m_core->path, [&]() -> std::unique_ptr<SalesWriter> { return std::make_unique<ChunkWriter>(*m_core, source, file); });
}

Result<std::vector<SalesBatch>> Store::salesBatches() {
  return guarded(m_core->path, [&] { return batchesOf(*m_core->connection); });
}

Result<void> Store::readSales(const SalesReadQuery& query, const SalesChunkReader& reader) {
  return guarded(m_core->path, [&] {
    ReadTransaction together(*m_core->connection);
    readChunks(*m_core->connection, query, reader);
  });
}

Result<std::vector<SearchHit>> Store::search(std::string_view text, std::size_t limit, bool ranked, const std::atomic<bool>* interrupt) {
  return guarded(m_core->path, [&] { return searchRecords(*m_core->connection, text, limit, ranked, interrupt); });
}

Result<void> Store::backup(const std::filesystem::path& target, const Omitted& omitted) {
  return guarded(target, [&] {
    if (omitted.isEmpty()) backUp(*m_core, target);
    else backUpWithout(*m_core, target, omitted);
  });
}

Result<std::vector<Finding>> Store::check() {
  return guarded(m_core->path, [&] { return findings(*m_core); });
}

}  // namespace kam::storage
