// SPDX-License-Identifier: GPL-3.0-or-later
// What a record is called, and finding a record by what people call it.
#pragma once

#include "base/error.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace kam::domain {

struct Person;

/// "Dr. Petra Vogt"; the e-mail where no name is known.
std::string fullName(const Person& person);

/// A record's name by its field table (a position is called by its person, a rating by its criterion, …); the id's digits
/// when it is gone.
std::string recordName(const Snapshot& snapshot, Kind kind, RawId id);

/// A record that belongs to an account by both names, weakest first: "Ernst Handel AG / Plan 2026", with its version where it
/// has one, and the same by the account's number. Empty for records of no account.
std::vector<std::string> qualifiedNames(const Snapshot& snapshot, Kind kind, RawId id);

/// The same for a record that is only about to be made: its values by field position.
std::vector<std::string> qualifiedNames(const Snapshot& snapshot, Kind kind, const std::vector<Value>& values);

/// By identity field (an account's number), exact name (upper and lower case alike, if no exact one), name with its account, or id.
/// Several hits: `recordAmbiguous` listing them; none: `recordNotFound`.
base::Result<RawId> findRecord(const Snapshot& snapshot, Kind kind, std::string_view key);

}  // namespace kam::domain
