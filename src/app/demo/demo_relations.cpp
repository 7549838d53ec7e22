// SPDX-License-Identifier: GPL-3.0-or-later
// Who reports to whom in the companies of the demo, and the buying centres of the cast: roles, ties, places nobody was found for.
#include "app/demo/demo_builder.h"

#include <array>

namespace kam::app::demo {

using namespace domain;

namespace {

/// The job (place in `jobs()`) above each job; SIZE_MAX for the top.
constexpr std::array<std::size_t, 9> kChiefOf{2, 2, SIZE_MAX, 0, 1, 1, 2, 5, 2};
constexpr std::size_t kPurchasing = 0;
constexpr std::size_t kTechnical = 1;
constexpr std::size_t kManaging = 2;
constexpr std::size_t kBuyer = 3;
constexpr std::size_t kEngineer = 4;
constexpr std::size_t kPlant = 5;
constexpr std::size_t kCfo = 8;

constexpr std::array<BuyingRole, 9> kRoleOf{BuyingRole::buyer,      BuyingRole::approver,   BuyingRole::decider,
                                            BuyingRole::gatekeeper, BuyingRole::influencer, BuyingRole::user,
                                            BuyingRole::influencer, BuyingRole::user,       BuyingRole::approver};

struct TieSeed {
  std::size_t from;
  std::size_t to;
  TieKind kind;
  int strength;
};
constexpr std::array kTies{TieSeed{kEngineer, kTechnical, TieKind::influences, 3}, TieSeed{kPlant, kManaging, TieKind::trusts, 2},
                           TieSeed{kBuyer, kEngineer, TieKind::conflict, 2}, TieSeed{kPurchasing, kCfo, TieKind::informal, 2},
                           TieSeed{kTechnical, kPurchasing, TieKind::influences, 2}};

/// At this account of the cast we know one engineer only, and everything leads through him.
constexpr std::size_t kSinglePath = 1;

}  // namespace

void Builder::linkPositions(std::size_t account) {
  std::vector<Position>& positions = m_positions[account];
  for (std::size_t job = 0; job < positions.size() && job < kChiefOf.size(); ++job) {
    std::size_t chief = kChiefOf[job];
    if (chief != SIZE_MAX && chief >= positions.size()) chief = job == kTechnical ? SIZE_MAX : kTechnical;
    if (chief < positions.size() && chief != job) positions[job].reportsTo = positions[chief].id;
    // The higher, the more it counts.
    if (positions[job].level == Level::executive) positions[job].influence = 3;
  }
  for (const Position& position : positions) m_draft.add(position);
}

void Builder::makeBuyingCentre(std::size_t account, std::size_t number) {
  const std::vector<Position>& positions = m_positions[account];
  std::vector<Id<Stakeholder>> made;
  for (std::size_t job = 0; job < positions.size() && job < kRoleOf.size(); ++job) {
    Stakeholder one;
    one.id = Id<Stakeholder>(id());
    one.account = m_accounts[account].id;
    one.position = positions[job].id;
    one.buyingRole = kRoleOf[job];
    one.owner = job == kTechnical || job == kEngineer ? member(number + 1) : m_accounts[account].kam;
    if (positions[job].support.value_or(0) < 1 && positions[job].influence.value_or(1) >= 2) one.wantedSupport = 1;
    if (positions[job].level == Level::executive) one.cadenceDays = 90;
    if (number == kSinglePath) one.coverage = job == kEngineer ? 3 : 0;
    m_draft.add(one);
    made.push_back(one.id);
  }
  for (const TieSeed& seed : kTies) {
    if (seed.from >= made.size() || seed.to >= made.size()) continue;
    addTie(made[seed.from], made[seed.to], seed.kind, seed.strength);
  }
  if (number % 2 == 0 && made.size() > kManaging) {
    Stakeholder place;
    place.id = Id<Stakeholder>(id());
    place.account = m_accounts[account].id;
    place.placeholder = in(Text{"Head of digitalisation", "Leitung Digitalisierung"});
    place.buyingRole = BuyingRole::influencer;
    m_draft.add(place);
    addTie(place.id, made[kManaging], TieKind::reports, 0);
  }
}

void Builder::addTie(Id<Stakeholder> from, Id<Stakeholder> to, TieKind kind, int strength) {
  Tie tie;
  tie.id = Id<Tie>(id());
  tie.from = from;
  tie.to = to;
  tie.kind = kind;
  if (strength > 0) tie.strength = strength;
  m_draft.add(tie);
}

}  // namespace kam::app::demo
