// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/ratings_in_force.h"

#include <tuple>

namespace kam::scoring {

std::optional<double> judgedValue(const domain::Rating& rating) {
  if (rating.likely) return rating.likely;
  if (rating.low && rating.high) return (*rating.low + *rating.high) / 2.0;
  return std::nullopt;
}

bool countsRather(const domain::Rating& candidate, const domain::Rating& present, domain::Id<domain::Account> top) {
  const auto standing = [top](const domain::Rating& rating) { return std::tuple(rating.account == top, rating.on, rating.id); };
  return standing(candidate) > standing(present);
}

RatingsInForce ratingsInForce(const domain::Snapshot& snapshot, const AccountList& list) {
  RatingsInForce columns;
  for (const domain::Rating& rating : snapshot.all<domain::Rating>()) {
    const std::uint32_t item = list.itemOf(snapshot, rating.account);
    if (item == AccountList::kNoItem || !judgedValue(rating)) continue;
    auto& column = columns.try_emplace(rating.criterion, list.size()).first->second;
    if (column[item] == nullptr || countsRather(rating, *column[item], list.ids[item])) column[item] = &rating;
  }
  return columns;
}

bool isOldRating(const domain::Rating& rating, base::Date asOf) { return rating.on && base::addMonths(*rating.on, kOldAfterMonths) < asOf; }

}  // namespace kam::scoring
