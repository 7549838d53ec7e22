// SPDX-License-Identifier: GPL-3.0-or-later
// A whole copy from which some kinds of record and some fields are left out, in rows, history and search alike, so that none of
// it is in the file's bytes.
#pragma once

#include "storage/store_core.h"

namespace kam::storage {

/// Refuses to overwrite; the file appears when it is complete.
void backUpWithout(StoreCore& core, const std::filesystem::path& target, const Omitted& omitted);

}  // namespace kam::storage
