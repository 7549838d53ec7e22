// SPDX-License-Identifier: GPL-3.0-or-later
// Reads batches back, chunk by chunk, only the columns asked for.
#pragma once

#include "storage/sales.h"
#include "storage/sqlite/connection.h"

#include <unordered_map>

namespace kam::storage {

/// Lines that batches switched on have superseded, by chunk; or these batches, where `batches` is not empty.
std::unordered_map<RawId, LineMask> supersededLines(Connection& connection, std::span<const RawId> batches = {});

/// The ids of a batch's accounts or products.
std::vector<RawId> batchList(Connection& connection, RawId batch, bool products);

void readChunks(Connection& connection, const SalesReadQuery& query, const SalesChunkReader& reader);

}  // namespace kam::storage
