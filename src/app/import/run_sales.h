// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one planned file of sales into a workspace: creates what is new, writes the lines as a batch, and leaves it to the
// caller's edit to switch the batch on.
#pragma once

#include "app/import/import.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/sales_intake.h"

namespace kam::app {

struct SalesRun {
  exchange::IntakeCounts counts;
  std::vector<exchange::IntakeProblem> problems;
  /// New accounts and products; part of the same edit.
  std::vector<domain::RowChange> rows;
  /// The batch to switch on; 0 when nothing was written.
  domain::RawId batch = 0;
  /// Of every good line of the file, new or not; minor units.
  std::int64_t revenue = 0;
};

/// `snapshot` is the state that earlier files of the same import lead to. With `dryRun` nothing is written.
base::Result<SalesRun> takeSalesFile(Workspace& workspace, const domain::Snapshot& snapshot, const exchange::FilePlan& plan,
                                     const std::string& source, bool create, bool dryRun, const ImportProgress& progress);

}  // namespace kam::app
