// SPDX-License-Identifier: GPL-3.0-or-later
// What the program computes of one record and nobody enters, in words: the same functions as behind the window and the documents. For the
// command line, and for checking a figure that the window shows.
#pragma once

#include "base/date.h"
#include "domain/snapshot.h"
#include "words/words.h"

#include <string>
#include <utility>
#include <vector>

namespace kam::report {

/// Name and figure, a dash where too little is known; empty for kinds of which nothing is computed, and for a record that is not there.
std::vector<std::pair<std::string, std::string>> computedFigures(const domain::Snapshot& snapshot, domain::Kind kind, base::RawId record,
                                                                 base::Date today, const words::Words& words);

}  // namespace kam::report
