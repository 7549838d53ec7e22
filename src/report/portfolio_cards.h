// SPDX-License-Identifier: GPL-3.0-or-later
// The six figures a portfolio is read by, worded: each with what it is for, how it is made, what it does not see and what to do about it. The
// same for window and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/blocks.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/words.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kam::report {

enum class PortfolioTopic { revenue, margin, target, pipeline, satisfaction, dependency };
/// "revenue", "margin" …; all of them in this order.
std::string_view keyOf(PortfolioTopic topic);
std::span<const PortfolioTopic> allTopics();

struct PortfolioCard {
  PortfolioTopic topic;
  KeyFigure shown;
  /// There is no figure yet; `shown.detail` says why and `step` what would change it.
  bool missing = false;
  std::string step;
  std::string purpose;
  std::string formula;
  /// What the figure cannot tell.
  std::string blindSpot;
  /// What to do, from the figures where they say it.
  std::string advice;
};

/// In the order of the topics. `pareto` is of revenue over the same period.
std::vector<PortfolioCard> portfolioCards(const domain::Snapshot& snapshot, const scoring::PortfolioFigures& figures,
                                          const scoring::ParetoResult& pareto, const words::Words& words);

/// "On track", "At risk", "Critical", "No target".
std::string stateName(scoring::TargetState state, const words::Words& words);
Tone stateTone(scoring::TargetState state);
/// Why: "1.2 M€ of 1.1 M€ planned by now".
std::string stateReason(const domain::Snapshot& snapshot, const scoring::KeyAccountFigures& account, int fiscalYear, const words::Words& words);

}  // namespace kam::report
