// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanging entries through a folder that many can write into and nobody serves: each copy adds files of its own and
// touches no other. docs/sync-format.md describes them.
#pragma once

#include "storage/store_core.h"

namespace kam::storage {

/// Takes over what the folder holds and this copy has not, then adds what this copy has and the folder has not.
SyncReport synchronise(StoreCore& core, const std::filesystem::path& folder, const MergeOptions& options);

}  // namespace kam::storage
