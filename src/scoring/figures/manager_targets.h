// SPDX-License-Identifier: GPL-3.0-or-later
// How a manager stands to the targets of the accounts they answer for.
#pragma once

#include "scoring/figures/business_figures.h"

namespace kam::scoring {

struct ManagerTargets {
  int fiscalYear = 0;
  /// Accounts with a revenue target, and how many of them are at 98 % of what the elapsed months should have brought, or above.
  int accounts = 0;
  int onTarget = 0;
  /// Sums over those accounts; unset without a target or without sales.
  std::optional<Attainment> revenue;
  /// Margin so far against the elapsed part of the margin targets.
  std::optional<Attainment> margin;
  /// Open opportunities of the manager's accounts.
  PipelineFigures pipeline;
};

/// `manager` 0: of everybody. Sales of an account hold what lies below it, as its own page shows them.
ManagerTargets managerTargets(const domain::Snapshot& snapshot, base::RawId manager, unsigned fiscalYearStart, base::Date today);

/// From here on a target counts as met to date.
inline constexpr double kTargetMet = 0.98;

}  // namespace kam::scoring
