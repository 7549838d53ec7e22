// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/contract_term.h"

#include "domain/records/account.h"
#include "scoring/figures/sales_figures.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace kam::scoring {

using base::Date;
using domain::Account;
using domain::Contract;
using domain::Id;
using domain::Snapshot;
using std::chrono::days;

namespace {

int monthsOf(const std::optional<std::int64_t>& months) { return static_cast<int>(months.value_or(0)); }

/// The last day that leaves `months` whole months before the day after `end`.
Date lastDayOfNotice(Date end, int months) { return base::addMonths(end + days{1}, -months) - days{1}; }

/// The last day of the month, quarter or year that `day` lies in.
Date endOf(Date day, domain::NoticeRule rule) {
  const base::Month month = base::monthOf(day);
  const auto zeroBased = static_cast<int>(month.month()) - 1;
  if (rule == domain::NoticeRule::quarterEnd) return base::Month{month.index + 2 - zeroBased % 3}.last();
  if (rule == domain::NoticeRule::yearEnd) return base::Month{month.index + 11 - zeroBased}.last();
  return month.last();
}

/// A contract that can be ended to the end of a month, quarter or year once its first term has run.
void openEnded(const Contract& contract, Date from, Date given, ContractTerm& term) {
  const int notice = monthsOf(contract.noticeMonths);
  const Date reached = base::addMonths(given + days{1}, notice) - days{1};
  Date end = endOf(std::max(reached, from), contract.noticeRule);
  // A day later is too late for this end.
  if (lastDayOfNotice(end, notice) < given) end = endOf(end + days{1}, contract.noticeRule);
  term.end = end;
  term.goesOn = true;
}

/// Whether `next` is of the same kind with the same account and begins later, by the day after the end of `contract` at the latest.
bool goesOnAs(const Contract& contract, const ContractTerm& term, const Contract& next) {
  if (next.id == contract.id || next.account != contract.account || next.kind != contract.kind) return false;
  return term.end && contract.start && next.start && *next.start > *contract.start && *next.start <= *term.end + days{1};
}

/// Signed already, and going on where one that runs ends: the customer is bound until this one ends.
bool goesOnFromAnother(const Snapshot& snapshot, const Contract& contract, Date today) {
  const auto& all = snapshot.all<Contract>();
  return std::any_of(all.begin(), all.end(), [&](const Contract& other) {
    const ContractTerm term = contractTerm(other, today);
    return (term.state == ContractState::running || term.state == ContractState::noticeGiven) && goesOnAs(other, term, contract);
  });
}

}  // namespace

ContractTerm contractTerm(const Contract& contract, Date today) {
  ContractTerm term;
  if (!contract.start) return term;
  const bool given = contract.terminatedOn.has_value() && *contract.terminatedOn <= today;
  const Date decided = given ? *contract.terminatedOn : today;
  const int first = std::max(monthsOf(contract.initialMonths), monthsOf(contract.minimumMonths));
  const bool toCalendarDay = contract.noticeRule != domain::NoticeRule::unknown && contract.noticeRule != domain::NoticeRule::termEnd;
  const auto endAfter = [&](int months) { return base::addMonths(*contract.start, months) - days{1}; };
  if (toCalendarDay) {
    openEnded(contract, first > 0 ? endAfter(first) : *contract.start, std::max(decided, *contract.start), term);
  } else if (first > 0) {
    const int renewal = contract.tacitRenewal ? monthsOf(contract.renewalMonths) : 0;
    term.end = endAfter(first);
    while (renewal > 0 && lastDayOfNotice(*term.end, monthsOf(contract.noticeMonths)) < decided) {
      ++term.renewals;
      term.end = endAfter(first + term.renewals * renewal);
    }
    term.goesOn = renewal > 0;
  }
  if (given) term.goesOn = false;
  else if (term.end && contract.noticeMonths && term.goesOn) term.noticeBy = lastDayOfNotice(*term.end, monthsOf(contract.noticeMonths));
  if (*contract.start > today) term.state = ContractState::notStarted;
  else if (term.end && *term.end < today) term.state = ContractState::ended;
  else if (given) term.state = ContractState::noticeGiven;
  return term;
}

