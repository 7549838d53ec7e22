// SPDX-License-Identifier: GPL-3.0-or-later
// The dossier with which an account changes hands (L17): what to do in the first thirty days, who introduces whom by when and how far that is,
// the unwritten rules, everything that is open. For our own people; never for the customer.
#pragma once

#include "base/error.h"
#include "domain/records/account.h"
#include "domain/records/team_member.h"
#include "domain/snapshot.h"
#include "report/document.h"

namespace kam::report {

struct HandoverRequest {
  domain::Id<domain::Account> account;
  /// Unset: nobody is named yet.
  domain::Id<domain::TeamMember> successor;
  words::Language language = words::Language::english;
  base::Date today{};
};

/// `recordNotFound` for an unknown account.
base::Result<Document> handoverDossier(const domain::Snapshot& snapshot, const HandoverRequest& request);

}  // namespace kam::report
