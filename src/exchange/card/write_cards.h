// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as an address book (vCard 4.0), actions and conversations as a calendar (iCalendar). What is politics (support,
// influence, reporting lines) never leaves in them.
#pragma once

#include "domain/snapshot.h"
#include "exchange/write/output_file.h"

namespace kam::exchange {

/// One card per person and present position.
base::Result<void> writeVcards(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);

/// Actions with a due day as tasks; `formatUnsupported` is for the caller to say.
base::Result<void> writeActionCalendar(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);
/// Conversations as events.
base::Result<void> writeInteractionCalendar(const domain::Snapshot& snapshot, base::Date today, const TextSink& sink);

}  // namespace kam::exchange
