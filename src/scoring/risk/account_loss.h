// SPDX-License-Identifier: GPL-3.0-or-later
// What the loss of one account would do to the result, and how much new revenue would make up for it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Minor units a year.
struct LossInput {
  /// Contribution margin; unset accounts stay out of the list.
  std::optional<std::int64_t> contribution;
  /// Fixed cost that would go with the account.
  std::int64_t avoidableFixed = 0;
};

struct AccountLoss {
  std::uint32_t account = 0;
  std::int64_t resultBefore = 0;
  std::int64_t resultAfter = 0;
  /// Revenue at the average margin that makes up for it; negative where the loss is a gain, unset without an average above 0.
  std::optional<double> replacementRevenue;
  bool belowBreakEven = false;
};

/// `averageMargin` is contribution over revenue of the company, 0–1.
std::vector<AccountLoss> accountLosses(std::span<const LossInput> accounts, std::int64_t fixedCosts, double averageMargin);

}  // namespace kam::scoring
