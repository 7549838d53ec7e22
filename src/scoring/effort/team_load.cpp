// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/team_load.h"

#include "scoring/figures/sales_figures.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace kam::scoring {

using namespace domain;

namespace {

constexpr double kBest = 5.0;

/// Accounts that the member manages or is assigned to.
std::set<RawId> accountsOf(const Snapshot& snapshot, Id<TeamMember> member) {
  std::set<RawId> accounts;
  for (const Account& account : snapshot.all<Account>())
    if (account.kam == member && !account.archived) accounts.insert(account.id.raw());
  for (const Assignment& assignment : snapshot.all<Assignment>())
    if (assignment.member == member) accounts.insert(assignment.account.raw());
  return accounts;
}

using Levels = std::map<std::string, std::int64_t>;

struct Need {
  std::int64_t level = 0;
  double weight = 1.0;
};

std::map<std::string, Need> needsOf(const Snapshot& snapshot, const Account& account) {
  std::map<std::string, Need> needs;
  for (const bool own : {false, true})
    for (const SkillNeed& need : snapshot.all<SkillNeed>()) {
      const bool fits = own ? need.account == account.id : !need.account.isSet() && need.tier != Tier::unknown && need.tier == account.tier;
      if (fits && need.level) needs[need.skill] = {*need.level, need.weight.value_or(1.0)};
    }
  return needs;
}

/// Minor units by member.
std::map<RawId, std::int64_t> creditedRevenue(const Snapshot& snapshot, base::Date today) {
  std::map<RawId, std::int64_t> credited;
  const auto period = defaultPeriod(snapshot, today);
  if (!period) return credited;
  std::map<RawId, std::vector<const Assignment*>> keys;
  for (const Assignment& one : snapshot.all<Assignment>())
    if (one.revenueCredit) keys[one.account.raw()].push_back(&one);
  const std::vector<std::int64_t> revenue = revenueByRow(snapshot, *period);
  for (std::size_t row = 0; row < revenue.size(); ++row) {
    const RawId id = snapshot.sales().accounts[row];
    const auto shared = keys.find(id);
    if (shared == keys.end()) {
      if (const Account* account = snapshot.find(Id<Account>(id)); account != nullptr && account->kam.isSet())
        credited[account->kam.raw()] += revenue[row];
      continue;
    }
    for (const Assignment* one : shared->second) credited[one->member.raw()] += std::llround(static_cast<double>(revenue[row]) * *one->revenueCredit);
  }
  return credited;
}

}  // namespace

std::vector<MemberLoad> teamLoad(const Snapshot& snapshot, base::Date today) {
  std::vector<MemberLoad> loads;
  std::map<RawId, std::size_t> place;
  for (const TeamMember& member : snapshot.all<TeamMember>()) {
    if ((member.until && *member.until < today) || (member.from && *member.from > today)) continue;
    place[member.id.raw()] = loads.size();
    loads.push_back({member.id, member.hoursPerYear, 0, 0.0, static_cast<int>(accountsOf(snapshot, member.id).size()), 0});
  }
  for (const Assignment& assignment : snapshot.all<Assignment>())
    if (const auto at = place.find(assignment.member.raw()); at != place.end()) loads[at->second].planned += assignment.hoursPerYear.value_or(0);
  for (const auto& [member, revenue] : creditedRevenue(snapshot, today))
    if (const auto at = place.find(member); at != place.end()) loads[at->second].credited = revenue;
  const base::Date from = base::addMonths(today, -12);
  for (const Effort& effort : snapshot.all<Effort>())
    if (const auto at = place.find(effort.member.raw()); at != place.end() && effort.on && *effort.on > from && *effort.on <= today)
      loads[at->second].logged += effort.hours.value_or(0.0);
  std::stable_sort(loads.begin(), loads.end(),
                   [&snapshot](const MemberLoad& a, const MemberLoad& b) { return snapshot.find(a.member)->name < snapshot.find(b.member)->name; });
  return loads;
}

std::vector<SkillFit> skillFits(const Snapshot& snapshot, Id<TeamMember> member) {
  Levels have;
  for (const SkillRating& rating : snapshot.all<SkillRating>())
    if (rating.member == member && (rating.lead || rating.self)) have[rating.skill] = rating.lead ? *rating.lead : *rating.self;
  std::vector<SkillFit> fits;
  for (const RawId id : accountsOf(snapshot, member)) {
    const Account* account = snapshot.find(Id<Account>(id));
    if (account == nullptr) continue;
    SkillFit fit{account->id, {}, {}, 0, 0};
    double missing = 0.0;
    double most = 0.0;
    double worst = 0.0;
    for (const auto& [skill, need] : needsOf(snapshot, *account)) {
      const auto known = have.find(skill);
      if (known == have.end()) {
        ++fit.unrated;
        continue;
      }
      const std::int64_t gap = std::max<std::int64_t>(0, need.level - known->second);
      const double weighed = need.weight * static_cast<double>(gap);
      missing += weighed;
      most += need.weight * kBest;
      if (weighed > worst) {
        worst = weighed;
        fit.missing = gap;
        fit.gap = skill;
      }
    }
    if (most == 0.0 && fit.unrated == 0) continue;
    if (most > 0.0) fit.fit = 1.0 - missing / most;
    fits.push_back(std::move(fit));
  }
  return fits;
}

}  // namespace kam::scoring
