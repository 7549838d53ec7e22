// SPDX-License-Identifier: GPL-3.0-or-later
// Appendix: the account's score, criterion by criterion, with what the uncertain part of it may change.
#include "report/plan/plan_sections.h"

#include <algorithm>

namespace kam::report {

Section scorecardSection(const PlanContext& context) {
  const words::Words& words = context.words;
  Section section{"scorecard", words.say("report", "Appendix: scorecard"), {}, false, false};
  const scoring::Ranking* ranking = context.request.ranking;
  if (ranking == nullptr || !context.isFor(Audience::internal)) return section;
  const std::uint32_t item = ranking->list.itemOf(context.snapshot, context.account.id);
  const auto row = std::find_if(ranking->rows.begin(), ranking->rows.end(), [item](const scoring::RankedAccount& one) { return one.item == item; });
  if (item == scoring::AccountList::kNoItem || row == ranking->rows.end() || !row->score) return section;
  const auto decimal = [&](double value) { return words::decimal(words.language(), value, 1); };
  std::string place = row->rank ? words::fill(words.say("report", "Place %1 of %2"), {std::to_string(*row->rank), std::to_string(ranking->ranked)})
                                : words.say("report", "Not ranked: too little is known");
  section.blocks.emplace_back(Paragraph{
      words::fill(
          words.say("report", "%1 with %2 of 100 points; with everything unknown at its worst or best, between %3 and %4. Model “%5”, version %6."),
          {place, decimal(*row->score), decimal(row->lower), decimal(row->upper), ranking->model.name, std::to_string(ranking->model.version)}),
      Paragraph::Look::body, false});
  Table table;
  table.columns = {{words.say("report", "Criterion"), 4.2, Align::left},
                   {words.say("report", "Weight"), 1.3, Align::right},
                   {words.say("report", "Value, 0–100"), 1.7, Align::right},
                   {words.say("report", "Points"), 1.3, Align::right},
                   {words.say("report", "Where from"), 2.0, Align::left}};
  for (std::size_t i = 0; i < ranking->criteria.size(); ++i) {
    const scoring::RankedCriterion& criterion = ranking->criteria[i];
    const auto worth = ranking->board->worth(item, i);
    const bool rated = i < ranking->rated.size() && item < ranking->rated[i].size() && ranking->rated[i][item] != 0;
    table.rows.push_back(
        {cell(criterion.name.in(words.language())), mutedCell(context.percent(criterion.weight, 1)),
         worth ? cell(words::decimal(words.language(), *worth * 100.0, 0)) : Cell{context.unknown(), Tone::warning, false, false, {}},
         cell(worth ? decimal(row->contributions[i]) : std::string(words::kUnknown)),
         mutedCell(!worth  ? words.say("report", "not known")
                   : rated ? words.say("report", "rated")
                           : words.say("report", "computed"))});
  }
  table.total = {cell(words.say("report", "Sum")), cell({}), cell({}), cell(decimal(*row->score)), cell({})};
  section.blocks.emplace_back(std::move(table));
  return section;
}

}  // namespace kam::report
