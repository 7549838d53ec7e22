// SPDX-License-Identifier: GPL-3.0-or-later
// What one key does about an entry of the list of today. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/choices.h"
#include "domain/records.h"
#include "domain/snapshot.h"

#include <string>

namespace kam::app {

/// Kept, broken or withdrawn, on a day; open takes that back.
base::Result<Edit> settlePromise(const domain::Snapshot& snapshot, domain::Id<domain::Promise> promise, domain::PromiseState state, base::Date on);

/// Notice of a contract was given on a day; unset takes that back.
base::Result<Edit> noteNotice(const domain::Snapshot& snapshot, domain::Id<domain::Contract> contract, std::optional<base::Date> on);

struct SnoozeRequest {
  /// TodayEntry::subject
  std::string subject;
  /// For the sentence in the history.
  std::string title;
  domain::Id<domain::Account> account;
  base::Date until{};
  std::string reason;
  std::string by;
};
/// Put off until a day, for a reason; whoever puts it off again changes that. Refused without a reason, or to a day that is not ahead.
base::Result<Edit> snooze(const domain::Snapshot& snapshot, base::IdSource& ids, const SnoozeRequest& request, base::Date today);
/// Back on the list at once.
base::Result<Edit> wake(const domain::Snapshot& snapshot, domain::Id<domain::Snooze> snooze);

}  // namespace kam::app
