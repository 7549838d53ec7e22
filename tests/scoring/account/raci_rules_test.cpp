// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/raci_rules.h"

#include "domain/records.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr Id<Account> kAccount{1};
constexpr Id<TeamMember> kManager{1}, kSales{2}, kEngineer{3};
constexpr Id<Unit> kNorth{1}, kSouth{2};

struct House {
  std::vector<Responsibility> duties;
  std::vector<Assignment> team;

  House& give(Duty duty, RaciPart part, Id<TeamMember> member, Id<Unit> unit = {}, const char* region = "") {
    Responsibility one;
    one.id = Id<Responsibility>(static_cast<RawId>(duties.size() + 1));
    one.account = kAccount;
    one.duty = duty;
    one.part = part;
    one.member = member;
    one.unit = unit;
    one.region = region;
    duties.push_back(one);
    return *this;
  }
  House& assign(Id<TeamMember> member, std::optional<double> credit = {}) {
    Assignment one;
    one.id = Id<Assignment>(static_cast<RawId>(team.size() + 1));
    one.account = kAccount;
    one.member = member;
    one.revenueCredit = credit;
    team.push_back(one);
    return *this;
  }
  std::vector<RaciFinding> findings() const {
    const auto member = [](Id<TeamMember> id, OwnFunction function) {
      TeamMember made;
      made.id = id;
      made.function = function;
      return made;
    };
    const auto unit = [](Id<Unit> id) {
      Unit made;
      made.id = id;
      made.account = kAccount;
      return made;
    };
    Account account;
    account.id = kAccount;
    account.kam = kManager;
    Snapshot snapshot = support::withRecords<Account>({}, {account});
    snapshot = support::withRecords<TeamMember>(
        snapshot, {member(kManager, OwnFunction::kam), member(kSales, OwnFunction::sales), member(kEngineer, OwnFunction::engineering)});
    snapshot = support::withRecords<Unit>(snapshot, {unit(kNorth), unit(kSouth)});
    snapshot = support::withRecords<Responsibility>(snapshot, duties);
    return raciFindings(support::withRecords<Assignment>(snapshot, team), kAccount);
  }
};

RaciFinding at(RaciRule rule, Duty duty, Id<Unit> unit = {}, const char* region = "") { return {rule, duty, unit, region, {}, {}}; }

}  // namespace

TEST_CASE("Who answers for a duty everywhere answers for it in each unit and region as well") {
  CHECK(House()
            .give(Duty::offers, RaciPart::accountable, kManager)
            .give(Duty::offers, RaciPart::responsible, kEngineer, kNorth)
            .give(Duty::offers, RaciPart::responsible, kEngineer, kSouth, "Export")
            .findings()
            .empty());
}

TEST_CASE("Two who answer for the same unit are one too many, two who answer for different units or regions are not") {
  CHECK(House()
            .give(Duty::offers, RaciPart::accountable, kManager, kNorth)
            .give(Duty::offers, RaciPart::accountable, kEngineer, kSouth)
            .give(Duty::offers, RaciPart::responsible, kEngineer)
            .findings()
            .empty());
  CHECK(House()
            .give(Duty::offers, RaciPart::accountable, kManager, {}, "DACH")
            .give(Duty::offers, RaciPart::accountable, kEngineer, {}, "Export")
            .give(Duty::offers, RaciPart::responsible, kEngineer, {}, "Export")
            .give(Duty::offers, RaciPart::responsible, kManager, {}, "DACH")
            .findings()
            .empty());
  // One for the unit, one for the region: they meet in the unit's region.
  CHECK(House()
            .give(Duty::offers, RaciPart::accountable, kManager, kNorth)
            .give(Duty::offers, RaciPart::accountable, kEngineer, {}, "Export")
            .give(Duty::offers, RaciPart::responsible, kEngineer)
            .give(Duty::offers, RaciPart::accountable, kManager, kSouth)
            .findings() == std::vector<RaciFinding>{at(RaciRule::severalAnswer, Duty::offers, kNorth, "Export"),
                                                    at(RaciRule::severalAnswer, Duty::offers, kSouth, "Export")});
}

