// SPDX-License-Identifier: GPL-3.0-or-later
// What was thought of people on an earlier day, whom they reported to and how they were tied: the history is read once, and the state of any
// day is made of it.
#pragma once

#include "app/query/past_ties.h"
#include "app/workspace.h"

#include <vector>

namespace kam::app {

class PastRatings {
public:
  /// Errors of reading the history.
  static base::Result<PastRatings> read(Workspace& workspace);

  /// The state with the ratings of people (support, influence, how well they are known, their role), their chiefs and their ties as they were
  /// written at the end of the day. What was first written later stands as it was written first; everything else stays as it is.
  domain::Snapshot at(const domain::Snapshot& snapshot, base::Date day) const;

private:
  struct Rating {
    domain::Kind kind;
    domain::RawId record;
    std::size_t field;
    /// Milliseconds since 1970, UTC, of the change that ended it.
    std::int64_t until;
    domain::Value value;
  };
  static bool isThere(const domain::Snapshot& snapshot, const Rating& rating);

  /// Oldest first.
  std::vector<Rating> m_ratings;
  PastTies m_ties;
};

}  // namespace kam::app
