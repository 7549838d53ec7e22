// SPDX-License-Identifier: GPL-3.0-or-later
// What the map of people tells: whom we do not reach, on whom all hangs, who is against us without a plan, where talks are overdue, who left;
// and the grid of levels and functions with its gaps.
#pragma once

#include "scoring/relationship/resilience.h"

namespace kam::scoring {

enum class RelationshipRule : std::uint8_t {
  noAccess,       ///< somebody who decides or approves, and no talk in twelve months
  opponent,       ///< somebody with influence against us, and nothing planned at this account that is still open
  singleThread,   ///< more than half of the talks of twelve months run through one person
  onlyPath,       ///< every way to a decider leads through one person
  cadence,        ///< the last talk is longer ago than agreed
  championLeft,   ///< somebody who supported us left within a year
  supportGap,     ///< stands below where we want them
  placeUnfilled,  ///< a role that nobody was found for
};

struct RelationshipFinding {
  RelationshipRule rule{};
  /// Index in `people`; in `left` for championLeft.
  std::size_t person = 0;
  /// cadence: days since the last talk; singleThread: share in percent; supportGap: wanted support.
  std::int64_t value = 0;
  /// cadence: the days agreed.
  std::int64_t wanted = 0;
  /// onlyPath: deciders behind.
  std::vector<std::size_t> others{};
};

/// Most pressing rule first, then in the order of the people. `hasPlan`: something is planned at this account and still open.
std::vector<RelationshipFinding> relationshipFindings(const RelationshipMap& map, base::Date today, bool hasPlan);

/// Which of purchasing, engineering and management have nobody who supports us; a key account needs one in each.
std::vector<domain::PersonFunction> functionsWithoutSupporter(const RelationshipMap& map);

struct GridCell {
  domain::Level level{};
  domain::PersonFunction function{};
  /// Indices, strongest contact first.
  std::vector<std::size_t> people;
  /// Of the best known: 0–4.
  std::int64_t strength = 0;
  /// No one, or nobody whom we really know (strength below 2).
  bool isGap() const { return strength < 2; }
};

/// Three levels × purchasing, engineering and management, which every account needs, and the other functions that occur; levels first.
std::vector<GridCell> relationshipGrid(const RelationshipMap& map);

}  // namespace kam::scoring
