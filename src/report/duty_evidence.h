// SPDX-License-Identifier: GPL-3.0-or-later
// What shows that a duty is being done at an account (product.md K15): a figure from the records, in words.
#pragma once

#include "base/date.h"
#include "domain/account_choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// "7 of 9 facts known", "12 talks in twelve months"; empty for a duty of which nothing is recorded by its nature.
std::string dutyEvidence(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, domain::Duty duty, base::Date today,
                         const words::Words& words);

}  // namespace kam::report
