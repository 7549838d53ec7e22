// SPDX-License-Identifier: GPL-3.0-or-later
// A contract is renewed: the next one begins where the last ends, and nothing is counted twice.
#include "app/edits/contract_edits.h"

#include "domain/records.h"
#include "scoring/account/contract_term.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

/// 24 months from 1 March 2025, so to 28 February 2027; then a year more each time, unless notice is given three months before.
Contract framework() {
  Contract made;
  made.id = Id<Contract>(10);
  made.account = Id<Account>(1);
  made.name = "Framework";
  made.number = "F-1";
  made.kind = ContractKind::framework;
  made.start = base::makeDate(2025, 3, 1);
  made.initialMonths = 24;
  made.tacitRenewal = true;
  made.renewalMonths = 12;
  made.noticeMonths = 3;
  made.yearlyValue = Amount{12000000};
  made.calledOff = Amount{500};
  made.exclusive = true;
  return made;
}

Snapshot house(const Contract& contract) {
  Account account;
  account.id = Id<Account>(1);
  account.name = "Ernst Handel";
  BonusStep step;
  step.id = Id<BonusStep>(20);
  step.contract = contract.id;
  step.threshold = Amount{10000000};
  step.rate = 0.02;
  Snapshot snapshot = with<Account>(Snapshot(), {account});
  snapshot = with<Contract>(snapshot, {contract});
  return with<BonusStep>(snapshot, {step});
}

std::size_t fieldOf(std::string_view key) { return *recordType(Kind::contracts).fieldIndex(key); }

Snapshot renewed(const Snapshot& snapshot, std::vector<app::FieldValue> values, base::IdSource& ids) {
  const auto edit = app::renewContract(snapshot, ids, Id<Contract>(10), std::move(values), kToday);
  REQUIRE(edit);
  return snapshot.with(edit->rows);
}

void setStart(std::vector<app::FieldValue>& values, base::Date day) {
  for (auto& [field, value] : values)
    if (field == fieldOf("start")) value = std::int64_t{base::dayNumber(day)};
}

const Contract& follower(const Snapshot& snapshot) {
  const auto& all = snapshot.all<Contract>();
  REQUIRE(all.size() == 2);
  return all[0].id.raw() == 10 ? all[1] : all[0];
}

}  // namespace

TEST_CASE("A renewed contract goes on from the day after the end on the same terms, and the one before no longer renews itself") {
  base::CountingIdSource ids(100);
  const Snapshot before = house(framework());
  const Snapshot after = renewed(before, app::renewalTerms(before, Id<Contract>(10), kToday), ids);
  const Contract& next = follower(after);
  CHECK(next.start == base::makeDate(2027, 3, 1));
  CHECK(next.initialMonths == 24);
  CHECK(next.yearlyValue == Amount{12000000});
  CHECK(next.exclusive);
  CHECK(next.number.empty());
  CHECK(next.name == "Framework 2027");
  CHECK_FALSE(next.calledOff);
  const Contract& old = *after.find(Id<Contract>(10));
  const scoring::ContractTerm term = scoring::contractTerm(old, kToday);
  CHECK(term.end == base::makeDate(2027, 2, 28));
  CHECK_FALSE(term.goesOn);
  CHECK_FALSE(term.noticeBy);
  CHECK(scoring::isFollowed(after, old, term, kToday));
  // Bonus steps go along.
  const auto& steps = after.all<BonusStep>();
  REQUIRE(steps.size() == 2);
  CHECK((steps[0].contract == next.id || steps[1].contract == next.id));
}

TEST_CASE("A contract that carries the year it began in goes on under the year the next one begins in") {
  Contract named = framework();
  named.name = "Framework 2025, pumps";
  const Snapshot before = house(named);
  for (const auto& [field, value] : app::renewalTerms(before, Id<Contract>(10), kToday))
    if (field == fieldOf("name")) CHECK(value == Value{std::string("Framework 2027, pumps")});
}

TEST_CASE("What stands under contract is counted once after a renewal: from the old one to its end, then from the new one") {
  base::CountingIdSource ids(100);
  const Snapshot before = house(framework());
  std::vector<app::FieldValue> values = app::renewalTerms(before, Id<Contract>(10), kToday);
  for (auto& [field, value] : values)
    if (field == fieldOf("yearly_value")) value = std::int64_t{24000000};
  const Snapshot after = renewed(before, values, ids);
  const base::RawId account = 1;
  // 23 November 2026 to 28 February 2027 are 98 days of 120,000 a year, the 267 days to 22 November 2027 of 240,000:
  // (98 x 12,000,000 + 267 x 24,000,000) / 365.25, each rounded: 3,219,713 + 17,544,148.
  CHECK(scoring::committedValue(after, {&account, 1}, kToday, 12) == 3219713 + 17544148);
}

