// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of sales lines as rows: listing, switching, and sweeping away what an interrupted import left.
#pragma once

#include "storage/sales.h"
#include "storage/sqlite/connection.h"
#include "storage/store_types.h"

#include <vector>

namespace kam::storage {

/// Finished batches in the order of their import.
std::vector<SalesBatch> batchesOf(Connection& connection);
bool isBatchActive(Connection& connection, RawId batch);
/// Throws Failure{recordNotFound} where there is no such finished batch.
void switchBatch(Connection& connection, const SalesSwitch& change);
/// Removes a batch with its chunks, whole.
void removeBatch(Connection& connection, RawId batch);
/// Batches that no history entry names belong to an import that never ended.
void sweepUnfinishedBatches(Connection& connection);

}  // namespace kam::storage
