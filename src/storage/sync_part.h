// SPDX-License-Identifier: GPL-3.0-or-later
// One file of a shared folder: some entries of a workspace's history with the sales and tombstones that belong to them.
// Inside it is a workspace without records. What is not whole or not ours is refused with the reason.
#pragma once

#include "storage/merge_sources.h"

#include <filesystem>
#include <optional>
#include <set>

namespace kam::storage {

inline constexpr std::int64_t kSyncApplicationId = 0x4B414D53;  // "KAMS"
inline constexpr std::string_view kSyncEnding = ".kamsync";

struct PartKnowledge {
  /// Of each copy the last entry that the writer knew.
  KnownUpTo knows;
  /// The last of those that stand in other files: without them this one cannot be used.
  KnownUpTo restsOn;
};

struct SyncPart {
  std::filesystem::path path;
  std::int64_t writer = 0;  ///< the copy that wrote it
  MergeSource source;
  KnownEntries entries;
  KnownUpTo restsOn;
  std::set<RawId> batches;
  std::set<RawId> tombstones;
};

/// True for a file that calls itself a part, whole or not.
bool looksLikePart(const std::filesystem::path& path);

/// nullopt for a part of another workspace; throws where it is cut off, damaged or written by a newer program.
std::optional<SyncPart> openPart(const StoreCore& core, const std::filesystem::path& path);

/// A new file in `folder` with these entries and every tombstone, complete or not there at all. Batches in `have` are left out.
std::filesystem::path writePart(StoreCore& core, const std::filesystem::path& folder, const std::vector<EntryHead>& entries,
                                const PartKnowledge& knowledge, const std::set<RawId>& have);

}  // namespace kam::storage
