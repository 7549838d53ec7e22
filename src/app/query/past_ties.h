// SPDX-License-Identifier: GPL-3.0-or-later
// How people were tied to one another on an earlier day, from the history.
#pragma once

#include "app/workspace.h"

#include <map>
#include <vector>

namespace kam::app {

class PastTies {
public:
  /// Errors of reading the history.
  static base::Result<PastTies> read(Workspace& workspace);

  /// What makes today's ties those of the end of a day: ties removed since are there again, changed ones as they were, and those put back since
  /// are gone. What was first drawn later stands, since nobody wrote down since when it holds. `end`: milliseconds since 1970, UTC.
  std::vector<domain::RowChange> changesTo(const domain::Snapshot& snapshot, std::int64_t end) const;

private:
  struct Step {
    domain::RowOperation operation;
    std::int64_t at;
    storage::RawId entry;
    /// What the fields said before.
    std::vector<std::pair<std::size_t, domain::Value>> before;
  };
  using Steps = std::vector<Step>;
  static std::vector<std::pair<std::size_t, domain::Value>> valuesBefore(Steps::const_iterator from, Steps::const_iterator end);

  /// By tie, oldest first.
  std::map<domain::RawId, Steps> m_steps;
};

}  // namespace kam::app
