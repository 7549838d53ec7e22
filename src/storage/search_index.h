// SPDX-License-Identifier: GPL-3.0-or-later
// The two full-text indexes: refreshed by walking changesets (after edits, undo, redo and merges alike), asked by the
// first letters of words, rebuilt whenever in doubt. Text is folded both ways, so that "mueller" and "muller" find Müller.
#pragma once

#include "storage/catalog.h"
#include "storage/store_types.h"

#include <atomic>
#include <string_view>
#include <vector>

namespace kam::storage {

/// Inside the transaction that applied the changeset.
void refreshSearch(Connection& connection, const Catalog& catalog, std::string_view changeset);
/// Inside a transaction; drops every word that is no longer anywhere.
void rebuildSearch(Connection& connection, const Catalog& catalog);
/// Records whose indexed text is not what it should be, as "kind id"; at most a handful.
std::vector<std::string> searchDifferences(Connection& connection, const Catalog& catalog);

std::vector<SearchHit> searchRecords(Connection& connection, std::string_view text, std::size_t limit, bool ranked,
                                     const std::atomic<bool>* interrupt);

}  // namespace kam::storage
