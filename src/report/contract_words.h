// SPDX-License-Identifier: GPL-3.0-or-later
// How soon revenue could leave with its contracts, in words; the same for window and documents.
#pragma once

#include "report/tone.h"
#include "scoring/risk/contract_ladder.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

struct LadderLine {
  std::string name;
  /// Minor units of a year's revenue.
  std::int64_t revenue = 0;
  /// Of all revenue.
  double share = 0.0;
  Tone tone = Tone::plain;
};

/// Soonest first, without contract last; steps that nothing falls into are left out. Empty without revenue.
std::vector<LadderLine> ladderLines(const scoring::ContractLadder& ladder, const words::Words& words);
/// "38 % of revenue can leave within 180 days; 45 % has no contract."
std::string ladderFinding(const scoring::ContractLadder& ladder, const words::Words& words);

}  // namespace kam::report
