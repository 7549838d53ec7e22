// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as people speak of them: a person together with the position held at an account. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/record_edits.h"
#include "domain/records.h"

namespace kam::app {

/// A new person and the position at the account, in one edit; values by position in the two field tables.
base::Result<Edit> addContact(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                              std::vector<FieldValue> person, std::vector<FieldValue> position);

/// Changes person and position in one edit; `nothingChanged` where every value is already as wanted.
base::Result<Edit> changeContact(const domain::Snapshot& snapshot, domain::Id<domain::Position> position, std::vector<FieldValue> personValues,
                                 std::vector<FieldValue> positionValues);

/// The position goes; the person only where nothing else names it (no other position, no interaction).
base::Result<Edit> removeContact(const domain::Snapshot& snapshot, domain::Id<domain::Position> position);

}  // namespace kam::app
