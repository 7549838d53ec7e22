// SPDX-License-Identifier: GPL-3.0-or-later
// Where accounts stood in the key account matrix before: computed again from the records of a year ago with today's model and anchors,
// so that both ends lie on one scale; where too little of that time is recorded, as a decision or a review froze it then.
#pragma once

#include "scoring/portfolio/ranking.h"

namespace kam::scoring {

enum class TrailSource : std::uint8_t {
  /// Scored again from the sales and ratings of then.
  computed,
  /// Written down by a decision, by a review.
  decision,
  review
};
std::string_view keyOf(TrailSource source);

struct TrailPoint {
  domain::Id<domain::Account> account;
  TrailSource source = TrailSource::computed;
  base::Date on{};
  double attractiveness = 0.0;
  double strength = 0.0;
  /// Where the account was placed then.
  Quadrant quadrant = Quadrant::streamline;
  /// Then less was known than now: part of the way is new knowledge.
  bool lessKnown = false;
};

struct MatrixTrail {
  /// The day that computed points stand for; unset without sales and ratings of then.
  std::optional<base::Date> on;
  /// In the order of the ranking's rows; accounts of which nothing is known of then are not in it.
  std::vector<TrailPoint> points;
  const TrailPoint* of(domain::Id<domain::Account> account) const;
};

/// The end of the ranking's window, a year earlier (without sales the ranking's day).
base::Date trailDay(const Ranking& ranking);

/// `snapshot` is the one that was ranked. Accounts without a place in the matrix now get no trail.
MatrixTrail matrixTrail(const domain::Snapshot& snapshot, const Ranking& ranking);

}  // namespace kam::scoring
