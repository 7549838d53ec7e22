// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace.h"

#include "app/edits/draft.h"
#include "app/edits/workspace_edits.h"
#include "domain/check.h"
#include "domain/fiscal_year.h"
#include "domain/record_name.h"
#include "domain/records/settings.h"
#include "domain/records/team_member.h"
#include "domain/value_text.h"
#include "storage/store.h"
#include "words/error_words.h"

#include <algorithm>
#include <mutex>
#include <optional>
#include <nlohmann/json.hpp>

namespace kam::app {

using base::ErrorCode;
using base::fail;
using base::Result;
using domain::Snapshot;

bool Change::touches(domain::Kind kind) const {
  return std::any_of(rows.begin(), rows.end(), [kind](const domain::RowChange& row) { return row.kind == kind; });
}

namespace {

/// Whether what was written is what was asked for, value by value in the same order.
bool isSame(const std::vector<domain::RowChange>& asked, const std::vector<domain::RowChange>& written) {
  return std::equal(asked.begin(), asked.end(), written.begin(), written.end(), [](const domain::RowChange& a, const domain::RowChange& b) {
    return a.kind == b.kind && a.id == b.id && a.operation == b.operation && a.values == b.values;
  });
}

}  // namespace

class Workspace::Impl {
public:
  Impl(std::unique_ptr<storage::Store> openStore, const OpenOptions& options)
      : store(std::move(openStore)), clock(options.clock), author(options.author) {}

  Result<void> load() {
    auto loaded = store->load();
    if (!loaded) return fail(loaded.error());
    std::atomic_store(&current, std::make_shared<const Snapshot>(std::move(*loaded)));
    return {};
  }

  /// Takes over what the store did and tells the listeners; the store's lock is already given back then. `ready` is the state with these changes,
  /// where somebody made it already.
  Result<Change> adopt(std::unique_lock<std::mutex>& lock, storage::Applied applied, std::optional<Snapshot> ready = std::nullopt) {
    Snapshot next = ready ? std::move(*ready) : std::atomic_load(&current)->with(applied.changes);
    if (applied.salesChanged) {
      auto sums = store->loadSalesSums();
      if (!sums) return fail(sums.error());
      next = next.withSales(std::move(*sums));
    }
    std::atomic_store(&current, std::make_shared<const Snapshot>(std::move(next)));
    Change change{std::move(applied.entry), std::move(applied.changes), applied.salesChanged};
    lock.unlock();
    tell(change);
    return change;
  }

  void tell(const Change& change) {
    std::vector<std::shared_ptr<Listener>> told;
    {
      const std::lock_guard guard(listenerMutex);
      std::erase_if(listeners, [](const std::weak_ptr<Listener>& listener) { return listener.expired(); });
      for (const auto& listener : listeners)
        if (auto alive = listener.lock()) told.push_back(std::move(alive));
    }
    for (const auto& listener : told) (*listener)(change);
  }

  std::unique_ptr<storage::Store> store;
  const base::Clock* clock;
  std::string author;
  SnapshotPointer current;
  std::mutex storeMutex;
  std::mutex listenerMutex;
  std::vector<std::weak_ptr<Listener>> listeners;
};

Workspace::Workspace(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const std::filesystem::path& path, const NewWorkspace& wanted, const OpenOptions& options) {
  auto store = storage::Store::create(path, {options.clock, options.author, options.trouble});
  if (!store) return fail(store.error());
  auto workspace = std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(std::move(*store), options)));
  if (const auto loaded = workspace->m_impl->load(); !loaded) return fail(loaded.error());
  if (const auto made = workspace->commit(createWorkspace(workspace->ids(), wanted)); !made) return fail(made.error());
  return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path, const OpenOptions& options) {
  auto store = storage::Store::open(path, {options.clock, options.author, options.trouble});
  if (!store) return fail(store.error());
  auto workspace = std::unique_ptr<Workspace>(new Workspace(std::make_unique<Impl>(std::move(*store), options)));
  if (const auto loaded = workspace->m_impl->load(); !loaded) return fail(loaded.error());
  return workspace;
}

