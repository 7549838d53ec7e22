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

app::QualityMend withProposal(const Snapshot& snapshot, const QualityFinding& finding) {
  return {finding, scoring::mendProposals(snapshot, {finding}, kToday).front()};
}

/// The state after its one step, which has to be a valid edit.
Snapshot mended(const Snapshot& snapshot, const QualityFinding& finding) {
  const app::QualityMend mend = withProposal(snapshot, finding);
  REQUIRE(app::canMend(snapshot, mend));
  base::CountingIdSource ids(5'000);
  const auto edit = app::mendFinding(snapshot, ids, mend, {"Weber", kToday});
  REQUIRE(edit.has_value());
  Snapshot after = snapshot.with(edit->rows);
  CHECK(check(snapshot, after, edit->rows).has_value());
  return after;
}

bool asksForAValue(const Snapshot& snapshot, const QualityFinding& finding) {
  base::CountingIdSource ids(5'000);
  const app::QualityMend mend = withProposal(snapshot, finding);
  const auto edit = app::mendFinding(snapshot, ids, mend, {"Weber", kToday});
  return !app::canMend(snapshot, mend) && !edit && edit.error().code == base::ErrorCode::nothingChanged;
}

TeamMember member(RawId id, const std::string& name) {
  TeamMember made;
  made.id = Id<TeamMember>(id);
  made.name = name;
  return made;
}

/// One finding, whose step takes it away.
void checkMend(const Snapshot& snapshot, QualityTopic topic) {
  const auto found = findings(snapshot, topic);
  REQUIRE(found.size() == 1);
  const Snapshot after = mended(snapshot, found.front());
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
  REQUIRE(findings(snapshot, QualityTopic::contactUnreachable).size() == 1);
  CHECK(asksForAValue(snapshot, findings(snapshot, QualityTopic::contactUnreachable)[0]));
  CHECK(asksForAValue(snapshot, findings(snapshot, QualityTopic::personWithoutPosition)[0]));
  // The one whose address is another account's goes over to it today, and is no longer where they were.
  const Snapshot moved = mended(snapshot, findings(snapshot, QualityTopic::foreignMail)[0]);
  CHECK(findings(moved, QualityTopic::foreignMail).empty());
  CHECK(findings(moved, QualityTopic::positionsTwice).size() == 1);
  CHECK(moved.find(Id<Position>(3))->until == kToday - std::chrono::days{1});
  const Position* next = moved.find(Id<Position>(5'000));
  REQUIRE(next != nullptr);
  CHECK(next->person == Id<Person>(2));
  CHECK(next->account == Id<Account>(2));
  CHECK(next->from == kToday);
  // Within a group everybody may write from the group's address.
  second.parent = first.id;
  CHECK(findings(with<Account>(snapshot, {first, second}), QualityTopic::foreignMail).empty());
}

TEST_CASE("Somebody at no account gets a position where their mail address or their talks point to one account alone") {
  Account known = account(1);
  known.website = "https://www.first.example.com";
  Person person;
  person.id = Id<Person>(1);
  person.familyName = "P1";
  person.email = "p1@first.example.com";
  const Snapshot byMail = with<Person>(with<Account>({}, {known, account(2)}), {person});
  const Snapshot placed = mended(byMail, findings(byMail, QualityTopic::personWithoutPosition)[0]);
  CHECK(findings(placed, QualityTopic::personWithoutPosition).empty());
  CHECK(placed.all<Position>()[0].account == Id<Account>(1));
  person.email = "p1@gmail.com";
  Interaction talk;
  talk.id = Id<Interaction>(10);
  talk.account = Id<Account>(2);
  Participant there;
  there.id = Id<Participant>(20);
  there.interaction = talk.id;
  there.person = person.id;
  Snapshot byTalk = with<Participant>(with<Interaction>(with<Person>(byMail, {person}), {talk}), {there});
  CHECK(mended(byTalk, findings(byTalk, QualityTopic::personWithoutPosition)[0]).all<Position>()[0].account == Id<Account>(2));
  Interaction elsewhere = talk;
  elsewhere.id = Id<Interaction>(11);
  elsewhere.account = Id<Account>(1);
  Participant again = there;
  again.id = Id<Participant>(21);
  again.interaction = elsewhere.id;
  byTalk = with<Participant>(with<Interaction>(byTalk, {talk, elsewhere}), {there, again});
  CHECK(asksForAValue(byTalk, findings(byTalk, QualityTopic::personWithoutPosition)[0]));
}

TEST_CASE("A key account without a manager gets whom the team, the group, the talks or the opportunities name, in that order") {
  Account key = account(1);
  key.tier = Tier::key;
  Snapshot snapshot = with<TeamMember>(with<Account>({}, {key}), {member(7, "Weber"), member(8, "Adam"), member(9, "Cohen")});
  const auto managerAfter = [](const Snapshot& before) {
    const auto found = findings(before, QualityTopic::managerUnknown);
    REQUIRE(found.size() == 1);
    return mended(before, found[0]).find(Id<Account>(1))->kam;
  };
  CHECK(asksForAValue(snapshot, findings(snapshot, QualityTopic::managerUnknown)[0]));
  Opportunity open;
  open.id = Id<Opportunity>(1);
  open.account = key.id;
  open.outcome = Outcome::open;
  open.owner = Id<TeamMember>(9);
  snapshot = with<Opportunity>(snapshot, {open});
  CHECK(managerAfter(snapshot) == Id<TeamMember>(9));
  std::vector<Interaction> talks(4);
  for (std::size_t i = 0; i < talks.size(); ++i) {
    talks[i].id = Id<Interaction>(static_cast<RawId>(i + 1));
    talks[i].account = key.id;
    talks[i].member = Id<TeamMember>(8);
    talks[i].at = kToday - std::chrono::days{30};
  }
  talks[2].member = Id<TeamMember>(7);
  // Longer than a year ago: it no longer counts, so that Adam leads with two to one.
  talks[3].member = Id<TeamMember>(7);
  talks[3].at = kToday - std::chrono::days{400};
  snapshot = with<Interaction>(snapshot, talks);
  CHECK(managerAfter(snapshot) == Id<TeamMember>(8));
  const auto proposal = scoring::mendProposals(snapshot, findings(snapshot, QualityTopic::managerUnknown), kToday).front();
  CHECK(proposal->count == 2);
  CHECK(proposal->total == 3);
  talks[3].at = kToday;
  CHECK(managerAfter(with<Interaction>(snapshot, talks)) == Id<TeamMember>(9));
  Account head = account(2);
  head.kam = Id<TeamMember>(7);
  key.parent = head.id;
  snapshot = with<Account>(snapshot, {key, head});
  CHECK(managerAfter(snapshot) == Id<TeamMember>(7));
  Assignment named;
  named.id = Id<Assignment>(1);
  named.account = key.id;
  named.member = Id<TeamMember>(8);
  named.role = TeamRole::kam;
  CHECK(managerAfter(with<Assignment>(snapshot, {named})) == Id<TeamMember>(8));
  TeamMember gone = member(8, "Adam");
  gone.until = kToday - std::chrono::days{1};
  CHECK(managerAfter(with<TeamMember>(with<Assignment>(snapshot, {named}), {member(7, "Weber"), gone})) == Id<TeamMember>(7));
}

TEST_CASE("A missing industry is taken from the account above, or from those below where they agree") {
  Account key = account(1);
  key.tier = Tier::key;
  Account first = account(2);
  first.parent = key.id;
  first.industry = "Packaging";
  Account second = account(3);
  second.parent = key.id;
  second.industry = "Packaging";
  Snapshot snapshot = with<Account>({}, {key, first, second});
  CHECK(mended(snapshot, findings(snapshot, QualityTopic::segmentUnknown)[0]).find(key.id)->industry == "Packaging");
  second.industry = "Food";
  snapshot = with<Account>({}, {key, first, second});
  CHECK(asksForAValue(snapshot, findings(snapshot, QualityTopic::segmentUnknown)[0]));
  Account head = account(4);
  head.segment = "OEM";
  key.parent = head.id;
  snapshot = with<Account>({}, {key, first, second, head});
  const Snapshot after = mended(snapshot, findings(snapshot, QualityTopic::segmentUnknown)[0]);
  CHECK(after.find(key.id)->segment == "OEM");
  CHECK(after.find(key.id)->industry.empty());
}

TEST_CASE("An old rating is confirmed as of today: one's own moves, somebody else's stays and one's own is added with the same values") {
  Account key = account(1);
  key.tier = Tier::key;
  Rating old;
  old.id = Id<Rating>(1);
  old.account = key.id;
  old.criterion = "growth_potential";
  old.low = 4;
  old.likely = 5;
  old.high = 7;
  old.evidence = "Their annual report";
  old.by = "Weber";
  old.on = base::addMonths(kToday, -13);
  Snapshot snapshot = with<Rating>(with<Account>({}, {key}), {old});
  Snapshot after = mended(snapshot, findings(snapshot, QualityTopic::ratingStale)[0]);
  REQUIRE(after.all<Rating>().size() == 1);
  CHECK(after.all<Rating>()[0].on == kToday);
  CHECK(findings(after, QualityTopic::ratingStale).empty());
  Rating mine = old;
  mine.id = Id<Rating>(2);
  mine.likely = 6;
  mine.on = base::addMonths(kToday, -20);
  old.by = "Adam";
  snapshot = with<Rating>(snapshot, {old, mine});
  after = mended(snapshot, findings(snapshot, QualityTopic::ratingStale)[0]);
  REQUIRE(after.all<Rating>().size() == 2);
  CHECK(after.all<Rating>()[0].by == "Adam");
  CHECK(after.all<Rating>()[0].on == base::addMonths(kToday, -13));
  const Rating& confirmed = after.all<Rating>()[1];
  CHECK(confirmed.by == "Weber");
  CHECK(confirmed.on == kToday);
  CHECK(confirmed.low == 4);
  CHECK(confirmed.likely == 5);
  CHECK(confirmed.high == 7);
  CHECK(confirmed.evidence == "Their annual report");
  CHECK(findings(after, QualityTopic::ratingStale).empty());
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
  CHECK(asksForAValue(with<Account>(snapshot, {key}), findings(snapshot, QualityTopic::contactUnowned)[0]));
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
