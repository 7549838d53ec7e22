// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/ranking.h"

#include "domain/records/settings.h"
#include "scoring/order.h"
#include "scoring/portfolio/frozen_anchors.h"
#include "scoring/portfolio/knock_outs.h"
#include "scoring/portfolio/tier_proposal.h"
#include "scoring/saturated.h"
#include "scoring/selection/criterion_catalogue.h"
#include "scoring/selection/shipped_models.h"
#include "scoring/selection/weighted_sum.h"
#include "scoring/selection/weights.h"

#include <algorithm>
#include <numeric>

namespace kam::scoring {
namespace {

using domain::Account;
using domain::Axis;

/// The model's criteria with functions; margin leaves where nobody recorded one.
base::Result<void> addCriteria(const domain::Snapshot& snapshot, Ranking& ranking) {
  std::vector<double> points;
  for (const domain::ModelCriterion& wanted : ranking.model.criteria) {
    const domain::Criterion* criterion = findCriterion(ranking.model, wanted.key);
    if (criterion == nullptr) return base::fail(base::ErrorCode::criterionUnknown, {wanted.key});
    if (wanted.key == "margin" && !marginRecorded(snapshot)) {
      ranking.dropped.push_back(wanted.key);
      continue;
    }
    RankedCriterion ranked{wanted.key, criterion->name, criterion->axis, wanted.points, 0.0, ValueFunction(), false};
    if (!wanted.value.empty()) {
      auto function = ValueFunction::make(wanted.value);
      if (!function) return base::fail(base::ErrorCode::jsonBadValue, {ranking.model.name, wanted.key});
      ranked.function = std::move(*function);
    }
    points.push_back(wanted.points);
    ranking.criteria.push_back(std::move(ranked));
  }
  if (ranking.criteria.size() > kMostCriteria) return base::fail(base::ErrorCode::valueOutOfRange, {ranking.model.name, "criteria"});
  const auto weights = weightsFromPoints(points);
  if (!weights) return base::fail(weights.error());
  for (std::size_t i = 0; i < weights->size(); ++i) ranking.criteria[i].weight = (*weights)[i];
  return {};
}

/// Raw values and worths: computed ones by their anchors, gaps filled by ratings (a tenth each).
std::vector<ScoreBoard::Column> worthColumns(const CriterionContext& context, Ranking& ranking) {
  const auto rated = ratedColumns(context.snapshot, ranking.list);
  std::vector<ScoreBoard::Column> worths;
  for (RankedCriterion& criterion : ranking.criteria) {
    const auto ratings = rated.find(criterion.key);
    auto computed = computedColumn(context, criterion.key);
    criterion.computed = computed.has_value();
    CriterionColumn raw = computed ? std::move(*computed) : CriterionColumn(ranking.list.size());
    ScoreBoard::Column column(raw.size());
    for (std::size_t item = 0; item < raw.size(); ++item) {
      if (raw[item]) {
        column[item] = criterion.function(*raw[item]);
      } else if (ratings != rated.end() && ratings->second[item]) {
        raw[item] = ratings->second[item];
        column[item] = criterion.computed ? *raw[item] / 10.0 : criterion.function(*raw[item]);
      }
    }
    ranking.rawValues.push_back(std::move(raw));
    worths.push_back(std::move(column));
  }
  return worths;
}

/// Net revenue of the window along the list; unset without any sales in the workspace.
std::vector<std::optional<std::int64_t>> revenues(const CriterionContext& context) {
  std::vector<std::optional<std::int64_t>> values(context.list.size());
  if (!context.months) return values;
  for (std::size_t item = 0; item < values.size(); ++item) {
    base::Wide sum = 0;
    for (const std::int64_t month : CriterionContext::windowOf(context.months->revenueOf(item))) sum += month;
    values[item] = saturated(sum);
  }
  return values;
}

void addRevenue(const CriterionContext& context, Ranking& ranking) {
  const auto values = revenues(context);
  if (!context.months) return;
  std::vector<std::int64_t> known(values.size());
  std::transform(values.begin(), values.end(), known.begin(), [](const auto& value) { return value.value_or(0); });
  const auto order = descendingOrder(known, ranking.list.tieRanks);
  std::vector<std::size_t> placeOf(values.size());
  for (std::size_t place = 0; place < order.size(); ++place) placeOf[order[place]] = place + 1;
  for (RankedAccount& row : ranking.rows) {
    row.revenue = values[row.item];
    row.valueRank = placeOf[row.item];
  }
}

std::optional<double> scoreOrUnset(double score) { return score < 0.0 ? std::nullopt : std::optional(score); }

void addRows(const domain::Snapshot& snapshot, const std::vector<std::optional<std::size_t>>& knockedOut, Ranking& ranking) {
  const auto points = ranking.points();
  const auto attractiveness = ranking.board->scores(ranking.pointsOf(Axis::attractiveness));
  const auto strength = ranking.board->scores(ranking.pointsOf(Axis::strength));
  BoardScores scores;
  ranking.board->rescore(points, scores, ranking.eligible);
  ranking.ranked = scores.ranked;
  for (std::size_t place = 0; place < scores.order.size(); ++place) {
    const std::uint32_t item = scores.order[place];
    RankedAccount row;
    row.account = ranking.list.ids[item];
    row.item = item;
    if (place < scores.ranked) row.rank = place + 1;
    row.score = scoreOrUnset(scores.scores[item]);
    row.attractiveness = scoreOrUnset(attractiveness[item]);
    row.strength = scoreOrUnset(strength[item]);
    row.coverage = ranking.board->coverage(item, points);
    row.lower = row.score.value_or(0.0) * row.coverage;
    row.upper = std::min(100.0, row.lower + 100.0 * (1.0 - row.coverage));
    const bool placed = row.coverage >= kCoverageToRank - 1e-12 && row.attractiveness && row.strength;
    if (placed) row.quadrant = quadrantOf(*row.attractiveness, *row.strength);
    row.tier = snapshot.all<Account>()[ranking.list.rows[item]].tier;
    row.knockOut = knockedOut[item];
    row.contributions = ranking.board->contributions(item, points);
    for (std::uint32_t c = 0; c < ranking.criteria.size(); ++c)
      if (!ranking.board->isKnown(item, c)) row.missing.push_back(c);
    ranking.rows.push_back(std::move(row));
  }
}

}  // namespace

std::vector<double> Ranking::points() const {
  std::vector<double> result;
  for (const RankedCriterion& criterion : criteria) result.push_back(criterion.points);
  return result;
}

std::vector<double> Ranking::pointsOf(Axis axis) const {
  std::vector<double> result;
  for (const RankedCriterion& criterion : criteria) result.push_back(criterion.axis == axis ? criterion.points : 0.0);
  return result;
}

base::Result<Ranking> rankAccounts(const domain::Snapshot& snapshot, const domain::SelectionModel& model, const RankingOptions& options) {
  Ranking ranking;
  ranking.level = options.level;
  ranking.asOf = options.asOf;
  ranking.list = accountList(snapshot, options.level);
  const CriterionContext context(snapshot, ranking.list, options.asOf);
  ranking.window = context.window;
  ranking.model = freezeAnchors(context, model);
  if (auto added = addCriteria(snapshot, ranking); !added) return base::fail(added.error());
  const auto knockOuts = readKnockOuts(snapshot, model);
  if (!knockOuts) return base::fail(knockOuts.error());
  std::vector<std::optional<std::size_t>> knockedOut(ranking.list.size());
  ranking.eligible.assign(ranking.list.size(), 1);
  for (std::size_t item = 0; item < ranking.list.size(); ++item) {
    const Account& account = snapshot.all<Account>()[ranking.list.rows[item]];
    const auto holds =
        std::find_if(knockOuts->begin(), knockOuts->end(), [&](const ReadyKnockOut& knockOut) { return knocksOut(knockOut, account); });
    if (holds != knockOuts->end()) knockedOut[item] = static_cast<std::size_t>(holds - knockOuts->begin());
    if (knockedOut[item] || account.archived) ranking.eligible[item] = 0;
  }
  ranking.board = std::make_shared<const ScoreBoard>(worthColumns(context, ranking), ranking.list.tieRanks);
  addRows(snapshot, knockedOut, ranking);
  addRevenue(context, ranking);
  proposeTiers(ranking);
  return ranking;
}

domain::SelectionModel defaultModel(const domain::Snapshot& snapshot, base::Date asOf) {
  domain::SelectionModel firstLook = shippedModels().front();
  const auto* settings = snapshot.find(domain::Id<domain::Settings>(1));
  const std::string wanted = settings != nullptr && !settings->defaultModel.empty() ? settings->defaultModel : std::string(kStandard);
  auto model = modelNamed(snapshot, wanted);
  if (!model) return firstLook;
  if (model->name == kFirstLook) return *model;
  const auto ranking = rankAccounts(snapshot, *model, {RollUp::group, asOf});
  if (!ranking || ranking->rows.empty()) return firstLook;
  const auto covered =
      std::count_if(ranking->rows.begin(), ranking->rows.end(), [](const RankedAccount& row) { return row.coverage >= kCoverageToRank - 1e-12; });
  if (2 * static_cast<std::size_t>(covered) >= ranking->rows.size()) return *std::move(model);
  auto stored = modelNamed(snapshot, kFirstLook);
  return stored ? *std::move(stored) : firstLook;
}

}  // namespace kam::scoring
