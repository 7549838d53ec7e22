// SPDX-License-Identifier: GPL-3.0-or-later
// One amount per account: revenue, margin or won business of a period. What nobody recorded stays unset.
#pragma once

#include "scoring/portfolio/sales_window.h"

namespace kam::scoring {

/// Revenue and margin come from sales, `won` from won opportunities by the day they were closed.
enum class PortfolioMeasure : std::uint8_t { revenue, margin, won };
std::string_view keyOf(PortfolioMeasure measure);
std::optional<PortfolioMeasure> portfolioMeasureOf(std::string_view key);

struct AccountValues {
  PortfolioMeasure measure = PortfolioMeasure::revenue;
  /// What the values cover; unset when there is nothing to cover. For won business without a wanted period it spans
  /// all closing days, and what has no closing day counts too.
  std::optional<base::Period> period;
  /// Minor units along the list. Without any sales at all (or margin, or won opportunity) in the workspace every value is unset;
  /// else an account without is 0. A margin is unset where the account's sales carry none.
  std::vector<std::optional<std::int64_t>> values;
  /// First invoice less than six months before the end of the period.
  std::vector<bool> isNew;
  /// For new accounts: the value brought to twelve months.
  std::vector<std::optional<std::int64_t>> annualised;
};

/// `list` is the state's own (`accountList`). `wanted` is widened to whole months for revenue and margin; without it: the default window, or all won
/// business.
AccountValues accountValues(const domain::Snapshot& snapshot, const AccountList& list, PortfolioMeasure measure, base::Date asOf,
                            std::optional<base::Period> wanted = std::nullopt);

}  // namespace kam::scoring
