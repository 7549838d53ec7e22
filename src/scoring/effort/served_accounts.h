// SPDX-License-Identifier: GPL-3.0-or-later
// Which accounts get less and which more of our time than their tier promises (product.md S12).
#pragma once

#include "base/date.h"
#include "domain/choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace kam::scoring {

/// Within a tenth of what was promised; where nothing is promised, only nothing is.
bool areHoursKept(std::int64_t planned, std::int64_t promised);

struct ServedAccount {
  enum class State : std::uint8_t { noPromise, less, asPromised, more };

  domain::Id<domain::Account> account;
  /// Hours a year that its tier promises; unset where the tier promises none.
  std::optional<std::int64_t> promised;
  /// Hours a year of all assignments.
  std::int64_t planned = 0;
  /// Hours logged in the twelve months up to today.
  double logged = 0.0;

  /// planned − promised
  std::optional<std::int64_t> difference() const { return promised ? std::optional(planned - *promised) : std::nullopt; }
  State state() const;
};

/// Accounts that are not archived and have a promise or any hours; those furthest below their promise first, those without one last.
std::vector<ServedAccount> servedAccounts(const domain::Snapshot& snapshot, base::Date today);

}  // namespace kam::scoring
