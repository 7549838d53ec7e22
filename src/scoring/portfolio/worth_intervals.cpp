// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/worth_intervals.h"

#include "scoring/portfolio/ratings_in_force.h"

#include <algorithm>

namespace kam::scoring {
namespace {

using domain::EvidenceKind;

constexpr double kDaysPerMonth = 365.25 / 12.0;

double monthsBetween(base::Date from, base::Date to) { return std::max(0.0, static_cast<double>((to - from).count()) / kDaysPerMonth); }

UncertainWorth around(double worth, double halfWidth) { return {std::max(0.0, worth - halfWidth), worth, std::min(1.0, worth + halfWidth)}; }

/// Age of a rating; without a date it counts as one half-life old.
double ageOf(const domain::Rating& rating, base::Date asOf) { return rating.on ? monthsBetween(*rating.on, asOf) : kHalfLifeMonths; }

/// The bounds that somebody named win over the width from evidence and age.
UncertainWorth ratedWorth(const domain::Rating& rating, double worth, const ValueFunction& function, bool tenth, base::Date asOf) {
  UncertainWorth result = around(worth, halfWidthOf(rating.evidenceKind, ageOf(rating, asOf)));
  const auto worthOf = [&](double value) { return tenth ? std::clamp(value, 0.0, 10.0) / 10.0 : function(std::clamp(value, 0.0, 10.0)); };
  const bool falling = !tenth && function(0.0) > function(10.0);
  const auto& low = falling ? rating.high : rating.low;
  const auto& high = falling ? rating.low : rating.high;
  if (low) result.low = std::min(worth, worthOf(*low));
  if (high) result.high = std::max(worth, worthOf(*high));
  return result;
}

}  // namespace

double halfWidthOf(EvidenceKind evidence, double ageMonths) {
  double fresh = 0.15;
  switch (evidence) {
    case EvidenceKind::computed: fresh = 0.02; break;
    case EvidenceKind::document: fresh = 0.05; break;
    case EvidenceKind::customer: fresh = 0.08; break;
    case EvidenceKind::opinion:
    case EvidenceKind::unknown: break;
  }
  return std::min(kWidest, fresh * (1.0 + std::max(0.0, ageMonths) / kHalfLifeMonths));
}

WorthIntervals worthIntervals(const domain::Snapshot& snapshot, const Ranking& ranking) {
  WorthIntervals result;
  result.criteria = ranking.criteria.size();
  const std::size_t items = ranking.list.size();
  result.worths.assign(items * result.criteria, unknownWorth());
  result.ratings.assign(items * result.criteria, nullptr);
  result.isOld.assign(items * result.criteria, 0);
  const auto newest = ratingsInForce(snapshot, ranking.list);
  const double computedAge = ranking.window ? monthsBetween(ranking.window->to, ranking.asOf) : 0.0;
  for (std::size_t c = 0; c < result.criteria; ++c) {
    const RankedCriterion& criterion = ranking.criteria[c];
    const auto ratings = newest.find(criterion.key);
    for (std::size_t item = 0; item < items; ++item) {
      const auto worth = ranking.board->worth(item, c);
      if (!worth) continue;
      const std::size_t at = item * result.criteria + c;
      const domain::Rating* rating = ranking.rated[c][item] != 0 && ratings != newest.end() ? ratings->second[item] : nullptr;
      if (rating == nullptr) {
        result.worths[at] = around(*worth, halfWidthOf(EvidenceKind::computed, computedAge));
        continue;
      }
      result.worths[at] = ratedWorth(*rating, *worth, criterion.function, criterion.computed, ranking.asOf);
      result.ratings[at] = rating;
      result.isOld[at] = isOldRating(*rating, ranking.asOf) ? 1 : 0;
    }
  }
  return result;
}

}  // namespace kam::scoring
