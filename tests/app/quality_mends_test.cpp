// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with the data, and that its one step mends it: after the step the finding is gone.
#include "app/edits/quality_mends.h"

#include "domain/check.h"
#include "domain/records.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace kam;
using namespace kam::domain;
using scoring::QualityFinding;
using scoring::QualityTopic;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

Account account(RawId id) {
  Account made;
  made.id = Id<Account>(id);
  made.name = "Account " + std::to_string(id);
  return made;
}

Snapshot soldTo(const Snapshot& snapshot, RawId account, int monthsAgo) {
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{base::monthOf(kToday).index - 40};
  sums->monthCount = 40;
  // Somebody else buys to the end, so that the newest month is there.
  for (const RawId id : {account, RawId{900}}) {
    sums->accounts.push_back(id);
    sums->marginKnown.push_back(false);
    for (int month = 0; month < 40; ++month) {
      const bool sold = id == 900 || month == 39 - monthsAgo;
      sums->revenue.push_back(sold ? 100 : 0);
      sums->margin.push_back(0);
      sums->lines.push_back(sold ? 1 : 0);
    }
  }
  return snapshot.withSales(sums);
}

std::vector<QualityFinding> findings(const Snapshot& snapshot, QualityTopic topic) {
  std::vector<QualityFinding> found;
  for (const QualityFinding& finding : scoring::qualityFindings(snapshot, kToday))
    if (finding.topic == topic) found.push_back(finding);
  return found;
}

/// One finding, whose step takes it away.
void checkMend(const Snapshot& snapshot, QualityTopic topic) {
  const auto found = findings(snapshot, topic);
  REQUIRE(found.size() == 1);
  REQUIRE(app::canMend(topic));
  const auto edit = app::mendFinding(snapshot, found.front(), kToday);
  REQUIRE(edit.has_value());
  const Snapshot after = snapshot.with(edit->rows);
  CHECK(check(snapshot, after, edit->rows).has_value());
  CHECK(findings(after, topic).empty());
}

}  // namespace

TEST_CASE("An open opportunity past its day is found and moved") {
  Opportunity late;
  late.id = Id<Opportunity>(1);
  late.account = Id<Account>(1);
  late.name = "Line 3";
  late.outcome = Outcome::open;
  late.expectedClose = kToday - std::chrono::days{1};
  Opportunity won = late;
  won.id = Id<Opportunity>(2);
  won.outcome = Outcome::won;
  won.closed = late.expectedClose;
  checkMend(with<Opportunity>(with<Account>({}, {account(1)}), {late, won}), QualityTopic::opportunityPast);
}

TEST_CASE("A plan that ended is closed, a reference that ran out taken away") {
  AccountPlan plan;
  plan.id = Id<AccountPlan>(1);
  plan.account = Id<Account>(1);
  plan.title = "Plan";
  plan.status = PlanStatus::active;
  plan.version = 1;
  plan.from = base::makeDate(2024, 1, 1);
  plan.to = kToday - std::chrono::days{1};
  checkMend(with<AccountPlan>(with<Account>({}, {account(1)}), {plan}), QualityTopic::planPast);
  Account reference = account(1);
  reference.referenceKind = "logo";
  reference.referenceUntil = kToday - std::chrono::days{1};
  checkMend(with<Account>({}, {reference}), QualityTopic::referencePast);
}

TEST_CASE("Statuses that the sales contradict follow the sales") {
  Account prospect = account(1);
  prospect.status = AccountStatus::prospect;
  checkMend(soldTo(with<Account>({}, {prospect}), 1, 11), QualityTopic::prospectBuys);
  CHECK(findings(soldTo(with<Account>({}, {prospect}), 1, 12), QualityTopic::prospectBuys).empty());
  Account active = account(1);
  active.status = AccountStatus::active;
  checkMend(soldTo(with<Account>({}, {active}), 1, 24), QualityTopic::activeSilent);
  CHECK(findings(soldTo(with<Account>({}, {active}), 1, 23), QualityTopic::activeSilent).empty());
  Account lost = account(1);
  lost.status = AccountStatus::lost;
  lost.tier = Tier::key;
  checkMend(with<Account>({}, {lost}), QualityTopic::lostIsKey);
}

