// SPDX-License-Identifier: GPL-3.0-or-later
// Sales in a merge: whole batches travel, and whoever switched a batch last decides whether it counts.
#pragma once

#include "storage/merge_histories.h"

namespace kam::storage {

/// Copies batches that are missing here (switched off) and gives the switches to make.
std::vector<SalesSwitch> mergeSales(Connection& ours, Connection& theirs, const std::map<RawId, Stamp>& ourTouches,
                                    const std::map<RawId, Stamp>& theirTouches);

}  // namespace kam::storage
