// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs of the relationship map on the demo's companies: each one edit, each taken back by one undo.
#include "app/demo/demo.h"
#include "app/edits/relationship_edits.h"
#include "app/workspace.h"
#include "scoring/relationship/resilience.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace kam;

namespace {

const base::FixedClock kClock(base::makeDate(2026, 11, 23));

struct Demo {
  support::TemporaryFolder folder;
  std::unique_ptr<app::Workspace> workspace;
  base::Date today() const { return kClock.today(); }
};

struct Bench {
  Demo demo;
  domain::Id<domain::Account> account;

  Bench() {
    auto made = app::createDemoWorkspace(demo.folder / "demo.kam", words::Language::english, {&kClock, "Tester"});
    REQUIRE(made.has_value());
    demo.workspace = std::move(*made);
    // The first account with a role to be filled.
    for (const domain::Stakeholder& one : state().all<domain::Stakeholder>())
      if (!account.isSet() && !one.position.isSet()) account = one.account;
    REQUIRE(account.isSet());
  }
  domain::Snapshot state() const { return *demo.workspace->snapshot(); }
  scoring::RelationshipMap map() const { return scoring::relationshipMap(state(), account, demo.today()); }
  void run(const base::Result<app::Edit>& edit) {
    REQUIRE(edit.has_value());
    REQUIRE(demo.workspace->commit(*edit).has_value());
  }
  base::IdSource& ids() { return demo.workspace->ids(); }
};

std::size_t somebodyBelow(const scoring::RelationshipMap& map) {
  for (std::size_t i = 0; i < map.people.size(); ++i)
    if (map.people[i].reportsTo != SIZE_MAX && !map.people[i].isPlaceholder()) return i;
  return SIZE_MAX;
}

}  // namespace

TEST_CASE("Somebody dragged elsewhere stays there, and arranging again takes every chosen place away") {
  Bench bench;
  const app::Placed placed{0, 120.0, -40.0};
  bench.run(app::placePeople(bench.state(), bench.ids(), bench.account, bench.map(), {&placed, 1}));
  CHECK(bench.map().people[0].place == std::pair{120.0, -40.0});
  bench.run(app::arrangeAgain(bench.state(), bench.account));
  CHECK_FALSE(bench.map().people[0].place.has_value());
  CHECK(app::arrangeAgain(bench.state(), bench.account).error().code == base::ErrorCode::nothingChanged);
  REQUIRE(bench.demo.workspace->undo().has_value());
  CHECK(bench.map().people[0].place == std::pair{120.0, -40.0});
}

TEST_CASE("A person reports to another, to a role to be filled, or to nobody, but not to their own people") {
  Bench bench;
  const auto before = bench.map();
  const std::size_t person = somebodyBelow(before);
  const std::size_t chief = before.people[person].reportsTo;
  const auto circle = app::reportTo(bench.state(), bench.ids(), bench.account, before, chief, person);
  REQUIRE_FALSE(circle.has_value());
  CHECK(circle.error().code == base::ErrorCode::accountOwnAncestor);
  bench.run(app::reportTo(bench.state(), bench.ids(), bench.account, before, person, SIZE_MAX));
  CHECK(bench.map().people[person].reportsTo == SIZE_MAX);
  const auto place = static_cast<std::size_t>(
      std::find_if(before.people.begin(), before.people.end(), [](const auto& one) { return one.isPlaceholder(); }) - before.people.begin());
  bench.run(app::reportTo(bench.state(), bench.ids(), bench.account, bench.map(), person, place));
  CHECK(bench.map().people[person].reportsTo == place);
  // Back to a chief of flesh and blood: the tie to the role goes.
  bench.run(app::reportTo(bench.state(), bench.ids(), bench.account, bench.map(), person, chief));
  CHECK(bench.map().people[person].reportsTo == chief);
  for (int i = 0; i < 3; ++i) REQUIRE(bench.demo.workspace->undo().has_value());
  CHECK(bench.map().people[person].reportsTo == chief);
}

TEST_CASE("A tie is drawn and, the same again, removed; a role is added below somebody") {
  Bench bench;
  const auto count = bench.map().ties.size();
  bench.run(app::tie(bench.state(), bench.ids(), bench.account, bench.map(), 0, 1, domain::TieKind::trusts));
  CHECK(bench.map().ties.size() == count + 1);
  bench.run(app::tie(bench.state(), bench.ids(), bench.account, bench.map(), 0, 1, domain::TieKind::trusts));
  CHECK(bench.map().ties.size() == count);
  bench.run(app::addRole(bench.state(), bench.ids(), bench.account, bench.map(), "Head of energy", 0));
  const auto map = bench.map();
  const auto role = std::find_if(map.people.begin(), map.people.end(), [](const auto& one) { return one.jobTitle == "Head of energy"; });
  REQUIRE(role != map.people.end());
  CHECK(role->isPlaceholder());
  CHECK(role->reportsTo == 0);
  CHECK_FALSE(app::addRole(bench.state(), bench.ids(), bench.account, map, "", 0).has_value());
}

TEST_CASE("The demo has a company where everything leads through one engineer") {
  Bench bench;
  std::size_t companies = 0;
  for (const domain::Account& account : bench.state().all<domain::Account>())
    if (!scoring::onlyPaths(scoring::relationshipMap(bench.state(), account.id, bench.demo.today())).empty()) ++companies;
  CHECK(companies >= 1);
}
