// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/portfolio_figures.h"

#include "scoring/forecast/pipeline.h"

#include <algorithm>
#include <map>
#include <set>

namespace kam::scoring {

using base::RawId;
using domain::Account;
using domain::Snapshot;

namespace {

unsigned fiscalYearStartOf(const Snapshot& snapshot) {
  const auto& settings = snapshot.all<domain::Settings>();
  const std::int64_t start = settings.empty() ? 1 : settings[0].fiscalYearStart.value_or(1);
  return start >= 1 && start <= 12 ? static_cast<unsigned>(start) : 1U;
}

/// Whose sales count towards the portfolio's target: everybody where it has one of its own, else those who have targets.
std::vector<RawId> accountsBehindTarget(const Snapshot& snapshot, const domain::AccountTree& tree, int year) {
  const bool own = targetsOf(snapshot, {}, year).revenue.has_value();
  if (own) return {snapshot.sales().accounts.begin(), snapshot.sales().accounts.end()};
  std::set<RawId> accounts;
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (target.account.isSet() && target.year == year && target.measure == domain::Measure::revenue && target.amount)
      for (const RawId account : withSubsidiaries(snapshot, tree, target.account.raw())) accounts.insert(account);
  return {accounts.begin(), accounts.end()};
}

/// The same for one manager's accounts: only targets of accounts count, the portfolio's own is nobody's.
std::optional<std::int64_t> targetOf(const Snapshot& snapshot, const domain::AccountTree& tree, const std::set<RawId>& scope, int year,
                                     std::vector<RawId>& behind) {
  std::optional<std::int64_t> sum;
  std::set<RawId> accounts;
  for (const domain::Target& target : snapshot.all<domain::Target>()) {
    if (target.year != year || target.measure != domain::Measure::revenue || !target.amount || !scope.contains(target.account.raw())) continue;
    sum = sum.value_or(0) + target.amount->minor;
    for (const RawId account : withSubsidiaries(snapshot, tree, target.account.raw())) accounts.insert(account);
  }
  behind.assign(accounts.begin(), accounts.end());
  return sum;
}

std::optional<std::array<std::int64_t, 3>> casesOf(const Snapshot& snapshot, const std::set<RawId>& accounts, bool everybody, base::Date today) {
  std::vector<Deal> deals;
  for (const domain::Opportunity& opportunity : snapshot.all<domain::Opportunity>()) {
    const bool open = opportunity.outcome != domain::Outcome::won && opportunity.outcome != domain::Outcome::lost;
    const bool late = opportunity.expectedClose && *opportunity.expectedClose < today;
    const auto probability = probabilityOf(snapshot, opportunity);
    if (!open || late || !probability || !opportunity.amount || opportunity.amount->minor < 0) continue;
    if (!everybody && !accounts.contains(opportunity.account.raw())) continue;
    deals.push_back({opportunity.amount->minor, *probability});
  }
  if (deals.empty()) return std::nullopt;
  const PipelineDistribution distribution = pipelineDistribution(deals);
  return std::array{distribution.quantile(0.1), distribution.quantile(0.5), distribution.quantile(0.9)};
}

std::vector<MemberHours> hoursOf(const Snapshot& snapshot, const PortfolioScope& scope) {
  std::map<RawId, std::int64_t> planned;
  for (const domain::Assignment& assignment : snapshot.all<domain::Assignment>())
    if (assignment.hoursPerYear) planned[assignment.member.raw()] += *assignment.hoursPerYear;
  std::vector<MemberHours> hours;
  for (const domain::TeamMember& member : snapshot.all<domain::TeamMember>()) {
    const auto found = planned.find(member.id.raw());
    if (found == planned.end() || (scope.manager.isSet() && scope.manager != member.id)) continue;
    hours.push_back({member.id, found->second, member.hoursPerYear});
  }
  const auto load = [](const MemberHours& member) {
    return member.available && *member.available > 0 ? static_cast<double>(member.planned) / static_cast<double>(*member.available) : 0.0;
  };
  std::stable_sort(hours.begin(), hours.end(), [&](const MemberHours& a, const MemberHours& b) { return load(a) > load(b); });
  return hours;
}

}  // namespace

TargetStanding standingOf(const std::optional<Attainment>& attainment) {
  const auto share = attainment ? attainment->share() : std::nullopt;
  if (!share) return TargetStanding::noTarget;
  return *share >= 1.0 ? TargetStanding::onTrack : *share >= 0.9 ? TargetStanding::atRisk : TargetStanding::behind;
}

bool isInScope(const Snapshot& snapshot, const domain::AccountTree& tree, std::size_t row, const PortfolioScope& scope) {
  const auto& accounts = snapshot.all<Account>();
  const Account& account = accounts[row];
  if (account.archived) return false;
  if (!scope.manager.isSet() || account.kam == scope.manager) return true;
  return !account.kam.isSet() && accounts[tree.rootOf(row)].kam == scope.manager;
}

PortfolioFigures portfolioFigures(const Snapshot& snapshot, const PortfolioScope& scope) {
  PortfolioFigures figures;
  const auto& accounts = snapshot.all<Account>();
  const domain::AccountTree tree(snapshot);
  const unsigned yearStart = fiscalYearStartOf(snapshot);
  figures.fiscalYear = base::fiscalYearOf(scope.today, yearStart);
  figures.period = scope.period ? scope.period : defaultPeriod(snapshot, scope.today);
  std::vector<RawId> inScope;
  for (std::size_t row = 0; row < accounts.size(); ++row) {
    if (!isInScope(snapshot, tree, row, scope)) continue;
    inScope.push_back(accounts[row].id.raw());
    if (accounts[row].tier != domain::Tier::key) continue;
    KeyAccountFigures key{accounts[row].id, withSubsidiaries(snapshot, tree, accounts[row].id.raw()), {}, {}, {}};
    if (figures.period) key.sales = salesOf(snapshot, key.members, *figures.period);
    key.attainment = attainmentOf(snapshot, key.members, targetsOf(snapshot, key.account, figures.fiscalYear).revenue, figures.fiscalYear, yearStart);
    key.standing = standingOf(key.attainment);
    figures.keyRows.push_back(std::move(key));
  }
  std::stable_sort(figures.keyRows.begin(), figures.keyRows.end(),
                   [](const KeyAccountFigures& a, const KeyAccountFigures& b) { return a.sales.revenue > b.sales.revenue; });
  figures.accounts = static_cast<int>(inScope.size());
  figures.keyAccounts = static_cast<int>(figures.keyRows.size());
  const bool everybody = !scope.manager.isSet();
  const std::set<RawId> scopeSet(inScope.begin(), inScope.end());
  if (figures.period) figures.sales = everybody ? salesOfAll(snapshot, *figures.period) : salesOf(snapshot, inScope, *figures.period);
  std::vector<RawId> behind;
  if (everybody) {
    figures.revenueTarget = portfolioTargets(snapshot, figures.fiscalYear).revenue;
    behind = accountsBehindTarget(snapshot, tree, figures.fiscalYear);
  } else {
    figures.revenueTarget = targetOf(snapshot, tree, scopeSet, figures.fiscalYear, behind);
  }
  figures.attainment = attainmentOf(snapshot, behind, figures.revenueTarget, figures.fiscalYear, yearStart);
  // An empty set would mean everybody; a manager without accounts has no deals.
  if (everybody || !scopeSet.empty()) figures.pipeline = pipelineOf(snapshot, everybody ? std::set<RawId>{} : scopeSet, scope.today);
  figures.pipelineCases = casesOf(snapshot, scopeSet, everybody, scope.today);
  figures.hours = hoursOf(snapshot, scope);
  return figures;
}

}  // namespace kam::scoring
