// SPDX-License-Identifier: GPL-3.0-or-later
// NPS with an interval that does not collapse for few answers, and Wilson's interval for shares (CSAT, top-2-box).
#pragma once

#include <cstdint>
#include <optional>

namespace kam::scoring {

struct Interval {
  double low = 0.0;
  double high = 0.0;
};

struct AnswerCounts {
  std::int64_t promoters = 0;
  std::int64_t passives = 0;
  std::int64_t detractors = 0;
  std::int64_t total() const { return promoters + passives + detractors; }
};

/// Fewer answers are listed one by one and not scored for people.
inline constexpr std::int64_t kAnswersToScore = 5;

/// Points −100 … 100.
struct NetPromoter {
  double score = 0.0;
  /// Of one answer, in the scale −1 … 1; and the standard error in points.
  double variance = 0.0;
  double standardError = 0.0;
  /// Only for comparison: all promoters give it no width at all.
  Interval wald;
  /// Adds ¾ promoter, ¾ detractor and 1½ passives (Rocks 2016).
  double adjustedScore = 0.0;
  Interval adjusted;
};

/// Counts ≥ 0, level of confidence within 0–1; unset without answers.
std::optional<NetPromoter> netPromoter(const AnswerCounts& counts, double level = 0.95);

/// Wilson 1927; unset where n is 0 or successes lie outside 0 … n.
std::optional<Interval> wilsonInterval(std::int64_t successes, std::int64_t n, double level = 0.95);

}  // namespace kam::scoring
