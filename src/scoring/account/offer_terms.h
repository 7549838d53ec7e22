// SPDX-License-Identifier: GPL-3.0-or-later
// What is offered, seen from our side: what it leaves us, and which special conditions wait for approval, run out or have run out.
#pragma once

#include "domain/record_tags.h"
#include "domain/records/offer_item.h"
#include "domain/snapshot.h"

#include <optional>

namespace kam::scoring {

enum class TermsState : std::uint8_t {
  none,      ///< a solution or a service package: nothing to approve
  open,      ///< nobody approved it
  approved,  ///< approved, and valid for longer than `kTermsAhead` or without an end
  expiring,  ///< approved, and at its end within `kTermsAhead`
  expired,   ///< its last day is over, approved or not
};

/// Days ahead in which the end of a special condition is said.
inline constexpr std::chrono::days kTermsAhead{30};

TermsState termsState(const domain::OfferItem& item, base::Date today);

/// Price less internal cost, minor units a year; unset while either is unknown. A special condition has no price: it costs what it costs.
std::optional<std::int64_t> marginOf(const domain::OfferItem& item);

struct OfferFigures {
  /// Special conditions of the account by their state.
  int open = 0;
  int expiring = 0;
  int expired = 0;
  /// Special conditions in force for which nothing is got in return.
  int withoutReturn = 0;
};
/// Of the account's own offers, those that were declined left out.
OfferFigures offersOf(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today);

}  // namespace kam::scoring
