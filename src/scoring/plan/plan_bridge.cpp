// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/plan_bridge.h"

#include "base/text.h"
#include "domain/records.h"
#include "scoring/account/contract_term.h"
#include "scoring/figures/business_figures.h"
#include "scoring/figures/open_opportunity.h"
#include "scoring/figures/sales_figures.h"
#include "scoring/forecast/pipeline.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kam::scoring {
namespace {

using domain::Opportunity;

bool isOurs(std::span<const base::RawId> members, domain::Id<domain::Account> account) {
  return std::find(members.begin(), members.end(), account.raw()) != members.end();
}

/// Product families with an open opportunity, folded.
std::set<std::string> familiesInPipeline(const domain::Snapshot& snapshot, std::span<const base::RawId> members) {
  std::set<std::string> families;
  for (const Opportunity& opportunity : snapshot.all<Opportunity>()) {
    if (!isOurs(members, opportunity.account) || !isOpenOpportunity(snapshot, opportunity)) continue;
    if (const domain::Product* product = snapshot.find(opportunity.product); product != nullptr && !product->family.empty())
      families.insert(base::folded(product->family));
  }
  return families;
}

/// Revenue of the month a year before; where the account bought nothing then, the mean of twelve months.
std::int64_t comingBySelf(const domain::Snapshot& snapshot, std::span<const base::RawId> members, base::Month month, std::int64_t mean) {
  for (base::Month before{month.index - 12}; before >= snapshot.sales().first; before = base::Month{before.index - 12})
    if (const auto known = monthlyRevenue(snapshot, members, before, 1); !known.empty() && known.front() != 0) return known.front();
  return mean;
}

}  // namespace

std::int64_t expectedWhitespace(const domain::Snapshot& snapshot, std::span<const base::RawId> members) {
  const std::set<std::string> inPipeline = familiesInPipeline(snapshot, members);
  std::int64_t sum = 0;
  for (const domain::Potential& potential : snapshot.all<domain::Potential>()) {
    if (!isOurs(members, potential.account) || !potential.likely || !potential.access) continue;
    if (potential.state != domain::PotentialState::open || inPipeline.contains(base::folded(potential.family))) continue;
    // Whole minor units: the fifths are taken before the division, so that nothing is lost to a fraction.
    sum += potential.likely->minor * std::clamp<std::int64_t>(*potential.access, 0, 5) / 5;
  }
  return sum;
}

std::optional<PlanBridge> planBridge(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, std::span<const base::RawId> members,
                                     int fiscalYear, unsigned fiscalYearStart, base::Date today) {
  const auto target = targetsOf(snapshot, account, fiscalYear).revenue;
  if (!target) return std::nullopt;
  const auto period = defaultPeriod(snapshot, today);
  const std::int64_t runRate = period ? salesOf(snapshot, members, *period).revenue : 0;
  const std::int64_t contracted = std::max<std::int64_t>(0, committedValue(snapshot, members, today, 12));
  // What closes later cannot help this year's target.
  const PipelineFigures pipeline =
      pipelineOf(snapshot, std::set<base::RawId>(members.begin(), members.end()), today, base::fiscalYear(fiscalYear, fiscalYearStart).to);
  TargetGapInput input;
  input.target = *target;
  input.base = std::max(contracted, runRate);
  input.weightedPipeline = pipeline.weighted;
  input.totalPipeline = pipeline.amount;
  input.expectedWhitespace = expectedWhitespace(snapshot, members);
  const TargetGap gap = targetGap(input);
  PlanBridge bridge;
  bridge.target = *target;
  bridge.contracted = std::min(contracted, gap.coveredByBase);
  bridge.runRate = gap.coveredByBase - bridge.contracted;
  bridge.pipeline = gap.coveredByPipeline;
  bridge.whitespace = gap.coveredByWhitespace;
  bridge.uncovered = gap.uncovered;
  bridge.surplus = gap.surplus;
  bridge.contractedAll = contracted;
  bridge.runRateAll = std::max<std::int64_t>(0, runRate - contracted);
  bridge.pipelineAll = pipeline.weighted;
  bridge.whitespaceAll = input.expectedWhitespace;
  bridge.pipelineRatio = gap.pipelineRatio;
  return bridge;
}

std::vector<QuarterForecast> quarterForecast(const domain::Snapshot& snapshot, std::span<const base::RawId> members, int fiscalYear,
                                             unsigned fiscalYearStart, base::Date today) {
  const base::Month first = base::monthOf(base::fiscalYear(fiscalYear, fiscalYearStart).from);
  const auto period = defaultPeriod(snapshot, today);
  // Months with sales that are over; what lies after them is still to come.
  const base::Month known = period ? base::monthOf(period->to) : base::Month{first.index - 1};
  const std::int64_t mean = period ? salesOf(snapshot, members, *period).revenue / 12 : 0;
  std::vector<QuarterForecast> quarters;
  for (int quarter = 0; quarter < 4; ++quarter) {
    const base::Month from{first.index + 3 * quarter};
    QuarterForecast one;
    one.period = {from.first(), base::Month{from.index + 2}.last()};
    for (int i = 0; i < 3; ++i) {
      const base::Month month{from.index + i};
      if (month > known) one.runRate += comingBySelf(snapshot, members, month, mean);
      else if (const auto sold = monthlyRevenue(snapshot, members, month, 1); !sold.empty()) one.actual += sold.front();
    }
    one.runRate = std::max<std::int64_t>(0, one.runRate);
    std::vector<Deal> deals;
    for (const Opportunity& opportunity : snapshot.all<Opportunity>()) {
      if (!isOurs(members, opportunity.account) || !isOpenOpportunity(snapshot, opportunity) || !opportunity.amount || !opportunity.expectedClose)
        continue;
      if (*opportunity.expectedClose < today || !one.period.contains(*opportunity.expectedClose)) continue;
      deals.push_back({std::max<std::int64_t>(0, opportunity.amount->minor), probabilityOf(snapshot, opportunity).value_or(0.0)});
    }
    if (!deals.empty()) {
      const PipelineDistribution outcomes = pipelineDistribution(deals);
      one.pipeline = weightedPipeline(deals);
      one.pipelineLow = outcomes.quantile(0.1);
      one.pipelineHigh = outcomes.quantile(0.9);
    }
    quarters.push_back(one);
  }
  return quarters;
}

}  // namespace kam::scoring
