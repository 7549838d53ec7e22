// SPDX-License-Identifier: GPL-3.0-or-later
// What the portfolio earns and how steadily, with the findings in words: whale curve, revenue class against margin class, ABC against XYZ.
// The same for window and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/charts/column_series_chart.h"
#include "report/tone.h"
#include "scoring/pareto/class_comparison.h"
#include "scoring/portfolio/customer_profit.h"
#include "scoring/portfolio/pareto_result.h"
#include "words/words.h"

#include <string>
#include <vector>

namespace kam::report {

/// Columns add up from the most profitable account on; the title is the finding. `marked`: the account to show among them.
ColumnSeriesChart whaleChart(const domain::Snapshot& snapshot, const scoring::CustomerProfit& profit, const words::Words& words,
                             domain::Id<domain::Account> marked = {});
/// What to do about it.
std::string whaleAdvice(const scoring::CustomerProfit& profit, const words::Words& words);

/// Revenue and margin class of the same accounts over the same months.
struct MarginClasses {
  scoring::AccountList list;
  std::vector<std::optional<std::int64_t>> revenue;
  std::vector<std::optional<std::int64_t>> margin;
  scoring::ClassComparison comparison;
};
/// `period` unset: the usual twelve months.
MarginClasses marginClasses(const domain::Snapshot& snapshot, std::optional<base::Period> period, base::Date today);
std::string marginFinding(const MarginClasses& classes, const words::Words& words);

/// An account whose margin class is worse than its revenue class.
struct MarginLaggard {
  domain::Id<domain::Account> account;
  std::int64_t revenue = 0;
  std::int64_t margin = 0;
};
/// The largest revenue first.
std::vector<MarginLaggard> marginLaggards(const MarginClasses& classes, std::size_t most);

/// Classes A to C against X to Z of a result that has the variability of its accounts.
scoring::AbcXyzMatrix steadiness(const scoring::ParetoResult& pareto);
std::string steadinessFinding(const scoring::AbcXyzMatrix& matrix, const words::Words& words);

}  // namespace kam::report
