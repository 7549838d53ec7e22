// SPDX-License-Identifier: GPL-3.0-or-later
// Results kept with a state: made once, shared with later states that have the same accounts and sales, made anew for others.
#include "domain/records/account.h"
#include "domain/records/interaction.h"
#include "domain/snapshot.h"

#include <catch2/catch.hpp>

using namespace kam;
using domain::Kind;
using domain::RowChange;
using domain::RowOperation;
using domain::Snapshot;

namespace {

/// How often it was asked to make a number.
struct Maker {
  int made = 0;
  int of(const Snapshot& snapshot, const std::string& key) {
    return *snapshot.ofAccountsAndSales().get<int>(key, [this] { return ++made; });
  }
};

Snapshot withRow(const Snapshot& snapshot, Kind kind, base::RawId id) {
  const RowChange change{kind, id, RowOperation::add, {}};
  return snapshot.with({&change, 1});
}

}  // namespace

TEST_CASE("A result that hangs on accounts and sales is made once, and stays through edits of other records") {
  Maker maker;
  const Snapshot first;
  CHECK(maker.of(first, "a") == 1);
  CHECK(maker.of(first, "a") == 1);
  const Snapshot copy = first;
  CHECK(maker.of(copy, "a") == 1);
  CHECK(maker.of(withRow(first, Kind::interactions, 5), "a") == 1);
  CHECK(maker.of(first, "b") == 2);
}

TEST_CASE("An edit of accounts, another table of them and other sales have results of their own; the state before keeps its") {
  Maker maker;
  const Snapshot first;
  CHECK(maker.of(first, "a") == 1);
  const Snapshot second = withRow(first, Kind::accounts, 7);
  CHECK(maker.of(second, "a") == 2);
  CHECK(maker.of(first.withSales(std::make_shared<const domain::SalesSums>()), "a") == 3);
  CHECK(maker.of(first.withTable(Kind::accounts, first.table(Kind::accounts).with({})), "a") == 4);
  CHECK(maker.of(first, "a") == 1);
  CHECK(maker.of(second, "a") == 2);
}

TEST_CASE("Of many results only those asked for last are kept, and two types may have one key") {
  Maker maker;
  const Snapshot snapshot;
  for (int i = 0; i < 20; ++i) maker.of(snapshot, std::to_string(i));
  CHECK(maker.of(snapshot, "19") == 20);
  CHECK(maker.of(snapshot, "0") == 21);
  CHECK(*snapshot.ofAccountsAndSales().get<double>("19", [] { return 0.5; }) == 0.5);
  CHECK(maker.of(snapshot, "19") == 20);
}
