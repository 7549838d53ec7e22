// SPDX-License-Identifier: GPL-3.0-or-later
// Who does what for a customer, on one page: the team, the duties with who answers for them, and what each function has to keep. For our own
// people; never for the customer.
#pragma once

#include "base/error.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace kam::report {

struct DutiesRequest {
  domain::Id<domain::Account> account;
  words::Language language = words::Language::english;
  base::Date today{};
};

/// `recordNotFound` for an unknown account.
base::Result<Document> dutiesPage(const domain::Snapshot& snapshot, const DutiesRequest& request);

/// Where a duty is split: "Plant North, Bavaria"; empty for the whole account.
std::string dutyPlace(const domain::Snapshot& snapshot, domain::Id<domain::Unit> unit, const std::string& region);

/// Which rules of the RACI are broken, a sentence each: "nobody answers for Analysis (Plant North)", "2 duties without anybody".
std::vector<std::string> dutyFindings(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, const words::Words& words);

}  // namespace kam::report
