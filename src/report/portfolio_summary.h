// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio on one page: cards, Pareto, matrix, key accounts. For the sales lead's next meeting.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"
#include "report/document.h"
#include "scoring/portfolio/ranking.h"

namespace kam::report {

struct PortfolioRequest {
  words::Language language = words::Language::english;
  base::Date today{};
  /// Made before, or nullptr to make one here.
  const scoring::Ranking* ranking = nullptr;
};

Document portfolioSummary(const domain::Snapshot& snapshot, const PortfolioRequest& request);

}  // namespace kam::report
