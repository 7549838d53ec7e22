// SPDX-License-Identifier: GPL-3.0-or-later
// A plan that came as the data of its PDF: whose it is, which edition, and what is different from the plan here.
#pragma once

#include "base/error.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "scoring/plan/plan_differences.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

struct CarriedPlan {
  std::string edition;
  base::Date date{};
  std::string accountName;
  std::string title;
  std::optional<std::int64_t> version;
  /// By number, else by name; unset where this workspace has no such account.
  domain::Id<domain::Account> account;
  /// The plan here that it is compared with: of the same version, else the current one; unset where there is none.
  domain::Id<domain::AccountPlan> plan;
  /// From the carried plan to the one here. Fields that the edition leaves out are no difference.
  std::vector<scoring::PlanDifference> differences;
};

/// `name` stands for the file in errors: `jsonMalformed`, `jsonWrongFormat`, `jsonBadValue`.
base::Result<CarriedPlan> readCarriedPlan(const domain::Snapshot& snapshot, std::string_view data, const std::string& name);

}  // namespace kam::app
