// SPDX-License-Identifier: GPL-3.0-or-later
// How an account's people stand to us, in three figures (engine.md 14, A9): which levels and functions we have a supporter in, how much hangs
// on one person, and whether who decides is on our side.
#pragma once

#include "scoring/relationship/relationship_map.h"

#include <optional>

namespace kam::scoring {

enum class RelationshipLight : std::uint8_t {
  none,   ///< nobody with a say is known
  red,    ///< nobody with a say supports us
  amber,  ///< somebody with a say does, nobody who decides
  green   ///< somebody who decides does
};

struct RelationshipMeasures {
  /// Of three levels by purchasing, engineering and management: where somebody supports us (1 or 2) whom we know well enough (2 of 4).
  int covered = 0;
  static constexpr int kRequired = 9;
  /// The largest I·C over Σ I·C (influence 1–3, how well known 0–4), and whose it is; unset where nobody with an influence is known to us.
  std::optional<double> singleThread;
  /// Index in the map's people; meaningless without a `singleThread`.
  std::size_t thread = 0;
  RelationshipLight light = RelationshipLight::none;

  double coverage() const { return static_cast<double>(covered) / kRequired; }
};

/// Roles to be filled count for nothing. A say has who has an influence of 2 or 3, or decides or approves.
RelationshipMeasures relationshipMeasures(const RelationshipMap& map);

}  // namespace kam::scoring
