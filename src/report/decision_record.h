// SPDX-License-Identifier: GPL-3.0-or-later
// A recorded key account decision as a document to sign: who decided when, by which model, about whom and why, how sure the list is,
// and what defends each account on it.
#pragma once

#include "base/error.h"
#include "domain/records.h"
#include "domain/snapshot.h"
#include "report/document.h"

namespace kam::report {

struct DecisionRequest {
  /// Unset: the newest decision.
  domain::Id<domain::Decision> decision{};
  words::Language language = words::Language::english;
  base::Date today{};
  /// Not decided yet: the snapshot holds it as it would be recorded.
  bool draft = false;
};

/// `recordNotFound` where there is no (such) decision.
base::Result<Document> decisionRecord(const domain::Snapshot& snapshot, const DecisionRequest& request);

}  // namespace kam::report
