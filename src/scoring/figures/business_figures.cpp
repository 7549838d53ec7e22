// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/business_figures.h"

#include "scoring/figures/open_opportunity.h"
#include "scoring/potential/share_of_wallet.h"
#include "scoring/satisfaction/account_satisfaction.h"

#include <algorithm>
#include <cmath>

namespace kam::scoring {

using base::Date;
using base::RawId;
using domain::Account;
using domain::Id;
using domain::Snapshot;

namespace {
void take(std::optional<std::int64_t>& sum, const domain::Target& target) {
  if (target.amount) sum = sum.value_or(0) + target.amount->minor;
}

void take(TargetFigures& figures, const domain::Target& target) {
  switch (target.measure) {
    case domain::Measure::revenue: return take(figures.revenue, target);
    case domain::Measure::margin: return take(figures.margin, target);
    case domain::Measure::satisfaction:
      if (target.score) figures.satisfaction = target.score;
      return;
    case domain::Measure::unknown: return;
  }
}

/// Active before approved before the rest; then the higher version, then the later start.
auto planRank(const domain::AccountPlan& plan) {
  const int life = plan.status == domain::PlanStatus::active ? 2 : plan.status == domain::PlanStatus::approved ? 1 : 0;
  return std::tuple(life, plan.version.value_or(0), plan.from.value_or(Date{}), plan.id);
}
}  // namespace

std::optional<double> probabilityOf(const Snapshot& snapshot, const domain::Opportunity& opportunity) {
  if (opportunity.probability) return opportunity.probability;
  const domain::Stage* stage = snapshot.find(opportunity.stage);
  return stage == nullptr ? std::nullopt : stage->probability;
}

std::int64_t weightedAmount(const Snapshot& snapshot, const domain::Opportunity& opportunity) {
  const auto probability = probabilityOf(snapshot, opportunity);
  if (!opportunity.amount || !probability) return 0;
  // Probabilities are entered to a hundredth of a percent; whole ten-thousandths keep the product exact.
  const auto share = std::llround(std::clamp(*probability, 0.0, 1.0) * 10'000.0);
  return base::scale(*opportunity.amount, share, 10'000).value_or(base::Amount{}).minor;
}

PipelineFigures pipelineOf(const Snapshot& snapshot, const std::set<RawId>& accounts, Date today, std::optional<Date> closingBy) {
  PipelineFigures figures;
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    if (!isOpenOpportunity(snapshot, opportunity) || (!accounts.empty() && !accounts.contains(opportunity.account.raw()))) continue;
    if (closingBy && (!opportunity.expectedClose || *opportunity.expectedClose > *closingBy)) continue;
    const std::int64_t amount = opportunity.amount ? opportunity.amount->minor : 0;
    if (opportunity.expectedClose && *opportunity.expectedClose < today) {
      ++figures.overdueCount;
      figures.overdueAmount += amount;
      continue;
    }
    ++figures.count;
    figures.amount += amount;
    figures.weighted += weightedAmount(snapshot, opportunity);
  }
  return figures;
}

TargetFigures targetsOf(const Snapshot& snapshot, Id<Account> account, int fiscalYear) {
  TargetFigures figures;
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (target.account == account && target.year == fiscalYear) take(figures, target);
  return figures;
}

TargetFigures portfolioTargets(const Snapshot& snapshot, int fiscalYear) {
  TargetFigures own = targetsOf(snapshot, Id<Account>(), fiscalYear);
  TargetFigures summed;
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (target.account.isSet() && target.year == fiscalYear && target.measure != domain::Measure::satisfaction) take(summed, target);
  if (!own.revenue) own.revenue = summed.revenue;
  if (!own.margin) own.margin = summed.margin;
  return own;
}

std::optional<double> Attainment::share() const {
  if (targetToDate <= 0) return std::nullopt;
  return static_cast<double>(actual) / static_cast<double>(targetToDate);
}

std::optional<Attainment> attainmentOf(const Snapshot& snapshot, std::span<const RawId> accounts, std::optional<std::int64_t> target, int fiscalYear,
                                       unsigned fiscalYearStart) {
  const domain::SalesSums& sums = snapshot.sales();
  if (!target || sums.empty()) return std::nullopt;
  const base::Period year = base::fiscalYear(fiscalYear, fiscalYearStart);
  const base::Month newest = std::min(sums.newest(), base::monthOf(year.to));
  Attainment attainment;
  attainment.target = *target;
  attainment.elapsedMonths = std::max(0, newest.index - base::monthOf(year.from).index + 1);
  if (attainment.elapsedMonths == 0) return attainment;
  attainment.actual = salesOf(snapshot, accounts, {year.from, newest.last()}).revenue;
  attainment.targetToDate = base::scale(base::Amount{*target}, attainment.elapsedMonths, 12).value_or(base::Amount{}).minor;
  return attainment;
}

std::optional<Date> lastContact(const Snapshot& snapshot, Id<Account> account) {
  std::optional<Date> last;
  for (const domain::Interaction& interaction : snapshot.all<domain::Interaction>()) {
    if (interaction.account != account || !interaction.at) continue;
    const Date day = std::chrono::floor<std::chrono::days>(*interaction.at);
    if (!last || day > *last) last = day;
  }
  return last;
}

std::set<RawId> followedPlans(const Snapshot& snapshot) {
  std::set<RawId> followed;
  for (const domain::AccountPlan& plan : snapshot.all<domain::AccountPlan>())
    if (plan.predecessor.isSet() && plan.version.value_or(1) > 1) followed.insert(plan.predecessor.raw());
  return followed;
}

const domain::Action* nextAction(const Snapshot& snapshot, Id<Account> account) {
  const std::set<RawId> followed = followedPlans(snapshot);
  const domain::Action* next = nullptr;
  for (const domain::Action& action : snapshot.all<domain::Action>()) {
    const bool open = action.status != domain::ActionStatus::done && action.status != domain::ActionStatus::dropped;
    if (action.account != account || !open || !action.due || followed.contains(action.plan.raw())) continue;
    if (next == nullptr || *action.due < *next->due) next = &action;
  }
  return next;
}

const domain::AccountPlan* currentPlan(const Snapshot& snapshot, Id<Account> account) {
  const domain::AccountPlan* current = nullptr;
  for (const domain::AccountPlan& plan : snapshot.all<domain::AccountPlan>()) {
    if (plan.account != account || plan.status == domain::PlanStatus::closed) continue;
    if (current == nullptr || planRank(plan) > planRank(*current)) current = &plan;
  }
  return current;
}

PresentValue presentValue(const Snapshot& snapshot, const domain::Goal& goal, Date today) {
  PresentValue present;
  const domain::AccountPlan* plan = snapshot.find(goal.plan);
  if (plan == nullptr) return present;
  const domain::AccountTree tree(snapshot);
  const auto members = withSubsidiaries(snapshot, tree, plan->account.raw());
  if (goal.measure == domain::GoalMeasure::satisfaction) {
    present.number = outOfTen(satisfactionOf(snapshot, {members.begin(), members.end()}, today));
    return present;
  }
  const auto period = defaultPeriod(snapshot, today);
  if (!period) return present;
  const SalesFigures sales = salesOf(snapshot, members, *period);
  switch (goal.measure) {
    case domain::GoalMeasure::revenue: present.amount = sales.revenue; break;
    case domain::GoalMeasure::margin: present.amount = sales.margin; break;
    case domain::GoalMeasure::marginShare: present.number = sales.marginShare(); break;
    case domain::GoalMeasure::shareOfWallet: present.number = shareOfWallet(sales.revenue, walletOf(snapshot, members)).share; break;
    default: return present;
  }
  present.period = period;
  return present;
}

std::optional<double> progressOf(const domain::Goal& goal, const PresentValue& present) {
  const auto between = [](double from, double to, double now) -> std::optional<double> {
    if (to == from) return std::nullopt;
    return (now - from) / (to - from);
  };
  if (present.amount && goal.baselineAmount && goal.targetAmount)
    return between(static_cast<double>(goal.baselineAmount->minor), static_cast<double>(goal.targetAmount->minor),
                   static_cast<double>(*present.amount));
  if (present.number && goal.baseline && goal.target) return between(*goal.baseline, *goal.target, *present.number);
  return std::nullopt;
}

}  // namespace kam::scoring
