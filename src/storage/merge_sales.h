// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of sales in a merge: copied whole where they are missing; switched as the last entry about them says.
#pragma once

#include "storage/merge_ledger.h"
#include "storage/store_types.h"

namespace kam::storage {

/// `sources[0]` is ours. Copies batches that entries in `incoming` name; gives the switches that remain to be made here.
std::vector<SalesSwitch> mergeSales(const std::vector<EntrySource>& sources, const std::vector<EntryHead>& incoming,
                                    const std::vector<LedgerEntry>& counting);

/// Into a file that does not have it, switched off.
void copyBatch(Connection& from, Connection& to, RawId batch);
bool hasBatch(Connection& connection, RawId batch);
std::int64_t linesOfBatch(Connection& connection, RawId batch);

}  // namespace kam::storage
