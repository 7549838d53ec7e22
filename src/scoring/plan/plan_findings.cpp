// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_findings.h"

#include "scoring/figures/business_figures.h"
#include "scoring/figures/open_opportunity.h"
#include "scoring/plan/plan_content.h"

#include <algorithm>
#include <array>
#include <set>

namespace kam::scoring {
namespace {

using domain::AccountPlan;
using domain::Action;
using domain::Goal;
using domain::Kind;

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
  Lint(const domain::Snapshot& snapshot, const AccountPlan& plan, base::Date today, unsigned fiscalYearStart, const PlanTexts* texts)
      : m_snapshot(snapshot),
        m_plan(plan),
        m_today(today),
        m_fiscalYearStart(fiscalYearStart),
        m_texts(texts),
        m_outline(domain::outlineOf(plan)),
        m_members(withSubsidiaries(snapshot, domain::AccountTree(snapshot), plan.account.raw())) {}

  std::vector<PlanFinding> find() {
    template_();
    numbers();
    swot();
    goals();
    actions();
    registers();
    risks();
    texts();
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const PlanFinding& a, const PlanFinding& b) {
      return std::pair(weightOf(a.fault), a.section) < std::pair(weightOf(b.fault), b.section);
    });
    return std::move(m_findings);
  }

private:
  void add(PlanFinding finding) {
    if (finding.record == 0) finding.record = m_plan.id.raw();
    m_findings.push_back(std::move(finding));
  }
  template <class Record>
  void about(PlanFault fault, PlanSection section, const Record& record, const std::string& name) {
    add({fault, section, name, domain::kKindOf<Record>, record.id.raw(), {}});
  }
  bool has(PlanSection section) const { return m_outline.find(section) != nullptr; }
  bool isOurs(domain::Id<domain::Account> account) const { return std::find(m_members.begin(), m_members.end(), account.raw()) != m_members.end(); }
  int year() const { return base::fiscalYearOf(m_plan.from.value_or(m_today), m_fiscalYearStart); }
  PlanSection figures() const { return has(PlanSection::forecast) ? PlanSection::forecast : PlanSection::summary; }

  void template_() {
    if (!targetsOf(m_snapshot, m_plan.account, year()).isComplete()) add({PlanFault::targetsMissing, figures(), {}, Kind::plans, 0, {}});
    for (const PlanContent& content : planContents(m_snapshot, m_plan, m_members, m_fiscalYearStart, m_today)) {
      for (const std::string& field : content.missing) add({PlanFault::fieldMissing, content.section, {}, Kind::plans, 0, field});
      // Said more exactly: the missing fields, the empty fields of the SWOT, and that nothing is unknown.
      const bool said = !content.missing.empty() || content.section == PlanSection::swot || content.section == PlanSection::unknowns ||
                        content.section == PlanSection::forecast;
      if (content.required && content.entries == 0 && !said) add({PlanFault::sectionEmpty, content.section, {}, Kind::plans, 0, {}});
      if (content.section == PlanSection::unknowns && content.entries == 0)
        add({PlanFault::nothingUnknown, content.section, {}, Kind::plans, 0, "unknowns"});
    }
  }

  void numbers() {
    const TargetFigures targets = targetsOf(m_snapshot, m_plan.account, year());
    if (targets.revenue && targets.margin && *targets.margin > *targets.revenue)
      add({PlanFault::numbersDisagree, figures(), std::to_string(year()), Kind::plans, 0, {}});
    for (const domain::Strategy& strategy : m_snapshot.all<domain::Strategy>()) {
      if (strategy.plan != m_plan.id) continue;
      const auto above = [](const auto& a, const auto& b) { return a && b && *a > *b; };
      if (above(strategy.low, strategy.likely) || above(strategy.likely, strategy.high) || above(strategy.low, strategy.high))
        about(PlanFault::numbersDisagree, PlanSection::strategy, strategy, strategy.title);
    }
    const base::Period first = base::fiscalYear(year(), m_fiscalYearStart);
    for (const Goal& goal : m_snapshot.all<Goal>()) {
      if (goal.plan != m_plan.id || !goal.due || !first.contains(*goal.due) || !goal.targetAmount) continue;
      const auto target = goal.measure == domain::GoalMeasure::revenue  ? targets.revenue
                          : goal.measure == domain::GoalMeasure::margin ? targets.margin
                                                                        : std::nullopt;
      // A goal for the whole year and the year's target are one promise; a goal for a part of it is due earlier.
      if (target && *goal.due == first.to && goal.targetAmount->minor != *target)
        about(PlanFault::numbersDisagree, PlanSection::goals, goal, goal.title);
    }
  }

  void swot() {
    if (!has(PlanSection::swot)) return;
    std::array<std::size_t, 5> counts{};
    for (const domain::SwotEntry& entry : m_snapshot.all<domain::SwotEntry>())
      if (entry.plan == m_plan.id) ++counts[static_cast<std::size_t>(entry.field)];
    const auto fields = std::span(counts).subspan(1);
    const PlanSection section = PlanSection::swot;
    if (std::any_of(fields.begin(), fields.end(), [](std::size_t count) { return count == 0; }))
      add({PlanFault::swotIncomplete, section, {}, Kind::plans, 0, {}});
    if (std::any_of(fields.begin(), fields.end(), [](std::size_t count) { return count > kPrintedSwotEntries; }))
      add({PlanFault::swotTooLong, section, {}, Kind::plans, 0, {}});
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
      if (!isMeasurable(goal)) about(PlanFault::goalNotMeasurable, PlanSection::goals, goal, goal.title);
      if (!served.contains(goal.id.raw())) about(PlanFault::goalWithoutAction, PlanSection::goals, goal, goal.title);
    }
    if (count > 0 && !forCustomer) add({PlanFault::noCustomerGoal, PlanSection::goals, {}, Kind::plans, 0, {}});
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
      if (!action.owner.isSet()) about(PlanFault::actionWithoutOwner, PlanSection::actions, action, action.title);
      if (!action.due) about(PlanFault::actionWithoutDate, PlanSection::actions, action, action.title);
      else if (*action.due < m_today) about(PlanFault::actionOverdue, PlanSection::actions, action, action.title);
    }
    if (count > 0 && !alive) add({PlanFault::notTouched, PlanSection::actions, {}, Kind::plans, 0, {}});
  }

  void registers() {
    if (has(PlanSection::requirements)) {
      std::set<base::RawId> tended;
      for (const Action& action : m_snapshot.all<Action>())
        if (action.requirement.isSet()) tended.insert(action.requirement.raw());
      for (const domain::Requirement& one : m_snapshot.all<domain::Requirement>()) {
        if (!isOurs(one.account) || one.importance.value_or(0) < kImportantRequirement || !one.fulfilment) continue;
        if (*one.fulfilment < *one.importance && !tended.contains(one.id.raw()))
          about(PlanFault::gapWithoutAction, PlanSection::requirements, one, one.text);
      }
    }
    if (has(PlanSection::relationships)) levels();
    if (!has(PlanSection::opportunities)) return;
    for (const domain::Opportunity& one : m_snapshot.all<domain::Opportunity>())
      if (isOurs(one.account) && one.need.empty() && isOpenOpportunity(m_snapshot, one))
        about(PlanFault::opportunityWithoutNeed, PlanSection::opportunities, one, one.name);
  }

  void levels() {
    std::set<domain::Level> known;
    for (const domain::Position& position : m_snapshot.all<domain::Position>())
      if (isOurs(position.account) && (!position.until || *position.until >= m_today)) known.insert(position.level);
    for (const domain::Level level : {domain::Level::executive, domain::Level::middle, domain::Level::operational})
      if (!known.contains(level)) {
        const auto choices = domain::choicesOf(level);
        add({PlanFault::levelUnknown, PlanSection::relationships, std::string(choices[static_cast<std::size_t>(level) - 1].key), Kind::plans, 0, {}});
      }
  }

  void risks() {
    for (const domain::Risk& risk : m_snapshot.all<domain::Risk>())
      if (risk.plan == m_plan.id && risk.counterMeasure.empty()) about(PlanFault::riskWithoutMeasure, PlanSection::risks, risk, risk.title);
  }

  void texts() {
    for (const CopiedText& copy : m_texts != nullptr ? m_texts->copiesIn(m_plan.id) : PlanTexts(m_snapshot).copiesIn(m_plan.id)) {
      const domain::Account* other = m_snapshot.find(copy.from);
      const PlanSection section = copy.field == "charter"   ? PlanSection::charter
                                  : copy.field == "summary" ? PlanSection::summary
                                                            : PlanSection::strategy;
      add({PlanFault::textCopied, has(section) ? section : PlanSection::summary, other == nullptr ? copy.from.toString() : other->name, Kind::plans,
           0, copy.field});
    }
    if (m_plan.approvedBy.empty()) return;
    const domain::Account* account = m_snapshot.find(m_plan.account);
    if (account == nullptr) return;
    const domain::TeamMember* manager = m_snapshot.find(account->kam);
    for (const domain::Id<domain::TeamMember> id : {account->sponsor, manager == nullptr ? domain::Id<domain::TeamMember>{} : manager->lead})
      if (const domain::TeamMember* member = m_snapshot.find(id); member != nullptr && member->name == m_plan.approvedBy) return;
    add({PlanFault::approvedByOther, PlanSection::cover, m_plan.approvedBy, Kind::plans, 0, {}});
  }

  const domain::Snapshot& m_snapshot;
  const AccountPlan& m_plan;
  base::Date m_today;
  unsigned m_fiscalYearStart;
  const PlanTexts* m_texts;
  domain::PlanOutline m_outline;
  std::vector<base::RawId> m_members;
  std::vector<PlanFinding> m_findings;
};

}  // namespace

PlanWeight weightOf(PlanFault fault) {
  switch (fault) {
    case PlanFault::targetsMissing:
    case PlanFault::fieldMissing:
    case PlanFault::numbersDisagree:
    case PlanFault::goalNotMeasurable:
    case PlanFault::actionWithoutOwner:
    case PlanFault::actionWithoutDate: return PlanWeight::error;
    case PlanFault::approvedByOther: return PlanWeight::remark;
    default: return PlanWeight::warning;
  }
}

std::vector<PlanFinding> planFindings(const domain::Snapshot& snapshot, const AccountPlan& plan, base::Date today, unsigned fiscalYearStart,
                                      const PlanTexts* texts) {
  return Lint(snapshot, plan, today, fiscalYearStart, texts).find();
}

}  // namespace kam::scoring
