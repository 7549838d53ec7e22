// SPDX-License-Identifier: GPL-3.0-or-later
// A rating as people type it into a sheet: "6", "3-6-8" (low, likely, high) or "3..8" (the middle is likely).
#pragma once

#include "base/error.h"
#include "words/words.h"

#include <optional>
#include <string>
#include <string_view>

namespace kam::domain {

/// 0–10 each, low ≤ likely ≤ high.
struct RatingEstimate {
  double likely = 0.0;
  std::optional<double> low;
  std::optional<double> high;
  bool operator==(const RatingEstimate&) const = default;
};

/// `valueOutOfRange` where a bound is not 0–10 or the three are not in order.
base::Result<void> checkEstimate(const RatingEstimate& estimate);

/// Unset for an empty text and "?". Both decimal signs are read: between 0 and 10 there are no thousands.
base::Result<std::optional<RatingEstimate>> parseEstimate(std::string_view text);

/// What `parseEstimate` reads back: "6" or "3-6-8", decimals in the language.
std::string estimateText(words::Language language, const RatingEstimate& estimate);
/// One number of it: as many decimals as it has, at most two.
std::string ratingNumber(words::Language language, double value);

}  // namespace kam::domain
