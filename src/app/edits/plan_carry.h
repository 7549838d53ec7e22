// SPDX-License-Identifier: GPL-3.0-or-later
// Next year's plan: what of this one goes on is asked item by item, so that a plan is written anew and not copied.
#pragma once

#include "app/edits/plan_edits.h"

#include <vector>

namespace kam::app {

struct CarryItem {
  /// goals, strategies, swot, risks, actions; plans for a text of the plan itself.
  domain::Kind kind{};
  /// 0 for a text.
  domain::RawId record = 0;
  /// "strategy"; empty for records.
  std::string field;
  /// What it says, shortened by nobody.
  std::string text;
  /// Whether it is to be carried over unless the user says otherwise: what is not finished, and what does not age in a year.
  bool proposed = false;
};

/// Of a plan, in the order of the document: texts, SWOT, goals, strategies, risks, actions. Reached goals and actions that are over are
/// listed, but not proposed; nor are summary and support, which belong to their year.
std::vector<CarryItem> carryItems(const domain::Snapshot& snapshot, domain::Id<domain::AccountPlan> plan, base::Date today);

/// A draft for the years after `plan`, as long as it was and of its template, with the chosen items as new records. Goals keep their measure
/// and target; what they start from is what was measured last. Refused (`planStep`) while the account has a plan in the making.
base::Result<Edit> carryPlan(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::AccountPlan> plan, const NewPlan& wanted,
                             const std::vector<CarryItem>& chosen);

}  // namespace kam::app
