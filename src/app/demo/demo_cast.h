// SPDX-License-Identifier: GPL-3.0-or-later
// The cast of the sample portfolio: its companies, and for those that matter what kind of account they are and why, so that
// size, ratings, tiers, plans and what people say about them tell one story.
#pragma once

#include "app/demo/demo_content.h"
#include "domain/choices.h"

#include <cstddef>
#include <span>

namespace kam::app::demo {

struct CompanySeed {
  const char* name;
  const char* form;
  std::size_t industry;
  /// Position in `places`.
  std::size_t place;
};

/// Groups, the largest first.
std::span<const CompanySeed> companies();

/// What is to be known about one company of the cast.
struct Story {
  /// Position in `companies`.
  std::size_t company;
  /// 0–10, what its ratings scatter around.
  double attractiveness;
  double strength;
  double trend;
  double margin;
  int families;
  domain::Intent intent;
  domain::RelationshipStage relationship;
  domain::KamStage stage;
  /// Unknown: no plan.
  domain::PlanStatus plan;
  Text summary;
  Text strategy;
};

std::span<const Story> stories();
/// nullptr: one of the many.
const Story* storyOf(std::size_t company);

}  // namespace kam::app::demo
