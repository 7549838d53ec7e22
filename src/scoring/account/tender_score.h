// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a tender is worth taking part in: six parts rated 0–5, weighed as the workspace says (engine.md 14, A10).
#pragma once

#include "domain/records/settings.h"
#include "domain/records/tender.h"
#include "domain/snapshot.h"

#include <array>
#include <optional>

namespace kam::scoring {

enum class GoPart : std::uint8_t { relationship, fit, price, incumbent, capacity, strategic };
inline constexpr std::size_t kGoParts = 6;

struct GoPartValue {
  GoPart part{};
  /// 0–5; unset where nobody rated it.
  std::optional<double> rating;
  /// Of all weights, 0–1.
  double weight = 0.0;
};

enum class GoAdvice : std::uint8_t { tooLittleKnown, takePart, stayOut };

struct TenderScore {
  /// 0–5. Of the parts that are rated, renormalised; the score entered as a whole where none is; unset without either.
  std::optional<double> score;
  /// What the score would be if everything not rated were as bad, or as good, as can be; equal to `score` where all is rated.
  double lowest = 0.0;
  double highest = 5.0;
  /// Weight of what is rated, 0–1; 1 where the score was entered as a whole.
  double coverage = 0.0;
  double threshold = 0.0;
  bool entered = false;
  std::array<GoPartValue, kGoParts> parts{};

  /// Advice only where what is not rated cannot turn it, or 60 % of the weight is rated (as for places in the matrix).
  GoAdvice advice() const;
};

/// Weights and threshold of the workspace; where it says none: 20, 20, 20, 10, 15, 15 in the order of the parts, and 3.0.
TenderScore tenderScore(const domain::Tender& tender, const domain::Settings* settings);
TenderScore tenderScore(const domain::Snapshot& snapshot, const domain::Tender& tender);

}  // namespace kam::scoring
