// SPDX-License-Identifier: GPL-3.0-or-later
// Mappings that somebody put right, kept in the workspace: they come back with the next file of the same columns, on every
// laptop that shares it, and undo takes them away together with the import they were made for.
#pragma once

#include "app/import/import.h"
#include "exchange/intake/file_plan.h"

#include <optional>

namespace kam::app {

/// The oldest first; definitions that cannot be read are passed over.
std::vector<exchange::SavedMapping> savedMappings(const domain::Snapshot& snapshot);

/// The plan as a mapping: every column of the file either taken or left out, and of the file's form what the user said.
exchange::Mapping mappingOf(const exchange::FilePlan& plan, const ImportRequest& request, const std::string& name);

/// Adds the mapping, or corrects the one for the same columns and kind; nullopt where it is saved already. `name` gets a number where another
/// mapping has it.
std::optional<domain::RowChange> saveMapping(const domain::Snapshot& snapshot, base::IdSource& ids, const exchange::FilePlan& plan,
                                             const ImportRequest& request, const std::string& name);

}  // namespace kam::app
