// SPDX-License-Identifier: GPL-3.0-or-later
// Own fields of accounts: defining them, and what an account says in them. Each one edit.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/custom_fields.h"
#include "domain/snapshot.h"

namespace kam::app {

/// Behind the others; the key is made from the name. `fieldRequired` without a name, or for a choice without choices.
base::Result<Edit> addCustomField(const domain::Snapshot& snapshot, domain::CustomField field);
/// Name and choices; the type stays, since values are kept by it. `recordNotFound` for an unknown key.
base::Result<Edit> changeCustomField(const domain::Snapshot& snapshot, const domain::CustomField& field);
/// With what every account says in it; one undo brings all of it back.
base::Result<Edit> removeCustomField(const domain::Snapshot& snapshot, const std::string& key);
/// As typed; empty takes it away.
base::Result<Edit> setCustomValue(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, const std::string& key,
                                  std::string_view typed, domain::NumberStyle style);

}  // namespace kam::app
