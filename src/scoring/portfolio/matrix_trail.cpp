// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/matrix_trail.h"

#include "domain/decision_figures.h"
#include "scoring/portfolio/decision_history.h"
#include "scoring/portfolio/past_state.h"
#include "scoring/portfolio/review_history.h"

#include <algorithm>
#include <unordered_map>

namespace kam::scoring {
namespace {

using base::Date;
using base::RawId;
using domain::Snapshot;

constexpr int kYearMonths = 12;
/// What was frozen later than this after the day is too young to be told as "before".
constexpr int kYoungestMonths = 6;
/// Less coverage than now by more than this is told.
constexpr double kNoticeable = 0.02;

using Frozen = std::unordered_map<RawId, TrailPoint>;

void keep(Frozen& frozen, TrailSource source, Date on, domain::Id<domain::Account> account, const std::optional<double>& attractiveness,
          const std::optional<double>& strength) {
  if (!attractiveness || !strength) return;
  const auto known = frozen.find(account.raw());
  if (known != frozen.end() && known->second.on >= on) return;
  frozen[account.raw()] = {account, source, on, *attractiveness, *strength, quadrantOf(*attractiveness, *strength), false};
}

/// The newest position that a decision or a review by this model wrote down, up to a day.
Frozen frozenPositions(const Snapshot& snapshot, const std::string& model, Date until) {
  Frozen frozen;
  for (const domain::Decision& decision : snapshot.all<domain::Decision>()) {
    if (!decision.on || *decision.on > until || decision.modelName != model) continue;
    for (const domain::DecisionEntry* entry : entriesOf(snapshot, decision.id)) {
      const domain::DecisionFigures figures = domain::parseDecisionFigures(entry->figures);
      keep(frozen, TrailSource::decision, *decision.on, entry->account, figures.attractiveness, figures.strength);
    }
  }
  for (const domain::Review& review : snapshot.all<domain::Review>()) {
    if (!review.frozenOn || !review.on || *review.on > until || review.modelName != model) continue;
    for (const domain::ReviewEntry* entry : entriesOf(snapshot, review.id))
      keep(frozen, TrailSource::review, *review.on, entry->account, entry->attractiveness, entry->strength);
  }
  return frozen;
}

std::unordered_map<RawId, TrailPoint> computedPositions(const Snapshot& snapshot, const Ranking& ranking, Date day) {
  std::unordered_map<RawId, TrailPoint> points;
  const auto then = rankAccounts(stateOn(snapshot, day), ranking.model, {ranking.level, day});
  if (!then) return points;
  std::unordered_map<RawId, double> coverage;
  for (const RankedAccount& row : ranking.rows) coverage.emplace(row.account.raw(), row.coverage);
  for (const RankedAccount& row : then->rows) {
    if (!row.quadrant) continue;
    const auto now = coverage.find(row.account.raw());
    const bool lessKnown = now != coverage.end() && row.coverage < now->second - kNoticeable;
    points.emplace(row.account.raw(),
                   TrailPoint{row.account, TrailSource::computed, day, *row.attractiveness, *row.strength, *row.quadrant, lessKnown});
  }
  return points;
}

}  // namespace

std::string_view keyOf(TrailSource source) {
  switch (source) {
    case TrailSource::decision: return "decision";
    case TrailSource::review: return "review";
    case TrailSource::computed: break;
  }
  return "computed";
}

const TrailPoint* MatrixTrail::of(domain::Id<domain::Account> account) const {
  const auto found = std::find_if(points.begin(), points.end(), [&](const TrailPoint& point) { return point.account == account; });
  return found == points.end() ? nullptr : &*found;
}

Date trailDay(const Ranking& ranking) {
  const Date now = ranking.window ? ranking.window->to : ranking.asOf;
  // The last day of a month stays one, whatever its number.
  const base::Month month = base::monthOf(now);
  return now == month.last() ? base::Month{month.index - kYearMonths}.last() : base::addMonths(now, -kYearMonths);
}

MatrixTrail matrixTrail(const Snapshot& snapshot, const Ranking& ranking) {
  MatrixTrail trail;
  const Date day = trailDay(ranking);
  const auto computed = computedPositions(snapshot, ranking, day);
  if (!computed.empty()) trail.on = day;
  const Frozen frozen = frozenPositions(snapshot, ranking.model.name, base::addMonths(day, kYoungestMonths));
  for (const RankedAccount& row : ranking.rows) {
    if (!row.quadrant) continue;
    const auto again = computed.find(row.account.raw());
    const auto written = frozen.find(row.account.raw());
    // What was scored again from all that is known now lies on one scale with today; half of it does not.
    const bool whole = again != computed.end() && !again->second.lessKnown;
    if (whole) trail.points.push_back(again->second);
    else if (written != frozen.end()) trail.points.push_back(written->second);
    else if (again != computed.end()) trail.points.push_back(again->second);
  }
  return trail;
}

}  // namespace kam::scoring
