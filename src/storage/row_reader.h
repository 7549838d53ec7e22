// SPDX-License-Identifier: GPL-3.0-or-later
// Reads many rows of one table into records. Most columns of a record are empty in most files, and asking for an empty one
// takes as long as for a number: columns that the first rows leave empty are then looked at all at once, or, where an index knows the rows
// that fill them, not at all.
#pragma once

#include "storage/catalog.h"

#include <cstdint>
#include <vector>

namespace kam::storage {

class RowReader {
public:
  RowReader(Connection& connection, const TableMap& map) : m_connection(connection), m_map(map) {}
  /// The rows with ids from `first` to `last`, rising.
  void read(std::int64_t first, std::int64_t last, domain::TableBuilder& builder);

private:
  struct Sample {
    std::vector<bool> used;
    std::int64_t lastId = 0;
    bool isAll = true;
  };
  Sample readFirst(std::int64_t first, std::int64_t last, domain::TableBuilder& builder);
  void readRest(const Sample& sample, std::int64_t last, domain::TableBuilder& builder);
  void readWhole(void* record, std::int64_t id);
  /// Ids that fill a field which is neither in use nor looked at; those fields are marked in `left`.
  std::vector<std::int64_t> seldomRows(const Sample& sample, std::int64_t last, std::vector<bool>& left);
  std::string narrowText(const Sample& sample, const std::vector<bool>& left) const;

  Connection& m_connection;
  const TableMap& m_map;
};

}  // namespace kam::storage
