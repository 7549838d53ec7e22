// SPDX-License-Identifier: GPL-3.0-or-later
// How an account is anchored in our house, and what care it was promised, in words and as tables. The same for window and documents.
#pragma once

#include "report/blocks.h"
#include "scoring/account/anchoring.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// "Sponsor", "Service"
std::string anchorName(const scoring::Anchor& anchor, const words::Words& words);
/// "6 of 8: nobody of Logistics, no deputy"; without what is missing where nothing is.
std::string anchoringSentence(const scoring::Anchoring& anchoring, const words::Words& words);
/// "Anna Berg › Paul Stein › Ute Lang"; empty where there is nobody.
std::string escalationText(const domain::Snapshot& snapshot, const scoring::Anchoring& anchoring);

struct CareLine {
  std::string what;
  std::string agreed;
  std::string here;
  bool deviates = false;
};
/// What the tier promises, beside what the account gets; empty where the tier promises nothing.
std::vector<CareLine> careLines(const scoring::CareAgreed& care, base::Date today, const words::Words& words);
Table careTable(const std::vector<CareLine>& lines, const words::Words& words);

}  // namespace kam::report
