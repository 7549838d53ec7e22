// SPDX-License-Identifier: GPL-3.0-or-later
// The plans of many accounts: one document each, with the name its file gets. What all of them need is made once.
#pragma once

#include "report/account_plan.h"

#include <functional>
#include <string>
#include <vector>

namespace kam::report {

struct BatchRequest {
  std::vector<domain::Id<domain::Account>> accounts;
  Audience audience = Audience::internal;
  words::Language language = words::Language::english;
  base::Date today{};
};

struct BatchPlan {
  domain::Id<domain::Account> account;
  /// "K-1042 Müller Antriebe.pdf": number and name, as every file system takes them; no two alike.
  std::string fileName;
  /// The account's current plan as a document; safe on any thread.
  std::function<base::Result<Document>()> make;
};

/// `snapshot` outlives the plans' `make`.
std::vector<BatchPlan> planBatch(const domain::Snapshot& snapshot, const BatchRequest& request);

}  // namespace kam::report
