// SPDX-License-Identifier: GPL-3.0-or-later
// The charts of a portfolio with their findings in words, made from computed figures: the same for window and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/charts/bar_line_chart.h"
#include "report/charts/column_series_chart.h"
#include "report/charts/contribution_bars.h"
#include "report/charts/matrix_chart.h"
#include "report/charts/sparkline.h"
#include "scoring/portfolio/matrix_trail.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "words/words.h"

#include <array>
#include <span>

namespace kam::report {

/// Bars along the result's rows (values that are unknown are left out). `marked` points out one account.
BarLineChart paretoChart(const domain::Snapshot& snapshot, const scoring::ParetoResult& pareto, const words::Words& words,
                         domain::Id<domain::Account> marked = {});

/// "16 of 60 accounts (27 %) make 80 % of revenue"; says so where there is nothing to find.
std::string paretoFinding(const scoring::ParetoResult& pareto, const words::Words& words);

/// Monthly revenue of accounts up to the newest month with sales, with the same month of the year before.
ColumnSeriesChart salesChart(const domain::Snapshot& snapshot, std::span<const domain::RawId> accounts, base::Date today, const words::Words& words,
                             int months = 36);

/// Bubbles of all accounts of the snapshot that have both axes (the ranking may hold more); key accounts strong, accounts to develop medium.
/// With a trail, key accounts and the marked one show where they were before.
MatrixChart matrixChart(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, const words::Words& words,
                        domain::Id<domain::Account> marked = {}, const scoring::MatrixTrail* trail = nullptr);

/// "Strategic: invest" and its kin.
std::string fieldName(scoring::Quadrant quadrant, const words::Words& words);

/// What the first `most` ranked accounts' scores are made of.
ContributionBars contributionBars(const domain::Snapshot& snapshot, const scoring::Ranking& ranking, const words::Words& words, std::size_t most);

/// Twelve months of revenue without axes.
Sparkline salesTrend(const domain::Snapshot& snapshot, std::span<const domain::RawId> accounts, base::Period period);

}  // namespace kam::report
