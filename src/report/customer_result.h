// SPDX-License-Identifier: GPL-3.0-or-later
// What one customer leaves, from DB I down to DB III, as a chart and in words. The same for window and documents.
#pragma once

#include "domain/snapshot.h"
#include "report/blocks.h"
#include "report/charts/bridge_chart.h"
#include "scoring/portfolio/customer_ladder.h"
#include "words/words.h"

#include <string>

namespace kam::report {

/// Columns from DB I through the costs to DB II and III; costs of nothing are left out. Without a margin, or without any cost, there is no
/// column and `emptyText` says what to record.
BridgeChart customerResultChart(const domain::Snapshot& snapshot, const scoring::CustomerLadder& ladder, const words::Words& words);
/// "Of €300k contribution margin €210k are left after everything this customer costs"
std::string customerResultFinding(const domain::Snapshot& snapshot, const scoring::CustomerLadder& ladder, const words::Words& words);
/// Every step with its amount and its part of revenue.
Table customerResultTable(const domain::Snapshot& snapshot, const scoring::CustomerLadder& ladder, const words::Words& words);

}  // namespace kam::report
