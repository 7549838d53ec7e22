// SPDX-License-Identifier: GPL-3.0-or-later
// The best tiers for a ranking's accounts within the hours there are: exact, with the simple rule beside it.
#pragma once

#include "scoring/portfolio/ranking.h"
#include "scoring/portfolio/tier_proposal.h"
#include "scoring/selection/capacity.h"

#include <array>
#include <map>

namespace kam::scoring {

struct TierEffort {
  domain::Tier tier = domain::Tier::key;
  /// Hours a year, and which part of the account's score they make use of.
  double hours = kKeyHours;
  double factor = 1.0;
};

struct CapacityRules {
  /// Factors are this program's own choice: half the hours keep more than half of the worth.
  std::vector<TierEffort> efforts{{domain::Tier::key, kKeyHours, 1.0},
                                  {domain::Tier::develop, kDevelopHours, 0.6},
                                  {domain::Tier::standard, kStandardHours, 0.25},
                                  {domain::Tier::watch, kWatchHours, 0.05}};
  /// Accounts whose tier is settled; a tier that has no effort above costs nothing. Accounts set to watch by hand are settled anyway.
  std::map<base::RawId, domain::Tier> settled;
};

struct CapacityProposal {
  /// Not applicable when what is settled needs more than there is, by `hoursShort`.
  Status status = Status::ok;
  double hoursShort = 0.0;
  /// Along the ranked rows; unknown: no hours are left for the account.
  std::vector<domain::Tier> tiers;
  std::vector<domain::Tier> greedyTiers;
  double hours = 0.0;
  double greedyHours = 0.0;
  double value = 0.0;
  double greedyValue = 0.0;
  /// (best − simple rule) / best
  double greedyGap = 0.0;
};

CapacityProposal proposeByCapacity(const Ranking& ranking, double hours, const CapacityRules& rules = {});

}  // namespace kam::scoring
