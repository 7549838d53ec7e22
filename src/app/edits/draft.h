// SPDX-License-Identifier: GPL-3.0-or-later
// Collects row changes from whole records: an update holds only the fields that differ.
#pragma once

#include "domain/snapshot.h"

#include <vector>

namespace kam::app {

class Draft {
public:
  /// A record with its id set; unknown fields are left out.
  template <class Record>
  void add(const Record& record) {
    addErased(domain::recordType(domain::kKindOf<Record>), record.id.raw(), &record);
  }
  /// Only the fields that differ; nothing when none does.
  template <class Record>
  void update(const Record& before, const Record& after) {
    updateErased(domain::recordType(domain::kKindOf<Record>), before.id.raw(), &before, &after);
  }
  template <class Record>
  void remove(domain::Id<Record> id) {
    m_rows.push_back({domain::kKindOf<Record>, id.raw(), domain::RowOperation::remove, {}});
  }
  void push(domain::RowChange row) { m_rows.push_back(std::move(row)); }

  bool empty() const { return m_rows.empty(); }
  std::vector<domain::RowChange> take() { return std::move(m_rows); }

private:
  void addErased(const domain::RecordType& type, domain::RawId id, const void* record);
  void updateErased(const domain::RecordType& type, domain::RawId id, const void* before, const void* after);

  std::vector<domain::RowChange> m_rows;
};

}  // namespace kam::app
