// SPDX-License-Identifier: GPL-3.0-or-later
// The list of today for a person, in the words of the command line; the window asks the same.
#pragma once

#include "app/workspace.h"
#include "scoring/today/today_list.h"

#include <string>

namespace kam::app {

/// With the ranking of the workspace's model and as many key accounts as the last decision chose (without one, as the model's cut allows),
/// so that ratings that decide the border are in it. `orderDays` of `scoring::caredAccounts`; without them nobody is called silent. Any thread.
scoring::TodayList todayOf(const domain::Snapshot& snapshot, base::Date today, domain::Id<domain::TeamMember> member,
                           const scoring::OrderDays* orderDays);

/// A team member by name; empty: everybody.
base::Result<domain::Id<domain::TeamMember>> memberNamed(const domain::Snapshot& snapshot, const std::string& name);

}  // namespace kam::app
