// SPDX-License-Identifier: GPL-3.0-or-later
// Findings about the data in words.
#pragma once

#include "domain/snapshot.h"
#include "scoring/quality/mend_proposals.h"
#include "scoring/quality/quality_findings.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "Opportunities past their day"
std::string qualityTopicName(scoring::QualityTopic topic, const words::Words& words);
/// Which record, and what is wrong with it: "expected on 3 Oct 2026, still open".
std::string qualityRecordName(const domain::Snapshot& snapshot, const scoring::QualityFinding& finding, const words::Words& words);
std::string qualityReason(const domain::Snapshot& snapshot, const scoring::QualityFinding& finding, const words::Words& words);
/// What one key does about it: "Move to the end of next month", "Make Anna Weber the manager"; ends with " …" where it asks for a value.
std::string qualityMend(const domain::Snapshot& snapshot, const scoring::QualityFinding& finding, const scoring::MendProposal* proposal,
                        const words::Words& words);
/// Why that value: "led 5 of 7 conversations of the last year".
std::string qualityGround(const domain::Snapshot& snapshot, const scoring::MendProposal& proposal, const words::Words& words);

}  // namespace kam::report
