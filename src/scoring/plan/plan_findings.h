// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader would find fault with in an account plan (plan-template.md, "Plan linter"): each finding names the section it
// belongs to and, where there is one, the record. Findings never keep a plan from being saved.
#pragma once

#include "domain/snapshot.h"
#include "domain/records.h"

#include <vector>

namespace kam::scoring {

enum class PlanSection : std::uint8_t { summary, figures, swot, goals, actions, opportunities, risks, unknowns, signOff };

enum class PlanFault : std::uint8_t {
  noSummary,
  noStrategy,
  targetsMissing,  ///< not all three of the plan's first fiscal year
  noSwot,          ///< one of the four fields is empty
  swotTooLong,     ///< more than five entries in a field; the document prints five
  noGoals,
  goalNotMeasurable,  ///< no measure, or no target value
  noCustomerGoal,     ///< no goal says what the customer gains
  goalWithoutAction,
  noActions,
  actionWithoutOwner,
  actionWithoutDate,
  actionOverdue,
  noRisks,
  riskWithoutMeasure,
  nothingUnknown,  ///< a plan that names nothing it does not know was not thought through
  notTouched,      ///< nothing of it was done or due in the last 90 days and none is coming
};

struct PlanFinding {
  PlanFault fault;
  PlanSection section;
  /// Name of the goal, action or risk; empty where the whole section is meant.
  std::string subject;
  base::RawId record = 0;
};

/// In the order of the sections.
std::vector<PlanFinding> planFindings(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, base::Date today, unsigned fiscalYearStart);

/// How many entries of a SWOT field are printed.
inline constexpr std::size_t kPrintedSwotEntries = 5;

}  // namespace kam::scoring
