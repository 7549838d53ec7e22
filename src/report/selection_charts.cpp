// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/selection_charts.h"

#include "domain/model.h"
#include "domain/records/account.h"
#include "domain/records/model_record.h"
#include "scoring/selection/criterion_catalogue.h"
#include "words/format.h"

#include <algorithm>
#include <cmath>

namespace kam::report {

using scoring::RankedAccount;
using scoring::Ranking;
using words::Words;

namespace {

std::string nameOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> id) {
  const domain::Account* account = snapshot.find(id);
  return account == nullptr ? id.toString() : account->name;
}

std::string rawText(const Words& words, double value) {
  const double size = std::abs(value);
  if (size >= 1000) return words::number(words.language(), std::llround(value));
  return words::decimal(words.language(), value, 1);
}

/// Criteria whose contribution lies furthest below (or above) what the criterion could give, in points.
std::vector<std::size_t> furthest(const Ranking& ranking, const RankedAccount& row, bool weak) {
  std::vector<std::pair<double, std::size_t>> order;
  for (std::size_t at = 0; at < ranking.criteria.size(); ++at) {
    const auto worth = ranking.board->worth(row.item, at);
    if (!worth) continue;
    const double share = ranking.criteria[at].weight * (weak ? 1.0 - *worth : *worth);
    order.emplace_back(-share, at);
  }
  std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::size_t> criteria;
  for (std::size_t at = 0; at < order.size() && at < 2; ++at) criteria.push_back(order[at].second);
  return criteria;
}

std::string namesOf(const Ranking& ranking, const std::vector<std::size_t>& criteria, words::Language language) {
  std::string names;
  for (const std::size_t at : criteria) names += (names.empty() ? "" : ", ") + shortCriterionName(ranking.criteria[at].name, language);
  return names;
}

std::string weakness(const Ranking& ranking, const RankedAccount& row, const Words& words) {
  if (row.knockOut && *row.knockOut < ranking.model.knockOuts.size()) return ranking.model.knockOuts[*row.knockOut].reason.in(words.language());
  if (!row.rank) return words::fill(words.say("report", "too little known: %1 of the weight"), {words::percent(words.language(), row.coverage, 0)});
  return words::fill(words.say("report", "loses most on %1"), {namesOf(ranking, furthest(ranking, row, true), words.language())});
}

}  // namespace

std::string shortCriterionName(const domain::BilingualText& name, words::Language language) {
  const std::string& whole = name.in(language);
  std::size_t end = whole.size();
  for (const char* stop : {" (", ": ", " / "})
    if (const std::size_t at = whole.find(stop); at != std::string::npos && at > 0) end = std::min(end, at);
  return whole.substr(0, end);
}

std::string shortCriterionName(const domain::Snapshot& snapshot, const std::string& key, words::Language language) {
  if (const domain::Criterion* criterion = scoring::findCriterion(key)) return shortCriterionName(criterion->name, language);
  for (const domain::ModelRecord& record : snapshot.all<domain::ModelRecord>())
    if (const auto model = domain::parseModel(record.definition, record.name); model)
      if (const domain::Criterion* own = scoring::findCriterion(*model, key)) return shortCriterionName(own->name, language);
  return key;
}

WaterfallChart placeWaterfall(const domain::Snapshot& snapshot, const Ranking& ranking, const scoring::AccountExplanation& place,
                              const Words& words) {
  WaterfallChart chart;
  chart.language = words.language();
  const RankedAccount& own = ranking.rows[place.row];
  chart.endLabel = nameOf(snapshot, own.account);
  chart.startLabel = nameOf(snapshot, ranking.rows[place.cutRow].account);
  chart.end = own.score.value_or(0.0);
  chart.start = chart.end + place.gap;
  const std::string points = words::decimal(words.language(), std::abs(place.gap), 1);
  // A key account is explained against the best one outside, who stands below it.
  const bool above = place.row < place.cutRow;
  chart.title = words::fill(above ? words.say("report", "%1: %2 points above the line") : words.say("report", "%1: %2 points below the line"),
                            {chart.endLabel, points});
  chart.subtitle = words::fill(words.say("report", "against %1, place %2"), {chart.startLabel, std::to_string(place.cutRow + 1)});
  for (const scoring::CriterionExplanation& criterion : place.criteria) {
    const bool known = std::find(place.unknown.begin(), place.unknown.end(), criterion.criterion) == place.unknown.end();
    chart.steps.push_back({shortCriterionName(ranking.criteria[criterion.criterion].name, words.language()), criterion.difference, known});
  }
  return chart;
}

