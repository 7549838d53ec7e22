// SPDX-License-Identifier: GPL-3.0-or-later
// How far what a customer committed itself to take in a contract is called off, and how far it would be at an even pace.
#pragma once

#include "domain/records/contract.h"

#include <optional>

namespace kam::scoring {

struct CallOff {
  /// Minor units, for the stretch that today lies in: the first term, or the renewal that runs.
  std::int64_t committed = 0;
  std::int64_t called = 0;
  /// Part of the stretch that is over with today, 0–1; unset where the contract has no length, or runs on from month to month.
  std::optional<double> elapsed;

  /// Called off of what was committed; above 1 where more was taken.
  double share() const { return static_cast<double>(called) / static_cast<double>(committed); }
  /// Minor units still to be called off, none once all of it was.
  std::int64_t open() const { return committed > called ? committed - called : 0; }
  /// More than `kPaceRoom` of the commitment behind an even pace.
  bool isBehind() const;
};

/// A tenth of the commitment: deliveries come in lots.
inline constexpr double kPaceRoom = 0.1;

/// Unset without a commitment, and once the contract has ended. Nothing entered as called off counts as nothing called off.
std::optional<CallOff> callOffOf(const domain::Contract& contract, base::Date today);

}  // namespace kam::scoring
