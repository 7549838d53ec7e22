// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio as a workbook, a sheet per topic: key figures with how they are made, Pareto, matrix, key accounts against
// target, workload, concentration. The figures of the portfolio page and its document.
#pragma once

#include "domain/snapshot.h"
#include "report/portfolio_summary.h"
#include "report/workbook.h"

namespace kam::report {

/// `snapshot` is what is shown of the workspace, as for portfolioSummary.
Workbook portfolioWorkbook(const domain::Snapshot& snapshot, const PortfolioRequest& request);

}  // namespace kam::report
