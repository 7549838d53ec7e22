// SPDX-License-Identifier: GPL-3.0-or-later
// What serving one account, or a group of them, costs in a fiscal year: its cost lines, and the hours logged on it where no cost line says
// what our own people cost.
#pragma once

#include "base/date.h"
#include "domain/choices.h"
#include "domain/snapshot.h"

#include <array>
#include <cstdint>
#include <functional>
#include <vector>

namespace kam::scoring {

inline constexpr std::size_t kCostKinds = static_cast<std::size_t>(domain::CostKind::other) + 1;

struct AccountCosts {
  /// Minor units of the year's cost lines by kind.
  std::array<std::int64_t, kCostKinds> lines{};
  /// Whether there is a line of the kind, be it of 0.
  std::array<bool, kCostKinds> has{};
  /// Hundredths of hours logged in the year.
  std::int64_t hundredthHours = 0;
  /// Minor units an hour; 0 where the workspace does not say.
  std::int64_t hourCost = 0;

  std::int64_t of(domain::CostKind kind) const { return lines[static_cast<std::size_t>(kind)]; }
  /// What the hours cost, in minor units; 0 where a cost line says what our people cost, or an hour's cost is not known.
  std::int64_t hours() const;
  std::int64_t all() const;
  bool any() const;
  /// Without rebates and bonuses, which serve nobody.
  std::int64_t service() const { return all() - of(domain::CostKind::rebate) - of(domain::CostKind::bonus); }
  /// Whether anything of that is known.
  bool serves() const;
};

/// The fiscal year in which twelve months of sales end: the one whose costs are set against them.
int costYear(const domain::Snapshot& snapshot, base::Period sales);

/// Costs of the fiscal year `year` per group; `groupOf` says to which of `groups` an account belongs, or `groups` for none.
std::vector<AccountCosts> costsOfYear(const domain::Snapshot& snapshot, int year, std::size_t groups,
                                      const std::function<std::size_t(base::RawId account)>& groupOf);

}  // namespace kam::scoring
