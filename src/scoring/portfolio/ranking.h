// SPDX-License-Identifier: GPL-3.0-or-later
// The ranked list of a workspace's accounts by a model, with every figure that explains a place on it. The board inside
// answers moved sliders without going back to the workspace.
#pragma once

#include "base/error.h"
#include "domain/choices.h"
#include "domain/model.h"
#include "scoring/portfolio/account_list.h"
#include "scoring/portfolio/criterion_values.h"
#include "scoring/selection/portfolio_matrix.h"
#include "scoring/selection/score_board.h"
#include "scoring/selection/value_function.h"

#include <memory>
#include <string>
#include <vector>

namespace kam::scoring {

struct RankedCriterion {
  std::string key;
  domain::BilingualText name;
  domain::Axis axis = domain::Axis::attractiveness;
  double points = 0.0;
  /// points over all points, 0–1
  double weight = 0.0;
  ValueFunction function;
  /// Whether the workspace computes it (ratings then fill its gaps only).
  bool computed = false;
};

struct RankedAccount {
  domain::Id<domain::Account> account;
  /// Position in `Ranking::list`.
  std::uint32_t item = 0;
  /// 1 … n; unset below coverage 0.6 and for knocked-out accounts, which stand at the end.
  std::optional<std::size_t> rank;
  /// 0–100; unset where nothing is known.
  std::optional<double> score;
  std::optional<double> attractiveness;
  std::optional<double> strength;
  /// Weight of what is known, and the score with everything unknown at its worst and best.
  double coverage = 0.0;
  double lower = 0.0;
  double upper = 100.0;
  /// Unset below coverage 0.6 or without one of the axes.
  std::optional<Quadrant> quadrant;
  /// As decided, and as the model's cuts would have it (a hand-set watch stays).
  domain::Tier tier = domain::Tier::unknown;
  domain::Tier proposedTier = domain::Tier::standard;
  /// Net revenue of the default window (minor units) and the place by it among all accounts.
  std::optional<std::int64_t> revenue;
  std::optional<std::size_t> valueRank;
  /// Position among the model's knock-outs of the first that holds.
  std::optional<std::size_t> knockOut;
  /// Along the criteria; add up to the score, first to last. 0 where unknown.
  std::vector<double> contributions;
  /// Positions of criteria that are not known.
  std::vector<std::uint32_t> missing;
};

struct Ranking {
  /// With the anchors that were used.
  domain::SelectionModel model;
  RollUp level = RollUp::group;
  base::Date asOf{};
  std::optional<base::Period> window;
  std::vector<RankedCriterion> criteria;
  /// Keys that left the model for all accounts because nobody recorded what they need (margin).
  std::vector<std::string> dropped;
  /// In the order of the list.
  std::vector<RankedAccount> rows;
  std::size_t ranked = 0;

  AccountList list;
  std::shared_ptr<const ScoreBoard> board;
  /// Raw values as computed or rated, by criterion, then item.
  std::vector<CriterionColumn> rawValues;
  /// By criterion, then item: 1 where a rating gave the value.
  std::vector<std::vector<std::uint8_t>> rated;
  /// By item: 0 where a knock-out holds. For `ScoreBoard::rescore`.
  std::vector<std::uint8_t> eligible;

  std::vector<double> points() const;
  /// Points of one axis, 0 for the other's criteria.
  std::vector<double> pointsOf(domain::Axis axis) const;
};

struct RankingOptions {
  RollUp level = RollUp::group;
  base::Date asOf{};
};

/// Archived accounts are not ranked. Refused: unknown criteria (`criterionUnknown`), points that are all 0 (`weightsAllZero`), knock-outs
/// that cannot be read.
base::Result<Ranking> rankAccounts(const domain::Snapshot& snapshot, const domain::SelectionModel& model, const RankingOptions& options);

/// The same accounts with other points along the criteria, without going back to the workspace: what a moved slider
/// shows. Refused as above.
base::Result<Ranking> withPoints(const Ranking& ranking, std::span<const double> points);

/// The model to begin with: the workspace's own choice or Standard once half of the accounts reach coverage 0.6 in it,
/// First look until then.
domain::SelectionModel defaultModel(const domain::Snapshot& snapshot, base::Date asOf);

}  // namespace kam::scoring
