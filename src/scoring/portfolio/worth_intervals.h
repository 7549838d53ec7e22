// SPDX-License-Identifier: GPL-3.0-or-later
// How sure each value of a ranking is: by the low and high that a rating names, else by its evidence and age. Age never changes a
// score; it widens the interval that the simulation draws from.
#pragma once

#include "domain/records/rating.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/uncertain_worth.h"

#include <memory>

namespace kam::scoring {

/// Half-widths of a fresh value, in worth (0–1): computed from records, a document, the customer's word, our own opinion. They
/// grow with age / half-life up to a limit. Defaults of this program, not validated on data.
double halfWidthOf(domain::EvidenceKind evidence, double ageMonths);
inline constexpr double kHalfLifeMonths = 12.0;
inline constexpr double kWidest = 0.4;

struct WorthIntervals {
  std::size_t criteria = 0;
  /// Item × criterion, along `Ranking::list`. Unknown values may be anything between 0 and 1.
  std::vector<UncertainWorth> worths;
  /// Item × criterion: the rating behind the value; nullptr where it is computed or unknown. Holds as long as the snapshot.
  std::vector<const domain::Rating*> ratings;
  /// Item × criterion: see `isOldRating`.
  std::vector<std::uint8_t> isOld;

  const UncertainWorth& of(std::size_t item, std::size_t criterion) const { return worths[item * criteria + criterion]; }
  const domain::Rating* ratingOf(std::size_t item, std::size_t criterion) const { return ratings[item * criteria + criterion]; }
};

/// Intervals do not hang on the points: moved sliders need no new ones. `ranking` was made from `snapshot`.
WorthIntervals worthIntervals(const domain::Snapshot& snapshot, const Ranking& ranking);

}  // namespace kam::scoring
