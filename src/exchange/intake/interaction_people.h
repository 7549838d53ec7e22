// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of conversations say whom they were with by addresses: from those come the account, our own person, the direction and
// who took part.
#pragma once

#include "base/id.h"
#include "exchange/intake/people_finder.h"
#include "exchange/intake/row_drafts.h"

#include <optional>
#include <set>

namespace kam::exchange {

/// What one row says of people.
struct RowPeople {
  std::vector<std::string> addresses;
  std::string sender;
  bool isCancelled = false;
  PeopleFinder::Found found;
};

class InteractionPeople {
public:
  /// What lies behind `today` is not taken yet; an unset day takes everything. `account`: where a row's people do not say it, 0 = none.
  InteractionPeople(const domain::Snapshot& snapshot, base::IdSource& ids, base::Date today, domain::RawId account)
      : m_snapshot(snapshot), m_ids(ids), m_today(today), m_account(account), m_finder(snapshot) {}

  /// A cell of one of the fields that only files have.
  static void take(RowPeople& people, std::string_view field, std::string_view cell);
  /// Fills in what follows from the people; an error where the row cannot be taken. `values` by field position of interactions.
  std::optional<base::Error> complete(RowPeople& people, std::vector<domain::Value>& values) const;
  /// Who took part and is not entered yet.
  std::vector<RowPart> newParticipants(const RowPeople& people, domain::RawId interaction);

private:
  const domain::Snapshot& m_snapshot;
  base::IdSource& m_ids;
  base::Date m_today;
  domain::RawId m_account;
  PeopleFinder m_finder;
  std::set<std::pair<domain::RawId, domain::RawId>> m_present;
  bool m_presentIsKnown = false;
};

}  // namespace kam::exchange
