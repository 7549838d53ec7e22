// SPDX-License-Identifier: GPL-3.0-or-later
// Who and what is meant by a few typed letters: accounts, people of an account, functions of our own company. Names are compared folded,
// by their beginning; a whole name wins over a beginning.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::app {

struct NamedAccounts {
  std::vector<domain::Id<domain::Account>> ids;
  /// At most five, to choose from.
  std::vector<std::string> names;
};
/// The one of these accounts that all others lie below; unset where there is none, or only one account.
domain::Id<domain::Account> headOf(const domain::Snapshot& snapshot, const std::vector<domain::Id<domain::Account>>& accounts);
/// `typed` is folded.
NamedAccounts accountsNamed(const domain::Snapshot& snapshot, std::string_view typed);

struct NamedPersons {
  std::vector<domain::Id<domain::Person>> ids;
  std::vector<std::string> names;
};
/// By family name, given name, or both; those of the account first, others only where it has nobody of that name.
NamedPersons personsNamed(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, std::string_view typed);

struct NamedOpportunities {
  std::vector<domain::Id<domain::Opportunity>> ids;
  std::vector<std::string> names;
};
/// Open ones of the account and of what lies directly below it.
NamedOpportunities opportunitiesNamed(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, std::string_view typed);

/// In German or English; unknown where there is none.
domain::OwnFunction functionNamed(std::string_view typed);

}  // namespace kam::app
