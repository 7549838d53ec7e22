// SPDX-License-Identifier: GPL-3.0-or-later
// Writes row changes into their tables, and reads changesets back as row changes. Decides nothing.
#pragma once

#include "domain/changes.h"
#include "storage/catalog.h"

#include <span>
#include <vector>

namespace kam::storage {

/// Inside an open transaction; throws Failure{recordNotFound} for updates and removals of rows that are not there.
void writeRows(Connection& connection, const Catalog& catalog, std::span<const domain::RowChange> changes);

/// What a changeset does, in terms of fields.
std::vector<domain::RowChange> rowChanges(const Catalog& catalog, std::string_view changeset);
domain::RowChange rowChange(const TableMap& map, const RowDelta& delta);

}  // namespace kam::storage
