// SPDX-License-Identifier: GPL-3.0-or-later
// Records as rows with named columns, for listing and showing them: one kind's field table, or contacts, which join a
// person with the present position.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

class RecordView {
public:
  /// `unknownKind` where there is none. The snapshot outlives the view.
  static base::Result<RecordView> of(const domain::Snapshot& snapshot, std::string_view kind, base::Date today);

  struct Column {
    const domain::Field* field;
    /// 0: the record itself (for contacts the person); 1: the contact's position.
    std::size_t part;
  };
  struct Row {
    base::RawId id;
    const void* parts[2];
  };

  const std::string& kind() const { return m_kind; }
  /// The kind whose ids the rows have.
  domain::Kind recordKind() const { return m_recordKind; }
  const std::vector<Column>& columns() const { return m_columns; }
  const std::vector<Row>& rows() const { return m_rows; }
  domain::Value value(const Row& row, std::size_t column) const;
  std::string nameOf(const Row& row) const;

  /// Keeps the rows for which all conditions hold ("field op value and …"); `unknownField` or `expressionMalformed`.
  base::Result<void> keepWhere(std::string_view conditions);
  /// By number, exact name, or id, as domain::findRecord.
  base::Result<Row> find(std::string_view key) const;

private:
  explicit RecordView(const domain::Snapshot& snapshot) : m_snapshot(&snapshot) {}
  const domain::Snapshot* m_snapshot;
  std::string m_kind;
  domain::Kind m_recordKind = domain::Kind::accounts;
  std::vector<Column> m_columns;
  std::vector<Row> m_rows;
};

/// Every name that `list` and its kin accept, separated by blanks.
std::string knownKinds();

}  // namespace kam::app
