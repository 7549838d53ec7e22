// SPDX-License-Identifier: GPL-3.0-or-later
// What each of our people has taken on: hours assigned against hours there are, hours logged, accounts; and how their skills fit what an
// account needs (engine.md, A16).
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"

#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

struct MemberLoad {
  domain::Id<domain::TeamMember> member;
  /// Hours a year for accounts: what is entered for the member; unset where nothing is.
  std::optional<std::int64_t> hours;
  /// Of all assignments.
  std::int64_t planned = 0;
  /// In the twelve months up to today.
  double logged = 0.0;
  int accounts = 0;
  /// Revenue of the last twelve months, in minor units, by the credits of assignments; of an account without any, all of it is its manager's.
  std::int64_t credited = 0;
  /// hours − planned
  std::optional<std::int64_t> free() const {
    if (!hours) return std::nullopt;
    return *hours - planned;
  }
};

/// Everybody who is with us on that day, by name.
std::vector<MemberLoad> teamLoad(const domain::Snapshot& snapshot, base::Date today);

struct SkillFit {
  domain::Id<domain::Account> account;
  /// 1 − Σ weight · max(0, need − have) / Σ weight · 5, over skills that are needed and rated; unset without any.
  std::optional<double> fit;
  /// Where most is missing, and how much; empty where nothing is.
  std::string gap;
  std::int64_t missing = 0;
  /// Needed skills that nobody rated.
  int unrated = 0;
};

/// Of a member for the accounts they are assigned to or manage; an account's own needs before its tier's. The lead's rating counts before
/// one's own.
std::vector<SkillFit> skillFits(const domain::Snapshot& snapshot, domain::Id<domain::TeamMember> member);

}  // namespace kam::scoring
