// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record is looked at: the page and tab that show it.
#pragma once

#include "domain/kind.h"
#include "domain/snapshot.h"
#include "shell/navigation.h"

#include <optional>

namespace kam::ui {

/// Unset for kinds that no page shows by itself (settings, stages), and for records that are gone.
std::optional<Location> placeOf(const domain::Snapshot& snapshot, domain::Kind kind, base::RawId record);
/// The account it belongs to, directly or by way of its contract, offer, plan or person; 0 without one.
base::RawId accountOf(const domain::Snapshot& snapshot, domain::Kind kind, base::RawId record);

}  // namespace kam::ui
