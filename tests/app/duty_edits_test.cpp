// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/duty_edits.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "scoring/account/raci_rules.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr Id<Account> kAccount{1};
constexpr Id<TeamMember> kManager{1}, kSales{2}, kService{3}, kSponsor{4};

Snapshot house(std::vector<Id<TeamMember>> team) {
  const auto member = [](Id<TeamMember> id, const char* name, OwnFunction function) {
    TeamMember made;
    made.id = id;
    made.name = name;
    made.function = function;
    return made;
  };
  Account account;
  account.id = kAccount;
  account.name = "Albquell AG";
  account.kam = kManager;
  account.sponsor = kSponsor;
  std::vector<Assignment> assignments;
  for (const Id<TeamMember> id : team) {
    Assignment one;
    one.id = Id<Assignment>(static_cast<RawId>(assignments.size() + 1));
    one.account = kAccount;
    one.member = id;
    assignments.push_back(one);
  }
  Snapshot snapshot = support::withRecords<Account>({}, {account});
  snapshot = support::withRecords<TeamMember>(
      snapshot, {member(kManager, "Anna Weber", OwnFunction::kam), member(kSales, "Ines Falk", OwnFunction::sales),
                 member(kService, "Tessa Haug", OwnFunction::service), member(kSponsor, "Regina Lind", OwnFunction::management)});
  return support::withRecords<Assignment>(snapshot, std::move(assignments));
}

std::size_t count(const Snapshot& snapshot, Duty duty, RaciPart part, Id<TeamMember> member) {
  std::size_t found = 0;
  for (const Responsibility& one : snapshot.all<Responsibility>())
    if (one.account == kAccount && one.duty == duty && one.part == part && one.member == member) ++found;
  return found;
}

}  // namespace

TEST_CASE("A part is given and taken again, beside the other parts of the same person") {
  base::CountingIdSource ids(100);
  const app::DutyCell cell{kAccount, Duty::offers, {}, "Export", kManager};
  const auto given = app::toggleDuty(house({}), ids, cell, RaciPart::accountable);
  REQUIRE(given);
  const Snapshot one = house({}).with(given->rows);
  CHECK(one.all<Responsibility>()[0].region == "Export");
  const auto more = app::toggleDuty(one, ids, cell, RaciPart::responsible);
  REQUIRE(more);
  const Snapshot two = one.with(more->rows);
  CHECK(two.all<Responsibility>().size() == 2);
  const auto taken = app::toggleDuty(two, ids, cell, RaciPart::accountable);
  REQUIRE(taken);
  const Snapshot three = two.with(taken->rows);
  REQUIRE(three.all<Responsibility>().size() == 1);
  CHECK(three.all<Responsibility>()[0].part == RaciPart::responsible);
  const auto cleared = app::clearDuty(two, cell);
  REQUIRE(cleared);
  CHECK(two.with(cleared->rows).all<Responsibility>().empty());
  // Another region is another cell.
  CHECK_FALSE(app::clearDuty(two, {kAccount, Duty::offers, {}, "DACH", kManager}));
  CHECK_FALSE(app::toggleDuty(two, ids, {kAccount, Duty::offers, {}, {}, Id<TeamMember>(99)}, RaciPart::informed));
}

TEST_CASE("Open duties are given as is usual, and no rule of the checker is broken by it") {
  base::CountingIdSource ids(100);
  const Snapshot before = house({kManager, kSales, kService});
  const auto edit = app::fillStandardDuties(before, ids, kAccount);
  REQUIRE(edit);
  const Snapshot after = before.with(edit->rows);
  CHECK(count(after, Duty::contracts, RaciPart::accountable, kManager) == 1);
  CHECK(count(after, Duty::contracts, RaciPart::consulted, kSponsor) == 1);
  CHECK(count(after, Duty::visits, RaciPart::accountable, kSales) == 1);
  CHECK(count(after, Duty::complaints, RaciPart::accountable, kService) == 1);
  for (const scoring::RaciFinding& finding : scoring::raciFindings(after, kAccount)) {
    INFO(static_cast<int>(finding.rule) << " of duty " << static_cast<int>(finding.duty));
    // Who is credited with the revenue is for people to settle.
    CHECK(finding.rule == scoring::RaciRule::creditOpen);
  }
  CHECK(scoring::dutiesWithoutAnybody(after, kAccount).empty());
  // A second time there is nothing left to give.
  CHECK_FALSE(app::fillStandardDuties(after, ids, kAccount));
}