TEST_CASE("Who answers for one unit only leaves the others without anybody, until each unit has its own") {
  House house;
  house.give(Duty::contracts, RaciPart::responsible, kManager).give(Duty::contracts, RaciPart::accountable, kManager, kNorth);
  CHECK(house.findings() == std::vector<RaciFinding>{at(RaciRule::nobodyAnswers, Duty::contracts)});
  CHECK(house.give(Duty::contracts, RaciPart::accountable, kEngineer, kSouth).findings().empty());
}

TEST_CASE("The same person twice is no conflict, key account management and field sales both answering is one of its own") {
  CHECK(House()
            .give(Duty::result, RaciPart::accountable, kManager)
            .give(Duty::result, RaciPart::accountable, kManager, kNorth)
            .give(Duty::result, RaciPart::responsible, kManager)
            .findings()
            .empty());
  CHECK(House()
            .give(Duty::visits, RaciPart::accountable, kManager)
            .give(Duty::visits, RaciPart::accountable, kSales)
            .give(Duty::visits, RaciPart::responsible, kSales)
            .findings() == std::vector<RaciFinding>{at(RaciRule::bothSidesAnswer, Duty::visits)});
}

TEST_CASE("Where field sales works at the account too, it has to be said who quotes, who visits and who is credited") {
  House house;
  house.assign(kManager).assign(kSales);
  const std::vector<RaciFinding> open{at(RaciRule::borderOpen, Duty::quoting), at(RaciRule::borderOpen, Duty::visits),
                                      at(RaciRule::creditOpen, Duty::unknown)};
  CHECK(house.findings() == open);
  House settled;
  settled.assign(kManager, 0.7).assign(kSales, 0.3);
  for (const Duty duty : {Duty::quoting, Duty::visits}) settled.give(duty, RaciPart::accountable, kSales).give(duty, RaciPart::responsible, kSales);
  CHECK(settled.findings().empty());
  // Without field sales nobody asks.
  CHECK(House().assign(kManager).assign(kEngineer).findings().empty());
}

TEST_CASE("Credits that add up to more or less than the whole are found with their sum, thirds written with three digits are whole") {
  const auto twice = House().assign(kManager, 0.7).assign(kEngineer, 0.5).findings();
  REQUIRE(twice.size() == 1);
  CHECK(twice.front().rule == RaciRule::creditNotWhole);
  CHECK(*twice.front().credit == Approx(1.2));
  CHECK(House().assign(kManager, 0.5).findings().front().rule == RaciRule::creditNotWhole);
  CHECK(House()
            .assign(kManager, 0.333)
            .assign(kEngineer, 0.333)
            .assign(kSales, 0.333)
            .give(Duty::quoting, RaciPart::accountable, kSales)
            .give(Duty::quoting, RaciPart::responsible, kSales)
            .give(Duty::visits, RaciPart::accountable, kSales)
            .give(Duty::visits, RaciPart::responsible, kSales)
            .findings()
            .empty());
}

TEST_CASE("Who answers for more than eight duties is named") {
  House house;
  for (const Duty duty :
       {Duty::analysis, Duty::relationship, Duty::offers, Duty::coordination, Duty::contracts, Duty::result, Duty::planning, Duty::complaints})
    house.give(duty, RaciPart::accountable, kManager).give(duty, RaciPart::responsible, kManager);
  CHECK(house.findings().empty());
  house.give(Duty::quoting, RaciPart::accountable, kManager).give(Duty::quoting, RaciPart::responsible, kManager);
  CHECK(house.findings() == std::vector<RaciFinding>{{RaciRule::tooMuch, Duty::unknown, {}, {}, kManager, {}}});
}
