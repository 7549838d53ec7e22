// SPDX-License-Identifier: GPL-3.0-or-later
// What is decided about parts of an offer. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/records.h"
#include "domain/snapshot.h"

namespace kam::app {

/// Approved by somebody of ours on a day. `fieldRequired` without that somebody, `nothingChanged` where the same person approved it already;
/// `valueOutOfRange` for terms whose last day is over: they are given a new one first.
base::Result<Edit> approveTerms(const domain::Snapshot& snapshot, domain::Id<domain::OfferItem> item, domain::Id<domain::TeamMember> by,
                                base::Date on);

}  // namespace kam::app
