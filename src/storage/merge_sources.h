// SPDX-License-Identifier: GPL-3.0-or-later
// Merging, whatever file the other copy's entries come from: a workspace, or parts of a shared folder.
#pragma once

#include "storage/merge_histories.h"
#include "storage/store_core.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kam::storage {

/// Of each copy the last entry that somebody knew.
using KnownUpTo = std::map<std::uint32_t, std::int64_t>;
inline bool isKnownIn(const KnownUpTo& known, const Origin& origin) {
  const auto at = known.find(origin.first);
  return at != known.end() && origin.second <= at->second;
}

/// A file with entries, open for reading. `view` keeps what is read together; it goes before the connection.
struct MergeSource {
  std::unique_ptr<Connection> connection;
  std::unique_ptr<Journal> journal;
  std::unique_ptr<ReadTransaction> view;
  /// What its writer knew, where that is more than the file holds.
  std::optional<KnownUpTo> knew;
};

MergeSource mergeSource(std::unique_ptr<Connection> connection, std::int64_t schemaVersion);

/// Takes over what the sources have and this copy has not, as one entry of ours. `name` is what the history calls them.
/// Inside no transaction.
MergeReport mergeSources(StoreCore& core, std::vector<MergeSource>& sources, const std::string& name, const MergeOptions& options);

}  // namespace kam::storage
