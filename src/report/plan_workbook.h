// SPDX-License-Identifier: GPL-3.0-or-later
// An account plan as a workbook: objectives, actions, figures and opportunities with the figures of its pages as figures.
#pragma once

#include "base/error.h"
#include "report/account_plan.h"
#include "report/workbook.h"

namespace kam::report {

/// For ourselves: nothing is left out. `recordNotFound` for an unknown account or plan.
base::Result<Workbook> planWorkbook(const domain::Snapshot& snapshot, const PlanRequest& request);

}  // namespace kam::report
