// SPDX-License-Identifier: GPL-3.0-or-later
// How records map to tables: which column holds which field, and the SQL that follows from it. Columns are found by
// name, since a migration adds new ones at the end whatever place they have in the field table.
#pragma once

#include "domain/changes.h"
#include "domain/record_type.h"
#include "storage/sqlite/changeset.h"

#include <array>
#include <string>
#include <vector>

namespace kam::storage {

/// Fields that most rows leave empty, with an index of the rows that fill any of them ("…_seldom_…", see decision 23).
struct SeldomFields {
  std::vector<std::size_t> fields;
  std::string ids;  ///< the ids of those rows, rising: parameter 1 is the id before the first, parameter 2 the last
};

struct TableMap {
  const domain::RecordType* type = nullptr;
  /// Field of each column; the id and columns that no field names have kNoField.
  std::vector<std::size_t> fieldOfColumn;
  /// Column of each field.
  std::vector<std::size_t> columnOfField;
  std::string select;    ///< "SELECT id, fields… FROM t": column i + 1 of the result is field i
  std::string insert;    ///< parameter 1 is the id, parameter i + 2 field i
  std::string removal;   ///< parameter 1 is the id
  std::string whole;     ///< every column in the table's order; parameter 1 is the id
  std::string keyFlags;  ///< per column, as a changeset has them: 1 for the key, else 0
  std::vector<SeldomFields> seldom;
  bool hasNameText = false;
  bool hasLongText = false;
};

inline constexpr std::size_t kNoField = static_cast<std::size_t>(-1);

class Catalog {
public:
  /// Reads the columns of the tables that are there; throws Failure{workspaceForeignSchema} where one misses a field.
  explicit Catalog(Connection& connection);
  const TableMap& of(domain::Kind kind) const { return m_tables[static_cast<std::size_t>(kind)]; }
  /// nullptr for a table that holds no record.
  const TableMap* find(std::string_view table) const;

private:
  void findSeldom(Connection& connection);
  std::array<TableMap, domain::kKindCount> m_tables;
};

/// A name in double quotes.
std::string quoted(std::string_view name);

}  // namespace kam::storage
