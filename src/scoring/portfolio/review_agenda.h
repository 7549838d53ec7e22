// SPDX-License-Identifier: GPL-3.0-or-later
// Whom a review talks about, in what order and why, with everything that lies on the table for each: target, plan, risks, actions, place in
// the matrix. The same for the window, the report and what a frozen review keeps.
#pragma once

#include "domain/records/review.h"
#include "domain/records/review_entry.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/pareto/abc_classes.h"
#include "scoring/portfolio/matrix_trail.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/portfolio_filter.h"
#include "scoring/portfolio/review_concerns.h"

namespace kam::scoring {

/// One measure of the fiscal year: what was reached, what it leads to if it goes on like this, what was wanted. Money in minor units.
struct TargetLine {
  std::optional<std::int64_t> actual;
  std::optional<std::int64_t> runRate;
  std::optional<std::int64_t> target;
  /// Of the part that the months so far should have brought.
  std::optional<double> attainment;
};

struct AgendaItem {
  KeyAccountFigures figures;
  TargetLine revenue;
  TargetLine margin;
  std::optional<double> satisfactionTarget;
  AbcClass abc = AbcClass::unknown;
  /// Unset where the account is not ranked.
  std::optional<RankedAccount> ranked;
  std::optional<TrailPoint> before;
  /// Point into the snapshot. Actions that are not done, the one due first in front; risks, the likeliest first.
  const domain::AccountPlan* plan = nullptr;
  std::vector<const domain::Action*> actions;
  std::size_t overdue = 0;
  std::vector<const domain::Risk*> risks;
  std::optional<base::Date> lastContact;
  std::vector<Concern> concerns;
  int points() const { return pointsOf(concerns); }
};

struct AgendaQuestion {
  PortfolioFilter scope;
  base::Date today{};
  std::optional<base::Period> period{};
};

struct ReviewAgenda {
  AgendaQuestion question;
  /// Of the part that is reviewed.
  PortfolioFigures figures;
  ParetoResult pareto;
  /// Most points first, then largest revenue, then by account.
  std::vector<AgendaItem> items;
  const AgendaItem* of(domain::Id<domain::Account> account) const;
};

/// Key accounts of the part, or the accounts of the tier that the scope names. `ranking` is of the whole snapshot, and may be nullptr.
ReviewAgenda reviewAgenda(const domain::Snapshot& snapshot, const AgendaQuestion& question, const Ranking* ranking, const MatrixTrail& trail);
/// The same where the part with its figures and its Pareto is there already.
ReviewAgenda reviewAgenda(const domain::Snapshot& snapshot, const domain::Snapshot& part, const AgendaQuestion& question,
                          const PortfolioFigures& figures, const ParetoResult& pareto, const Ranking* ranking, const MatrixTrail& trail);

/// What a frozen review keeps of an account: all but its ids and marks. `place` counts from 1.
domain::ReviewEntry frozenEntry(const AgendaItem& item, std::int64_t place);
/// What it keeps of the whole: figures, period and model, into a review that is otherwise left alone.
void freezeFigures(const ReviewAgenda& agenda, const Ranking* ranking, domain::Review& review);

}  // namespace kam::scoring
