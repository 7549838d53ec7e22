// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/effort/served_accounts.h"

#include "domain/records.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;
using namespace kam::scoring;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 27);

Account account(RawId id, Tier tier) {
  Account made;
  made.id = Id<Account>(id);
  made.tier = tier;
  return made;
}

Assignment planned(RawId id, RawId account, std::int64_t hours) {
  Assignment made;
  made.id = Id<Assignment>(id);
  made.account = Id<Account>(account);
  made.hoursPerYear = hours;
  return made;
}

Effort logged(RawId id, RawId account, double hours, base::Date on) {
  Effort made;
  made.id = Id<Effort>(id);
  made.account = Id<Account>(account);
  made.hours = hours;
  made.on = on;
  return made;
}

}  // namespace

TEST_CASE("Accounts furthest below what their tier promises come first, a tenth off is kept, and those without a promise come last") {
  TierPolicy key;
  key.id = Id<TierPolicy>(1);
  key.tier = Tier::key;
  key.hours = 300;
  Account left = account(9, Tier::key);
  left.archived = true;
  Snapshot snapshot = support::withRecords<TierPolicy>({}, {key});
  snapshot = support::withRecords<Account>(
      snapshot, {account(1, Tier::key), account(2, Tier::key), account(3, Tier::key), account(4, Tier::standard), account(5, Tier::standard), left});
  snapshot = support::withRecords<Assignment>(snapshot, {planned(1, 1, 200), planned(2, 1, 70), planned(3, 2, 331), planned(4, 4, 20)});
  snapshot =
      support::withRecords<Effort>(snapshot, {logged(1, 1, 2.5, kToday), logged(2, 1, 4.0, base::makeDate(2025, 11, 28)),
                                              logged(3, 1, 8.0, base::makeDate(2025, 11, 27)), logged(4, 1, 8.0, kToday + std::chrono::days{1})});
  using State = ServedAccount::State;
  const auto served = servedAccounts(snapshot, kToday);
  REQUIRE(served.size() == 4);
  CHECK(served[0].account.raw() == 3);
  CHECK(served[0].state() == State::less);
  CHECK(served[0].difference() == -300);
  // 270 of 300: a tenth less.
  CHECK(served[1].account.raw() == 1);
  CHECK(served[1].planned == 270);
  CHECK(served[1].state() == State::asPromised);
  CHECK(served[1].logged == 6.5);
  // 31 of 300 is more than a tenth.
  CHECK(served[2].account.raw() == 2);
  CHECK(served[2].state() == State::more);
  CHECK(served[3].account.raw() == 4);
  CHECK(served[3].state() == State::noPromise);
  CHECK_FALSE(served[3].difference());
}
