// SPDX-License-Identifier: GPL-3.0-or-later
// The records of one kind as columns and rows of values, whatever file they go into. Beside `account` stands its number:
// a name may be shared, a number is not.
#pragma once

#include "domain/snapshot.h"
#include "exchange/write/reference_names.h"

#include <array>
#include <functional>
#include <string_view>
#include <vector>

namespace kam::exchange {

class RecordTable {
public:
  struct Column {
    const domain::Field* field;
    /// Not the account itself but its number.
    bool isAccountNumber = false;
    /// For contacts: 0 the person, 1 the position.
    std::size_t part = 0;
    /// Its values are text, whatever the field's type.
    bool isText() const { return isAccountNumber || field->type == domain::FieldType::reference; }
  };

  /// `kind` as on the command line; "contacts" joins persons with the positions that are present on `today`. `unknownKind` where there is none.
  static base::Result<RecordTable> of(const domain::Snapshot& snapshot, std::string_view kind, base::Date today);

  const std::vector<Column>& columns() const { return m_columns; }
  /// Cell by cell, then the end of the row; an error ends it. References come as what files call the record.
  base::Result<void> each(const std::function<void(const Column&, const domain::Value&)>& cell, const std::function<base::Result<void>()>& endRow);

private:
  explicit RecordTable(const domain::Snapshot& snapshot) : m_names(snapshot) {}
  void addColumns(const domain::RecordType& type, const std::vector<std::size_t>& fields, std::size_t part);

  ReferenceNames m_names;
  std::vector<Column> m_columns;
  /// Per row the record, or person and position; nullptr gives empty cells.
  std::vector<std::array<const void*, 2>> m_rows;
};

}  // namespace kam::exchange
