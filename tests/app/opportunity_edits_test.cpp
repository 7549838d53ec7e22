// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/opportunity_edits.h"

#include "domain/records.h"

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

Stage stage(RawId id, std::int64_t place, Outcome outcome) {
  Stage made;
  made.id = Id<Stage>(id);
  made.name = "Stage " + std::to_string(id);
  made.sequence = place;
  made.outcome = outcome;
  return made;
}

/// The first stage by place is not the first by id; won comes before both.
Snapshot sample() {
  Account account;
  account.id = Id<Account>(1);
  account.name = "Albquell AG";
  account.kam = Id<TeamMember>(7);
  Product product;
  product.id = Id<Product>(3);
  product.name = "Service contract";
  const Snapshot accounts = with<Product>(with<Account>({}, {account}), {product});
  return with<Stage>(accounts, {stage(1, 5, Outcome::open), stage(2, 2, Outcome::open), stage(4, 1, Outcome::won)});
}

}  // namespace

TEST_CASE("A product that a customer could buy becomes an opportunity in the first open stage, in the hands of the account's manager") {
  base::CountingIdSource ids(100);
  const Snapshot before = sample();
  const auto edit = app::opportunityForProduct(before, ids, Id<Account>(1), Id<Product>(3), 250'000, true, kToday);
  REQUIRE(edit.has_value());
  const Snapshot after = before.with(edit->rows);
  REQUIRE(after.all<Opportunity>().size() == 1);
  const Opportunity& made = after.all<Opportunity>()[0];
  CHECK(made.name == "Service contract");
  CHECK(made.account == Id<Account>(1));
  CHECK(made.product == Id<Product>(3));
  CHECK(made.kind == OpportunityKind::upSell);
  CHECK(made.stage == Id<Stage>(2));
  CHECK(made.owner == Id<TeamMember>(7));
  CHECK(made.amount->minor == 250'000);
  CHECK(made.created == kToday);
  CHECK(made.outcome == Outcome::open);
}

TEST_CASE("A product with an open opportunity is not made a second one, a lost one may be tried again") {
  base::CountingIdSource ids(100);
  Opportunity known;
  known.id = Id<Opportunity>(50);
  known.account = Id<Account>(1);
  known.product = Id<Product>(3);
  known.outcome = Outcome::open;
  const Snapshot open = with<Opportunity>(sample(), {known});
  CHECK(app::opportunityForProduct(open, ids, Id<Account>(1), Id<Product>(3), {}, false, kToday).error().code == base::ErrorCode::nothingChanged);
  known.outcome = Outcome::lost;
  const auto again = app::opportunityForProduct(with<Opportunity>(sample(), {known}), ids, Id<Account>(1), Id<Product>(3), {}, false, kToday);
  CHECK(again.has_value());
}
