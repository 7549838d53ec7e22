// SPDX-License-Identifier: GPL-3.0-or-later
// What the sections and findings of a plan are called.
#include "pages/plan/plan_model.h"

#include "theme/text.h"

namespace kam::ui {

using scoring::PlanFault;
using scoring::PlanSection;

QString PlanModel::sectionName(PlanSection section) const {
  switch (section) {
    case PlanSection::summary: return say("plan", "Summary and strategy");
    case PlanSection::figures: return say("plan", "Figures and targets");
    case PlanSection::swot: return say("plan", "SWOT");
    case PlanSection::goals: return say("plan", "Goals");
    case PlanSection::actions: return say("plan", "Actions");
    case PlanSection::opportunities: return say("plan", "Opportunities");
    case PlanSection::risks: return say("plan", "Risks");
    case PlanSection::unknowns: return say("plan", "What we do not know");
    case PlanSection::signOff: break;
  }
  return say("plan", "Sign-off");
}

QString PlanModel::findingText(const scoring::PlanFinding& finding) const {
  const auto about = [&](const QString& pattern) { return fill(pattern, {finding.subject}); };
  switch (finding.fault) {
    case PlanFault::noSummary: return say("plan", "The summary is empty");
    case PlanFault::noStrategy: return say("plan", "The strategy is empty");
    case PlanFault::targetsMissing:
      return fill(say("plan", "Revenue, margin and satisfaction targets for %1 are not all there"), {std::to_string(targetYear())});
    case PlanFault::noSwot: return say("plan", "A field of the SWOT is empty");
    case PlanFault::swotTooLong: return say("plan", "A field of the SWOT has more than five entries; five are printed");
    case PlanFault::noGoals: return say("plan", "There is no goal");
    case PlanFault::goalNotMeasurable: return about(say("plan", "Goal “%1” cannot be measured: it has no target value"));
    case PlanFault::noCustomerGoal: return say("plan", "No goal says what the customer gains");
    case PlanFault::goalWithoutAction: return about(say("plan", "No action serves goal “%1”"));
    case PlanFault::noActions: return say("plan", "There is no action");
    case PlanFault::actionWithoutOwner: return about(say("plan", "Action “%1” has no owner"));
    case PlanFault::actionWithoutDate: return about(say("plan", "Action “%1” has no date"));
    case PlanFault::actionOverdue: return about(say("plan", "Action “%1” is overdue"));
    case PlanFault::noRisks: return say("plan", "There is no risk: is there really none?");
    case PlanFault::riskWithoutMeasure: return about(say("plan", "Risk “%1” has no counter-measure"));
    case PlanFault::nothingUnknown: return say("plan", "The plan names nothing that we do not know");
    case PlanFault::notTouched: break;
  }
  return say("plan", "No action was due or done in the last 90 days");
}

}  // namespace kam::ui
