// SPDX-License-Identifier: GPL-3.0-or-later
// What a customer's bonus steps are worth at a year's revenue, and how far the next one is. The step reached holds for all of the year's
// revenue; the net-net price is the invoice less the bonus (engine.md, A12).
#pragma once

#include "domain/records.h"

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

struct BonusStepAt {
  /// Minor units of a year's revenue.
  std::int64_t threshold = 0;
  /// 0–1
  double rate = 0.0;
};

struct BonusOutlook {
  /// Minor units, half up.
  std::int64_t bonus = 0;
  /// Of the step reached; 0 below the first.
  double rate = 0.0;
  std::optional<BonusStepAt> next;
  /// Revenue missing to it, and what the bonus would be there; 0 without a next step.
  std::int64_t missing = 0;
  std::int64_t bonusAtNext = 0;
  /// What one more unit of revenue brings the customer on the way to the next step: (bonus there − bonus now) / missing.
  std::optional<double> pull;
};

/// Steps in any order; those without a threshold or rate are passed over. `revenue` in minor units; below 0 counts as 0.
BonusOutlook bonusOutlook(std::span<const BonusStepAt> steps, std::int64_t revenue);

}  // namespace kam::scoring
