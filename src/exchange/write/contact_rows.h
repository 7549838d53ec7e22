// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as the world outside knows them: a person joined with what they do at present, one row per present position.
#pragma once

#include "domain/records/person.h"
#include "domain/records/position.h"
#include "domain/snapshot.h"

#include <vector>

namespace kam::exchange {

struct ContactRow {
  const domain::Person* person;
  /// nullptr where the person has no present position.
  const domain::Position* position;
};

/// Sorted by person, then position; erased persons are left out.
std::vector<ContactRow> contactRows(const domain::Snapshot& snapshot, base::Date today);

/// The fields of a position that a contact shows (person and reporting line are left out).
std::vector<std::size_t> contactPositionFields();

}  // namespace kam::exchange
