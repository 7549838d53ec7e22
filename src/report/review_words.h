// SPDX-License-Identifier: GPL-3.0-or-later
// A review in words: why an account comes up, what to do about it, where it stood a year ago, what moved since the last review. The same
// for window and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/tone.h"
#include "scoring/portfolio/review_agenda.h"
#include "scoring/portfolio/review_history.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// "Revenue target missed", in a few words.
std::string concernName(scoring::Concern concern, const words::Words& words);
Tone concernTone(scoring::Concern concern);
/// With the figures: "312 T€ of 420 T€ planned by now".
std::string concernReason(const domain::Snapshot& snapshot, const scoring::AgendaItem& item, scoring::Concern concern, base::Date today,
                          const words::Words& words);
/// What to do about it, in one sentence.
std::string concernAdvice(scoring::Concern concern, const words::Words& words);
/// Names of all of them, the heaviest first; says so where there is none.
std::string concernsLine(const scoring::AgendaItem& item, const words::Words& words);
/// How the order of a review comes about.
std::string orderExplanation(const words::Words& words);

/// "In the field “Star” a year ago (31 Oct 2025); since then +4.2 attractiveness, −11.0 strength", or that nothing is known of then.
std::string trailText(const scoring::AgendaItem& item, const words::Words& words);
/// Where the point comes from: "scored again from the sales and ratings of 31 Oct 2025".
std::string trailSource(const scoring::TrailPoint& point, const words::Words& words);

/// "Plan in force", "Plan not signed yet", "No plan".
std::string planStateText(domain::PlanStatus status, const words::Words& words);

std::string fateName(scoring::NoteFate fate, const words::Words& words);
Tone fateTone(scoring::NoteFate fate);
/// "Maria Weber, due 3 Dec 2026"; empty where the note is no action.
std::string actionText(const domain::Snapshot& snapshot, const domain::ReviewNote& note, const words::Words& words);

/// "Review of 23 Nov 2025"
std::string reviewName(const domain::Review& review, const words::Words& words);
/// "A. Weber, North"; says so where it is the whole portfolio.
std::string scopeText(const domain::Snapshot& snapshot, const domain::Review& review, const words::Words& words);
/// "2 accounts enter, 1 leaves; revenue of those that stay +4.1 %"
std::string comparisonFinding(const std::vector<scoring::ReviewMove>& moves, const words::Words& words);

}  // namespace kam::report
