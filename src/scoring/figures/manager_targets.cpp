// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/figures/manager_targets.h"

#include "domain/account_tree.h"

#include <set>

namespace kam::scoring {
namespace {

void add(std::optional<Attainment>& sum, std::int64_t actual, std::int64_t target, int elapsedMonths) {
  if (!sum) sum = Attainment{0, 0, 0, elapsedMonths};
  sum->actual += actual;
  sum->target += target;
  sum->targetToDate += target * elapsedMonths / 12;
}

}  // namespace

ManagerTargets managerTargets(const domain::Snapshot& snapshot, base::RawId manager, unsigned fiscalYearStart, base::Date today) {
  ManagerTargets result;
  result.fiscalYear = base::fiscalYearOf(today, fiscalYearStart);
  const domain::AccountTree tree(snapshot);
  const auto& accounts = snapshot.all<domain::Account>();
  const base::Month first = base::monthOf(base::fiscalYear(result.fiscalYear, fiscalYearStart).from);
  std::set<base::RawId> mine;
  std::set<base::RawId> targeted;
  for (const domain::Target& target : snapshot.all<domain::Target>())
    if (target.year == result.fiscalYear && target.account.isSet()) targeted.insert(target.account.raw());
  for (std::size_t row = 0; row < accounts.size(); ++row) {
    const domain::Account& account = accounts[row];
    const auto responsible = account.kam.isSet() ? account.kam : accounts[tree.rootOf(row)].kam;
    if (account.archived || (manager != 0 && responsible.raw() != manager)) continue;
    mine.insert(account.id.raw());
    if (!targeted.contains(account.id.raw())) continue;
    const TargetFigures targets = targetsOf(snapshot, account.id, result.fiscalYear);
    const auto members = withSubsidiaries(snapshot, tree, account.id.raw());
    const auto revenue = attainmentOf(snapshot, members, targets.revenue, result.fiscalYear, fiscalYearStart);
    if (!revenue) continue;
    ++result.accounts;
    result.onTarget += revenue->share().value_or(0.0) >= kTargetMet ? 1 : 0;
    add(result.revenue, revenue->actual, revenue->target, revenue->elapsedMonths);
    if (!targets.margin || revenue->elapsedMonths == 0) continue;
    const SalesFigures soFar = salesOf(snapshot, members, {first.first(), base::Month{first.index + revenue->elapsedMonths - 1}.last()});
    if (soFar.margin) add(result.margin, *soFar.margin, *targets.margin, revenue->elapsedMonths);
  }
  if (!mine.empty()) result.pipeline = pipelineOf(snapshot, mine, today);
  return result;
}

}  // namespace kam::scoring
