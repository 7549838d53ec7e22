// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio (or the part that the snapshot holds) on one page: cards, Pareto, matrix, key accounts. For the sales lead's next meeting.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"
#include "report/document.h"
#include "scoring/portfolio/matrix_trail.h"
#include "scoring/portfolio/portfolio_filter.h"

namespace kam::report {

struct PortfolioRequest {
  words::Language language = words::Language::english;
  base::Date today{};
  /// Made before (of the whole portfolio, where the snapshot is a part of it), or nullptr to make one here.
  const scoring::Ranking* ranking = nullptr;
  /// Where accounts stood before, of the same ranking; nullptr to find out here.
  const scoring::MatrixTrail* trail = nullptr;
  /// Without it: the usual 12 months.
  std::optional<base::Period> period{};
  /// What part of the portfolio this is ("A. Weber, region north"); empty for all of it.
  std::string part{};
  /// The same for the full report, which is made of the whole workspace.
  scoring::PortfolioFilter scope{};
};

Document portfolioSummary(const domain::Snapshot& snapshot, const PortfolioRequest& request);

}  // namespace kam::report
