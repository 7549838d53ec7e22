// SPDX-License-Identifier: GPL-3.0-or-later
// A ranking against a decision that was recorded: who would enter, leave and stay, and which criterion moved them.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/portfolio/ranking.h"

#include <optional>
#include <vector>

namespace kam::app {

struct DecisionMove {
  domain::Id<domain::Account> account;
  std::optional<std::size_t> rankBefore;
  std::optional<std::size_t> rankNow;
  std::optional<double> scoreBefore;
  std::optional<double> scoreNow;
  /// Position among the ranking's criteria of the one whose contribution moved most in the direction of the account, by so many
  /// points. Unset where the figures of then are not comparable or nothing of its own moved.
  std::optional<std::size_t> driver;
  double driverChange = 0.0;
  /// The account is knocked out, or too little is known about it, now.
  bool notRanked = false;
};

struct DecisionComparison {
  /// Unset: nothing was decided yet, everybody enters.
  domain::Id<domain::Decision> decision;
  /// The decision rests on another model or version of it: scores of then and now are not on one scale.
  bool otherModel = false;
  std::vector<DecisionMove> enters;
  std::vector<DecisionMove> leaves;
  std::vector<DecisionMove> stays;
};

/// The newest by its day; nullptr where none was recorded.
const domain::Decision* lastDecision(const domain::Snapshot& snapshot);

/// Enters and stays in order of rank now, leaves in order of rank then. Unset: the last decision.
DecisionComparison compareWithDecision(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, domain::Id<domain::Decision> with = {});

}  // namespace kam::app