TEST_CASE("Once a contract is renewed its revenue is bound until the next one ends") {
  base::CountingIdSource ids(100);
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::monthOf(kToday);
  sums->first.index -= 12;
  sums->monthCount = 12;
  sums->accounts = {1};
  sums->marginKnown = {false};
  sums->revenue.assign(12, 1'000);
  sums->margin.assign(12, 0);
  sums->lines.assign(12, 1);
  Contract ending = framework();
  ending.tacitRenewal = false;
  // To 28 February 2027, 97 days ahead.
  const Snapshot before = house(ending).withSales(sums);
  const scoring::ContractLadder first = scoring::portfolioLadder(before, kToday);
  CHECK(first.steps == std::vector<std::int64_t>{0, 12'000, 0});
  const Snapshot after = renewed(before, app::renewalTerms(before, Id<Contract>(10), kToday), ids);
  // The next one runs to 28 February 2029.
  const scoring::ContractLadder then = scoring::portfolioLadder(after, kToday);
  CHECK(then.steps == std::vector<std::int64_t>{0, 0, 0});
  CHECK(then.later == 12'000);
}

TEST_CASE("A contract that has renewed itself already is renewed from the end of the term it is in") {
  base::CountingIdSource ids(100);
  Contract running = framework();
  running.start = base::makeDate(2024, 1, 1);
  // 24 months to 31 December 2025, a year more to 31 December 2026; the day of notice, 30 September, is over: another year.
  const Snapshot before = house(running);
  const Snapshot after = renewed(before, app::renewalTerms(before, Id<Contract>(10), kToday), ids);
  CHECK(follower(after).start == base::makeDate(2028, 1, 1));
  const Contract& old = *after.find(Id<Contract>(10));
  CHECK(old.initialMonths == 48);
  CHECK(scoring::contractTerm(old, kToday).end == base::makeDate(2027, 12, 31));
}

TEST_CASE("A contract may be renewed before its end: the one before ends the day before the new one") {
  base::CountingIdSource ids(100);
  const Snapshot before = house(framework());
  std::vector<app::FieldValue> values = app::renewalTerms(before, Id<Contract>(10), kToday);
  setStart(values, base::makeDate(2027, 1, 1));
  const Snapshot after = renewed(before, values, ids);
  const Contract& old = *after.find(Id<Contract>(10));
  CHECK(old.initialMonths == 22);
  CHECK(scoring::contractTerm(old, kToday).end == base::makeDate(2026, 12, 31));
}

TEST_CASE("A contract that can be ended to a quarter's end gets its notice when it is renewed") {
  base::CountingIdSource ids(100);
  Contract open = framework();
  open.start = base::makeDate(2025, 3, 15);
  open.initialMonths.reset();
  open.tacitRenewal = false;
  open.renewalMonths.reset();
  open.noticeRule = NoticeRule::quarterEnd;
  // Three months from 23 November reach 23 February, so 31 March 2027.
  const Snapshot before = house(open);
  const Snapshot after = renewed(before, app::renewalTerms(before, Id<Contract>(10), kToday), ids);
  CHECK(follower(after).start == base::makeDate(2027, 4, 1));
  const Contract& old = *after.find(Id<Contract>(10));
  CHECK(old.terminatedOn == kToday);
  CHECK(scoring::contractTerm(old, kToday).end == base::makeDate(2027, 3, 31));
}

TEST_CASE("A day on which the contract before cannot have ended is refused, and the first that would do is named") {
  base::CountingIdSource ids(100);
  const Snapshot before = house(framework());
  std::vector<app::FieldValue> values = app::renewalTerms(before, Id<Contract>(10), kToday);
  setStart(values, base::makeDate(2027, 1, 10));
  const auto edit = app::renewContract(before, ids, Id<Contract>(10), values, kToday);
  REQUIRE_FALSE(edit);
  CHECK(edit.error().code == base::ErrorCode::valueOutOfRange);
  CHECK(edit.error().place.field == "start");
  CHECK(edit.error().arguments.back() == "≥ 2027-03-01");
}
