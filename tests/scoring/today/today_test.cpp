// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/today/today_list.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <memory>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

base::Date in(int days) { return kToday + std::chrono::days{days}; }

Account account(RawId id, Tier tier = Tier::key) {
  Account made;
  made.id = Id<Account>(id);
  made.name = "Account " + std::to_string(id);
  made.tier = tier;
  return made;
}

/// 24 months up to October 2026; `monthly` in minor units, by account.
Snapshot withSales(const Snapshot& snapshot, const std::vector<std::pair<RawId, std::vector<std::int64_t>>>& accounts) {
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::monthOf(base::makeDate(2024, 11, 1));
  sums->monthCount = 24;
  for (const auto& [id, months] : accounts) {
    sums->accounts.push_back(id);
    for (const std::int64_t month : months) {
      sums->revenue.push_back(month);
      sums->margin.push_back(0);
      sums->lines.push_back(month == 0 ? 0 : 1);
    }
    sums->marginKnown.push_back(false);
  }
  return snapshot.withSales(sums);
}

std::vector<std::int64_t> steady(std::int64_t amount) { return std::vector<std::int64_t>(24, amount); }

Action action(RawId id, RawId at, base::Date due) {
  Action made;
  made.id = Id<Action>(id);
  made.account = Id<Account>(at);
  made.title = "Action " + std::to_string(id);
  made.due = due;
  made.status = ActionStatus::open;
  return made;
}

std::vector<TodayKind> kinds(const TodayList& list) {
  std::vector<TodayKind> found;
  for (const TodayEntry& entry : list.entries) found.push_back(entry.kind);
  return found;
}

TodayList today(const Snapshot& snapshot, Id<TeamMember> member = {}) { return todayList(snapshot, {kToday, member, nullptr, 0}); }

}  // namespace

TEST_CASE("Urgency is 1 on the day, falls ahead of it and doubles over a month") {
  CHECK(urgencyOf(kToday, kToday, 7) == 1.0);
  CHECK(urgencyOf(in(-30), kToday, 7) == 2.0);
  CHECK(urgencyOf(in(-300), kToday, 7) == 2.0);
  CHECK(urgencyOf(in(-15), kToday, 7) == Approx(1.5));
  CHECK(urgencyOf(in(4), kToday, 7) == Approx(0.5));
  CHECK(urgencyOf(in(8), kToday, 7) == 0.0);
}

TEST_CASE("Actions due within a week are in the list; done, dropped and later ones are not") {
  Action done = action(3, 1, in(-1));
  done.status = ActionStatus::done;
  Action dropped = action(4, 1, in(-1));
  dropped.status = ActionStatus::dropped;
  const auto snapshot = with<Action>(with<Account>({}, {account(1)}), {action(1, 1, in(7)), action(2, 1, in(8)), done, dropped});
  const TodayList list = today(snapshot);
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].record == 1);
  CHECK(list.entries[0].recordKind == Kind::actions);
}

