// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the portfolio page shows, computed at once from one state of the workspace; made on any thread.
#pragma once

#include "app/workspace.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/portfolio_filter.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/review_agenda.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace kam::ui {

struct PortfolioQuestion {
  scoring::PortfolioFilter filter;
  std::optional<base::Period> period;
  base::Date today{};
  bool operator==(const PortfolioQuestion&) const = default;
};

struct PortfolioData {
  PortfolioQuestion question;
  app::SnapshotPointer whole;
  /// What the filter leaves of the whole.
  app::SnapshotPointer part;
  scoring::PortfolioFigures figures;
  /// Of revenue, by groups, over the period of the figures.
  scoring::ParetoResult pareto;
  /// Of the whole portfolio, so that a filter moves nobody; nullptr where nothing can be ranked.
  std::shared_ptr<const scoring::Ranking> ranking;
  /// Where its accounts stood before; nullptr without a ranking.
  std::shared_ptr<const scoring::MatrixTrail> trail;
  /// Whom a review talks about; points into `whole`.
  scoring::ReviewAgenda agenda;
  /// Today's agenda over the usual twelve months for the part of each recorded review, where it is not `agenda` itself.
  std::vector<std::pair<scoring::PortfolioFilter, scoring::ReviewAgenda>> usualAgendas;

  /// Of today, over that part of the portfolio, in the usual twelve months; `part` has to be that of a recorded review.
  const scoring::ReviewAgenda& usualAgendaOf(const scoring::PortfolioFilter& part) const;
};

/// `before` lends what no edit since has touched.
std::shared_ptr<const PortfolioData> portfolioData(app::SnapshotPointer whole, const PortfolioQuestion& question,
                                                   const std::shared_ptr<const PortfolioData>& before = nullptr);

}  // namespace kam::ui
