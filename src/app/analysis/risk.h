// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio hangs on, and what the loss of accounts would do, asked in the words of the command line.
#pragma once

#include "app/workspace.h"
#include "scoring/account/contract_term.h"
#include "scoring/portfolio/contact_dependence.h"
#include "scoring/portfolio/loss_scenario.h"

#include <string>

namespace kam::app {

struct RiskQuestion {
  std::optional<base::Date> from;
  std::optional<base::Date> to;
  /// Accounts (number, name or id) to be lost; their groups count as a whole.
  std::vector<std::string> without;
  base::Date asOf{};
};

struct RiskAnswer {
  /// What the answer's contracts point into.
  SnapshotPointer state;
  scoring::LossBase base;
  /// Items of the base's list, in the order of the question.
  std::vector<std::uint32_t> lost;
  scoring::LossScenario scenario;
  /// That can end within a year: the last day of notice where there is one, else the end; the soonest first. Of the workspace's present state.
  std::vector<scoring::ContractDate> contractsEnding;
  /// Largest revenue first.
  std::vector<scoring::ContactDependence> singleThreaded;
};

/// Refused: an account that is not known (`recordNotFound`, `recordAmbiguous`), an end before its start.
base::Result<RiskAnswer> riskOf(Workspace& workspace, const RiskQuestion& question);

}  // namespace kam::app
