// SPDX-License-Identifier: GPL-3.0-or-later
// How far each section of a plan is written: what it holds today and what its template asks for.
#pragma once

#include "base/date.h"
#include "domain/plan_template.h"
#include "domain/snapshot.h"

#include <span>
#include <string>
#include <vector>

namespace kam::scoring {

enum class SectionState : std::uint8_t { empty, begun, whole };

struct PlanContent {
  domain::PlanSection section{};
  bool required = true;
  SectionState state = SectionState::empty;
  /// Entries in it: goals, risks, filled texts … .
  std::size_t entries = 0;
  /// Fields that the template asks for and that are empty: "strategy", "account.industry".
  std::vector<std::string> missing;
};

/// In the order of the plan's outline. `members`: the account and what lies below it.
std::vector<PlanContent> planContents(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, std::span<const base::RawId> members,
                                      unsigned fiscalYearStart, base::Date today);

/// How many records or filled texts a section would show.
std::size_t entriesIn(const domain::Snapshot& snapshot, const domain::AccountPlan& plan, std::span<const base::RawId> members,
                      domain::PlanSection section, unsigned fiscalYearStart, base::Date today);

}  // namespace kam::scoring
