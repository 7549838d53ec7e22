// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/portfolio/portfolio_data.h"

namespace kam::ui {
namespace {

std::shared_ptr<const scoring::Ranking> rankingOf(const domain::Snapshot& snapshot, base::Date today) {
  auto ranking = scoring::rankAccounts(snapshot, scoring::defaultModel(snapshot, today), {scoring::RollUp::group, today});
  return ranking ? std::make_shared<const scoring::Ranking>(std::move(*ranking)) : nullptr;
}

}  // namespace

std::shared_ptr<const PortfolioData> portfolioData(app::SnapshotPointer whole, const PortfolioQuestion& question,
                                                   const std::shared_ptr<const PortfolioData>& before) {
  auto data = std::make_shared<PortfolioData>();
  data->question = question;
  data->part = question.filter.isEmpty() ? whole : std::make_shared<const domain::Snapshot>(scoring::partOf(*whole, question.filter));
  data->figures = scoring::portfolioFigures(*data->part, question.today, question.period);
  scoring::ParetoOptions options;
  // Without months to look at, the wanted ones: they hold nothing, and nothing else shall stand there instead.
  options.period = data->figures.period ? data->figures.period : question.period;
  data->pareto = scoring::pareto(*data->part, options, question.today);
  const bool same = before && before->whole == whole && before->question.today == question.today;
  data->ranking = same ? before->ranking : rankingOf(*whole, question.today);
  data->whole = std::move(whole);
  return data;
}

}  // namespace kam::ui
