// SPDX-License-Identifier: GPL-3.0-or-later
// Small measures of one account that its pages and documents show: promises kept, defence against competitors (A14), relative strength (A3),
// satisfaction, hours spent (engine.md 8 and 14).
#pragma once

#include "base/date.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <optional>
#include <span>

namespace kam::scoring {

struct PromiseBalance {
  int kept = 0;
  int broken = 0;
  int open = 0;
  int overdue = 0;
  /// kept / (kept + broken); unset before the first one is settled.
  std::optional<double> rate() const;
};

/// Of one side only.
PromiseBalance promisesOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, bool ours, base::Date today);

struct Defence {
  /// 0–100: 100 · (1 − Π(1 − strength)) over the barriers that still hold.
  std::optional<double> barriers;
  /// 0–100: the largest threat of a competitor, of 5.
  std::optional<double> threat;
  int holding = 0;
  int expired = 0;
};

Defence defenceOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today);

/// How much better than the best competitor we meet what the customer requires, by its importance: −10 … +10 (A3). Unset where no
/// requirement has all three figures.
std::optional<double> relativeStrength(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

/// Of the amounts of open opportunities of these accounts, the part that answers a need of the customer; the rest is sold deal by deal. Unset
/// where no open opportunity has an amount.
std::optional<double> shareAnsweringNeeds(const domain::Snapshot& snapshot, std::span<const base::RawId> accounts);

/// Hours spent on the account in a period.
double hoursSpent(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Period period);

}  // namespace kam::scoring
