// SPDX-License-Identifier: GPL-3.0-or-later
// When a contract ends, until when notice can be given, and how much of what customers buy stands under contract
// (engine.md 7.3, A8). Nothing of it is stored: it moves with the day.
#pragma once

#include "domain/records/contract.h"
#include "domain/snapshot.h"
#include "scoring/risk/contract_ladder.h"

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

enum class ContractState : std::uint8_t { notStarted, running, noticeGiven, ended };

struct ContractTerm {
  ContractState state = ContractState::running;
  /// Last day of the term in force; of a contract that runs on until it is ended: the day it can end at the earliest.
  /// Unset for a contract without a term and without a period of notice.
  std::optional<base::Date> end;
  /// Last day on which notice still reaches `end`; unset without a period of notice, and once notice was given.
  std::optional<base::Date> noticeBy;
  /// How often it has renewed itself.
  int renewals = 0;
  /// Unless notice is given, it goes on after `end`.
  bool goesOn = false;
};

/// Tacit renewal moves the end on by one period once the last day of notice has passed without notice. The last day of notice leaves
/// the whole period: three months before a 30 June is 31 March.
ContractTerm contractTerm(const domain::Contract& contract, base::Date today);

/// Whether another contract of the same kind with the account goes on where this one ends: it begins later, by the day after `term.end` at the
/// latest, and runs longer.
bool isFollowed(const domain::Snapshot& snapshot, const domain::Contract& contract, const ContractTerm& term, base::Date today);

struct ContractDate {
  const domain::Contract* contract = nullptr;
  ContractTerm term;
};

/// Contracts in force or to come, the next day that needs something (last day of notice, else the end) first; those without a day last.
std::vector<ContractDate> contractsByDate(const domain::Snapshot& snapshot, base::Date today, domain::Id<domain::Account> account = {});

/// Committed value within `months` from today, in minor units: each running contract's yearly value for as long as nobody can end it.
/// Of these accounts together: an account with what is below it.
std::int64_t committedValue(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today, int months);

/// Part of the expected revenue of the next `months` that stands under contract, 0–1; unset where nothing is expected.
/// `yearlyRevenue` is what is expected of a year.
std::optional<double> contractCover(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Date today, int months,
                                    std::int64_t yearlyRevenue);

/// Revenue of the last twelve months by how soon the account's longest contract can end, ≤ 90, ≤ 180, ≤ 365 days.
ContractLadder portfolioLadder(const domain::Snapshot& snapshot, base::Date today);
inline constexpr std::int64_t kLadderDays[] = {90, 180, 365};

}  // namespace kam::scoring