Result<void> Workspace::restore(const std::filesystem::path& workspace, const std::filesystem::path& backup) {
  return storage::Store::restore(workspace, backup);
}

const std::filesystem::path& Workspace::path() const { return m_impl->store->path(); }
const std::optional<base::Error>& Workspace::readOnlyReason() const { return m_impl->store->readOnlyReason(); }
const base::Clock& Workspace::clock() const { return *m_impl->clock; }
base::IdSource& Workspace::ids() { return m_impl->store->ids(); }

void Workspace::setAuthor(std::string author) {
  const std::lock_guard guard(m_impl->storeMutex);
  m_impl->author = author;
  m_impl->store->setAuthor(std::move(author));
}

std::string Workspace::author() const {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->author;
}

domain::Id<domain::TeamMember> Workspace::authorMember() const {
  const std::string name = author();
  const SnapshotPointer state = snapshot();
  for (const domain::TeamMember& member : state->all<domain::TeamMember>())
    if (domain::recordName(*state, domain::Kind::team, member.id.raw()) == name) return member.id;
  return {};
}

SnapshotPointer Workspace::snapshot() const { return std::atomic_load(&m_impl->current); }
base::Currency Workspace::currency() const { return domain::currencyOf(*snapshot()); }

unsigned Workspace::fiscalYearStart() const { return domain::fiscalYearStart(*snapshot()); }

words::Language Workspace::language() const {
  const auto state = snapshot();
  const auto* settings = state->find(domain::Id<domain::Settings>(1));
  return words::languageOf(settings == nullptr ? "en" : settings->language);
}

Result<Change> Workspace::commit(const Edit& edit) {
  std::unique_lock lock(m_impl->storeMutex);
  const SnapshotPointer before = snapshot();
  std::optional<Snapshot> after = before->with(edit.rows);
  if (const auto sound = domain::check(*before, *after, edit.rows); !sound) return fail(sound.error());
  storage::EditRequest request{
      std::string(keyOf(edit.kind)), nlohmann::json(edit.arguments).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace), edit.rows, {}};
  for (const auto& [batch, active] : edit.salesSwitches) request.sales.push_back({batch, active});
  auto applied = m_impl->store->apply(request);
  if (!applied) return fail(applied.error());
  // Fields that were so already are not written; then the state is made from what was.
  if (!isSame(edit.rows, applied->changes)) after.reset();
  return m_impl->adopt(lock, std::move(*applied), std::move(after));
}

Result<Change> Workspace::undo() {
  std::unique_lock lock(m_impl->storeMutex);
  auto applied = m_impl->store->undo();
  if (!applied) return fail(applied.error());
  return m_impl->adopt(lock, std::move(*applied));
}

Result<Change> Workspace::redo() {
  std::unique_lock lock(m_impl->storeMutex);
  auto applied = m_impl->store->redo();
  if (!applied) return fail(applied.error());
  return m_impl->adopt(lock, std::move(*applied));
}

Result<std::optional<storage::JournalEntry>> Workspace::nextUndo() {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->nextUndo();
}

Result<std::optional<storage::JournalEntry>> Workspace::nextRedo() {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->nextRedo();
}

Result<std::vector<storage::JournalEntry>> Workspace::history(const storage::HistoryQuery& query) {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->history(query);
}

Result<std::vector<storage::FieldChange>> Workspace::fieldHistory(domain::Kind kind, domain::RawId record) {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->fieldHistory(kind, record);
}

Result<std::vector<storage::RecordField>> Workspace::writtenByHand(domain::Kind kind) {
  std::vector<std::string> machines;
  for (const EditKind machine : {EditKind::recordsImported, EditKind::salesImported, EditKind::demoCreated, EditKind::workspaceCreated})
    machines.emplace_back(keyOf(machine));
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->writtenByHand(kind, machines);
}

