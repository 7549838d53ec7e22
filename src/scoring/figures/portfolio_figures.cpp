// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/portfolio_figures.h"

#include "domain/fiscal_year.h"
#include "scoring/forecast/pipeline.h"

#include <algorithm>
#include <map>
#include <set>

namespace kam::scoring {
namespace {

using base::Month;
using base::Period;
using domain::Account;
using domain::Snapshot;

std::optional<Period> measured(const Snapshot& snapshot, base::Date today, std::optional<Period> wanted) {
  const auto usual = defaultPeriod(snapshot, today);
  if (!usual || !wanted) return usual;
  const Month from = std::max(base::monthOf(wanted->from), snapshot.sales().first);
  const Month to = std::min(base::monthOf(wanted->to), base::monthOf(usual->to));
  if (to < from) return std::nullopt;
  return Period{base::monthOf(wanted->from).first(), to.last()};
}

std::optional<Period> comparedWith(const Snapshot& snapshot, Period period) {
  constexpr int kYear = 12;
  const Month from = base::monthOf(period.from);
  const int back = std::max(kYear, period.months());
  const Period before{Month{from.index - back}.first(), Month{base::monthOf(period.to).index - back}.last()};
  if (base::monthOf(before.from) < snapshot.sales().first) return std::nullopt;
  return before;
}

/// Everybody where the portfolio has a target of its own; else those whose targets were added up.
std::vector<base::RawId> accountsBehindTarget(const Snapshot& snapshot, const domain::AccountTree& tree, const PortfolioFigures& figures) {
  std::set<base::RawId> accounts;
  if (figures.ownTarget) accounts.insert(snapshot.sales().accounts.begin(), snapshot.sales().accounts.end());
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (!figures.ownTarget && target.account.isSet() && target.year == figures.fiscalYear && target.measure == domain::Measure::revenue &&
        target.amount)
      for (const base::RawId account : withSubsidiaries(snapshot, tree, target.account.raw())) accounts.insert(account);
  return {accounts.begin(), accounts.end()};
}

std::optional<std::array<std::int64_t, 3>> casesOf(const Snapshot& snapshot, base::Date today) {
  std::vector<Deal> deals;
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    const bool open = opportunity.outcome != domain::Outcome::won && opportunity.outcome != domain::Outcome::lost;
    const bool late = opportunity.expectedClose && *opportunity.expectedClose < today;
    const auto probability = probabilityOf(snapshot, opportunity);
    if (open && !late && probability && opportunity.amount && opportunity.amount->minor >= 0)
      deals.push_back({opportunity.amount->minor, *probability});
  }
  if (deals.empty()) return std::nullopt;
  const PipelineDistribution distribution = pipelineDistribution(deals);
  return std::array{distribution.quantile(0.1), distribution.quantile(0.5), distribution.quantile(0.9)};
}

}  // namespace

TargetState targetState(std::optional<double> share) {
  if (!share) return TargetState::none;
  return *share >= 0.95 ? TargetState::onTrack : *share >= 0.8 ? TargetState::atRisk : TargetState::critical;
}

std::vector<MemberHours> plannedHours(const Snapshot& snapshot) {
  std::map<base::RawId, std::int64_t> planned;
  for (const domain::Assignment& assignment : snapshot.all<domain::Assignment>())
    if (assignment.hoursPerYear) planned[assignment.member.raw()] += *assignment.hoursPerYear;
  std::vector<MemberHours> hours;
  for (const domain::TeamMember& member : snapshot.all<domain::TeamMember>())
    if (const auto found = planned.find(member.id.raw()); found != planned.end()) hours.push_back({member.id, found->second, member.hoursPerYear});
  const auto load = [](const MemberHours& member) {
    return member.available && *member.available > 0 ? static_cast<double>(member.planned) / static_cast<double>(*member.available) : 0.0;
  };
  std::stable_sort(hours.begin(), hours.end(), [&](const MemberHours& a, const MemberHours& b) { return load(a) > load(b); });
  return hours;
}

KeyAccountFigures keyAccountFigures(const Snapshot& snapshot, const domain::AccountTree& tree, const PortfolioFigures& figures,
                                    const Account& account) {
  KeyAccountFigures key;
  key.account = account.id;
  key.members = withSubsidiaries(snapshot, tree, account.id.raw());
  if (figures.period) key.sales = salesOf(snapshot, key.members, *figures.period, figures.before);
  key.target = targetsOf(snapshot, account.id, figures.fiscalYear).revenue;
  key.attainment = attainmentOf(snapshot, key.members, key.target, figures.fiscalYear, figures.fiscalYearStart);
  key.state = targetState(key.attainment ? key.attainment->share() : std::nullopt);
  return key;
}

PortfolioFigures portfolioFigures(const Snapshot& snapshot, base::Date today, std::optional<Period> wanted) {
  PortfolioFigures figures;
  figures.period = measured(snapshot, today, wanted);
  if (figures.period) figures.before = comparedWith(snapshot, *figures.period);
  if (figures.period) figures.sales = salesOfAll(snapshot, *figures.period, figures.before);
  figures.fiscalYearStart = domain::fiscalYearStart(snapshot);
  figures.fiscalYear = base::fiscalYearOf(figures.period ? figures.period->to : today, figures.fiscalYearStart);
  figures.ownTarget = targetsOf(snapshot, {}, figures.fiscalYear).revenue.has_value();
  figures.target = portfolioTargets(snapshot, figures.fiscalYear).revenue;
  const domain::AccountTree tree(snapshot);
  const std::vector<base::RawId> behindTarget = accountsBehindTarget(snapshot, tree, figures);
  figures.attainment = attainmentOf(snapshot, behindTarget, figures.target, figures.fiscalYear, figures.fiscalYearStart);
  figures.pipeline = pipelineOf(snapshot, {}, today);
  figures.pipelineCases = casesOf(snapshot, today);
  std::set<base::RawId> accounts;
  for (const Account& account : snapshot.all<Account>()) {
    accounts.insert(account.id.raw());
    if (account.archived) continue;
    ++figures.accounts;
    if (account.tier == domain::Tier::key) figures.keyAccounts.push_back(keyAccountFigures(snapshot, tree, figures, account));
  }
  if (!accounts.empty()) figures.satisfaction = satisfactionOf(snapshot, accounts, today);
  std::stable_sort(figures.keyAccounts.begin(), figures.keyAccounts.end(),
                   [](const KeyAccountFigures& a, const KeyAccountFigures& b) { return a.sales.revenue > b.sales.revenue; });
  return figures;
}

}  // namespace kam::scoring
