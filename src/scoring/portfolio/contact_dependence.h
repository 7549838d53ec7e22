// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that hang on one contact. What a contact carries is influence (1–3, unknown counts 1) times the conversations of the last
// twelve months; where none are logged, influence alone.
#pragma once

#include "scoring/portfolio/account_list.h"

#include "domain/records/position.h"

namespace kam::scoring {

struct ContactDependence {
  std::uint32_t item = 0;
  domain::Id<domain::Position> position;
  domain::Id<domain::Person> person;
  /// Of what all present contacts carry, 0–1.
  double share = 0.0;
  std::size_t contacts = 0;
};

/// The contact that carries most, for every item with a present one; nothing for items without.
std::vector<std::optional<ContactDependence>> strongestContacts(const domain::Snapshot& snapshot, const AccountList& list, base::Date asOf);

/// Items with a single contact, or one that carries more than half; in the order of the list.
std::vector<ContactDependence> singleThreaded(const domain::Snapshot& snapshot, const AccountList& list, base::Date asOf);

}  // namespace kam::scoring
