// SPDX-License-Identifier: GPL-3.0-or-later
// What two versions of an account plan say differently: field by field of the plan itself, and its goals, SWOT entries, risks and
// actions that came, went or changed.
#pragma once

#include "domain/record_type.h"
#include "domain/records/account_plan.h"
#include "domain/snapshot.h"

#include <string>
#include <vector>

namespace kam::scoring {

/// As people read it: references are compared by the name of what they refer to, so that a copied record equals its original.
struct FieldDifference {
  const domain::Field* field = nullptr;
  domain::Value before;
  domain::Value after;
};

struct PlanDifference {
  enum class Kind : std::uint8_t { changed, added, removed };
  Kind kind = Kind::changed;
  /// plans, goals, swot, risks or actions.
  domain::Kind of = domain::Kind::plans;
  /// The record's name; empty for the plan itself.
  std::string subject;
  /// What changed; empty for records that came or went.
  std::vector<FieldDifference> fields;
};

/// The plan first, then its records in that order. A record is the same in both where its name is (upper and lower case alike); what
/// only tells the versions apart (number, status, who approved) is no difference.
std::vector<PlanDifference> planDifferences(const domain::Snapshot& snapshot, const domain::AccountPlan& before, const domain::AccountPlan& after);

/// The version that a plan is read against: the nearest one before it that was approved; nullptr for a first plan.
const domain::AccountPlan* lastApproved(const domain::Snapshot& snapshot, const domain::AccountPlan& plan);

}  // namespace kam::scoring
