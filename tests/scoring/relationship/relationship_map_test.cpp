// SPDX-License-Identifier: GPL-3.0-or-later
// The people of an account as a map, what it tells, and the grid of levels and functions.
#include "scoring/relationship/relationship_findings.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);
const Id<Account> kAccount(1);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

Person person(RawId id, const std::string& name) {
  Person made;
  made.id = Id<Person>(id);
  made.familyName = name;
  return made;
}

Position position(RawId id, RawId at = 1) {
  Position made;
  made.id = Id<Position>(id);
  made.person = Id<Person>(id);
  made.account = Id<Account>(at);
  return made;
}

Stakeholder stakeholder(RawId id, RawId position, BuyingRole role) {
  Stakeholder made;
  made.id = Id<Stakeholder>(id);
  made.account = kAccount;
  made.position = Id<Position>(position);
  made.buyingRole = role;
  return made;
}

/// A talk so many days ago with one person.
void talk(std::vector<Interaction>& talks, std::vector<Participant>& participants, RawId with, int daysAgo) {
  Interaction made;
  made.id = Id<Interaction>(1000 + static_cast<RawId>(talks.size()));
  made.account = kAccount;
  made.at = base::Minute(kToday - std::chrono::days{daysAgo});
  talks.push_back(made);
  Participant participant;
  participant.id = Id<Participant>(2000 + static_cast<RawId>(participants.size()));
  participant.interaction = made.id;
  participant.person = Id<Person>(with);
  participants.push_back(participant);
}

/// A buyer (10) below a decider (11); a champion (12) who left; an outside adviser (13); a role to be filled below the decider.
Snapshot company() {
  std::vector<Position> positions{position(10), position(11), position(12), position(13, 2)};
  positions[0].reportsTo = Id<Position>(11);
  positions[0].function = PersonFunction::purchasing;
  positions[0].level = Level::middle;
  positions[0].support = -1;
  positions[0].influence = 2;
  positions[1].function = PersonFunction::management;
  positions[1].level = Level::executive;
  positions[1].influence = 3;
  positions[2].until = base::makeDate(2026, 6, 30);
  positions[2].support = 2;
  Stakeholder place = stakeholder(33, 0, BuyingRole::influencer);
  place.placeholder = "Head of IT";
  Tie below;
  below.id = Id<Tie>(40);
  below.from = Id<Stakeholder>(33);
  below.to = Id<Stakeholder>(31);
  below.kind = TieKind::reports;
  std::vector<Interaction> talks;
  std::vector<Participant> participants;
  for (const int days : {20, 50, 120}) talk(talks, participants, 10, days);
  talk(talks, participants, 13, 100);
  talk(talks, participants, 11, 400);
  Snapshot snapshot = with(Snapshot(), std::vector<Person>{person(10, "Falk"), person(11, "Vogt"), person(12, "Adler"), person(13, "Rat")});
  snapshot = with(snapshot, positions);
  snapshot = with(snapshot, std::vector<Stakeholder>{stakeholder(31, 11, BuyingRole::decider), stakeholder(32, 13, BuyingRole::influencer), place});
  snapshot = with(snapshot, std::vector<Tie>{below});
  snapshot = with(snapshot, std::move(talks));
  return with(snapshot, std::move(participants));
}

bool has(const std::vector<RelationshipFinding>& findings, RelationshipRule rule) {
  return std::any_of(findings.begin(), findings.end(), [rule](const RelationshipFinding& finding) { return finding.rule == rule; });
}

}  // namespace

TEST_CASE("The map holds who is there today, roles to be filled and outside people; who left stands apart") {
  const RelationshipMap map = relationshipMap(company(), kAccount, kToday);
  REQUIRE(map.people.size() == 4);
  CHECK(map.people[0].name == "Falk");
  CHECK(map.people[0].reportsTo == 1);
  CHECK(map.people[0].talks == 3);
  CHECK(map.people[0].lastContact == kToday - std::chrono::days{20});
  CHECK(map.people[0].contactStrength() == 2);
  CHECK(map.people[1].role == BuyingRole::decider);
  CHECK(map.people[1].talks == 0);
  CHECK(map.people[2].isOutside);
  CHECK(map.people[3].isPlaceholder());
  CHECK(map.people[3].reportsTo == 1);
  CHECK(map.ties.empty());
  REQUIRE(map.left.size() == 1);
  CHECK(map.left[0].name == "Adler");
}

