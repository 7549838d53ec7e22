// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader would find fault with in an account plan (plan-template.md, "Plan linter"): each finding names the section it
// belongs to and, where there is one, the record. Findings never keep a plan from being saved; errors keep it from being approved.
#pragma once

#include "domain/plan_template.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/plan/copied_text.h"

#include <vector>

namespace kam::scoring {

using domain::PlanSection;

enum class PlanFault : std::uint8_t {
  targetsMissing,     ///< not all three of the plan's first fiscal year
  fieldMissing,       ///< `field` is one that the template asks for
  sectionEmpty,       ///< a required section that says nothing
  numbersDisagree,    ///< `subject` says which: a margin above its revenue, low above high, a goal that is not the year's target
  swotIncomplete,     ///< one of the four fields is empty
  swotTooLong,        ///< more than five entries in a field; the document prints five
  goalNotMeasurable,  ///< no measure, or no target value
  noCustomerGoal,     ///< no goal says what the customer gains
  goalWithoutAction,
  actionWithoutOwner,
  actionWithoutDate,
  actionOverdue,
  gapWithoutAction,        ///< a requirement that matters and that we do not meet, and nobody does anything about it
  levelUnknown,            ///< a decision level where we know nobody
  opportunityWithoutNeed,  ///< serves no need of the customer that anybody wrote down
  riskWithoutMeasure,
  nothingUnknown,   ///< a plan that names nothing it does not know was not thought through
  notTouched,       ///< nothing of it was done or due in the last 90 days and none is coming
  textCopied,       ///< `subject` is the account whose plan says the same
  approvedByOther,  ///< approved, but by nobody who leads the account manager or sponsors the account
};

enum class PlanWeight : std::uint8_t { error, warning, remark };
PlanWeight weightOf(PlanFault fault);

struct PlanFinding {
  PlanFault fault{};
  PlanSection section{};
  /// Name of the goal, action or risk; empty where the whole section is meant.
  std::string subject;
  /// Of which kind `record` is; plans where the plan itself is meant.
  domain::Kind kind = domain::Kind::plans;
  base::RawId record = 0;
  /// Of the plan, or "account.…": where to go. Empty without one.
  std::string field;
};

/// Errors first, then in the order of the sections. `texts`: of all plans, where many plans are looked at; made here where nullptr.
std::vector<PlanFinding> planFindings(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, base::Date today, unsigned fiscalYearStart,
                                      const PlanTexts* texts = nullptr);

/// How many entries of a SWOT field are printed.
inline constexpr std::size_t kPrintedSwotEntries = 5;
/// From how much importance (of 5) a requirement that is not met is a gap.
inline constexpr std::int64_t kImportantRequirement = 4;

}  // namespace kam::scoring
