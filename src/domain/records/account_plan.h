// SPDX-License-Identifier: GPL-3.0-or-later
// The plan for an account over a period; an approved version is frozen.
#pragma once

#include "domain/choices.h"
#include "domain/record_tags.h"

namespace kam::domain {

struct AccountPlan {
  Id<AccountPlan> id;
  Id<Account> account;
  std::string title;
  std::optional<Date> from;
  std::optional<Date> to;
  PlanTemplate template_ = PlanTemplate::unknown;
  PlanStatus status = PlanStatus::unknown;
  std::optional<std::int64_t> version;
  Id<AccountPlan> predecessor;
  Classification classification = Classification::unknown;
  std::string summary;
  std::string charter;
  std::string strategy;
  std::string serviceConcept;
  std::string vulnerability;
  std::string support;
  std::string unknowns;
  std::string assumptions;
  std::string sections;
  std::string approvedBy;
  std::optional<Date> approvedOn;
};

}  // namespace kam::domain
