// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/account_measures.h"

#include "domain/records.h"
#include "scoring/figures/open_opportunity.h"

#include <algorithm>

namespace kam::scoring {

using domain::Account;
using domain::Id;
using domain::Snapshot;

std::optional<double> PromiseBalance::rate() const {
  if (kept + broken == 0) return std::nullopt;
  return static_cast<double>(kept) / static_cast<double>(kept + broken);
}

PromiseBalance promisesOf(const Snapshot& snapshot, Id<Account> account, bool ours, base::Date today) {
  PromiseBalance balance;
  for (const domain::Promise& promise : snapshot.all<domain::Promise>()) {
    if (promise.account != account || (promise.direction == domain::Direction::ours) != ours) continue;
    switch (promise.state) {
      case domain::PromiseState::kept: ++balance.kept; break;
      case domain::PromiseState::broken: ++balance.broken; break;
      case domain::PromiseState::withdrawn: break;
      default:
        ++balance.open;
        if (promise.due && *promise.due < today) ++balance.overdue;
    }
  }
  return balance;
}

Defence defenceOf(const Snapshot& snapshot, Id<Account> account, base::Date today) {
  Defence defence;
  double open = 1.0;
  bool any = false;
  for (const domain::Barrier& barrier : snapshot.all<domain::Barrier>()) {
    if (barrier.account != account) continue;
    if (barrier.until && *barrier.until < today) {
      ++defence.expired;
      continue;
    }
    ++defence.holding;
    if (!barrier.strength) continue;
    any = true;
    open *= 1.0 - std::clamp(*barrier.strength, 0.0, 1.0);
  }
  if (any) defence.barriers = 100.0 * (1.0 - open);
  for (const domain::CompetitorPosition& position : snapshot.all<domain::CompetitorPosition>())
    if (position.account == account && position.threat)
      defence.threat = std::max(defence.threat.value_or(0.0), 20.0 * static_cast<double>(*position.threat));
  return defence;
}

std::optional<double> relativeStrength(const Snapshot& snapshot, Id<Account> account) {
  constexpr double kToTen = 2.0;
  double weights = 0.0;
  double sum = 0.0;
  for (const domain::Requirement& one : snapshot.all<domain::Requirement>()) {
    if (one.account != account || !one.importance || !one.fulfilment || !one.bestCompetitor) continue;
    const auto weight = static_cast<double>(*one.importance);
    weights += weight;
    sum += weight * kToTen * static_cast<double>(*one.fulfilment - *one.bestCompetitor);
  }
  return weights > 0.0 ? std::optional(sum / weights) : std::nullopt;
}

std::optional<double> shareAnsweringNeeds(const Snapshot& snapshot, std::span<const base::RawId> accounts) {
  std::int64_t all = 0;
  std::int64_t answering = 0;
  for (const domain::Opportunity& one : snapshot.all<domain::Opportunity>()) {
    const bool ours = std::find(accounts.begin(), accounts.end(), one.account.raw()) != accounts.end();
    if (!ours || !one.amount || one.amount->minor <= 0 || !isOpenOpportunity(snapshot, one)) continue;
    all += one.amount->minor;
    if (!one.need.empty()) answering += one.amount->minor;
  }
  return all > 0 ? std::optional(static_cast<double>(answering) / static_cast<double>(all)) : std::nullopt;
}

double hoursSpent(const Snapshot& snapshot, Id<Account> account, base::Period period) {
  double hours = 0.0;
  for (const domain::Effort& effort : snapshot.all<domain::Effort>())
    if (effort.account == account && effort.on && period.contains(*effort.on)) hours += effort.hours.value_or(0.0);
  return hours;
}

}  // namespace kam::scoring
