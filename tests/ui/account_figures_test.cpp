// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/account_figures.h"

#include "domain/records.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

/// Two accounts, the second below the first; sales of 24 months: 100 and 50 a month, then 110 and 40.
Snapshot twoAccounts() {
  std::vector<Account> accounts(2);
  accounts[0].id = Id<Account>(1);
  accounts[0].name = "Mother";
  accounts[1].id = Id<Account>(2);
  accounts[1].name = "Daughter";
  accounts[1].parent = Id<Account>(1);
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{2024 * 12 + 10};
  sums->monthCount = 24;
  sums->accounts = {1, 2};
  for (const auto& [before, now] : {std::pair<std::int64_t, std::int64_t>{100, 110}, {50, 40}})
    for (int month = 0; month < 24; ++month) {
      sums->revenue.push_back(month < 12 ? before : now);
      sums->margin.push_back(month < 12 ? before / 2 : now / 2);
      sums->lines.push_back(1);
    }
  sums->marginKnown = {true, false};
  sums->productWindow = {base::makeDate(2025, 11, 1), base::makeDate(2026, 10, 31)};
  return support::withRecords(Snapshot(), std::move(accounts)).withSales(sums);
}

}  // namespace

TEST_CASE("revenue of 12 months is compared with the 12 before") {
  const ui::AccountFigures figures = ui::accountFigures(twoAccounts(), support::kSampleDay);
  REQUIRE(figures.revenue[0]);
  CHECK(*figures.revenue[0] == 1320);
  CHECK(*figures.revenueBefore[0] == 1200);
  CHECK(*figures.change(0) == Approx(0.1));
  CHECK(*figures.change(1) == Approx(-0.2));
  CHECK(*figures.marginShare(0) == Approx(0.5));
}

TEST_CASE("a margin that no line carries is unknown, not zero") {
  const ui::AccountFigures figures = ui::accountFigures(twoAccounts(), support::kSampleDay);
  CHECK_FALSE(figures.margin[1]);
  CHECK_FALSE(figures.marginShare(1));
}

TEST_CASE("in groups the mother holds what the daughter sold, and only she has a class") {
  const Snapshot snapshot = twoAccounts();
  const AccountTree tree(snapshot);
  const ui::AccountFigures figures = ui::accountFigures(snapshot, support::kSampleDay, &tree);
  CHECK(*figures.revenue[0] == 1320 + 480);
  CHECK(*figures.revenue[1] == 480);
  CHECK(figures.classes[0] == scoring::AbcClass::a);
  CHECK(figures.classes[1] == scoring::AbcClass::unknown);
}

TEST_CASE("without sales nothing is known and nothing is classed") {
  const Snapshot snapshot = support::withRecords(Snapshot(), support::sampleAccounts(3));
  const ui::AccountFigures figures = ui::accountFigures(snapshot, support::kSampleDay);
  CHECK_FALSE(figures.period);
  CHECK_FALSE(figures.revenue[0]);
  CHECK(figures.classes[0] == scoring::AbcClass::unknown);
}

TEST_CASE("the last contact is the newest one, the next action the one due first") {
  Snapshot snapshot = twoAccounts();
  std::vector<Interaction> interactions(2);
  for (std::size_t i = 0; i < 2; ++i) {
    interactions[i].id = Id<Interaction>(static_cast<RawId>(i) + 1);
    interactions[i].account = Id<Account>(1);
    interactions[i].at = base::Minute{base::makeDate(2026, 10, i == 0 ? 20 : 5)};
  }
  std::vector<Action> actions(3);
  for (std::size_t i = 0; i < 3; ++i) {
    actions[i].id = Id<Action>(static_cast<RawId>(i) + 1);
    actions[i].account = Id<Account>(1);
    actions[i].due = base::makeDate(2026, 12, static_cast<unsigned>(20 - 5 * i));
  }
  actions[2].status = ActionStatus::done;
  snapshot = support::withRecords(support::withRecords(snapshot, std::move(interactions)), std::move(actions));
  const ui::AccountFigures figures = ui::accountFigures(snapshot, support::kSampleDay);
  CHECK(*figures.lastContact[0] == base::makeDate(2026, 10, 20));
  REQUIRE(figures.nextAction[0] != nullptr);
  CHECK(*figures.nextAction[0]->due == base::makeDate(2026, 12, 15));
  CHECK_FALSE(figures.lastContact[1]);
}
