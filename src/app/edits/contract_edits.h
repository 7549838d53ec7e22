// SPDX-License-Identifier: GPL-3.0-or-later
// A contract is renewed: another one follows it on terms of its own, and the one before ends where that begins.
#pragma once

#include "app/edits/record_edits.h"
#include "domain/records/contract.h"

namespace kam::app {

/// What the contract that follows begins with, by fields: the terms of the one before, from the day after its end (from `today` where it has
/// none), without what is only that one's (number, document, call-offs, notice, note), its name with the year it begins in. Empty for an unknown
/// contract.
std::vector<FieldValue> renewalTerms(const domain::Snapshot& snapshot, domain::Id<domain::Contract> contract, base::Date today);

/// Adds the contract that follows, with `values` for its fields and the bonus steps of the one before. That one ends the day before, so that
/// neither notice nor cover counts it twice: its term is cut or made to fit, else notice is noted for `today`.
/// `valueOutOfRange` names "start" where the one before cannot end by then, and the first day that would do.
base::Result<Edit> renewContract(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Contract> contract,
                                 std::vector<FieldValue> values, base::Date today);

}  // namespace kam::app
