// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/team_capacity.h"

#include "domain/records/team_member.h"

namespace kam::scoring {

std::optional<double> accountHours(const domain::Snapshot& snapshot, base::Date today, const WorkloadRules& rules) {
  std::optional<double> hours;
  for (const domain::TeamMember& member : snapshot.all<domain::TeamMember>()) {
    const bool here = (!member.from || *member.from <= today) && (!member.until || *member.until >= today);
    if (member.function != domain::OwnFunction::kam || !here || !member.hoursPerYear) continue;
    const double people = static_cast<double>(*member.hoursPerYear) / rules.hoursPerYear;
    hours = hours.value_or(0.0) + workload({}, people, rules).available;
  }
  return hours;
}

}  // namespace kam::scoring
