// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/served_accounts.h"

#include "domain/records.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <unordered_map>

namespace kam::scoring {

bool areHoursKept(std::int64_t planned, std::int64_t promised) {
  constexpr std::int64_t kTenth = 10;
  return std::abs(planned - promised) * kTenth <= promised;
}

ServedAccount::State ServedAccount::state() const {
  if (!promised) return State::noPromise;
  if (areHoursKept(planned, *promised)) return State::asPromised;
  return *difference() < 0 ? State::less : State::more;
}

std::vector<ServedAccount> servedAccounts(const domain::Snapshot& snapshot, base::Date today) {
  std::map<domain::Tier, std::int64_t> promises;
  for (const domain::TierPolicy& policy : snapshot.all<domain::TierPolicy>())
    if (policy.hours && policy.tier != domain::Tier::unknown) promises[policy.tier] = *policy.hours;
  std::unordered_map<base::RawId, std::int64_t> planned;
  for (const domain::Assignment& one : snapshot.all<domain::Assignment>()) planned[one.account.raw()] += one.hoursPerYear.value_or(0);
  std::unordered_map<base::RawId, double> logged;
  const base::Date from = base::addMonths(today, -12);
  for (const domain::Effort& effort : snapshot.all<domain::Effort>())
    if (effort.on && *effort.on > from && *effort.on <= today) logged[effort.account.raw()] += effort.hours.value_or(0.0);

  std::vector<ServedAccount> served;
  for (const domain::Account& account : snapshot.all<domain::Account>()) {
    if (account.archived) continue;
    ServedAccount one{account.id, {}, 0, 0.0};
    if (const auto promise = promises.find(account.tier); promise != promises.end()) one.promised = promise->second;
    if (const auto hours = planned.find(account.id.raw()); hours != planned.end()) one.planned = hours->second;
    if (const auto hours = logged.find(account.id.raw()); hours != logged.end()) one.logged = hours->second;
    if (one.promised || one.planned > 0 || one.logged > 0.0) served.push_back(one);
  }
  std::stable_sort(served.begin(), served.end(), [](const ServedAccount& a, const ServedAccount& b) {
    if (a.promised.has_value() != b.promised.has_value()) return a.promised.has_value();
    return a.difference().value_or(0) < b.difference().value_or(0);
  });
  return served;
}

}  // namespace kam::scoring
