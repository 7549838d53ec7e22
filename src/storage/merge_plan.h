// SPDX-License-Identifier: GPL-3.0-or-later
// What has to happen to our rows so that they hold what all copies did: field by field the later one wins, and nothing that
// is still referred to goes. A function of the entries that are known together, so that every copy comes to the same result
// in whatever order they met.
#pragma once

#include "storage/merge_ledger.h"

#include <map>
#include <optional>
#include <set>

namespace kam::storage {

class MergePlan {
public:
  /// Whether the writer of their entry knew our entry, so that the two are no conflict.
  using Knew = std::function<bool(const EntryHead& theirs, const EntryHead& ours)>;

  MergePlan(Connection& ours, const Catalog& catalog, Ledger& ledger, Knew knew)
      : m_ours(ours), m_catalog(catalog), m_ledger(ledger), m_knew(std::move(knew)) {}

  void decide(const std::vector<RecordKey>& records);
  /// Writes the plan; gives back how many references did not hold, after changing the plan so that they will.
  std::size_t writeAndMend();

  const std::vector<MergeConflict>& conflicts() const { return m_conflicts; }
  /// Records that were removed and stay, with the removal that does not count.
  const std::map<RecordKey, Stamp>& kept() const { return m_kept; }

private:
  using Values = std::vector<domain::Value>;
  std::optional<Values> rowOf(const TableMap& map, RawId id) const;
  void decideRow(const TableMap& map, RawId id, const RecordLedger& record);
  /// What the row lacks of what is known; an empty list where it is as it should be.
  domain::RowChange missing(const TableMap& map, RawId id, const RecordLedger& record, const Values* current) const;
  void reportFields(const TableMap& map, RawId id, const RecordLedger& record, const Values& current);
  void reportRecord(const TableMap& map, RawId id, const RecordLedger& record, bool isHere, bool keptOurs, bool isDecidable);
  /// The entry by which a side touched the record last; nullptr where it did not.
  const EntryHead* lastOf(const RecordLedger& record, MergeSide side) const;
  void mend(const TableMap& child, RawId id, const TableMap& parent, RawId missingId, std::string_view column);

  Connection& m_ours;
  const Catalog& m_catalog;
  Ledger& m_ledger;
  Knew m_knew;
  std::map<RecordKey, domain::RowChange> m_changes;
  std::map<RecordKey, Stamp> m_kept;
  /// Rows brought back in this round.
  std::set<RecordKey> m_mended;
  std::vector<MergeConflict> m_conflicts;
};

}  // namespace kam::storage
