// SPDX-License-Identifier: GPL-3.0-or-later
// From a year's revenue target down to what nothing covers yet, and the quarters of the year: what was sold, what comes by itself, what is
// in the pipeline. The one source for the plan's page and its documents (engine.md 6.7, A10).
#pragma once

#include "base/date.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "scoring/forecast/target_gap.h"

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Minor units; the five parts up to `uncovered` sum to the target.
struct PlanBridge {
  std::int64_t target = 0;
  /// Nobody can end it within a year.
  std::int64_t contracted = 0;
  /// What the last twelve months brought beyond the contracts.
  std::int64_t runRate = 0;
  /// Weighted, of opportunities that are expected to close before the year is over.
  std::int64_t pipeline = 0;
  std::int64_t whitespace = 0;
  std::int64_t uncovered = 0;
  std::int64_t surplus = 0;
  /// What there is of each; the parts above take of it only what the target still needs.
  std::int64_t contractedAll = 0;
  std::int64_t runRateAll = 0;
  std::int64_t pipelineAll = 0;
  std::int64_t whitespaceAll = 0;
  /// Total pipeline / (target − base); unset once the base reaches the target.
  std::optional<double> pipelineRatio;
};

/// Of a fiscal year's revenue target; unset without target. `members`: the account and what lies below it.
std::optional<PlanBridge> planBridge(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, std::span<const base::RawId> members,
                                     int fiscalYear, unsigned fiscalYearStart, base::Date today);

/// What white space may bring in a year: likely spend of the families that are open to us, times how well we can reach them (access of 5).
/// A family with an open opportunity is in the pipeline already; unknown access counts as none.
std::int64_t expectedWhitespace(const domain::Snapshot& snapshot, std::span<const base::RawId> members);

/// A quarter of a fiscal year, in minor units.
struct QuarterForecast {
  base::Period period;
  /// Months that are over, as far as there are sales.
  std::int64_t actual = 0;
  /// Months to come: the same month a year before; where there was none, the mean of the last twelve.
  std::int64_t runRate = 0;
  /// Weighted, of opportunities expected to close in it.
  std::int64_t pipeline = 0;
  /// Of the pipeline, one case in ten is below / above.
  std::int64_t pipelineLow = 0;
  std::int64_t pipelineHigh = 0;
  std::int64_t total() const { return actual + runRate + pipeline; }
};

/// The four quarters of a fiscal year.
std::vector<QuarterForecast> quarterForecast(const domain::Snapshot& snapshot, std::span<const base::RawId> members, int fiscalYear,
                                             unsigned fiscalYearStart, base::Date today);

}  // namespace kam::scoring
