// SPDX-License-Identifier: GPL-3.0-or-later
// How satisfied a customer's people are and how sure that is, in words; the same for window, documents and command line.
#pragma once

#include "scoring/satisfaction/account_satisfaction.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// One sentence for each scale that was asked on: "NPS +33 of 12 answers, with 95 % certainty between −11 and +65"; fewer than five answers
/// are listed one by one and give no score.
std::vector<std::string> satisfactionSentences(const scoring::SurveyScores& scores, const words::Words& words);

}  // namespace kam::report
