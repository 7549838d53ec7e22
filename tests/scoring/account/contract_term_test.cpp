// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/contract_term.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

#include <memory>

using namespace kam;
using namespace kam::scoring;
using base::makeDate;
using domain::Contract;
using domain::NoticeRule;

namespace {

Contract contract(base::Date start, std::int64_t initial, std::int64_t renewal, std::int64_t notice) {
  Contract made;
  made.id = domain::Id<Contract>(1);
  made.account = domain::Id<domain::Account>(1);
  made.name = "Framework";
  made.start = start;
  if (initial > 0) made.initialMonths = initial;
  made.tacitRenewal = renewal > 0;
  if (renewal > 0) made.renewalMonths = renewal;
  if (notice > 0) made.noticeMonths = notice;
  return made;
}

domain::Snapshot with(std::vector<Contract> contracts) {
  return domain::Snapshot().withTable(domain::Kind::contracts, std::make_shared<domain::Table<Contract>>(std::move(contracts)));
}

}  // namespace

TEST_CASE("A contract that renews tacitly: first the term's end, after the day of notice one year on") {
  // 1 August 2020 for 36 months, renewing by 12, notice of 3 months.
  const Contract made = contract(makeDate(2020, 8, 1), 36, 12, 3);
  const ContractTerm before = contractTerm(made, makeDate(2022, 6, 1));
  CHECK(before.end == makeDate(2023, 7, 31));
  CHECK(before.noticeBy == makeDate(2023, 4, 30));
  CHECK(before.renewals == 0);
  CHECK(before.state == ContractState::running);
  CHECK(contractTerm(made, makeDate(2023, 4, 30)).end == makeDate(2023, 7, 31));
  const ContractTerm after = contractTerm(made, makeDate(2023, 5, 1));
  CHECK(after.end == makeDate(2024, 7, 31));
  CHECK(after.noticeBy == makeDate(2024, 4, 30));
  CHECK(after.renewals == 1);
  CHECK(after.goesOn);
}

TEST_CASE("The last day of notice leaves whole months, also before a month of another length") {
  CHECK(contractTerm(contract(makeDate(2025, 7, 1), 12, 12, 3), makeDate(2026, 1, 1)).noticeBy == makeDate(2026, 3, 31));
  CHECK(contractTerm(contract(makeDate(2025, 3, 15), 12, 12, 3), makeDate(2025, 4, 1)).noticeBy == makeDate(2025, 12, 14));
  CHECK(contractTerm(contract(makeDate(2024, 3, 1), 12, 12, 1), makeDate(2024, 4, 1)).noticeBy == makeDate(2025, 1, 31));
}

TEST_CASE("Notice that was given in time ends the contract with its term; notice too late with the next one") {
  Contract made = contract(makeDate(2020, 8, 1), 36, 12, 3);
  made.terminatedOn = makeDate(2023, 4, 30);
  const ContractTerm inTime = contractTerm(made, makeDate(2023, 6, 1));
  CHECK(inTime.end == makeDate(2023, 7, 31));
  CHECK(inTime.state == ContractState::noticeGiven);
  CHECK(!inTime.noticeBy);
  CHECK(!inTime.goesOn);
  CHECK(contractTerm(made, makeDate(2023, 8, 1)).state == ContractState::ended);
  made.terminatedOn = makeDate(2023, 5, 1);
  CHECK(contractTerm(made, makeDate(2023, 6, 1)).end == makeDate(2024, 7, 31));
}

TEST_CASE("Without renewal a contract ends with its term and needs no notice") {
  const ContractTerm term = contractTerm(contract(makeDate(2024, 1, 1), 24, 0, 3), makeDate(2025, 6, 1));
  CHECK(term.end == makeDate(2025, 12, 31));
  CHECK(!term.noticeBy);
  CHECK(!term.goesOn);
  CHECK(contractTerm(contract(makeDate(2024, 1, 1), 24, 0, 3), makeDate(2026, 1, 1)).state == ContractState::ended);
}

TEST_CASE("A contract that runs on can be ended to the end of a quarter, never before its first term is over") {
  Contract made = contract(makeDate(2024, 1, 1), 12, 0, 2);
  made.noticeRule = NoticeRule::quarterEnd;
  // In the first term: to its end.
  CHECK(contractTerm(made, makeDate(2024, 5, 10)).end == makeDate(2024, 12, 31));
  // 10 May 2025 and two months reach 10 July: to the end of September, by the end of July.
  const ContractTerm later = contractTerm(made, makeDate(2025, 5, 10));
  CHECK(later.end == makeDate(2025, 9, 30));
  CHECK(later.noticeBy == makeDate(2025, 7, 31));
  CHECK(contractTerm(made, makeDate(2025, 4, 30)).end == makeDate(2025, 6, 30));
  made.noticeRule = NoticeRule::yearEnd;
  CHECK(contractTerm(made, makeDate(2025, 5, 10)).end == makeDate(2025, 12, 31));
  made.noticeRule = NoticeRule::monthEnd;
  CHECK(contractTerm(made, makeDate(2025, 5, 10)).end == makeDate(2025, 7, 31));
}

TEST_CASE("A contract that is only signed has not started, and one without term and notice has no day") {
  CHECK(contractTerm(contract(makeDate(2026, 1, 1), 12, 0, 0), makeDate(2025, 6, 1)).state == ContractState::notStarted);
  const ContractTerm endless = contractTerm(contract(makeDate(2020, 1, 1), 0, 0, 0), makeDate(2025, 6, 1));
  CHECK(!endless.end);
  CHECK(endless.state == ContractState::running);
}

TEST_CASE("Contracts come in the order of the day that needs something, ended ones not at all") {
  Contract early = contract(makeDate(2025, 1, 1), 12, 12, 3);
  Contract late = contract(makeDate(2025, 1, 1), 36, 0, 0);
  late.id = domain::Id<Contract>(2);
  Contract over = contract(makeDate(2020, 1, 1), 12, 0, 0);
  over.id = domain::Id<Contract>(3);
  Contract endless = contract(makeDate(2020, 1, 1), 0, 0, 0);
  endless.id = domain::Id<Contract>(4);
  const auto snapshot = with({over, endless, late, early});
  const auto dates = contractsByDate(snapshot, makeDate(2025, 6, 1));
  REQUIRE(dates.size() == 3);
  CHECK(dates[0].contract->id.raw() == 1);
  CHECK(dates[1].contract->id.raw() == 2);
  CHECK(dates[2].contract->id.raw() == 4);
}

TEST_CASE("The value under contract is what nobody can end, day by day") {
  Contract made = contract(makeDate(2025, 1, 1), 12, 0, 0);
  made.yearlyValue = base::Amount{36'525'00};
  const auto snapshot = with({made});
  const std::vector<base::RawId> ours{1, 3};
  const std::vector<base::RawId> others{2};
  // 1 July to 31 December 2025 are 184 days; 100.00 a day.
  CHECK(committedValue(snapshot, ours, makeDate(2025, 7, 1), 12) == 18'400'00);
  CHECK(committedValue(snapshot, others, makeDate(2025, 7, 1), 12) == 0);
  CHECK(*contractCover(snapshot, ours, makeDate(2025, 7, 1), 12, 36'800'00) == Approx(0.5));
  CHECK(!contractCover(snapshot, ours, makeDate(2025, 7, 1), 12, 0));
}
