// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/plan/copied_text.h"

#include "domain/records.h"
#include "support/sample_account.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr const char* kText =
    "We grow with service contracts at all plants of Alpha Pumps, win the second source of the Linz site and raise our share from 40 to 55 per cent.";

Account account(std::int64_t id, const char* name) {
  Account made;
  made.id = Id<Account>(id);
  made.name = name;
  return made;
}

AccountPlan plan(std::int64_t id, std::int64_t of, std::string strategy) {
  AccountPlan made;
  made.id = Id<AccountPlan>(id);
  made.account = Id<Account>(of);
  made.strategy = std::move(strategy);
  return made;
}

std::string with(std::string text, const std::string& from, const std::string& to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) text.replace(at, from.size(), to);
  return text;
}

}  // namespace

TEST_CASE("Likeness counts shared runs of three words over all of them") {
  // Runs: "a b c", "b c d" against "a b c", "b c e": one of three.
  CHECK(scoring::textLikeness("a b c d", "A b, c e") == Approx(1.0 / 3.0));
  CHECK(scoring::textLikeness("a b c d", "a b c d") == 1.0);
  CHECK(scoring::textLikeness("a b", "a b") == 0.0);
  CHECK(scoring::textLikeness("", "a b c") == 0.0);
}

TEST_CASE("A strategy taken from another account's plan is noticed although the name was changed") {
  Snapshot state = support::withRecords(Snapshot(), std::vector<Account>{account(1, "Alpha Pumps"), account(2, "Beta Drives")});
  state = support::withRecords(state, std::vector<AccountPlan>{plan(10, 1, kText), plan(20, 2, with(kText, "Alpha Pumps", "Beta Drives"))});
  const auto copies = scoring::PlanTexts(state).copiesIn(Id<AccountPlan>(20));
  REQUIRE(copies.size() == 1);
  CHECK(copies[0].field == "strategy");
  CHECK(copies[0].from == Id<Account>(1));
  CHECK(copies[0].likeness > 0.95);
}

TEST_CASE("An account's own earlier plan, a short text and another strategy are no copies") {
  Snapshot state = support::withRecords(Snapshot(), std::vector<Account>{account(1, "Alpha Pumps"), account(2, "Beta Drives")});
  state = support::withRecords(
      state, std::vector<AccountPlan>{
                 plan(10, 1, kText), plan(11, 1, kText), plan(20, 2, "Grow with service."),
                 plan(21, 2, "Nobody here buys on price: we stay the only supplier of seals by being the first to answer every call.")});
  const scoring::PlanTexts texts(state);
  for (const std::int64_t id : {10, 11, 20, 21}) CHECK(texts.copiesIn(Id<AccountPlan>(id)).empty());
}
