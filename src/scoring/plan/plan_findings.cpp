// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_findings.h"

#include "scoring/figures/business_figures.h"

#include <algorithm>
#include <array>
#include <set>

namespace kam::scoring {
namespace {

using domain::AccountPlan;
using domain::Action;
using domain::Goal;

bool isOpen(const Action& action) { return action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped; }

bool isMeasurable(const Goal& goal) {
  if (goal.measure == domain::GoalMeasure::unknown) return false;
  // A goal in words is measured by its day.
  if (goal.measure == domain::GoalMeasure::text || goal.measure == domain::GoalMeasure::contract || goal.measure == domain::GoalMeasure::reference)
    return goal.due.has_value();
  return goal.targetAmount.has_value() || goal.target.has_value();
}

class Lint {
public:
  Lint(const domain::Snapshot& snapshot, const AccountPlan& plan, base::Date today, unsigned fiscalYearStart)
      : m_snapshot(snapshot), m_plan(plan), m_today(today), m_fiscalYearStart(fiscalYearStart) {}

  std::vector<PlanFinding> find() {
    text();
    swot();
    goals();
    actions();
    risks();
    if (m_plan.unknowns.empty()) add(PlanFault::nothingUnknown, PlanSection::unknowns);
    return std::move(m_findings);
  }

private:
  void add(PlanFault fault, PlanSection section, std::string subject = {}, base::RawId record = 0) {
    m_findings.push_back({fault, section, std::move(subject), record});
  }

  void text() {
    if (m_plan.summary.empty()) add(PlanFault::noSummary, PlanSection::summary);
    if (m_plan.strategy.empty()) add(PlanFault::noStrategy, PlanSection::summary);
    const int year = base::fiscalYearOf(m_plan.from.value_or(m_today), m_fiscalYearStart);
    if (!targetsOf(m_snapshot, m_plan.account, year).isComplete()) add(PlanFault::targetsMissing, PlanSection::figures);
  }

  void swot() {
    std::array<std::size_t, 5> counts{};
    for (const domain::SwotEntry& entry : m_snapshot.all<domain::SwotEntry>())
      if (entry.plan == m_plan.id) ++counts[static_cast<std::size_t>(entry.field)];
    const auto fields = std::span(counts).subspan(1);
    if (std::any_of(fields.begin(), fields.end(), [](std::size_t count) { return count == 0; })) add(PlanFault::noSwot, PlanSection::swot);
    if (std::any_of(fields.begin(), fields.end(), [](std::size_t count) { return count > kPrintedSwotEntries; }))
      add(PlanFault::swotTooLong, PlanSection::swot);
  }

  void goals() {
    std::set<base::RawId> served;
    for (const Action& action : m_snapshot.all<Action>())
      if (action.plan == m_plan.id && action.goal.isSet()) served.insert(action.goal.raw());
    std::size_t count = 0;
    bool forCustomer = false;
    for (const Goal& goal : m_snapshot.all<Goal>()) {
      if (goal.plan != m_plan.id) continue;
      ++count;
      forCustomer = forCustomer || !goal.relevance.empty();
      if (!isMeasurable(goal)) add(PlanFault::goalNotMeasurable, PlanSection::goals, goal.title, goal.id.raw());
      if (!served.contains(goal.id.raw())) add(PlanFault::goalWithoutAction, PlanSection::goals, goal.title, goal.id.raw());
    }
    if (count == 0) add(PlanFault::noGoals, PlanSection::goals);
    else if (!forCustomer) add(PlanFault::noCustomerGoal, PlanSection::goals);
  }

  void actions() {
    std::size_t count = 0;
    bool alive = false;
    for (const Action& action : m_snapshot.all<Action>()) {
      if (action.plan != m_plan.id) continue;
      ++count;
      const auto lately = [this](const std::optional<base::Date>& day) { return day && *day + std::chrono::days{90} >= m_today; };
      alive = alive || lately(action.done) || lately(action.due);
      if (!isOpen(action)) continue;
      if (!action.owner.isSet()) add(PlanFault::actionWithoutOwner, PlanSection::actions, action.title, action.id.raw());
      if (!action.due) add(PlanFault::actionWithoutDate, PlanSection::actions, action.title, action.id.raw());
      else if (*action.due < m_today) add(PlanFault::actionOverdue, PlanSection::actions, action.title, action.id.raw());
    }
    if (count == 0) add(PlanFault::noActions, PlanSection::actions);
    else if (!alive) add(PlanFault::notTouched, PlanSection::actions);
  }

  void risks() {
    std::size_t count = 0;
    for (const domain::Risk& risk : m_snapshot.all<domain::Risk>()) {
      if (risk.plan != m_plan.id) continue;
      ++count;
      if (risk.counterMeasure.empty()) add(PlanFault::riskWithoutMeasure, PlanSection::risks, risk.title, risk.id.raw());
    }
    if (count == 0) add(PlanFault::noRisks, PlanSection::risks);
  }

  const domain::Snapshot& m_snapshot;
  const AccountPlan& m_plan;
  base::Date m_today;
  unsigned m_fiscalYearStart;
  std::vector<PlanFinding> m_findings;
};

}  // namespace

std::vector<PlanFinding> planFindings(const domain::Snapshot& snapshot, const AccountPlan& plan, base::Date today, unsigned fiscalYearStart) {
  return Lint(snapshot, plan, today, fiscalYearStart).find();
}

}  // namespace kam::scoring
