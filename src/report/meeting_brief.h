// SPDX-License-Identifier: GPL-3.0-or-later
// What one needs to know before walking into a customer's office, on one page: people and where they stand, the last talks, what is open,
// dates, what we do not know, and one thing to ask for. For our own people; never for the customer.
#pragma once

#include "base/error.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"
#include "report/document.h"

namespace kam::report {

struct BriefRequest {
  domain::Id<domain::Account> account;
  words::Language language = words::Language::english;
  /// Every "overdue" and every period follow from it.
  base::Date today{};
};

/// `recordNotFound` for an unknown account.
base::Result<Document> meetingBrief(const domain::Snapshot& snapshot, const BriefRequest& request);

}  // namespace kam::report
