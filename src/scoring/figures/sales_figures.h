// SPDX-License-Identifier: GPL-3.0-or-later
// Sales of accounts over whole months: totals, margin, change. Every page, document and command takes them from here.
#pragma once

#include "domain/account_tree.h"
#include "domain/snapshot.h"

#include <optional>
#include <span>
#include <vector>

namespace kam::scoring {

/// Money in minor units. `…Before` is the span of as many months directly before, where no other was asked for.
struct SalesFigures {
  std::int64_t revenue = 0;
  std::int64_t revenueBefore = 0;
  /// Known only where some line carried a margin.
  std::optional<std::int64_t> margin;
  std::optional<std::int64_t> marginBefore;
  /// Months of the span with any line.
  int activeMonths = 0;

  /// Change of revenue against the span before, as a fraction; unset where there was none before.
  std::optional<double> growth() const;
  /// Margin over revenue; unset where the margin is unknown or revenue is not positive.
  std::optional<double> marginShare() const;
  std::optional<double> marginShareBefore() const;
};

/// The 12 months ending with the newest month that has sales, left out the month that `today` lies in while later months
/// could still bring data (engine.md, section 0); unset without sales.
std::optional<base::Period> defaultPeriod(const domain::Snapshot& snapshot, base::Date today);

/// Sum over accounts, in whole months of the period.
SalesFigures salesOf(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Period period);
/// Against a span of one's own choice; without one nothing is known of before.
SalesFigures salesOf(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Period period,
                     std::optional<base::Period> before);
/// Over every account.
SalesFigures salesOfAll(const domain::Snapshot& snapshot, base::Period period);
SalesFigures salesOfAll(const domain::Snapshot& snapshot, base::Period period, std::optional<base::Period> before);
/// As many months directly before.
base::Period directlyBefore(base::Period period);

/// Net revenue per month (minor units), oldest first, of `count` months ending with `newest`; 0 where there is none.
std::vector<std::int64_t> monthlyRevenue(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts, base::Month newest, int count);

/// Net revenue of each account that ever had sales, in whole months of the period; in the order of the rows of `sales()`.
std::vector<std::int64_t> revenueByRow(const domain::Snapshot& snapshot, base::Period period);

/// The account and everything below it.
std::vector<base::RawId> withSubsidiaries(const domain::Snapshot& snapshot, const domain::AccountTree& tree, base::RawId account);

/// Sums over days, lines read by the caller, are not needed where a period covers whole months.
bool coversWholeMonths(base::Period period);

}  // namespace kam::scoring
