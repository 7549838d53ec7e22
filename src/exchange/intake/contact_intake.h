// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of contacts: a person and what they do at an account, in one row. A person is known by e-mail, else by full name at
// the account; whoever turns up at another account gets a second position, not a double.
#pragma once

#include "domain/snapshot.h"
#include "exchange/intake/intake_types.h"

namespace kam::exchange {

base::Result<RecordIntake> takeContacts(const domain::Snapshot& snapshot, base::IdSource& ids, std::span<const IntakeColumn> columns,
                                        RowSource& source, const IntakeProgress& progress, const IntakeChoice& choice = {});

}  // namespace kam::exchange
