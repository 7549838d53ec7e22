// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several ratings counts: the newest one of the account itself, or of a group's members where the top has none.
#pragma once

#include "domain/records/rating.h"
#include "scoring/portfolio/account_list.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

/// By criterion key, then along the list; nullptr where nobody judged. Points into the snapshot.
using RatingsInForce = std::map<std::string, std::vector<const domain::Rating*>, std::less<>>;
RatingsInForce ratingsInForce(const domain::Snapshot& snapshot, const AccountList& list);

/// Whether `candidate` counts rather than `present`, both about the group of `top` and one criterion. Of two made on one day the one with
/// the higher id, which is the later one.
bool countsRather(const domain::Rating& candidate, const domain::Rating& present, domain::Id<domain::Account> top);

/// What is likely, or the middle of what is possible; unset where the rating says nothing.
std::optional<double> judgedValue(const domain::Rating& rating);

/// Ratings older than this are marked; they count all the same.
inline constexpr int kOldAfterMonths = 12;
bool isOldRating(const domain::Rating& rating, base::Date asOf);

}  // namespace kam::scoring
