// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/relationship/transfer.h"

#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

/// Three people: 1 decides (owner 7), 2 has influence, 3 neither; member 7 leaves, member 8 follows.
struct Account_ {
  Snapshot state;
  std::vector<Interaction> talks;
  std::vector<Participant> participants;

  Account_() {
    std::vector<Person> persons;
    std::vector<Position> positions;
    std::vector<Stakeholder> stakeholders;
    for (std::int64_t id = 1; id <= 3; ++id) {
      Person person;
      person.id = Id<Person>(id);
      person.familyName = "Person " + std::to_string(id);
      persons.push_back(person);
      Position position;
      position.id = Id<Position>(id);
      position.person = person.id;
      position.account = Id<Account>(1);
      positions.push_back(position);
      Stakeholder one;
      one.id = Id<Stakeholder>(id);
      one.account = Id<Account>(1);
      one.position = position.id;
      one.influence = id == 2 ? 3 : 1;
      if (id == 1) {
        one.buyingRole = BuyingRole::decider;
        one.owner = Id<TeamMember>(7);
      }
      stakeholders.push_back(one);
    }
    Account account;
    account.id = Id<Account>(1);
    account.name = "Alpha";
    state = support::withRecords(Snapshot(), std::vector<Account>{account});
    state = support::withRecords(state, persons);
    state = support::withRecords(state, positions);
    state = support::withRecords(state, stakeholders);
  }
  void talk(std::int64_t person, std::int64_t member, base::Date day) {
    Interaction one;
    one.id = Id<Interaction>(static_cast<std::int64_t>(talks.size()) + 1);
    one.account = Id<Account>(1);
    one.at = base::Minute{day};
    one.member = Id<TeamMember>(member);
    talks.push_back(one);
    Participant participant;
    participant.id = Id<Participant>(static_cast<std::int64_t>(participants.size()) + 1);
    participant.interaction = one.id;
    participant.person = Id<Person>(person);
    participants.push_back(participant);
    state = support::withRecords(support::withRecords(state, talks), participants);
  }
  scoring::RelationshipTransfer transfer() const {
    const auto map = scoring::relationshipMap(state, Id<Account>(1), kToday);
    return scoring::relationshipTransfer(state, map, Id<Account>(1), Id<TeamMember>(8), kToday);
  }
};

}  // namespace

TEST_CASE("Deciders are introduced first, then who has influence, then the rest") {
  Account_ account;
  account.talk(3, 9, kToday - std::chrono::days{20});
  const auto transfer = account.transfer();
  REQUIRE(transfer.steps.size() == 3);
  CHECK(transfer.steps[0].person == 0);
  CHECK(transfer.steps[0].days == 14);
  CHECK(transfer.steps[0].by == Id<TeamMember>(7));
  CHECK(transfer.steps[1].person == 1);
  CHECK(transfer.steps[1].days == 30);
  CHECK_FALSE(transfer.steps[1].by.isSet());
  CHECK(transfer.steps[2].days == 60);
  CHECK(transfer.steps[2].by == Id<TeamMember>(9));
  CHECK(transfer.transferred == 0);
}

TEST_CASE("Somebody is introduced once the successor has talked to them, and taken over once they answer for it") {
  Account_ account;
  account.talk(1, 8, kToday - std::chrono::days{10});
  account.talk(2, 8, kToday - std::chrono::days{100});
  auto transfer = account.transfer();
  CHECK(transfer.introduced == 1);
  CHECK(transfer.steps[0].state == scoring::TransferState::introduced);
  CHECK(transfer.steps[1].state == scoring::TransferState::open);
  std::vector<Stakeholder> stakeholders(account.state.all<Stakeholder>().begin(), account.state.all<Stakeholder>().end());
  stakeholders[0].owner = Id<TeamMember>(8);
  account.state = support::withRecords(account.state, stakeholders);
  transfer = account.transfer();
  CHECK(transfer.transferred == 1);
  CHECK(transfer.steps[0].state == scoring::TransferState::transferred);
}
