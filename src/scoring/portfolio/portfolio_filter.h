// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the portfolio: the accounts of a manager, a region, a segment or a tier. What the part holds is a Snapshot
// again, so that every figure of the whole can be asked of the part by the same function.
#pragma once

#include "domain/records/account.h"
#include "domain/records/team_member.h"
#include "domain/snapshot.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace kam::scoring {

/// Unset and empty members leave everybody in.
struct PortfolioFilter {
  domain::Id<domain::TeamMember> manager;
  std::string region;
  std::string segment;
  domain::Tier tier = domain::Tier::unknown;
  bool isEmpty() const { return !manager.isSet() && region.empty() && segment.empty() && tier == domain::Tier::unknown; }
  bool operator==(const PortfolioFilter&) const = default;
};

/// Accounts that the filter lets through with their sales, opportunities and targets; other records as they are. What an
/// account does not say itself counts as its parent says it. A target of the whole portfolio is none of a part's.
domain::Snapshot partOf(const domain::Snapshot& snapshot, const PortfolioFilter& filter);

/// The accounts that the filter lets through.
std::unordered_set<base::RawId> accountsIn(const domain::Snapshot& snapshot, const PortfolioFilter& filter);

/// The values that accounts carry, sorted, each once; for the choices of a filter.
std::vector<std::string> regionsOf(const domain::Snapshot& snapshot);
std::vector<std::string> segmentsOf(const domain::Snapshot& snapshot);

}  // namespace kam::scoring
