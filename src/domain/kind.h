// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record, in the order in which tables are loaded and exported: what is referred to comes first.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace kam::domain {

enum class Kind : std::uint8_t {
  settings,
  stages,
  rates,
  team,
  accounts,
  units,
  sites,
  persons,
  positions,
  products,
  opportunities,
  interactions,
  participants,
  targets,
  cost_lines,
  assignments,
  models,
  ratings,
  decisions,
  decision_entries,
  requirements,
  plans,
  goals,
  actions,
  swot,
  risks,
  reviews,
  review_entries,
  review_notes,
  facts,
  contracts,
  bonus_steps,
  prices,
  concessions,
  tenders,
  offers,
  offer_items,
  promises,
  satisfaction,
  potentials,
  competitors,
  competitor_positions,
  barriers,
  stakeholders,
  ties,
  responsibilities,
  efforts,
  skill_ratings,
  skill_needs,
  tier_policies,
  strategies,
  value_items,
  documents,
  distinct_pairs,
  snoozes,
  import_mappings,
};

inline constexpr std::size_t kKindCount = static_cast<std::size_t>(Kind::import_mappings) + 1;

}  // namespace kam::domain
