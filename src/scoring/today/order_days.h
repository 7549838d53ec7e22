// SPDX-License-Identifier: GPL-3.0-or-later
// On which days customers ordered: what the silence of one is measured by.
#pragma once

#include "base/date.h"
#include "base/id.h"
#include "domain/records/account.h"
#include "domain/snapshot.h"

#include <map>
#include <set>
#include <vector>

namespace kam::scoring {

struct OrderDays {
  /// The newest day with an order of anybody: what came later has not been imported yet.
  base::Date newest{};
  /// Rising, each day once; credit notes are no orders.
  std::map<base::RawId, std::vector<base::Date>> byAccount;
};

/// Accounts that somebody answers for: key and develop, neither archived nor lost.
bool isCared(const domain::Account& account);
std::set<base::RawId> caredAccounts(const domain::Snapshot& snapshot);

}  // namespace kam::scoring