TEST_CASE("The map tells of no access, an opponent without a plan, a single thread, a supporter who left, and a role to be filled") {
  const RelationshipMap map = relationshipMap(company(), kAccount, kToday);
  const auto findings = relationshipFindings(map, kToday, false);
  CHECK(findings.front().rule == RelationshipRule::noAccess);
  CHECK(findings.front().person == 1);
  CHECK(has(findings, RelationshipRule::opponent));
  CHECK(has(findings, RelationshipRule::championLeft));
  CHECK(has(findings, RelationshipRule::placeUnfilled));
  const auto thread = std::find_if(findings.begin(), findings.end(), [](const auto& one) { return one.rule == RelationshipRule::singleThread; });
  REQUIRE(thread != findings.end());
  // Three of four talks.
  CHECK(thread->value == 75);
  CHECK_FALSE(has(relationshipFindings(map, kToday, true), RelationshipRule::opponent));
}

TEST_CASE("A talk is overdue where the days agreed have passed, by the person's own word before the tier's") {
  Snapshot snapshot = company();
  Account account;
  account.id = kAccount;
  account.tier = Tier::key;
  TierPolicy policy;
  policy.id = Id<TierPolicy>(60);
  policy.tier = Tier::key;
  policy.cadenceDays = 15;
  snapshot = with(snapshot, std::vector<Account>{account});
  snapshot = with(snapshot, std::vector<TierPolicy>{policy});
  const auto overdue = [](const Snapshot& state) {
    for (const RelationshipFinding& finding : relationshipFindings(relationshipMap(state, kAccount, kToday), kToday, true))
      if (finding.rule == RelationshipRule::cadence) return std::pair{finding.value, finding.wanted};
    return std::pair<std::int64_t, std::int64_t>{0, 0};
  };
  CHECK(overdue(snapshot) == std::pair<std::int64_t, std::int64_t>{20, 15});
  Stakeholder own = stakeholder(34, 10, BuyingRole::buyer);
  own.cadenceDays = 30;
  std::vector<Stakeholder> all(snapshot.all<Stakeholder>().begin(), snapshot.all<Stakeholder>().end());
  all.push_back(own);
  CHECK(overdue(with(snapshot, all)) == std::pair<std::int64_t, std::int64_t>{0, 0});
}

TEST_CASE("The grid asks for purchasing, engineering and management on three levels; who is hardly known is a gap") {
  const RelationshipMap map = relationshipMap(company(), kAccount, kToday);
  const auto grid = relationshipGrid(map);
  REQUIRE(grid.size() == 9);
  int gaps = 0;
  for (const GridCell& cell : grid) {
    gaps += cell.isGap() ? 1 : 0;
    if (cell.level == Level::middle && cell.function == PersonFunction::purchasing) {
      CHECK(cell.people == std::vector<std::size_t>{0});
      CHECK(cell.strength == 2);
    }
    if (cell.level == Level::executive && cell.function == PersonFunction::management) CHECK(cell.isGap());
  }
  CHECK(gaps == 8);
}

TEST_CASE("What is said for one opportunity holds for its buying centre only") {
  Snapshot snapshot = company();
  Stakeholder own = stakeholder(35, 10, BuyingRole::approver);
  own.opportunity = Id<Opportunity>(70);
  own.support = 2;
  std::vector<Stakeholder> all(snapshot.all<Stakeholder>().begin(), snapshot.all<Stakeholder>().end());
  all.push_back(own);
  snapshot = with(snapshot, all);
  CHECK(relationshipMap(snapshot, kAccount, kToday).people[0].support == -1);
  const RelationshipMap centre = relationshipMap(snapshot, kAccount, kToday, Id<Opportunity>(70));
  const auto falk = std::find_if(centre.people.begin(), centre.people.end(), [](const MapPerson& who) { return who.name == "Falk"; });
  REQUIRE(falk != centre.people.end());
  CHECK(falk->support == 2);
  CHECK(falk->role == BuyingRole::approver);
}
