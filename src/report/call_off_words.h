// SPDX-License-Identifier: GPL-3.0-or-later
// How far a commitment is called off, in words; the same for window, documents and command line.
#pragma once

#include "base/money.h"
#include "scoring/account/call_off.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "50 % called off after 62 % of the time, 1,369,500 € still open"; without the time where it has no length.
std::string callOffSentence(const scoring::CallOff& called, base::Currency currency, const words::Words& words);

}  // namespace kam::report
