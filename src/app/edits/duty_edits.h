// SPDX-License-Identifier: GPL-3.0-or-later
// Giving and taking duties at an account, one cell of the grid at a time or all that are usual.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "base/id.h"
#include "domain/account_choices.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "scoring/account/anchoring.h"

#include <string>

namespace kam::app {

/// A duty of one member, in a unit and region where it is split.
struct DutyCell {
  domain::Id<domain::Account> account;
  domain::Duty duty = domain::Duty::unknown;
  domain::Id<domain::Unit> unit;
  std::string region;
  domain::Id<domain::TeamMember> member;
};

/// Gives the part where the member does not have it and takes it away where they have it: somebody may answer for a duty and carry it out.
base::Result<Edit> toggleDuty(const domain::Snapshot& snapshot, base::IdSource& ids, const DutyCell& cell, domain::RaciPart part);
/// `nothingChanged` where the member has no part in it.
base::Result<Edit> clearDuty(const domain::Snapshot& snapshot, const DutyCell& cell);

/// Every duty that nobody has, given as is usual (docs/methods.md): the account manager answers; field sales visits, service sees to complaints,
/// where the account's team has them; the sponsor is asked or told. `nothingChanged` where no duty is open or the account has no manager.
base::Result<Edit> fillStandardDuties(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account);

/// Names somebody for a place in which the account has to be anchored: the account's manager or sponsor, the manager's deputy, or for a function
/// the member of the account's team who holds it, a further one where nobody does.
base::Result<Edit> nameForAnchor(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account, scoring::AnchorPart part,
                                 domain::Id<domain::TeamMember> member);

}  // namespace kam::app
