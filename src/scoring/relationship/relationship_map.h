// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an account as a map: who holds which place, who reports to whom, how they stand to us and to one another, and who of ours
// talks to them. Everything that shows people (page, document, findings) takes it from here.
#pragma once

#include "domain/records.h"
#include "domain/snapshot.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace kam::scoring {

struct MapPerson {
  /// Unset for a role that nobody was found for.
  domain::Id<domain::Position> position;
  /// Unset while nothing but the position is recorded.
  domain::Id<domain::Stakeholder> stakeholder;
  domain::Id<domain::Person> person;
  std::string name;
  std::string jobTitle;
  domain::BuyingRole role = domain::BuyingRole::unknown;
  domain::PersonFunction function = domain::PersonFunction::unknown;
  domain::Level level = domain::Level::unknown;
  /// 1–3
  std::optional<std::int64_t> influence;
  /// −2 … 2
  std::optional<std::int64_t> support;
  std::optional<std::int64_t> wantedSupport;
  /// How well we know them, 0–4.
  std::optional<std::int64_t> coverage;
  domain::Id<domain::TeamMember> owner;
  /// Days that may pass between two talks: their own, else the tier's.
  std::optional<std::int64_t> cadenceDays;
  /// Of the last talk; unset without one.
  std::optional<base::Date> lastContact;
  /// Talks in the last twelve months.
  int talks = 0;
  /// Somebody of another company with a say here.
  bool isOutside = false;
  /// Index in `people`; SIZE_MAX for the top.
  std::size_t reportsTo = SIZE_MAX;
  /// A place of the user's choice; unset: as the tree says.
  std::optional<std::pair<double, double>> place;

  bool isPlaceholder() const { return !position.isSet(); }
  /// 0–4: as entered, else from the talks of twelve months (none 0, 1–2: 1, 3–5: 2, 6–11: 3, 12 and more: 4).
  std::int64_t contactStrength() const;
};

struct MapTie {
  domain::Id<domain::Tie> tie;
  /// Indices in `people`.
  std::size_t from = 0;
  std::size_t to = 0;
  domain::TieKind kind = domain::TieKind::unknown;
  std::optional<std::int64_t> strength;
};

struct RelationshipMap {
  std::vector<MapPerson> people;
  std::vector<MapTie> ties;
  /// People who left within a year, with what they meant to us.
  std::vector<MapPerson> left;
};

/// People who hold a position on `today` and places without a person. `opportunity`, where set: only those with a part in it, with what
/// they think of it.
RelationshipMap relationshipMap(const domain::Snapshot& snapshot, domain::Id<domain::Account> account, base::Date today,
                                domain::Id<domain::Opportunity> opportunity = {});

}  // namespace kam::scoring
