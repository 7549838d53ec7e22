// SPDX-License-Identifier: GPL-3.0-or-later
// Hours that the key account managers of a workspace have for accounts.
#pragma once

#include "base/date.h"
#include "domain/snapshot.h"
#include "scoring/effort/workload.h"

#include <optional>

namespace kam::scoring {

/// Hours a year of the account share of everybody whose function is key account management on that day. Unset where nobody's
/// hours are known; members without hours do not count.
std::optional<double> accountHours(const domain::Snapshot& snapshot, base::Date today, const WorkloadRules& rules = {});

}  // namespace kam::scoring
