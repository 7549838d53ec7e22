// SPDX-License-Identifier: GPL-3.0-or-later
// The same sales brought into two copies, each by an import of its own: after a merge they would count twice.
#pragma once

#include "storage/sqlite/connection.h"
#include "storage/store_types.h"

namespace kam::storage {

/// For the sources of batches that `switched` turns on: of each group of lines (domain/sales_groups.h) that several batches hold, only
/// the latest batch's lines go on counting, as if the files had been imported one after the other. What is marked hangs on the batches
/// alone, so every copy comes to the same. Gives the number of lines that no longer count.
std::int64_t settleRepeats(Connection& connection, std::span<const SalesSwitch> switched);

}  // namespace kam::storage
