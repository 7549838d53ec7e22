// SPDX-License-Identifier: GPL-3.0-or-later
// Sending a copy. A whole one keeps the history and merges back. One of chosen accounts is a new workspace with what hangs on
// them and nothing else: no history, no other account, so that it does not merge back. What was written about our own staff
// stays behind unless it is wanted. Any thread.
#pragma once

#include "app/workspace.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace kam::app {

struct CopyRequest {
  std::filesystem::path output;
  /// Empty: all of it.
  std::vector<domain::RawId> accounts{};
  /// Skills, ratings and notes about our own people.
  bool withStaffRatings = false;
  /// Called with the share done; false ends it with `cancelled`.
  std::function<bool(double)> progress{};
};

struct CopyReport {
  /// By kind, what the copy holds.
  std::int64_t records = 0;
  std::int64_t salesLines = 0;
  bool mergesBack = false;
};

/// The whole file or nothing; refuses to overwrite (`fileExists`).
base::Result<CopyReport> sendCopy(Workspace& workspace, const CopyRequest& request);

/// What a copy of these accounts holds: themselves, what refers to them, and what that refers to. For tests and previews.
std::vector<domain::RowChange> partOf(const domain::Snapshot& snapshot, const std::vector<domain::RawId>& accounts, bool withStaffRatings);

/// Fields of our own people that judge them, and kinds of record that do nothing else.
bool isStaffRating(const domain::RecordType& type);
bool isStaffRating(const domain::RecordType& type, const domain::Field& field);

}  // namespace kam::app
