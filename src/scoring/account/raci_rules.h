// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what at an account, checked (A17): every duty has exactly one who answers for it and at least one who carries it out.
#pragma once

#include "domain/account_choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"

#include <vector>

namespace kam::scoring {

enum class RaciRule : std::uint8_t { nobodyAnswers, severalAnswer, nobodyDoes };

struct RaciFinding {
  RaciRule rule{};
  domain::Duty duty{};
  domain::Id<domain::Unit> unit;
  bool operator==(const RaciFinding&) const = default;
};

/// Duties that nobody is named for are not found here: see `dutiesWithoutAnybody`.
std::vector<RaciFinding> raciFindings(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);
/// The six duties of key account management that nobody has at this account.
std::vector<domain::Duty> dutiesWithoutAnybody(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

}  // namespace kam::scoring
