// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/place_texts.h"

#include "pages/selection/criterion_texts.h"
#include "pages/selection/decision_texts.h"
#include "report/selection_charts.h"
#include "scoring/portfolio/ratings_in_force.h"
#include "theme/text.h"
#include "words/format.h"

#include <algorithm>

namespace kam::ui {
namespace {

constexpr std::size_t kMostChanges = 4;

QStringList oldRatings(const SelectionModel& model, const scoring::RankedAccount& row) {
  QStringList doubts;
  const scoring::Ranking& ranking = *model.ranking();
  const auto inForce = scoring::ratingsInForce(*model.snapshot(), ranking.list);
  for (const scoring::RankedCriterion& criterion : ranking.criteria) {
    const auto found = inForce.find(criterion.key);
    const domain::Rating* rating = found == inForce.end() || criterion.computed ? nullptr : found->second[row.item];
    if (rating == nullptr || !rating->on || !scoring::isOldRating(*rating, model.today())) continue;
    doubts << qtText(words::fill(model.words().say("selection", "The rating of “%1” is from %2."),
                                 {plainText(shortName(criterion, model.words().language())), words::date(model.words().language(), *rating->on)}));
  }
  return doubts;
}

/// What would lift the account; for a key account, what would let the best one outside overtake it.
void addChanges(const SelectionModel& model, const scoring::AccountExplanation& place, PlaceTexts& texts) {
  const scoring::Ranking& ranking = *model.ranking();
  const words::Words words = model.words();
  const bool above = place.row < place.cutRow;
  const scoring::AccountExplanation climber = above ? scoring::explainAgainst(ranking, place.cutRow, place.row) : place;
  const report::LiftingChanges lifting = report::liftingChanges(ranking, climber, words);
  for (std::size_t at = 0; at < lifting.changes.size() && at < kMostChanges; ++at) texts.changes << qtText(lifting.changes[at]);
  const std::string name = plainText(accountName(*model.snapshot(), ranking.rows[climber.row].account));
  const std::string heading = lifting.changes.empty() ? words.say("selection", "Nothing within the scales would take %1 over the line")
                              : lifting.eachAlone     ? words.say("selection", "%1 would cross the line with, each by itself")
                                                      : words.say("selection", "%1 would cross the line only with all of these");
  texts.heading = qtText(words::fill(heading, {name}));
}

}  // namespace

std::size_t rowOf(const scoring::Ranking& ranking, base::RawId account) {
  std::size_t row = 0;
  while (row < ranking.rows.size() && ranking.rows[row].account.raw() != account) ++row;
  return row;
}

PlaceTexts placeTexts(const SelectionModel& model, std::size_t row, const std::optional<scoring::AccountExplanation>& place) {
  PlaceTexts texts;
  const scoring::Ranking& ranking = *model.ranking();
  const scoring::RankedAccount& ranked = ranking.rows[row];
  const words::Words words = model.words();
  const auto say = [&](const char* area, const char* text) { return qtText(words.say(area, text)); };
  if (ranked.knockOut && *ranked.knockOut < ranking.model.knockOuts.size()) {
    const domain::KnockOut& knockOut = ranking.model.knockOuts[*ranked.knockOut];
    texts.heading = say("selection", "Knocked out, whatever it scores");
    texts.changes << qtText(knockOut.reason.in(words.language()));
    return texts;
  }
  if (!ranked.rank) {
    texts.heading = say("selection", "Too little is known for a place");
    texts.changes << qtText(words::fill(words.say("selection", "Only %1 of the weight is known; from 60 % on an account is ranked."),
                                        {words::percent(words.language(), ranked.coverage, 0)}));
  }
  if (place && ranked.rank) addChanges(model, *place, texts);
  QStringList missing;
  for (const std::uint32_t criterion : ranked.missing) missing << shortName(ranking.criteria[criterion], words.language());
  if (!missing.isEmpty())
    texts.doubts << qtText(words::fill(words.say("selection", "Not known: %1. Between %2 and %3 points are possible."),
                                       {plainText(missing.join(QStringLiteral(", "))), words::decimal(words.language(), ranked.lower, 1),
                                        words::decimal(words.language(), ranked.upper, 1)}));
  texts.doubts << oldRatings(model, ranked);
  return texts;
}

}  // namespace kam::ui