bool isFollowed(const Snapshot& snapshot, const Contract& contract, const ContractTerm& term, Date today) {
  const auto& all = snapshot.all<Contract>();
  return std::any_of(all.begin(), all.end(), [&](const Contract& other) {
    if (!goesOnAs(contract, term, other)) return false;
    const ContractTerm next = contractTerm(other, today);
    return !next.end || *next.end > *term.end;
  });
}

std::vector<ContractDate> contractsByDate(const Snapshot& snapshot, Date today, Id<Account> account) {
  std::vector<ContractDate> dates;
  for (const Contract& contract : snapshot.all<Contract>()) {
    if (account.isSet() && contract.account != account) continue;
    const ContractTerm term = contractTerm(contract, today);
    if (term.state != ContractState::ended) dates.push_back({&contract, term});
  }
  const auto day = [](const ContractDate& date) { return date.term.noticeBy ? date.term.noticeBy : date.term.end; };
  std::stable_sort(dates.begin(), dates.end(), [&](const ContractDate& a, const ContractDate& b) {
    const auto first = day(a);
    const auto second = day(b);
    return first && second ? *first < *second : first.has_value() && !second.has_value();
  });
  return dates;
}

std::int64_t committedValue(const Snapshot& snapshot, std::span<const base::RawId> accounts, Date today, int months) {
  const Date horizon = base::addMonths(today, months);
  std::int64_t sum = 0;
  for (const Contract& contract : snapshot.all<Contract>()) {
    if (!contract.yearlyValue || std::find(accounts.begin(), accounts.end(), contract.account.raw()) == accounts.end()) continue;
    const ContractTerm term = contractTerm(contract, today);
    if (term.state == ContractState::ended) continue;
    // Without an end nobody is bound any longer than the notice takes.
    const Date bound = term.end ? *term.end + days{1} : base::addMonths(today, monthsOf(contract.noticeMonths));
    const Date from = std::max(today, *contract.start);
    const Date to = std::min(horizon, bound);
    if (to <= from) continue;
    // A year has 365.25 days.
    sum += std::llround(static_cast<long double>(contract.yearlyValue->minor) * static_cast<long double>((to - from).count()) / 365.25L);
  }
  return sum;
}

std::optional<double> contractCover(const Snapshot& snapshot, std::span<const base::RawId> accounts, Date today, int months,
                                    std::int64_t yearlyRevenue) {
  const std::int64_t committed = committedValue(snapshot, accounts, today, months);
  const double expected = static_cast<double>(yearlyRevenue) * months / 12.0;
  if (expected <= 0.0) return std::nullopt;
  return std::clamp(static_cast<double>(committed) / expected, 0.0, 1.0);
}

ContractLadder portfolioLadder(const Snapshot& snapshot, Date today) {
  std::map<base::RawId, std::optional<std::int64_t>> daysLeft;
  for (const Contract& contract : snapshot.all<Contract>()) {
    if (contract.kind == domain::ContractKind::nda) continue;
    const ContractTerm term = contractTerm(contract, today);
    if (term.state == ContractState::notStarted && !goesOnFromAnother(snapshot, contract, today)) continue;
    // Notice is what counts: from then on the end can no longer be kept off. Contracts without an end run on for a long time.
    const std::optional<Date> operative = term.noticeBy ? term.noticeBy : term.end;
    const std::int64_t left = operative ? (*operative - today).count() : INT64_MAX;
    std::optional<std::int64_t>& longest = daysLeft[contract.account.raw()];
    longest = std::max(longest.value_or(INT64_MIN), left);
  }
  std::vector<ContractEnd> ends;
  const auto period = defaultPeriod(snapshot, today);
  if (!period) return contractLadder(ends, kLadderDays);
  for (const Account& account : snapshot.all<Account>()) {
    const base::RawId id = account.id.raw();
    const std::int64_t revenue = salesOf(snapshot, {&id, 1}, *period).revenue;
    if (revenue == 0) continue;
    const auto found = daysLeft.find(id);
    ends.push_back({found == daysLeft.end() ? std::nullopt : found->second, revenue});
  }
  return contractLadder(ends, kLadderDays);
}

}  // namespace kam::scoring
