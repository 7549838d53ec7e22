// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace knows about its accounts on each criterion, in raw units: computed from sales and master data, or
// rated by people. Nothing is guessed: what is neither computed nor rated stays unset.
#pragma once

#include "scoring/portfolio/sales_window.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kam::scoring {

using CriterionColumn = std::vector<std::optional<double>>;

/// Everything computed columns are made from, gathered once per list and day.
struct CriterionContext {
  const domain::Snapshot& snapshot;
  const AccountList& list;
  base::Date asOf;
  /// The default window; unset without sales.
  std::optional<base::Period> window;
  /// Month sums of the window and of the twelve months before it, in one row of 24; unset without sales.
  std::optional<MonthSums> months;

  CriterionContext(const domain::Snapshot& snapshotOf, const AccountList& listOf, base::Date asOfDay);
  /// The window's part of a row of 24 months.
  template <class T>
  static std::span<const T> windowOf(std::span<const T> row) {
    return row.last(row.size() / 2);
  }
};

/// Raw values along the list for a computed criterion, or nothing when the program cannot compute that key:
/// revenue (major units a year), margin (% of revenue), growth (%), demand_stability (coefficient of variation), breadth
/// (% of the product families sold to anybody), regularity (months with an invoice), international (countries),
/// public_institutional (0–10 by account type), market_leadership (rank), cost_to_serve (% of revenue).
std::optional<CriterionColumn> computedColumn(const CriterionContext& context, std::string_view key);

/// Ratings 0–10 by criterion key along the list: the newest one of the account, or of a group's members where the top has none.
std::map<std::string, CriterionColumn, std::less<>> ratedColumns(const domain::Snapshot& snapshot, const AccountList& list);

/// Whether any sale carries a margin.
bool marginRecorded(const domain::Snapshot& snapshot);

}  // namespace kam::scoring
