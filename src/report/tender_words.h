// SPDX-License-Identifier: GPL-3.0-or-later
// Whether to take part in a tender, in words.
#pragma once

#include "domain/choices.h"
#include "domain/account_choices.h"
#include "scoring/account/tender_score.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "3.4 of 5"; "?" where nothing is rated.
std::string goScoreText(const scoring::TenderScore& score, const words::Words& words);
/// "take part", "stay out", "rate more of it"
std::string goAdviceText(const scoring::TenderScore& score, const words::Words& words);
/// What the score is made of, part by part, with the bounds where not all is rated, and the threshold; several lines.
std::string goFormula(const scoring::TenderScore& score, const words::Words& words);
/// Whether what was decided goes against the advice.
bool isAgainstAdvice(domain::GoDecision decision, const scoring::TenderScore& score);

}  // namespace kam::report
