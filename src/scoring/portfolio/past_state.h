// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace as far as its records tell how it was on an earlier day: sales of the whole months that were over, ratings of that day
// or before. What carries no date (who an account belongs to, where its sites are) is as it is now.
#pragma once

#include "domain/snapshot.h"

namespace kam::scoring {

/// A rating without a day is left out: nobody knows whether it was there. What was bought by product is known for the twelve months
/// before the newest sales and the twelve before those; for other days no product is known.
domain::Snapshot stateOn(const domain::Snapshot& snapshot, base::Date day);

}  // namespace kam::scoring