Result<std::vector<storage::SearchHit>> Workspace::search(std::string_view text, std::size_t limit, bool ranked, const std::atomic<bool>* interrupt) {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->search(text, limit, ranked, interrupt);
}

Result<void> Workspace::backup(const std::filesystem::path& target, const storage::Omitted& omitted) {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->backup(target, omitted);
}

Result<std::vector<storage::Finding>> Workspace::check() {
  const std::lock_guard guard(m_impl->storeMutex);
  auto findings = m_impl->store->check();
  if (!findings) return findings;
  const words::Words words(language());
  for (const base::Error& broken : domain::brokenRules(*snapshot())) findings->push_back({"rules", words::sentence(words, broken)});
  return findings;
}

Result<storage::MergeReport> Workspace::merge(const std::filesystem::path& other, const storage::MergeOptions& options) {
  std::unique_lock lock(m_impl->storeMutex);
  auto report = m_impl->store->merge(other, options);
  if (!report || !report->done) return report;
  const auto adopted = m_impl->adopt(lock, *report->done);
  if (!adopted) return fail(adopted.error());
  return report;
}

Result<storage::SyncReport> Workspace::synchronise(const std::filesystem::path& folder, const storage::MergeOptions& options) {
  std::unique_lock lock(m_impl->storeMutex);
  auto report = m_impl->store->synchronise(folder, options);
  if (!report || !report->merge.done) return report;
  const auto adopted = m_impl->adopt(lock, *report->merge.done);
  if (!adopted) return fail(adopted.error());
  return report;
}

Result<storage::EraseReport> Workspace::erasePerson(domain::RawId person, const std::string& reason) {
  std::unique_lock lock(m_impl->storeMutex);
  auto report = m_impl->store->erasePerson(person, reason);
  if (!report) return report;
  const auto adopted = m_impl->adopt(lock, report->done);
  if (!adopted) return fail(adopted.error());
  return report;
}

namespace {
/// Gives the store back to others between two blocks of lines, so that the window goes on working during an import.
class SharedSalesWriter final : public storage::SalesWriter {
public:
  SharedSalesWriter(std::unique_ptr<storage::SalesWriter> writer, std::mutex& mutex) : m_writer(std::move(writer)), m_mutex(mutex) {}
  ~SharedSalesWriter() override {
    const std::lock_guard guard(m_mutex);
    m_writer.reset();
  }
  Result<void> append(const domain::SalesLines& lines) override {
    const std::lock_guard guard(m_mutex);
    return m_writer->append(lines);
  }
  Result<storage::SalesBatch> finish(std::span<const base::RawId> accounts, std::span<const base::RawId> products,
                                     std::span<const storage::SupersededLines> superseded) override {
    const std::lock_guard guard(m_mutex);
    return m_writer->finish(accounts, products, superseded);
  }

private:
  std::unique_ptr<storage::SalesWriter> m_writer;
  std::mutex& m_mutex;
};
}  // namespace

Result<std::unique_ptr<storage::SalesWriter>> Workspace::beginSales(const std::string& source, const std::string& file) {
  const std::lock_guard guard(m_impl->storeMutex);
  auto writer = m_impl->store->beginSales(source, file);
  if (!writer) return fail(writer.error());
  return std::unique_ptr<storage::SalesWriter>(std::make_unique<SharedSalesWriter>(std::move(*writer), m_impl->storeMutex));
}

Result<std::vector<storage::SalesBatch>> Workspace::salesBatches() {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->salesBatches();
}

Result<void> Workspace::readSales(const storage::SalesReadQuery& query, const storage::SalesChunkReader& reader) {
  const std::lock_guard guard(m_impl->storeMutex);
  return m_impl->store->readSales(query, reader);
}

std::shared_ptr<void> Workspace::listen(Listener listener) {
  auto token = std::make_shared<Listener>(std::move(listener));
  const std::lock_guard guard(m_impl->listenerMutex);
  m_impl->listeners.push_back(token);
  return token;
}

}  // namespace kam::app
