// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a decision's document: what was decided and why, how sure it is, each account's defence, and the method.
#pragma once

#include "report/decision/decision_facts.h"
#include "report/document.h"

#include <optional>

namespace kam::report {

/// The reason as it was written, and the counts.
Section decisionReasons(const DecisionFacts& facts, bool draft);
/// Who enters, leaves and why, against the decision that was superseded; unset for a first decision.
std::optional<Section> decisionMoves(const DecisionFacts& facts);
/// One verdict's accounts with place, score, certainty and reason; unset where there are none.
std::optional<Section> decisionVerdict(const DecisionFacts& facts, domain::Verdict verdict);

/// What the scores above and just below the line are made of; unset where nobody is ranked.
std::optional<Section> decisionRanking(const DecisionFacts& facts);
/// Who is in whatever the weights, and who hangs on them; unset where it was not worked out.
std::optional<Section> decisionCertainty(const DecisionFacts& facts);
/// Place by revenue against place by score; unset without revenue.
std::optional<Section> decisionSize(const DecisionFacts& facts);
/// A waterfall per key account, and for those nearest below the line.
std::optional<Section> decisionDefence(const DecisionFacts& facts);
/// Model, points, knock-outs; unset where the model cannot be read any more.
std::optional<Section> decisionMethod(const DecisionFacts& facts);

}  // namespace kam::report
