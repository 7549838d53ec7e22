// SPDX-License-Identifier: GPL-3.0-or-later
// The full portfolio report: a page per topic, each with its finding first. The one-page summary is portfolio_summary.h.
#pragma once

#include "report/portfolio_summary.h"

namespace kam::report {

/// `snapshot` is the whole workspace; what is shown of it says `request.scope`. Topics without data are left out, and the first page says so.
Document portfolioReport(const domain::Snapshot& snapshot, const PortfolioRequest& request);

}  // namespace kam::report
