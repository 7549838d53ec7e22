// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as people speak of them: a person together with the position held at an account. They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/record_edits.h"
#include "domain/records.h"

namespace kam::app {

/// A new person and the position at the account, in one edit; values by position in the two field tables.
base::Result<Edit> addContact(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                              std::vector<FieldValue> person, std::vector<FieldValue> position);

/// Changes person and position in one edit; `nothingChanged` where every value is already as wanted.
base::Result<Edit> changeContact(const domain::Snapshot& snapshot, domain::Id<domain::Position> position, std::vector<FieldValue> personValues,
                                 std::vector<FieldValue> positionValues);

/// Who is known by the same e-mail address and the same family name as these values of a person; unset without one.
domain::Id<domain::Person> knownPerson(const domain::Snapshot& snapshot, const std::vector<FieldValue>& person);

/// A position of theirs at the account that is not over and of which nothing known is contradicted by these values: the same one, typed again. Unset
/// without one.
domain::Id<domain::Position> samePosition(const domain::Snapshot& snapshot, domain::Id<domain::Person> person, domain::Id<domain::Account> account,
                                          const std::vector<FieldValue>& position, base::Date today);
/// Fills in what is not known of a person and a position, and changes nothing else; `nothingChanged` where all of it is known.
base::Result<Edit> completeContact(const domain::Snapshot& snapshot, domain::Id<domain::Position> position, std::vector<FieldValue> personValues,
                                   std::vector<FieldValue> positionValues);

struct FurtherPosition {
  domain::Id<domain::Person> person;
  domain::Id<domain::Account> account;
  std::vector<FieldValue> position{};
  /// Fill in what is not known of the person, and change nothing else.
  std::vector<FieldValue> personValues{};
  /// Ends the day before the new one begins.
  domain::Id<domain::Position> leaves{};
};

/// Another position of somebody known, at this account or another one, in one edit; one that follows another begins today where no day is named.
/// `valueOutOfRange` where it begins on or before the day the one that ends began; `recordNotFound` for an unknown account or person.
base::Result<Edit> addPosition(const domain::Snapshot& snapshot, base::IdSource& ids, FurtherPosition wanted, base::Date today);

/// The position goes; the person only where nothing else names it (no other position, no interaction).
base::Result<Edit> removeContact(const domain::Snapshot& snapshot, domain::Id<domain::Position> position);

}  // namespace kam::app
