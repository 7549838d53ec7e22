// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as it was when a plan was approved: sales, people, contracts and all. What was signed can be opened for ever, however the
// records went on since.
#pragma once

#include "app/workspace.h"
#include "domain/record_tags.h"

#include <atomic>
#include <functional>

namespace kam::app {

struct ApprovedState {
  SnapshotPointer snapshot;
  /// False where the history cannot be taken back as far (somebody was erased for good since): the frozen plan, but the records beside it
  /// are later than its approval.
  bool exact = true;
};

/// Works on a copy in a folder for temporary files, which is gone afterwards; edits are taken back one by one. `recordNotFound` for a plan
/// that is not there or was never approved, `cancelled` once `interrupt` is set. `progress`: edits taken back so far.
base::Result<ApprovedState> stateAtApproval(Workspace& workspace, domain::Id<domain::AccountPlan> plan, const std::atomic<bool>* interrupt = nullptr,
                                            const std::function<void(std::size_t)>& progress = {});

/// The account's current plan, where it is an approved one; else unset.
domain::Id<domain::AccountPlan> approvedPlanOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

}  // namespace kam::app
