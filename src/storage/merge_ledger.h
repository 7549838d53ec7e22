// SPDX-License-Identifier: GPL-3.0-or-later
// Who touched which field of which record last, over everything that two or more copies know together. Reads changesets
// once for the records it is asked about; knows what a record must be, not what it is. Changes nothing.
#pragma once

#include "storage/catalog.h"
#include "storage/merge_histories.h"

#include <array>
#include <functional>
#include <unordered_map>
#include <unordered_set>

namespace kam::storage {

/// Who knew an entry before the merge.
enum class MergeSide : std::uint8_t { common, ours, theirs };

/// A file of entries: a connection and its journal.
struct EntrySource {
  Connection* connection;
  Journal* journal;
};

struct LedgerEntry {
  EntryHead head;
  MergeSide side;
};

/// The last touch of a field, and its value then.
struct Touch {
  std::size_t entry = 0;  ///< place in the ledger's entries
  domain::Value value;
};

/// What is known of one record. Of each side only the last touch counts.
class RecordLedger {
public:
  void added(std::size_t entry, const EntryHead& head, MergeSide side);
  void removed(const EntryHead& head, MergeSide side);
  /// The addition was undone: gone, unless somebody touched the record later; then it starts from what was added.
  void unadded(const EntryHead& head, MergeSide side, std::vector<std::pair<std::size_t, domain::Value>> values);
  void kept(const EntryHead& head, MergeSide side) { raise(m_alive[index(side)], head.when()); }
  void touched(std::size_t field, std::size_t entry, const std::vector<LedgerEntry>& entries, MergeSide side, domain::Value value);

  Stamp alive(MergeSide side) const { return m_alive[index(side)]; }
  Stamp dead(MergeSide side) const { return m_dead[index(side)]; }
  Stamp alive() const { return std::max({m_alive[0], m_alive[1], m_alive[2]}); }
  Stamp dead() const { return std::max({m_dead[0], m_dead[1], m_dead[2]}); }
  /// Whether somebody knows the whole record.
  bool isComplete() const { return m_added[0] || m_added[1] || m_added[2] || m_undone; }
  bool isTouchedBy(MergeSide side) const { return alive(side) != Stamp{} || dead(side) != Stamp{}; }

  /// The last touch of a field by one side, or by anybody; adding a record touches all its fields.
  std::optional<Touch> last(std::size_t field, MergeSide side, const std::vector<LedgerEntry>& entries) const;
  std::optional<Touch> last(std::size_t field, const std::vector<LedgerEntry>& entries) const;

private:
  struct FieldTouch {
    std::uint32_t field;
    MergeSide side;
    Touch touch;
  };
  static std::size_t index(MergeSide side) { return static_cast<std::size_t>(side); }
  static void raise(Stamp& stamp, const Stamp& to) { stamp = std::max(stamp, to); }

  std::array<Stamp, 3> m_alive{};
  std::array<Stamp, 3> m_dead{};
  std::array<std::optional<std::size_t>, 3> m_added{};
  std::vector<FieldTouch> m_touches;
  std::optional<std::vector<std::pair<std::size_t, domain::Value>>> m_undone;
};

using RecordKey = std::pair<domain::Kind, RawId>;

class Ledger {
public:
  /// Called now and then with the share done; false ends the work with `cancelled`.
  using Progress = std::function<bool(double)>;

  Ledger(const Catalog& catalog, std::vector<EntrySource> sources, std::vector<LedgerEntry> entries, Progress progress);

  /// Records that entries from `side` touch.
  std::vector<RecordKey> recordsOf(const std::vector<EntryHead>& heads);
  /// Reads what is known of these records; those known already are passed over.
  void collect(const std::vector<RecordKey>& records);
  /// nullptr for one that was not collected, or that nobody knows.
  const RecordLedger* find(const RecordKey& record) const;
  const std::vector<LedgerEntry>& entries() const { return m_entries; }

private:
  using Records = std::unordered_map<RawId, RecordLedger>;
  void read(std::size_t entry, const std::array<std::unordered_set<RawId>, domain::kKindCount>& wanted);
  void take(std::size_t entry, const TableMap& map, const RowDelta& delta, RecordLedger& record) const;
  void tell(std::size_t done, std::size_t all) const;

  const Catalog& m_catalog;
  std::vector<EntrySource> m_sources;
  std::vector<LedgerEntry> m_entries;
  Progress m_progress;
  std::array<Records, domain::kKindCount> m_records;
  std::array<std::unordered_set<RawId>, domain::kKindCount> m_collected;
};

}  // namespace kam::storage
