// SPDX-License-Identifier: GPL-3.0-or-later
// Documents as Excel workbooks: the portfolio and a recorded decision, with the figures of their pages and PDFs as figures.
// For the window's menus and the command line; any thread.
#pragma once

#include "report/account_plan.h"
#include "report/decision_record.h"
#include "report/portfolio_summary.h"

#include <filesystem>

namespace kam::app {

/// The whole file or nothing; what was there before stays until the new one is complete.
base::Result<void> writePortfolioWorkbook(const domain::Snapshot& snapshot, const report::PortfolioRequest& request,
                                          const std::filesystem::path& path);
/// `recordNotFound` where there is no (such) decision.
base::Result<void> writeDecisionWorkbook(const domain::Snapshot& snapshot, const report::DecisionRequest& request, const std::filesystem::path& path);

/// Objectives, actions, figures and opportunities of an account's plan; `recordNotFound` as for the document.
base::Result<void> writePlanWorkbook(const domain::Snapshot& snapshot, const report::PlanRequest& request, const std::filesystem::path& path);

}  // namespace kam::app
