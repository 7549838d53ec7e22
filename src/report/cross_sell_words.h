// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer could buy next and why, in words; the same for window, documents and command line.
#pragma once

#include "domain/snapshot.h"
#include "report/blocks.h"
#include "scoring/potential/cross_sell.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// "7 of 10 similar customers"; a dash where there are too few of them.
std::string similarText(const scoring::ProductSuggestion& suggestion, const words::Words& words);
/// "14 of 19 who buy pumps and valves buy it too"
std::string becauseText(const domain::Snapshot& snapshot, const scoring::ProductSuggestion& suggestion, const words::Words& words);
/// "more of the family", "new to the customer"
std::string reachText(const scoring::ProductSuggestion& suggestion, const words::Words& words);
Table crossSellTable(const domain::Snapshot& snapshot, const std::vector<scoring::ProductSuggestion>& suggestions, const words::Words& words);

}  // namespace kam::report
