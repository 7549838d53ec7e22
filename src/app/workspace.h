// SPDX-License-Identifier: GPL-3.0-or-later
// The door between the window (or the command line) and the business: opens a workspace file, gives its current state,
// commits edits, undoes, searches. Safe to use from several threads; edits run one after the other.
#pragma once

#include "app/edits/edit.h"
#include "base/date.h"
#include "base/error.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "storage/sales.h"
#include "storage/store_types.h"
#include "words/words.h"

#include <atomic>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kam::app {

struct OpenOptions {
  const base::Clock* clock = nullptr;  ///< never null; outlives the workspace
  std::string author;                  ///< the user's name, written into the history
  /// Told, on any thread, when sums by product cannot be read although the workspace was opened.
  std::function<void(const base::Error&)> trouble{};
};

struct NewWorkspace {
  std::string name;
  base::Currency currency{};
  words::Language language = words::Language::english;
  unsigned fiscalYearStart = 1;
};

/// What a committed edit, undo or redo did.
struct Change {
  storage::JournalEntry entry;
  std::vector<domain::RowChange> rows;
  bool salesChanged = false;
  bool touches(domain::Kind kind) const;
};

using SnapshotPointer = std::shared_ptr<const domain::Snapshot>;

class Workspace {
public:
  /// A new file with settings and the standard stages; refuses to overwrite.
  static base::Result<std::unique_ptr<Workspace>> create(const std::filesystem::path& path, const NewWorkspace& wanted, const OpenOptions& options);
  static base::Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path, const OpenOptions& options);
  static base::Result<void> restore(const std::filesystem::path& workspace, const std::filesystem::path& backup);
  ~Workspace();
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  const std::filesystem::path& path() const;
  const std::optional<base::Error>& readOnlyReason() const;
  const base::Clock& clock() const;
  base::IdSource& ids();
  void setAuthor(std::string author);
  std::string author() const;
  /// Whom of the team the author is, by name; unset where nobody of the team is called so.
  domain::Id<domain::TeamMember> authorMember() const;

  /// The current state; keep the pointer as long as you like, it never changes.
  SnapshotPointer snapshot() const;
  base::Currency currency() const;
  /// First month of the fiscal year, 1–12.
  unsigned fiscalYearStart() const;
  words::Language language() const;

  /// Checks the rules, writes, and tells the listeners. A refused edit changes nothing.
  base::Result<Change> commit(const Edit& edit);
  base::Result<Change> undo();
  base::Result<Change> redo();
  base::Result<std::optional<storage::JournalEntry>> nextUndo();
  base::Result<std::optional<storage::JournalEntry>> nextRedo();
  /// Newest first.
  base::Result<std::vector<storage::JournalEntry>> history(const storage::HistoryQuery& query);
  /// Oldest first.
  base::Result<std::vector<storage::FieldChange>> fieldHistory(domain::Kind kind, domain::RawId record);
  /// The fields whose value a person wrote, not an import or the demo; sorted.
  base::Result<std::vector<storage::RecordField>> writtenByHand(domain::Kind kind);

  base::Result<std::vector<storage::SearchHit>> search(std::string_view text, std::size_t limit, bool ranked = false,
                                                       const std::atomic<bool>* interrupt = nullptr);
  /// A whole copy, without some kinds of record or fields where that is wanted.
  base::Result<void> backup(const std::filesystem::path& target, const storage::Omitted& omitted = {});
  /// File, schema, references, journal, search index and the rules of the business.
  base::Result<std::vector<storage::Finding>> check();
  base::Result<storage::MergeReport> merge(const std::filesystem::path& other, const storage::MergeOptions& options);
  /// Exchanges edits with other copies through files in a shared folder.
  base::Result<storage::SyncReport> synchronise(const std::filesystem::path& folder, const storage::MergeOptions& options);
  base::Result<storage::EraseReport> erasePerson(domain::RawId person, const std::string& reason);

  /// For imports: writes a batch of sales lines that counts once an edit switches it on.
  base::Result<std::unique_ptr<storage::SalesWriter>> beginSales(const std::string& source, const std::string& file);
  base::Result<std::vector<storage::SalesBatch>> salesBatches();
  base::Result<void> readSales(const storage::SalesReadQuery& query, const storage::SalesChunkReader& reader);

  /// Called after every change on the thread that made it, until the returned token goes.
  using Listener = std::function<void(const Change&)>;
  [[nodiscard]] std::shared_ptr<void> listen(Listener listener);

private:
  class Impl;
  explicit Workspace(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> m_impl;
};

}  // namespace kam::app
