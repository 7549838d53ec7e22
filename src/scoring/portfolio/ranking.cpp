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
    std::vector<std::uint8_t> fromRating(raw.size(), 0);
    for (std::size_t item = 0; item < raw.size(); ++item) {
      if (raw[item]) {
        column[item] = criterion.function(*raw[item]);
      } else if (ratings != rated.end() && ratings->second[item]) {
        raw[item] = ratings->second[item];
        fromRating[item] = 1;
        column[item] = criterion.computed ? *raw[item] / 10.0 : criterion.function(*raw[item]);
      }
    }
    ranking.rawValues.push_back(std::move(raw));
    ranking.rated.push_back(std::move(fromRating));
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

/// What stays the same whatever the points are: one row per item.
void addRows(const CriterionContext& context, const std::vector<std::optional<std::size_t>>& knockedOut, Ranking& ranking) {
  const auto values = revenues(context);
  std::vector<std::int64_t> known(values.size());
  std::transform(values.begin(), values.end(), known.begin(), [](const auto& value) { return value.value_or(0); });
  const auto byRevenue = descendingOrder(known, ranking.list.tieRanks);
  ranking.rows.resize(ranking.list.size());
  for (std::uint32_t item = 0; item < ranking.rows.size(); ++item) {
    RankedAccount& row = ranking.rows[item];
    row.account = ranking.list.ids[item];
    row.item = item;
    row.tier = context.snapshot.all<Account>()[ranking.list.rows[item]].tier;
    row.revenue = values[item];
    row.knockOut = knockedOut[item];
    for (std::uint32_t c = 0; c < ranking.criteria.size(); ++c)
      if (!ranking.board->isKnown(item, c)) row.missing.push_back(c);
  }
  for (std::size_t place = 0; place < byRevenue.size() && context.months; ++place) ranking.rows[byRevenue[place]].valueRank = place + 1;
}

std::optional<double> scoreOrUnset(double score) { return score < 0.0 ? std::nullopt : std::optional(score); }

/// Everything that hangs on the points: scores, order, quadrants, contributions, proposed tiers.
void scoreRows(Ranking& ranking) {
  const auto points = ranking.points();
  const auto attractiveness = ranking.board->scores(ranking.pointsOf(Axis::attractiveness));
  const auto strength = ranking.board->scores(ranking.pointsOf(Axis::strength));
  BoardScores scores;
  ranking.board->rescore(points, scores, ranking.eligible);
  ranking.ranked = scores.ranked;
  std::vector<std::uint32_t> rowOfItem(ranking.rows.size());
  for (std::uint32_t at = 0; at < ranking.rows.size(); ++at) rowOfItem[ranking.rows[at].item] = at;
  std::vector<RankedAccount> rows;
  rows.reserve(ranking.rows.size());
  for (std::size_t place = 0; place < scores.order.size(); ++place) {
    const std::uint32_t item = scores.order[place];
    RankedAccount& row = rows.emplace_back(std::move(ranking.rows[rowOfItem[item]]));
    row.rank = place < scores.ranked ? std::optional(place + 1) : std::nullopt;
    row.score = scoreOrUnset(scores.scores[item]);
    row.attractiveness = scoreOrUnset(attractiveness[item]);
    row.strength = scoreOrUnset(strength[item]);
    row.coverage = ranking.board->coverage(item, points);
    row.lower = row.score.value_or(0.0) * row.coverage;
    row.upper = std::min(100.0, row.lower + 100.0 * (1.0 - row.coverage));
    const bool placed = row.coverage >= kCoverageToRank - 1e-12 && row.attractiveness && row.strength;
    row.quadrant = placed ? std::optional(quadrantOf(*row.attractiveness, *row.strength)) : std::nullopt;
    row.contributions = ranking.board->contributions(item, points);
  }
  ranking.rows = std::move(rows);
  proposeTiers(ranking);
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
  addRows(context, knockedOut, ranking);
  scoreRows(ranking);
  return ranking;
}

base::Result<Ranking> withPoints(const Ranking& ranking, std::span<const double> points) {
  const auto weights = weightsFromPoints(points);
  if (!weights || points.size() != ranking.criteria.size()) return base::fail(base::ErrorCode::weightsAllZero);
  Ranking moved = ranking;
  for (std::size_t c = 0; c < points.size(); ++c) {
    moved.criteria[c].points = points[c];
    moved.criteria[c].weight = (*weights)[c];
    for (domain::ModelCriterion& criterion : moved.model.criteria)
      if (criterion.key == moved.criteria[c].key) criterion.points = points[c];
  }
  scoreRows(moved);
  return moved;
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
