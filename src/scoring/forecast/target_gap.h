// SPDX-License-Identifier: GPL-3.0-or-later
// The bridge from a target down to what nothing covers yet: base, then weighted pipeline, then whitespace, each only up to
// what is left. A whitespace cell with an open opportunity belongs to the pipeline; the caller must not count it twice.
#pragma once

#include <cstdint>
#include <optional>

namespace kam::scoring {

/// Minor units; what covers nothing (negative) counts as 0.
struct TargetGapInput {
  std::int64_t target = 0;
  /// What comes by itself: booked plus run rate.
  std::int64_t base = 0;
  std::int64_t weightedPipeline = 0;
  /// Unweighted, for the coverage ratio.
  std::int64_t totalPipeline = 0;
  std::int64_t expectedWhitespace = 0;
};

struct TargetGap {
  std::int64_t coveredByBase = 0;
  std::int64_t coveredByPipeline = 0;
  std::int64_t coveredByWhitespace = 0;
  std::int64_t uncovered = 0;
  /// What all three bring beyond the target.
  std::int64_t surplus = 0;
  /// Total pipeline / (target − base); unset once the base reaches the target.
  std::optional<double> pipelineRatio;
};

TargetGap targetGap(const TargetGapInput& input);

}  // namespace kam::scoring
