// SPDX-License-Identifier: GPL-3.0-or-later
// Handing an account's people over to a successor: whom to introduce first and by when, and how far it has come (L17).
#pragma once

#include "scoring/relationship/relationship_map.h"

namespace kam::scoring {

enum class TransferState : std::uint8_t {
  open,         ///< the successor has not talked to them in the last ninety days
  introduced,   ///< they have talked, and somebody else still answers for the relation
  transferred,  ///< the successor answers for it, and they have talked
};

struct TransferStep {
  /// Index in `RelationshipMap::people`.
  std::size_t person = 0;
  TransferState state = TransferState::open;
  /// Who introduces: whoever answers for the relation, else who talked to them most; unset where nobody did.
  domain::Id<domain::TeamMember> by;
  /// Days from the start until the introduction should have happened: 14 for who decides or approves, 30 for influence from 2 on or anybody we
  /// know well, 60 for the rest.
  int days = 60;
};

struct RelationshipTransfer {
  /// The most pressing first; placeholders are nobody to be introduced to.
  std::vector<TransferStep> steps;
  int transferred = 0;
  int introduced = 0;
};

RelationshipTransfer relationshipTransfer(const domain::Snapshot& snapshot, const RelationshipMap& map, domain::Id<domain::Account> account,
                                          domain::Id<domain::TeamMember> successor, base::Date today);

}  // namespace kam::scoring
