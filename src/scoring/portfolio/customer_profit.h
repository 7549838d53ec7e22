// SPDX-License-Identifier: GPL-3.0-or-later
// What each account leaves after what it costs: the margin of its sales less its yearly costs, DB III of the customer ladder.
#pragma once

#include "scoring/portfolio/account_list.h"
#include "scoring/pareto/whale_curve.h"

#include <optional>
#include <vector>

namespace kam::scoring {

struct CustomerProfit {
  AccountList list;
  /// The twelve months that margins are of, and the fiscal year that costs are of: the one in which those months end.
  std::optional<base::Period> period;
  int year = 0;
  /// Minor units along the list; unset where the account's sales carry no margin.
  std::vector<std::optional<std::int64_t>> profit;
  /// Minor units along the list.
  std::vector<std::int64_t> costs;
  WhaleCurve curve;
};

/// Unset where no cost of that year is known, or no sale carries a margin.
std::optional<CustomerProfit> customerProfit(const domain::Snapshot& snapshot, base::Date asOf);

}  // namespace kam::scoring
