// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/store_core.h"
namespace kam::storage {
MergeReport mergeInto(StoreCore&, const std::filesystem::path&, bool) { throw Failure(ErrorCode::storageFailed, {"merge"}); }
EraseReport erase(StoreCore&, RawId, const std::string&) { throw Failure(ErrorCode::storageFailed, {"erase"}); }
}  // namespace kam::storage
