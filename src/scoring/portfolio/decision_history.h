// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided over time: decisions by age, their verdicts, and two of them side by side: who enters the key accounts, who leaves, who
// stays, and which criteria moved each score.
#pragma once

#include "domain/records/decision.h"
#include "domain/records/decision_entry.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

/// A criterion's points of the score, then and now; unset where the model did not have it or nothing was known.
struct CriterionMove {
  std::string criterion;
  std::optional<double> before;
  std::optional<double> after;
  double change() const { return after.value_or(0.0) - before.value_or(0.0); }
};

struct DecisionMove {
  enum class Kind : std::uint8_t { enters, leaves, stays };
  Kind kind = Kind::stays;
  domain::Id<domain::Account> account;
  /// nullptr where that decision did not judge the account. Point into the snapshot.
  const domain::DecisionEntry* before = nullptr;
  const domain::DecisionEntry* after = nullptr;
  /// Those that moved by at least a tenth of a point, the largest first.
  std::vector<CriterionMove> moves;
};

/// Key accounts of either decision: those that enter, leave, stay, each by their later place.
std::vector<DecisionMove> compareDecisions(const domain::Snapshot& snapshot, domain::Id<domain::Decision> before, domain::Id<domain::Decision> after);

/// Newest first: by day, then by id.
std::vector<const domain::Decision*> decisionsByAge(const domain::Snapshot& snapshot);
/// The decision that superseded this one; nullptr while it is in force.
const domain::Decision* supersededBy(const domain::Snapshot& snapshot, domain::Id<domain::Decision> decision);
/// By verdict (key accounts, watched, others), then by place, then by account.
std::vector<const domain::DecisionEntry*> entriesOf(const domain::Snapshot& snapshot, domain::Id<domain::Decision> decision);

}  // namespace kam::scoring
