// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/entry_check.h"

#include "storage/sqlite/changeset.h"
#include "storage/sqlite/failure.h"

namespace kam::storage {

std::string entryTrouble(const Catalog& catalog, const JournalRow& row) {
  const std::string name = std::to_string(row.entry.id);
  try {
    std::int64_t rows = 0;
    for (ChangesetReader reader(row.changeset); reader.next(); ++rows)
      if (catalog.find(reader.delta().table) == nullptr) return name + ": " + std::string(reader.delta().table);
    return rows == row.entry.rowCount ? std::string() : name + ": " + std::to_string(rows) + " ≠ " + std::to_string(row.entry.rowCount);
  } catch (const Failure& failure) {
    return name + ": " + (failure.error().arguments.empty() ? std::string() : failure.error().arguments.front());
  }
}

}  // namespace kam::storage
