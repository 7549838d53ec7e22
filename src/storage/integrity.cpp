// SPDX-License-Identifier: GPL-3.0-or-later
// `check`: everything about the file that can be verified without knowing the business.
#include "storage/entry_check.h"
#include "storage/kept_sums.h"
#include "storage/open_checks.h"
#include "storage/row_writer.h"
#include "storage/sales_batches.h"
#include "storage/sales_reader.h"
#include "storage/search_index.h"
#include "storage/store_core.h"

namespace kam::storage {

namespace {
constexpr std::size_t kEnough = 20;

void checkPages(StoreCore& core, std::vector<Finding>& found) {
  Query query = core.connection->prepared("PRAGMA integrity_check(20)");
  while (query.step())
    if (query.text(0) != "ok") found.push_back({"file", std::string(query.text(0))});
}

void checkReferences(StoreCore& core, std::vector<Finding>& found) {
  Query query = core.connection->prepared("SELECT \"table\", \"rowid\", \"parent\" FROM pragma_foreign_key_check LIMIT 20");
  while (query.step()) {
    found.push_back({"foreign_keys", std::string(query.text(0)) + " " + std::to_string(query.integer(1)) + " → " + std::string(query.text(2))});
  }
}

void checkJournal(StoreCore& core, std::vector<Finding>& found) {
  core.journal->each([&](const JournalRow& row) {
    if (std::string trouble = entryTrouble(*core.catalog, row); !trouble.empty()) found.push_back({"journal", std::move(trouble)});
    return found.size() < kEnough;
  });
}

void checkSales(StoreCore& core, std::vector<Finding>& found) {
  try {
    std::int64_t lines = 0;
    readChunks(*core.connection, {kSalesAllColumns, {}, INT32_MIN, INT32_MAX, true}, [&](const SalesChunk& chunk) {
      lines += static_cast<std::int64_t>(chunk.lines->size());
      return true;
    });
    const std::int64_t promised = core.connection->integer("SELECT sum(\"lines\") FROM \"sales_batches\" WHERE \"finished\" = 1");
    if (lines != promised) found.push_back({"sales", std::to_string(lines) + " ≠ " + std::to_string(promised)});
    for (const SalesBatch& batch : batchesOf(*core.connection))
      if (!areKeptSumsRight(*core.connection, batch.id)) found.push_back({"sales", "sums " + std::to_string(batch.id) + " " + batch.file});
  } catch (const Failure& failure) {
    found.push_back({"sales", failure.error().arguments.empty() ? std::string() : failure.error().arguments.back()});
  }
}

}  // namespace

std::vector<Finding> findings(StoreCore& core) {
  std::vector<Finding> found;
  checkPages(core, found);
  if (!found.empty()) return found;  // the rest would only repeat it
  try {
    requireKnownSchema(*core.connection, core.path, migrations());
  } catch (const Failure& failure) {
    found.push_back({"schema", failure.error().arguments.back()});
  }
  checkReferences(core, found);
  checkJournal(core, found);
  checkSales(core, found);
  for (const std::string& difference : searchDifferences(*core.connection, *core.catalog)) found.push_back({"search", difference});
  return found;
}

}  // namespace kam::storage