TEST_CASE("What hangs on more revenue comes first, and what is more overdue before what is not") {
  const auto accounts = with<Account>({}, {account(1), account(2)});
  const auto snapshot =
      withSales(with<Action>(accounts, {action(1, 1, kToday), action(2, 2, kToday), action(3, 1, in(-30))}), {{1, steady(100)}, {2, steady(150)}});
  const TodayList list = today(snapshot);
  REQUIRE(list.entries.size() == 3);
  // 1,200 × 2 > 1,800 × 1 > 1,200 × 1, each times the same share.
  CHECK(list.entries[0].record == 3);
  CHECK(list.entries[1].record == 2);
  CHECK(list.entries[2].record == 1);
  CHECK(list.entries[1].worth == 1'800);
}

TEST_CASE("Promises of both sides are in the list until they are settled") {
  const auto promise = [](RawId id, Direction direction, PromiseState state) {
    Promise made;
    made.id = Id<Promise>(id);
    made.account = Id<Account>(1);
    made.text = "Drawings";
    made.direction = direction;
    made.due = in(-2);
    made.state = state;
    return made;
  };
  const auto snapshot = with<Promise>(with<Account>({}, {account(1)}),
                                      {promise(1, Direction::ours, PromiseState::open), promise(2, Direction::theirs, PromiseState::unknown),
                                       promise(3, Direction::ours, PromiseState::kept), promise(4, Direction::ours, PromiseState::broken)});
  CHECK(kinds(today(snapshot)) == std::vector<TodayKind>{TodayKind::ourPromise, TodayKind::theirPromise});
}

TEST_CASE("A notice day within 90 days is named, and once notice was given only the end") {
  Contract contract;
  contract.id = Id<Contract>(1);
  contract.account = Id<Account>(1);
  contract.name = "Framework";
  contract.start = base::makeDate(2024, 5, 1);
  contract.initialMonths = 36;
  contract.tacitRenewal = true;
  contract.renewalMonths = 12;
  contract.noticeMonths = 3;
  contract.yearlyValue = Amount{500'00};
  // Ends 30 April 2027, notice by 31 January 2027: 69 days ahead.
  auto list = today(with<Contract>(with<Account>({}, {account(1)}), {contract}));
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].kind == TodayKind::noticeDay);
  CHECK(list.entries[0].due == base::makeDate(2027, 1, 31));
  CHECK(list.entries[0].worth == 500'00);
  contract.terminatedOn = in(-1);
  CHECK(today(with<Contract>(with<Account>({}, {account(1)}), {contract})).entries.empty());
  contract.start = base::makeDate(2024, 1, 1);
  contract.terminatedOn = base::makeDate(2026, 9, 1);
  list = today(with<Contract>(with<Account>({}, {account(1)}), {contract}));
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].kind == TodayKind::contractEnd);
  CHECK(list.entries[0].due == base::makeDate(2026, 12, 31));
}

TEST_CASE("Tenders ask for questions while they are taken, and for the offer; not those that we do not take part in") {
  Tender tender;
  tender.id = Id<Tender>(1);
  tender.account = Id<Account>(1);
  tender.title = "Lot 1";
  tender.state = TenderState::published;
  tender.questionsUntil = in(3);
  tender.due = in(20);
  Tender past = tender;
  past.id = Id<Tender>(2);
  past.questionsUntil = in(-1);
  Tender declined = tender;
  declined.id = Id<Tender>(3);
  declined.decision = GoDecision::noGo;
  const TodayList list = today(with<Tender>(with<Account>({}, {account(1)}), {tender, past, declined}));
  CHECK(list.entries.size() == 3);
  CHECK(std::count_if(list.entries.begin(), list.entries.end(), [](const auto& one) { return one.kind == TodayKind::tenderQuestions; }) == 1);
}

TEST_CASE("A key account that nobody talked to for longer than its tier asks is named with the days") {
  Interaction talk;
  talk.id = Id<Interaction>(1);
  talk.account = Id<Account>(1);
  talk.at = base::Minute{in(-45)};
  talk.direction = Direction::both;
  Interaction ours = talk;
  ours.id = Id<Interaction>(2);
  ours.at = base::Minute{in(-2)};
  ours.direction = Direction::ours;
  auto snapshot = with<Interaction>(with<Account>({}, {account(1), account(2)}), {talk, ours});
  const TodayList list = today(snapshot);
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].kind == TodayKind::cadence);
  CHECK(list.entries[0].figure == 45.0);
  CHECK(list.entries[0].usual == 30.0);
  CHECK(list.entries[0].urgency == Approx(1.5));
  TierPolicy policy;
  policy.id = Id<TierPolicy>(1);
  policy.tier = Tier::key;
  policy.cadenceDays = 60;
  CHECK(today(with<TierPolicy>(snapshot, {policy})).entries.empty());
}

