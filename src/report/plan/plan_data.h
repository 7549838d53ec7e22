// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as data, carried by its PDF (docs/plan-data-format.md): what the edition shows of the plan and its own records, nothing else.
#pragma once

#include "report/plan/plan_context.h"

#include <string>

namespace kam::report {

inline constexpr const char* kPlanDataFormat = "kam-plan/1";
inline constexpr const char* kPlanDataName = "plan.json";

/// Empty where the account has no plan. The customer's edition holds what its pages show of the plan and of what is marked for the
/// customer; the management's one the plan with its goals.
std::string planData(const PlanContext& context);

}  // namespace kam::report
