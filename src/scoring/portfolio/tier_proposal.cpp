// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/tier_proposal.h"

#include <algorithm>

namespace kam::scoring {

using domain::Tier;

std::size_t accountsWithin(const domain::Cut& cut, const Ranking& ranking, std::size_t above, double hours) {
  const std::size_t left = ranking.ranked - std::min(above, ranking.ranked);
  switch (cut.kind) {
    case domain::Cut::Kind::top: {
      const auto wanted = static_cast<std::size_t>(std::clamp(cut.value, 0.0, 1e9));
      return std::min(left, wanted - std::min(above, wanted));
    }
    case domain::Cut::Kind::score: {
      std::size_t within = 0;
      while (within < left && ranking.rows[above + within].score.value_or(-1.0) >= cut.value) ++within;
      return within;
    }
    case domain::Cut::Kind::hours: return std::min(left, static_cast<std::size_t>(std::clamp(cut.value / hours, 0.0, 1e9)));
  }
  return 0;
}

void proposeTiers(Ranking& ranking) {
  const std::size_t key = accountsWithin(ranking.model.key, ranking, 0, kKeyHours);
  const std::size_t develop = accountsWithin(ranking.model.develop, ranking, key, kDevelopHours);
  for (std::size_t place = 0; place < ranking.rows.size(); ++place) {
    RankedAccount& row = ranking.rows[place];
    row.proposedTier = place < key ? Tier::key : place < key + develop ? Tier::develop : Tier::standard;
    if (row.proposedTier == Tier::standard && row.tier == Tier::watch) row.proposedTier = Tier::watch;
  }
}

}  // namespace kam::scoring
