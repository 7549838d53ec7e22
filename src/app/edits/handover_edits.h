// SPDX-License-Identifier: GPL-3.0-or-later
// An account changes hands: who introduces whom becomes actions with dates, and on the day the account gets its new manager.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/record_tags.h"
#include "domain/snapshot.h"
#include "words/words.h"

namespace kam::app {

struct Handover {
  domain::Id<domain::Account> account;
  domain::Id<domain::TeamMember> successor;
  base::Date today{};
  /// The successor is the account's manager from now on; else only the introductions are planned.
  bool changeManager = false;
  /// Of the actions' titles.
  words::Language language = words::Language::english;
};

/// One action for each person whom the successor has still to meet ("Introduce … to …"), owned by who introduces, due as the dossier says; the
/// same introduction is not planned twice. One edit. `fieldRequired` without a successor, `recordNotFound` for an unknown one,
/// `nothingChanged` where everything is planned already.
base::Result<Edit> planHandover(const domain::Snapshot& snapshot, base::IdSource& ids, const Handover& handover);

}  // namespace kam::app
