// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/loss_scenario.h"

#include "domain/fiscal_year.h"
#include "domain/records.h"
#include "scoring/figures/business_figures.h"
#include "scoring/order.h"
#include "scoring/portfolio/tier_proposal.h"
#include "scoring/quantile.h"
#include "scoring/risk/account_loss.h"
#include "scoring/saturated.h"

#include <algorithm>

namespace kam::scoring {
namespace {

using domain::Snapshot;
using domain::Tier;

double hoursOfTier(Tier tier) {
  switch (tier) {
    case Tier::key: return kKeyHours;
    case Tier::develop: return kDevelopHours;
    case Tier::watch: return kWatchHours;
    case Tier::standard:
    case Tier::unknown: break;
  }
  return kStandardHours;
}

void addPipeline(const Snapshot& snapshot, base::Date today, LossBase& base) {
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    const bool closed = opportunity.outcome == domain::Outcome::won || opportunity.outcome == domain::Outcome::lost;
    const std::uint32_t item = base.list.itemOf(snapshot, opportunity.account);
    if (closed || item == AccountList::kNoItem || (opportunity.expectedClose && *opportunity.expectedClose < today)) continue;
    ++base.opportunities[item];
    base.weightedPipeline[item] += weightedAmount(snapshot, opportunity);
  }
}

void addContacts(const Snapshot& snapshot, base::Date today, LossBase& base) {
  for (const domain::Position& position : snapshot.all<domain::Position>()) {
    const std::uint32_t item = base.list.itemOf(snapshot, position.account);
    if (item != AccountList::kNoItem && !(position.until && *position.until < today)) ++base.contacts[item];
  }
}

void addHours(const Snapshot& snapshot, LossBase& base) {
  std::vector<double> assigned(base.list.size(), -1.0);
  for (const domain::Assignment& assignment : snapshot.all<domain::Assignment>()) {
    const std::uint32_t item = base.list.itemOf(snapshot, assignment.account);
    if (item != AccountList::kNoItem && assignment.hoursPerYear)
      assigned[item] = std::max(0.0, assigned[item]) + static_cast<double>(*assignment.hoursPerYear);
  }
  for (std::size_t item = 0; item < base.list.size(); ++item)
    base.hours[item] = assigned[item] >= 0.0 ? assigned[item] : hoursOfTier(snapshot.all<domain::Account>()[base.list.rows[item]].tier);
}

using Values = std::vector<std::optional<std::int64_t>>;

Values without(Values values, const std::vector<std::uint8_t>& isLost) {
  for (std::size_t item = 0; item < values.size(); ++item)
    if (isLost[item] != 0) values[item].reset();
  return values;
}

std::optional<std::int64_t> sumOf(const Values& values) {
  base::Wide sum = 0;
  bool known = false;
  for (const auto& value : values) {
    sum += value.value_or(0);
    known = known || value;
  }
  return known ? std::optional(saturated(sum)) : std::nullopt;
}

PortfolioState stateOf(const LossBase& base, const std::vector<std::uint8_t>& isLost) {
  PortfolioState state;
  const Values revenue = without(base.revenue, isLost);
  state.revenue = sumOf(revenue).value_or(0);
  state.margin = sumOf(without(base.margin, isLost));
  state.concentration = concentration(revenue);
  base::Wide pipeline = 0;
  for (std::size_t item = 0; item < isLost.size(); ++item)
    if (isLost[item] == 0) pipeline += base.weightedPipeline[item];
  state.weightedPipeline = saturated(pipeline);
  if (base.target) state.targetGap = saturated(base::Wide{*base.target} - state.revenue - state.weightedPipeline);
  return state;
}

/// Margin over revenue of the accounts that have both.
double averageMargin(const LossBase& base) {
  base::Wide margin = 0;
  base::Wide revenue = 0;
  for (std::size_t item = 0; item < base.revenue.size(); ++item) {
    if (!base.margin[item] || !base.revenue[item]) continue;
    margin += *base.margin[item];
    revenue += *base.revenue[item];
  }
  return revenue > 0 ? static_cast<double>(margin) / static_cast<double>(revenue) : 0.0;
}

void addReplacement(const LossBase& base, LossScenario& scenario) {
  if (scenario.marginLost) {
    const LossInput lost[]{{scenario.marginLost, 0}};
    scenario.replacementRevenue = accountLosses(lost, 0, averageMargin(base)).front().replacementRevenue;
  }
  std::vector<double> sizes;
  for (const auto& revenue : base.revenue)
    if (revenue && *revenue > 0) sizes.push_back(static_cast<double>(*revenue));
  if (sizes.empty()) return;
  std::sort(sizes.begin(), sizes.end());
  scenario.replacementAccounts = scenario.replacementRevenue.value_or(static_cast<double>(scenario.revenueLost)) / quantileOfSorted(sizes, 0.5);
}

}  // namespace