TEST_CASE("An account that always ordered on its days and stopped is named; one that orders now and then is not") {
  // Every 20 days until 90 days before the newest order of anybody; and six orders at odd gaps with the same silence.
  scoring::OrderDays orders;
  orders.newest = kToday - std::chrono::days{4};
  for (int order = 0; order < 20; ++order) orders.byAccount[1].push_back(orders.newest - std::chrono::days{90 + 20 * (19 - order)});
  for (const int before : {700, 640, 420, 380, 210, 90}) orders.byAccount[2].push_back(orders.newest - std::chrono::days{before});
  orders.byAccount[3] = orders.byAccount[1];
  // Three orders make no rhythm.
  for (const int before : {150, 140, 130}) orders.byAccount[4].push_back(orders.newest - std::chrono::days{before});
  std::vector<std::int64_t> stopped = steady(100);
  for (std::size_t month = 21; month < 24; ++month) stopped[month] = 0;
  auto snapshot = withSales(with<Account>({}, {account(1), account(2), account(3, Tier::standard), account(4)}), {{1, stopped}});
  TodayQuestion question{kToday, {}, nullptr, 0, &orders};
  const TodayList list = todayList(snapshot, question);
  std::vector<const TodayEntry*> silent;
  for (const TodayEntry& entry : list.entries)
    if (entry.kind == TodayKind::ordersSilent) silent.push_back(&entry);
  REQUIRE(silent.size() == 1);
  CHECK(silent[0]->account.raw() == 1);
  // Days since the last order as far as orders are known, not until today.
  CHECK(silent[0]->figure == 90.0);
  CHECK(silent[0]->usual == Approx(20.0));
  CHECK(silent[0]->worth == 1'200);
  question.orderDays = nullptr;
  const TodayList without = todayList(snapshot, question);
  CHECK(std::none_of(without.entries.begin(), without.entries.end(), [](const TodayEntry& entry) { return entry.kind == TodayKind::ordersSilent; }));
}

TEST_CASE("Three months more than 30 % below those of a year ago are a fall") {
  std::vector<std::int64_t> falling = steady(100);
  for (std::size_t month = 21; month < 24; ++month) falling[month] = 60;
  std::vector<std::int64_t> holding = steady(100);
  for (std::size_t month = 21; month < 24; ++month) holding[month] = 75;
  const TodayList list = today(withSales(with<Account>({}, {account(1), account(2)}), {{1, falling}, {2, holding}}));
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].kind == TodayKind::ordersFall);
  CHECK(list.entries[0].figure == Approx(-0.4));
  CHECK(list.entries[0].worth == 480);
}

TEST_CASE("A talk of today brings what is not known about the customer") {
  Interaction talk;
  talk.id = Id<Interaction>(1);
  talk.account = Id<Account>(1);
  talk.at = base::Minute{kToday} + std::chrono::hours{14};
  talk.direction = Direction::both;
  talk.subject = "Quarterly talk";
  Fact open;
  open.id = Id<Fact>(1);
  open.account = Id<Account>(1);
  open.text = "Who decides?";
  open.knowledge = Knowledge::notKnown;
  Fact known = open;
  known.id = Id<Fact>(2);
  known.knowledge = Knowledge::known;
  const TodayList list = today(with<Fact>(with<Interaction>(with<Account>({}, {account(1)}), {talk}), {open, known}));
  REQUIRE(list.entries.size() == 1);
  CHECK(list.entries[0].kind == TodayKind::meeting);
  CHECK(list.entries[0].details == std::vector<std::string>{"Who decides?"});
}

TEST_CASE("An entry that was put off comes back on its day") {
  Snooze snooze;
  snooze.id = Id<Snooze>(1);
  snooze.account = Id<Account>(1);
  snooze.reason = "on holiday";
  auto snapshot = with<Action>(with<Account>({}, {account(1)}), {action(1, 1, kToday)});
  snooze.subject = today(snapshot).entries.at(0).subject();
  snooze.until = in(3);
  const TodayList off = today(with<Snooze>(snapshot, {snooze}));
  CHECK(off.entries.empty());
  REQUIRE(off.snoozed.size() == 1);
  CHECK(todayList(with<Snooze>(snapshot, {snooze}), {in(3), {}, nullptr, 0}).entries.size() == 1);
}

TEST_CASE("A member sees what they own, and what nobody owns at their accounts; archived accounts are left out") {
  Account mine = account(1);
  mine.kam = Id<TeamMember>(7);
  Account others = account(2);
  others.kam = Id<TeamMember>(8);
  Account archived = account(3);
  archived.kam = Id<TeamMember>(7);
  archived.archived = true;
  Action handed = action(2, 1, kToday);
  handed.owner = Id<TeamMember>(8);
  const auto snapshot =
      with<Action>(with<Account>({}, {mine, others, archived}), {action(1, 1, kToday), handed, action(3, 2, kToday), action(4, 3, kToday)});
  const TodayList own = today(snapshot, Id<TeamMember>(7));
  REQUIRE(own.entries.size() == 1);
  CHECK(own.entries[0].record == 1);
  CHECK(today(snapshot, Id<TeamMember>(8)).entries.size() == 2);
  CHECK(today(snapshot).entries.size() == 3);
}
