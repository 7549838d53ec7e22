// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the relationship map: where somebody stands on it, to whom they report, how two stand to one another, roles not yet found.
// They only prepare; see Workspace::commit.
#pragma once

#include "app/edits/edit.h"
#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "scoring/relationship/relationship_map.h"

namespace kam::app {

/// Puts people at places of the user's choice, in one edit.
struct Placed {
  std::size_t person = 0;
  double x = 0.0;
  double y = 0.0;
};
base::Result<Edit> placePeople(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                               const scoring::RelationshipMap& map, std::span<const Placed> placed);
/// Takes every chosen place away: the tree says again where they stand.
base::Result<Edit> arrangeAgain(const domain::Snapshot& snapshot, domain::Id<domain::Account> account);

/// `above` SIZE_MAX: to nobody. A circle is refused (`accountOwnAncestor`).
base::Result<Edit> reportTo(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                            const scoring::RelationshipMap& map, std::size_t person, std::size_t above);

/// One tie of a kind between two people; the same one again takes it away.
base::Result<Edit> tie(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                       const scoring::RelationshipMap& map, std::size_t from, std::size_t to, domain::TieKind kind);

/// A role that nobody was found for, below `above` (SIZE_MAX: at the top).
base::Result<Edit> addRole(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                           const scoring::RelationshipMap& map, const std::string& title, std::size_t above);

/// What is known of somebody as a stakeholder; fields of the table of stakeholders. The record is made where there is none.
base::Result<Edit> describe(const domain::Snapshot& snapshot, base::IdSource& ids, domain::Id<domain::Account> account,
                            const scoring::RelationshipMap& map, std::size_t person, std::vector<FieldValue> values);

}  // namespace kam::app
