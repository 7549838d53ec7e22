// SPDX-License-Identifier: GPL-3.0-or-later
// What has to happen to our rows so that they hold what both copies did: field by field, the later one wins, and
// nothing that is still referred to goes. Both copies come to the same result.
#pragma once

#include "storage/catalog.h"
#include "storage/merge_histories.h"

#include <optional>
#include <set>

namespace kam::storage {

class MergePlan {
public:
  MergePlan(Connection& ours, Connection& theirs, const Catalog& catalog) : m_ours(ours), m_theirs(theirs), m_catalog(catalog) {}

  void decide(const Touches& ourTouches, const Touches& theirTouches);
  /// Writes the plan; gives back how many references did not hold, after changing the plan so that they will.
  std::size_t writeAndMend();
  const std::vector<MergeConflict>& conflicts() const { return m_conflicts; }

private:
  using Values = std::vector<domain::Value>;
  std::optional<Values> rowOf(Connection& connection, const TableMap& map, std::int64_t id) const;
  void decideRow(const TableMap& map, std::int64_t id, const RowTouch& theirs, const RowTouch* ours);
  void decideFields(const TableMap& map, std::int64_t id, const Values& ours, const Values& theirs, const RowTouch& theirTouch,
                    const RowTouch* ourTouch);
  domain::RowChange whole(const TableMap& map, std::int64_t id, const Values& values) const;
  void mend(const TableMap& child, std::int64_t id, const TableMap& parent, std::string_view column);
  void conflict(const TableMap& map, std::int64_t id, std::optional<std::size_t> field, domain::Value ours, domain::Value theirs, bool keptOurs);

  Connection& m_ours;
  Connection& m_theirs;
  const Catalog& m_catalog;
  std::map<std::pair<domain::Kind, std::int64_t>, domain::RowChange> m_changes;
  /// Rows brought back in this round.
  std::set<std::pair<domain::Kind, std::int64_t>> m_mended;
  std::vector<MergeConflict> m_conflicts;
};

}  // namespace kam::storage
