// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an entry of the history is what it says it is.
#pragma once

#include "storage/catalog.h"
#include "storage/journal.h"

#include <string>

namespace kam::storage {

/// What is wrong with the entry's changeset; empty where it can be read, knows its tables and holds as many rows as were written down.
std::string entryTrouble(const Catalog& catalog, const JournalRow& row);

}  // namespace kam::storage