SlopeChart revenueAgainstScore(const domain::Snapshot& snapshot, const Ranking& ranking, const Words& words, std::size_t most,
                               domain::Id<domain::Account> marked) {
  SlopeChart chart;
  chart.language = words.language();
  chart.leftCaption = words.say("report", "by revenue");
  chart.rightCaption = words.say("report", "by score");
  chart.emptyText = words.say("report", "Import sales to compare the ranking with the one by revenue.");
  int rising = 0;
  for (const RankedAccount& row : ranking.rows) {
    if (!row.rank || !row.valueRank) continue;
    if (*row.rank > most && *row.valueRank > most) continue;
    SlopeLine line{row.account.raw(), nameOf(snapshot, row.account),         *row.valueRank,
                   *row.rank,         row.proposedTier == domain::Tier::key, row.account == marked};
    if (line.right < line.left) ++rising;
    chart.lines.push_back(std::move(line));
  }
  if (!chart.lines.empty()) chart.title = words.say("report", "%n account(s) stand higher by score than by revenue", nullptr, rising);
  return chart;
}

LiftingChanges liftingChanges(const Ranking& ranking, const scoring::AccountExplanation& place, const Words& words) {
  const auto changeText = [&](std::size_t criterion, std::optional<double> from, std::optional<double> to) {
    return words::fill(words.say("report", "%1 from %2 to %3"), {shortCriterionName(ranking.criteria[criterion].name, words.language()),
                                                                 rawText(words, from.value_or(0.0)), rawText(words, to.value_or(0.0))});
  };
  LiftingChanges result;
  std::vector<std::pair<double, const scoring::CriterionExplanation*>> alone;
  for (const scoring::CriterionExplanation& criterion : place.criteria) {
    const auto worth = ranking.board->worth(ranking.rows[place.row].item, criterion.criterion);
    if (criterion.value && criterion.neededValue && criterion.neededWorth && worth) alone.emplace_back(*criterion.neededWorth - *worth, &criterion);
  }
  std::stable_sort(alone.begin(), alone.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  result.eachAlone = !alone.empty();
  for (const auto& [step, criterion] : alone) result.changes.push_back(changeText(criterion->criterion, criterion->value, criterion->neededValue));
  if (result.eachAlone) return result;
  for (const scoring::JointChange& change : place.together)
    if (change.value && change.neededValue) result.changes.push_back(changeText(change.criterion, change.value, change.neededValue));
  return result;
}

std::vector<Contrast> largeButNotKey(const Ranking& ranking, std::size_t keyCount, const Words& words) {
  std::vector<Contrast> result;
  for (const RankedAccount& row : ranking.rows) {
    if (!row.valueRank || *row.valueRank > keyCount || row.proposedTier == domain::Tier::key) continue;
    result.push_back({row.account, *row.valueRank, row.rank, weakness(ranking, row, words)});
  }
  std::stable_sort(result.begin(), result.end(), [](const Contrast& a, const Contrast& b) { return a.revenuePlace < b.revenuePlace; });
  return result;
}

std::vector<Contrast> smallButAttractive(const Ranking& ranking, std::size_t keyCount, const Words& words) {
  std::vector<Contrast> result;
  for (const RankedAccount& row : ranking.rows) {
    if (!row.rank || *row.rank > 2 * keyCount || !row.valueRank || *row.valueRank <= keyCount) continue;
    const bool attractive = row.quadrant == scoring::Quadrant::strategic || row.quadrant == scoring::Quadrant::star;
    if (row.proposedTier != domain::Tier::key && !attractive) continue;
    result.push_back({row.account, *row.valueRank, row.rank,
                      words::fill(words.say("report", "wins most on %1"), {namesOf(ranking, furthest(ranking, row, false), words.language())})});
  }
  return result;
}

}  // namespace kam::report
