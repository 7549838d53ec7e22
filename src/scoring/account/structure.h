// SPDX-License-Identifier: GPL-3.0-or-later
// The group that an account belongs to with its units and sites, and what lies below each place rolled up.
#pragma once

#include "base/date.h"
#include "domain/kind.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kam::scoring {

struct StructureNode {
  /// accounts, units or sites
  domain::Kind kind = domain::Kind::accounts;
  base::RawId id = 0;
  /// Index of the node above; SIZE_MAX for the top.
  std::size_t above = SIZE_MAX;
  std::string name;
  std::string role;
  /// "Ulm, DE"
  std::string place;
  /// Revenue of the last twelve months with everything below, in minor units; accounts only, since sales name no units.
  std::optional<std::int64_t> revenue;
  /// Open opportunities here and below, weighted, and how many.
  std::int64_t pipeline = 0;
  int opportunities = 0;
  /// People who work here or below today.
  int contacts = 0;
};

/// From the top of the group down: an account, its units with their sites, its other sites, then its subsidiaries. A parent stands before what
/// lies below it. Empty for an unknown account.
std::vector<StructureNode> structureOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today);

}  // namespace kam::scoring
