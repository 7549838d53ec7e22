// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a workspace's list of key accounts is, asked in the words of the command line.
#pragma once

#include "app/analysis/analysis.h"
#include "scoring/portfolio/list_stability.h"
#include "scoring/portfolio/robustness.h"

namespace kam::app {

struct RobustQuestion {
  /// As `chooseModel` takes it.
  std::string model;
  base::Date asOf{};
  scoring::RobustOptions options;
};

struct RobustAnswer {
  scoring::Ranking ranking;
  scoring::Robustness robustness;
  /// Along the ranking's criteria.
  std::vector<scoring::WeightRoom> weights;
};

base::Result<RobustAnswer> robustOf(const Workspace& workspace, const RobustQuestion& question, const scoring::RobustRun& run = {});

}  // namespace kam::app
