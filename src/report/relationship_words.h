// SPDX-License-Identifier: GPL-3.0-or-later
// What the map of people tells, in words; the same for window and documents.
#pragma once

#include "report/tone.h"
#include "scoring/relationship/relationship_findings.h"
#include "scoring/relationship/relationship_measures.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "No access", "Single thread" …
std::string relationshipLabel(scoring::RelationshipRule rule, const words::Words& words);
Tone relationshipTone(scoring::RelationshipRule rule);
/// "Dr. Petra Vogt decides, and nobody talked to her in twelve months."
std::string relationshipSentence(const scoring::RelationshipMap& map, const scoring::RelationshipFinding& finding, const words::Words& words);
/// "By way of Tom Adler → Eva Kühn to Petra Vogt (61 %)"
std::string introductionSentence(const scoring::RelationshipMap& map, const scoring::Introduction& introduction, const words::Words& words);
/// "No supporter in purchasing, engineering: a key account needs one …"; empty for accounts that are none, and where there is one in each.
std::string supporterSentence(const scoring::RelationshipMap& map, domain::Tier tier, const words::Words& words);
/// "Who decides supports us", "Nobody with a say supports us"; empty where nobody has one.
std::string lightSentence(scoring::RelationshipLight light, const words::Words& words);
Tone lightTone(scoring::RelationshipLight light);
/// "Nobody with a say supports us; 2 of 9 places are covered by a supporter we know; 41 % of the weight hangs on Petra Vogt"
std::string standingSentence(const scoring::RelationshipMap& map, const words::Words& words);
/// The person's name, or the role that is to be filled.
std::string nameOf(const scoring::MapPerson& person);

}  // namespace kam::report