TEST_CASE("Persons in two places, in none, unreachable, or with somebody else's address are found") {
  Account first = account(1);
  first.tier = Tier::key;
  Account second = account(2);
  second.domain = "second.example.com";
  std::vector<Person> persons(3);
  for (std::size_t i = 0; i < persons.size(); ++i) {
    persons[i].id = Id<Person>(static_cast<RawId>(i + 1));
    persons[i].familyName = "P" + std::to_string(i + 1);
  }
  persons[1].email = "p2@second.example.com";
  std::vector<Position> positions;
  const auto place = [&](RawId person, RawId at, base::Date from) {
    Position position;
    position.id = Id<Position>(static_cast<RawId>(positions.size() + 1));
    position.person = Id<Person>(person);
    position.account = Id<Account>(at);
    position.from = from;
    positions.push_back(position);
  };
  place(1, 1, base::makeDate(2020, 1, 1));
  place(1, 2, base::makeDate(2025, 1, 1));
  place(2, 1, base::makeDate(2020, 1, 1));
  const Snapshot snapshot = with<Position>(with<Person>(with<Account>({}, {first, second}), persons), positions);
  checkMend(snapshot, QualityTopic::positionsTwice);
  REQUIRE(findings(snapshot, QualityTopic::personWithoutPosition).size() == 1);
  CHECK(findings(snapshot, QualityTopic::personWithoutPosition)[0].record == 3);
  REQUIRE(findings(snapshot, QualityTopic::foreignMail).size() == 1);
  CHECK(findings(snapshot, QualityTopic::foreignMail)[0].other == 2);
  CHECK(findings(snapshot, QualityTopic::contactUnreachable).size() == 1);
  CHECK(!app::canMend(QualityTopic::foreignMail));
  CHECK(app::mendFinding(snapshot, findings(snapshot, QualityTopic::foreignMail)[0], kToday).error().code == base::ErrorCode::nothingChanged);
}

TEST_CASE("Somebody with a say at a key account whom nobody looks after is given to its manager") {
  Account key = account(1);
  key.tier = Tier::key;
  key.kam = Id<TeamMember>(7);
  Person person;
  person.id = Id<Person>(1);
  Position position;
  position.id = Id<Position>(1);
  position.person = person.id;
  position.account = key.id;
  position.influence = 2;
  std::vector<Stakeholder> stakeholders(3);
  for (std::size_t i = 0; i < stakeholders.size(); ++i) {
    stakeholders[i].id = Id<Stakeholder>(static_cast<RawId>(i + 1));
    stakeholders[i].account = key.id;
    stakeholders[i].position = position.id;
  }
  stakeholders[1].influence = 1;
  stakeholders[2].owner = Id<TeamMember>(7);
  Snapshot snapshot = with<Position>(with<Person>(with<Account>({}, {key}), {person}), {position});
  TeamMember manager;
  manager.id = key.kam;
  manager.name = "Weber";
  snapshot = with<TeamMember>(with<Stakeholder>(snapshot, stakeholders), {manager});
  REQUIRE(findings(snapshot, QualityTopic::contactUnowned).size() == 1);
  CHECK(findings(snapshot, QualityTopic::contactUnowned)[0].other == 1);
  checkMend(snapshot, QualityTopic::contactUnowned);
  key.kam = {};
  CHECK_FALSE(app::mendFinding(with<Account>(snapshot, {key}), findings(snapshot, QualityTopic::contactUnowned)[0], kToday));
}

TEST_CASE("Key accounts without manager or industry, and with ratings of last year, are found; others are not bothered") {
  Account key = account(1);
  key.tier = Tier::key;
  Account other = account(2);
  Rating old;
  old.id = Id<Rating>(1);
  old.account = Id<Account>(1);
  old.criterion = "growth_potential";
  old.likely = 5;
  old.on = base::addMonths(kToday, -13);
  Rating fresh = old;
  fresh.id = Id<Rating>(2);
  fresh.criterion = "strategic_fit";
  fresh.on = base::addMonths(kToday, -2);
  Rating elsewhere = old;
  elsewhere.id = Id<Rating>(3);
  elsewhere.account = Id<Account>(2);
  const Snapshot snapshot = with<Rating>(with<Account>({}, {key, other}), {old, fresh, elsewhere});
  CHECK(findings(snapshot, QualityTopic::managerUnknown).size() == 1);
  CHECK(findings(snapshot, QualityTopic::segmentUnknown).size() == 1);
  REQUIRE(findings(snapshot, QualityTopic::ratingStale).size() == 1);
  CHECK(findings(snapshot, QualityTopic::ratingStale)[0].record == 1);
}
