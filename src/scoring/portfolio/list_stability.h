// SPDX-License-Identifier: GPL-3.0-or-later
// How far each weight of a ranking may move before the list of key accounts changes, and who would change places.
#pragma once

#include "scoring/portfolio/ranking.h"
#include "scoring/selection/weight_stability.h"

namespace kam::scoring {

struct WeightRoom {
  /// Along the ranking's criteria; weights 0–1.
  std::size_t criterion = 0;
  double weight = 0.0;
  /// Not applicable where the model has one criterion only.
  Status status = Status::ok;
  double low = 0.0;
  double high = 1.0;
  /// Rows of the ranking; unset where the end of the interval is 0 or 1 and nothing changes there.
  std::optional<Exchange> below;
  std::optional<Exchange> above;
};

/// For the best `top` of the ranked accounts. Exact; accounts with unknown values are compared by what is known of them.
std::vector<WeightRoom> listStability(const Ranking& ranking, std::size_t top);

/// How many key accounts the model's cut proposes.
std::size_t proposedKeyAccounts(const Ranking& ranking);

}  // namespace kam::scoring