TEST_CASE("Without field sales and service in the team their duties stay open, and what somebody has is left as it is") {
  base::CountingIdSource ids(100);
  const Snapshot bare = house({});
  const auto own = app::toggleDuty(bare, ids, {kAccount, Duty::analysis, {}, {}, kService}, RaciPart::responsible);
  REQUIRE(own);
  const Snapshot before = bare.with(own->rows);
  const auto edit = app::fillStandardDuties(before, ids, kAccount);
  REQUIRE(edit);
  const Snapshot after = before.with(edit->rows);
  CHECK(count(after, Duty::analysis, RaciPart::accountable, kManager) == 0);
  CHECK(count(after, Duty::analysis, RaciPart::responsible, kService) == 1);
  for (const Duty duty : {Duty::visits, Duty::quoting, Duty::complaints})
    for (const Responsibility& one : after.all<Responsibility>()) CHECK(one.duty != duty);
}

TEST_CASE("Naming somebody for a place writes where it belongs: account, the manager's assignment, or a new one of the team") {
  using scoring::AnchorPart;
  base::CountingIdSource ids(100);
  const auto named = [&](const Snapshot& snapshot, AnchorPart part, Id<TeamMember> member) {
    const auto edit = app::nameForAnchor(snapshot, ids, kAccount, part, member);
    REQUIRE(edit);
    return snapshot.with(edit->rows);
  };
  CHECK(named(house({}), AnchorPart::sponsor, kService).find(kAccount)->sponsor == kService);
  const Snapshot withManager = named(house({kManager}), AnchorPart::deputy, kSales);
  REQUIRE(withManager.all<Assignment>().size() == 1);
  CHECK(withManager.all<Assignment>()[0].deputy == kSales);
  const Snapshot without = named(house({}), AnchorPart::deputy, kSales);
  REQUIRE(without.all<Assignment>().size() == 1);
  CHECK(without.all<Assignment>()[0].member == kManager);
  CHECK(without.all<Assignment>()[0].deputy == kSales);
  const Snapshot service = named(house({kManager}), AnchorPart::function, kService);
  REQUIRE(service.all<Assignment>().size() == 2);
  CHECK(service.all<Assignment>()[1].member == kService);
  CHECK(service.all<Assignment>()[1].role == TeamRole::specialist);
  TeamMember other = *service.find(kService);
  other.id = Id<TeamMember>(9);
  std::vector<TeamMember> team(service.all<TeamMember>().begin(), service.all<TeamMember>().end());
  team.push_back(other);
  const Snapshot taken = named(support::withRecords<TeamMember>(service, team), AnchorPart::function, other.id);
  REQUIRE(taken.all<Assignment>().size() == 2);
  CHECK(taken.all<Assignment>()[1].member == other.id);
}

TEST_CASE("Who still has duties and hours cannot be removed, and the refusal says what they are needed for") {
  base::CountingIdSource ids(100);
  const Snapshot before = house({kManager, kSales});
  const auto given = app::toggleDuty(before, ids, {kAccount, Duty::visits, {}, {}, kSales}, RaciPart::accountable);
  REQUIRE(given);
  const auto refused = app::removeRecord(before.with(given->rows), Kind::team, kSales.raw());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::recordInUse);
  CHECK(refused.error().arguments == std::vector<std::string>{"team", "Ines Falk", "assignments (1), responsibilities (1)"});
  // The sponsor is named in a field that may stay empty.
  const auto removed = app::removeRecord(before, Kind::team, kSponsor.raw());
  REQUIRE(removed);
  CHECK_FALSE(before.with(removed->rows).find(kAccount)->sponsor.isSet());
}
