// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that always hold. A change that would break one is refused with the field, the value and the way out.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"

namespace kam::domain {

/// Checks the records that `changes` touch, as they stand in `after`; `before` tells what was frozen already.
base::Result<void> check(const Snapshot& before, const Snapshot& after, std::span<const RowChange> changes);

/// Every record of a whole workspace against the same rules (`kam check`).
std::vector<base::Error> brokenRules(const Snapshot& snapshot);

}  // namespace kam::domain
