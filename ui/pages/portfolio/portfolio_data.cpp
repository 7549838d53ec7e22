// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_data.h"

#include "scoring/portfolio/review_history.h"

#include <algorithm>

namespace kam::ui {
namespace {

using domain::Kind;
using domain::Snapshot;

std::shared_ptr<const scoring::Ranking> rankingOf(const Snapshot& snapshot, base::Date today) {
  auto ranking = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, today), {scoring::RollUp::group, today});
  return ranking ? std::make_shared<const scoring::Ranking>(std::move(*ranking)) : nullptr;
}

/// States share the tables that no edit between them touched.
bool sharesTables(const Snapshot& one, const Snapshot& other, std::initializer_list<Kind> kinds) {
  return &one.sales() == &other.sales() && std::all_of(kinds.begin(), kinds.end(), [&](Kind kind) { return &one.table(kind) == &other.table(kind); });
}

/// A note or a mark of a review moves nobody in the matrix and no figure.
bool sameRanking(const PortfolioData& before, const Snapshot& whole, base::Date today) {
  return before.question.today == today && sharesTables(*before.whole, whole,
                                                        {Kind::settings, Kind::accounts, Kind::sites, Kind::products, Kind::cost_lines, Kind::ratings,
                                                         Kind::models, Kind::decisions, Kind::decision_entries});
}

bool sameFigures(const PortfolioData& before, const Snapshot& whole, const PortfolioQuestion& question) {
  return before.question == question &&
         sharesTables(*before.whole, whole, {Kind::settings, Kind::stages, Kind::team, Kind::accounts, Kind::opportunities, Kind::targets});
}

const scoring::MatrixTrail& trailOf(const PortfolioData& data) {
  static const scoring::MatrixTrail none;
  return data.trail ? *data.trail : none;
}

/// Reviews are compared with today, and frozen, over their own part and the usual months, whatever the page shows.
void addUsualAgendas(PortfolioData& data) {
  const bool usual = data.figures.period == scoring::defaultPeriod(*data.whole, data.question.today);
  for (const domain::Review& review : data.whole->all<domain::Review>()) {
    const scoring::PortfolioFilter part = scoring::scopeOf(review);
    const bool known = (usual && part == data.question.filter) ||
                       std::any_of(data.usualAgendas.begin(), data.usualAgendas.end(), [&part](const auto& agenda) { return agenda.first == part; });
    if (!known)
      data.usualAgendas.emplace_back(part, scoring::reviewAgenda(*data.whole, {part, data.question.today, {}}, data.ranking.get(), trailOf(data)));
  }
}

}  // namespace

const scoring::ReviewAgenda& PortfolioData::usualAgendaOf(const scoring::PortfolioFilter& wanted) const {
  const auto found = std::find_if(usualAgendas.begin(), usualAgendas.end(), [&wanted](const auto& entry) { return entry.first == wanted; });
  return found == usualAgendas.end() ? agenda : found->second;
}

std::shared_ptr<const PortfolioData> portfolioData(app::SnapshotPointer whole, const PortfolioQuestion& question,
                                                   const std::shared_ptr<const PortfolioData>& before) {
  auto data = std::make_shared<PortfolioData>();
  data->question = question;
  data->part = question.filter.isEmpty() ? whole : std::make_shared<const Snapshot>(scoring::partOf(*whole, question.filter));
  if (before && sameFigures(*before, *whole, question)) {
    data->figures = before->figures;
    data->pareto = before->pareto;
  } else {
    data->figures = scoring::portfolioFigures(*data->part, question.today, question.period);
    scoring::ParetoOptions options;
    // Without months to look at, the wanted ones: they hold nothing, and nothing else shall stand there instead.
    options.period = data->figures.period ? data->figures.period : question.period;
    data->pareto = scoring::pareto(*data->part, options, question.today);
  }
  if (before && sameRanking(*before, *whole, question.today)) {
    data->ranking = before->ranking;
    data->trail = before->trail;
  } else {
    data->ranking = rankingOf(*whole, question.today);
    if (data->ranking) data->trail = std::make_shared<const scoring::MatrixTrail>(scoring::matrixTrail(*whole, *data->ranking));
  }
  data->agenda = scoring::reviewAgenda(*whole, *data->part, {question.filter, question.today, question.period}, data->figures, data->pareto,
                                       data->ranking.get(), trailOf(*data));
  data->whole = std::move(whole);
  addUsualAgendas(*data);
  return data;
}

}  // namespace kam::ui
