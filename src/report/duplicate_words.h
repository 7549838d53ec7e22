// SPDX-License-Identifier: GPL-3.0-or-later
// Why two records may be the same, in words.
#pragma once

#include "scoring/quality/duplicates.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "same name, same telephone number"
std::string duplicateReasons(const scoring::DuplicatePair& pair, const words::Words& words);
/// "nearly certain"
std::string likelihoodName(scoring::DuplicateLikelihood likelihood, const words::Words& words);

}  // namespace kam::report
