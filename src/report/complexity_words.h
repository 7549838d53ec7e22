// SPDX-License-Identifier: GPL-3.0-or-later
// The complexity of an account in words.
#pragma once

#include "scoring/account/complexity.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "14 contacts", "nothing recorded"
std::string complexityPartWords(const scoring::ComplexityCount& part, const words::Words& words);
/// "Contacts"
std::string complexityPartName(scoring::ComplexityPart part, const words::Words& words);
/// "62 of 100, known to 5 of 6"; says what is missing where there is no index.
std::string complexityWords(const scoring::Complexity& complexity, const words::Words& words);
/// "Serving this customer is complex (62 of 100): 14 contacts, 3 units, 5 countries, …"; empty where there is no index.
std::string complexitySentence(const scoring::Complexity& complexity, const words::Words& words);

}  // namespace kam::report
