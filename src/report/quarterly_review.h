// SPDX-License-Identifier: GPL-3.0-or-later
// What we show the customer once a quarter: what it gained with us and who there confirms it, what we promised and kept, how we meet its
// requirements, what comes next, and room to write down what is decided. For the customer's eyes: what it must not see is left out by field
// class, and the finished file is searched for it.
#pragma once

#include "base/error.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"
#include "report/document.h"

namespace kam::report {

struct ReviewRequest {
  domain::Id<domain::Account> account;
  words::Language language = words::Language::english;
  /// The review is of the last quarter that was over by then.
  base::Date today{};
};

/// `recordNotFound` for an unknown account.
base::Result<Document> quarterlyReview(const domain::Snapshot& snapshot, const ReviewRequest& request);

}  // namespace kam::report
