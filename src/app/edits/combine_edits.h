// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that turned out to be one: everything that hangs on the one is moved to the other, which stays.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/snapshot.h"

#include <cstddef>
#include <string>
#include <vector>

namespace kam::app {

struct CombineRequest {
  domain::Kind kind{};      ///< accounts, persons, products or team
  domain::RawId keep = 0;   ///< stays
  domain::RawId other = 0;  ///< goes
  /// Positions in the field table whose value is taken from the one that goes. What the one that stays does not know is taken in any case.
  std::vector<std::size_t> fromOther;
};

/// Moves every reference, also those of frozen decisions, reviews and plans. Where both have the same thing that there can only be one of
/// (a target of a year and measure, an assignment, an entry of a decision), the one of `keep` stays. The values that are not
/// kept stand in the history. Sales lines are not in it: see combineRecords.
base::Result<Edit> combineEdit(const domain::Snapshot& snapshot, const CombineRequest& request);

/// Remembers that two accounts or two persons are not the same.
base::Result<Edit> keepApart(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Kind kind, domain::RawId first, domain::RawId second,
                             const std::string& reason);

}  // namespace kam::app
