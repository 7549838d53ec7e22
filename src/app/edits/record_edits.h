// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that work on any record by its field table: add, set, remove, archive. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/edit.h"
#include "base/error.h"
#include "domain/snapshot.h"

#include <string>
#include <utility>
#include <vector>

namespace kam::app {

/// A field's key and the text typed for it.
using FieldText = std::pair<std::string, std::string>;
/// A field's position and its value.
using FieldValue = std::pair<std::size_t, domain::Value>;

/// Reads typed texts by the fields' types (plain style: ISO dates, decimal points). Unknown fields and bad values are errors that name them.
base::Result<std::vector<FieldValue>> parseFields(const domain::Snapshot& snapshot, domain::Kind kind, const std::vector<FieldText>& texts);

/// A new record. Defaults are filled in where a rule needs one (an opportunity's outcome "open", a plan's version 1 …).
base::Result<Edit> addRecord(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Kind kind, std::vector<FieldValue> values);

/// `nothingChanged` where every value is already as wanted.
base::Result<Edit> setFields(const domain::Snapshot& snapshot, domain::Kind kind, domain::RawId id, std::vector<FieldValue> values);

/// The same field of many records at once (paste, fill down): one edit.
base::Result<Edit> setCells(const domain::Snapshot& snapshot, domain::Kind kind, std::vector<std::pair<domain::RawId, FieldValue>> cells);

/// The record with everything that belongs to it alone (a plan with its goals, an account with its contacts and plans …).
/// An account with sales cannot be removed, only archived.
base::Result<Edit> removeRecord(const domain::Snapshot& snapshot, domain::Kind kind, domain::RawId id);

base::Result<Edit> archiveAccount(const domain::Snapshot& snapshot, domain::RawId account, bool archived);

}  // namespace kam::app
