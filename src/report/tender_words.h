// SPDX-License-Identifier: GPL-3.0-or-later
// Whether to take part in a tender, in words.
#pragma once

#include "domain/choices.h"
#include "domain/account_choices.h"
#include "scoring/account/tender_score.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// "3.4 of 5"; a dash where nothing is rated.
std::string goScoreText(const scoring::TenderScore& score, const words::Words& words);
/// "take part", "stay out", "rate more of it"
std::string goAdviceText(const scoring::TenderScore& score, const words::Words& words);
/// What the score is made of, part by part, with the bounds where not all is rated, and the threshold; several lines.
std::string goFormula(const scoring::TenderScore& score, const words::Words& words);
/// What is to be minded with a public buyer, and which of its procedures forbid talking about them today; empty for other customers.
std::vector<std::string> publicBuyerNotes(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today,
                                          const words::Words& words);
/// Whether what was decided goes against the advice.
bool isAgainstAdvice(domain::GoDecision decision, const scoring::TenderScore& score);

}  // namespace kam::report