LossBase lossBase(const Snapshot& snapshot, const LossQuestion& question) {
  LossBase base;
  base.list = accountList(snapshot, question.level);
  AccountValues revenue = accountValues(snapshot, base.list, PortfolioMeasure::revenue, question.asOf, question.period);
  base.period = revenue.period;
  base.revenue = std::move(revenue.values);
  base.margin = accountValues(snapshot, base.list, PortfolioMeasure::margin, question.asOf, question.period).values;
  base.opportunities.assign(base.list.size(), 0);
  base.weightedPipeline.assign(base.list.size(), 0);
  base.contacts.assign(base.list.size(), 0);
  base.hours.assign(base.list.size(), 0.0);
  addPipeline(snapshot, question.asOf, base);
  addContacts(snapshot, question.asOf, base);
  addHours(snapshot, base);
  base.fiscalYear = base::fiscalYearOf(question.asOf, domain::fiscalYearStart(snapshot));
  base.target = portfolioTargets(snapshot, base.fiscalYear).revenue;
  return base;
}

LossScenario lossOf(const LossBase& base, std::span<const std::uint32_t> lost) {
  LossScenario scenario;
  std::vector<std::uint8_t> isLost(base.list.size(), 0);
  scenario.before = stateOf(base, isLost);
  base::Wide revenue = 0;
  base::Wide margin = 0;
  base::Wide pipeline = 0;
  for (const std::uint32_t item : lost) {
    if (item >= isLost.size() || isLost[item] != 0) continue;
    isLost[item] = 1;
    revenue += base.revenue[item].value_or(0);
    if (base.margin[item]) {
      margin += *base.margin[item];
      scenario.marginLost = saturated(margin);
    } else {
      ++scenario.lostWithoutMargin;
    }
    pipeline += base.weightedPipeline[item];
    scenario.hoursFreed += base.hours[item];
    scenario.opportunitiesLost += base.opportunities[item];
    scenario.contactsLost += base.contacts[item];
  }
  scenario.after = stateOf(base, isLost);
  scenario.revenueLost = saturated(revenue);
  scenario.pipelineLost = saturated(pipeline);
  if (scenario.before.revenue > 0) scenario.shareLost = static_cast<double>(scenario.revenueLost) / static_cast<double>(scenario.before.revenue);
  addReplacement(base, scenario);
  return scenario;
}

std::vector<SingleLoss> singleLosses(const LossBase& base) {
  double total = 0.0;
  double squares = 0.0;
  std::vector<std::int64_t> values(base.list.size(), 0);
  for (std::size_t item = 0; item < values.size(); ++item) {
    values[item] = std::max<std::int64_t>(0, base.revenue[item].value_or(0));
    const auto value = static_cast<double>(values[item]);
    total += value;
    squares += value * value;
  }
  std::vector<SingleLoss> losses;
  for (const std::uint32_t item : descendingOrder(values, base.list.tieRanks)) {
    if (values[item] <= 0) break;
    const auto value = static_cast<double>(values[item]);
    const double left = total - value;
    const double hhi = left > 0.0 ? std::max(0.0, squares - value * value) / (left * left) : 0.0;
    losses.push_back({item, values[item], base.margin[item], value / total, hhi});
  }
  return losses;
}

}  // namespace kam::scoring
