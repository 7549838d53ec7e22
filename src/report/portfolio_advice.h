// SPDX-License-Identifier: GPL-3.0-or-later
// What the six figures of a portfolio recommend, worked out from the figures themselves: who fell most, who earns least, who is furthest
// behind. Without such a finding the general advice.
#pragma once

#include "domain/snapshot.h"
#include "report/portfolio_cards.h"
#include "words/words.h"

#include <string>

namespace kam::report {

std::string adviceOn(PortfolioTopic topic, const domain::Snapshot& snapshot, const scoring::PortfolioFigures& figures,
                     const scoring::ParetoResult& pareto, const words::Words& words);
/// What the figure cannot tell.
std::string blindSpotOf(PortfolioTopic topic, const words::Words& words);

}  // namespace kam::report
