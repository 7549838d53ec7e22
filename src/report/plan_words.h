// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan lacks and what it asks, in words; the same for window, documents and command line.
#pragma once

#include "report/tone.h"
#include "scoring/plan/open_questions.h"
#include "scoring/plan/plan_findings.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "Action “Visit” has no date". `year`: the plan's first fiscal year.
std::string findingText(const scoring::PlanFinding& finding, int year, const words::Words& words);
/// "error", "warning", "remark"
std::string weightWord(scoring::PlanWeight weight, const words::Words& words);
Tone toneOf(scoring::PlanWeight weight);

/// "When does the competitor's contract end: Rival AG?"
std::string questionText(const scoring::OpenQuestion& question, const words::Words& words);

}  // namespace kam::report
