// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio's figures for those who have no Snapshot in hand: period, model and level chosen as the command line and
// scripts word them. The window calls the same functions of the engine.
#pragma once

#include "app/workspace.h"
#include "domain/model.h"
#include "scoring/figures/business_figures.h"
#include "scoring/portfolio/frozen_anchors.h"
#include "scoring/portfolio/matrix_trail.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/shipped_models.h"

#include <string>

namespace kam::app {

struct ParetoQuestion {
  std::string measure = "revenue";
  std::string level = "group";
  std::optional<base::Date> from;
  std::optional<base::Date> to;
  /// Percent: classes A and B end here.
  int cutA = 80;
  int cutB = 95;
  std::string crossing = "include";
  std::optional<base::Date> asOf;
};

/// A period that cuts through a month is summed from the lines themselves.
base::Result<scoring::ParetoResult> paretoOf(Workspace& workspace, const ParetoQuestion& question);

/// The days of a question: both unset, none; one unset, twelve months before or up to today. Refused: an end before its start.
base::Result<std::optional<base::Period>> periodOf(std::optional<base::Date> from, std::optional<base::Date> to, base::Date today,
                                                   const std::string& command);

/// The workspace's state with the sales of those days only, summed from the lines: for periods that cut through a month.
base::Result<domain::Snapshot> withSalesBetween(Workspace& workspace, base::Period period);

/// A model by name, or from a file when the name ends in .json; empty: the workspace's default.
base::Result<domain::SelectionModel> chooseModel(const Workspace& workspace, const std::string& nameOrFile, base::Date asOf);

base::Result<scoring::Ranking> rankingOf(const Workspace& workspace, const std::string& nameOrFile, base::Date asOf);

}  // namespace kam::app
