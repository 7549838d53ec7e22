// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan/plan_context.h"

#include "base/text.h"
#include "domain/fiscal_year.h"
#include "domain/value_text.h"
#include "report/rich_text.h"
#include "scoring/figures/open_opportunity.h"

#include <algorithm>

namespace kam::report {

using domain::Action;
using domain::Goal;
using domain::Opportunity;
using domain::Risk;
using domain::SwotEntry;

namespace {

bool isOver(const Action& action) { return action.status == domain::ActionStatus::done || action.status == domain::ActionStatus::dropped; }

base::Date dayOr(const std::optional<base::Date>& day, base::Date otherwise) { return day.value_or(otherwise); }

}  // namespace

PlanContext::PlanContext(const domain::Snapshot& snapshotOf, const PlanRequest& requested, const domain::Account& accountOf,
                         const domain::AccountPlan* planOf)
    : snapshot(snapshotOf),
      request(requested),
      account(accountOf),
      plan(planOf),
      words(requested.language),
      currency(domain::currencyOf(snapshotOf)),
      fiscalYearStart(domain::fiscalYearStart(snapshotOf)),
      fiscalYear(base::fiscalYearOf(requested.today, fiscalYearStart)),
      accounts(scoring::withSubsidiaries(snapshotOf, domain::AccountTree(snapshotOf), accountOf.id.raw())),
      period(scoring::defaultPeriod(snapshotOf, requested.today)) {
  if (period) sales = scoring::salesOf(snapshot, accounts, *period);
}

std::string PlanContext::date(const std::optional<base::Date>& day) const {
  if (!day) return unknown();
  std::string result;
  for (const char sign : words::date(words.language(), *day))
    if (sign == ' ') result += "\u00a0";
    else result += sign;
  return result;
}

std::string PlanContext::memberName(domain::Id<domain::TeamMember> id) const {
  const domain::TeamMember* member = snapshot.find(id);
  return member == nullptr ? unknown() : member->name;
}

std::vector<const Goal*> PlanContext::goals() const {
  std::vector<const Goal*> result;
  if (plan == nullptr) return result;
  for (const Goal& goal : snapshot.all<Goal>())
    if (goal.plan == plan->id && isShown(goal)) result.push_back(&goal);
  return result;
}

std::string PlanContext::classification() const {
  using C = domain::Classification;
  const C of = plan == nullptr || plan->classification == C::unknown ? C::internal : plan->classification;
  return domain::wordOf(words, forCustomer() && of == C::internal ? C::confidential : of);
}

bool PlanContext::isShown(const Goal& goal) const {
  using M = domain::GoalMeasure;
  const bool ourOwn = goal.measure == M::margin || goal.measure == M::marginShare || goal.measure == M::shareOfWallet;
  return !forCustomer() || (goal.customerVisible && !ourOwn);
}

std::vector<const Action*> PlanContext::actions() const {
  std::vector<const Action*> result;
  for (const Action& action : snapshot.all<Action>()) {
    const bool ours = plan != nullptr && action.plan.isSet() ? action.plan == plan->id : action.account == account.id;
    if (ours && (!forCustomer() || action.customerVisible)) result.push_back(&action);
  }
  const base::Date never = base::dateOfDayNumber(10'000'000);
  std::stable_sort(result.begin(), result.end(), [&](const Action* a, const Action* b) {
    if (isOver(*a) != isOver(*b)) return isOver(*b);
    return dayOr(a->due, never) < dayOr(b->due, never);
  });
  return result;
}

std::vector<const Risk*> PlanContext::risks() const {
  std::vector<const Risk*> result;
  for (const Risk& risk : snapshot.all<Risk>()) {
    const bool ours = plan != nullptr && risk.plan.isSet() ? risk.plan == plan->id : risk.account == account.id;
    if (ours) result.push_back(&risk);
  }
  std::stable_sort(result.begin(), result.end(), [](const Risk* a, const Risk* b) {
    if (a->likelihood != b->likelihood) return a->likelihood > b->likelihood;
    return a->impact.value_or(base::Amount{}) > b->impact.value_or(base::Amount{});
  });
  return result;
}

std::vector<const SwotEntry*> PlanContext::swot(domain::SwotField field) const {
  std::vector<const SwotEntry*> result;
  if (plan == nullptr) return result;
  for (const SwotEntry& entry : snapshot.all<SwotEntry>())
    if (entry.plan == plan->id && entry.field == field) result.push_back(&entry);
  std::stable_sort(result.begin(), result.end(),
                   [](const SwotEntry* a, const SwotEntry* b) { return a->sequence.value_or(1'000'000) < b->sequence.value_or(1'000'000); });
  return result;
}

std::vector<const Opportunity*> PlanContext::opportunities() const {
  std::vector<const Opportunity*> result;
  for (const Opportunity& opportunity : snapshot.all<Opportunity>())
    if (std::find(accounts.begin(), accounts.end(), opportunity.account.raw()) != accounts.end() && scoring::isOpenOpportunity(snapshot, opportunity))
      result.push_back(&opportunity);
  std::stable_sort(result.begin(), result.end(), [](const Opportunity* a, const Opportunity* b) {
    return a->amount.value_or(base::Amount{}) > b->amount.value_or(base::Amount{});
  });
  return result;
}

Note openNote(const PlanContext& context, const std::string& sentence) { return Note{Tone::warning, context.words.say("report", "open"), sentence}; }

void addText(std::vector<Block>& blocks, const std::string& text) {
  Bullets bullets;
  bullets.marked = true;
  const auto flush = [&] {
    if (!bullets.entries.empty()) blocks.emplace_back(std::move(bullets));
    bullets = {{}, true};
  };
  for (const std::string& line : base::splitText(text, '\n')) {
    const TextLine read = lineOf(line);
    if (read.text.empty()) continue;
    if (read.kind == LineKind::entry) {
      bullets.entries.emplace_back(read.text);
      continue;
    }
    flush();
    if (read.kind == LineKind::heading) blocks.emplace_back(Subheading{plainOf(read.text)});
    else blocks.emplace_back(Paragraph{std::string(read.text), Paragraph::Look::body, true});
  }
  flush();
}

Cell cell(std::string text) { return Cell{std::move(text), Tone::plain, false, false, {}}; }
Cell mutedCell(std::string text) { return Cell{std::move(text), Tone::muted, false, false, {}}; }
Cell pill(std::string text, Tone tone) { return Cell{std::move(text), tone, false, true, {}}; }

}  // namespace kam::report
