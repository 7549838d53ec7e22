// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing a person: the record, every entry of the history that holds it, the search index. The row itself stays, empty
// and marked, so that what refers to it still holds and undo of other things goes on working.
#pragma once

#include "storage/store_core.h"

#include <set>
#include <string>
#include <vector>

namespace kam::storage {

struct Tombstone {
  RawId person = 0;
  std::int64_t at = 0;
  std::string reason;
};

/// Persons that were erased.
std::vector<Tombstone> tombstonesOf(Connection& connection);
void keepTombstone(Connection& connection, const Tombstone& tombstone);

struct Erased {
  bool found = false;
  std::int64_t entriesRewritten = 0;
  std::vector<domain::RowChange> changes;
  /// Everything that was ever written into the person's fields.
  std::set<std::string> texts;
  /// What names the person beyond doubt: e-mail, phones, full name.
  std::set<std::string> names;
};

/// Inside a transaction; the search index is left to the caller.
Erased eraseEverywhere(StoreCore& core, RawId person);

}  // namespace kam::storage
