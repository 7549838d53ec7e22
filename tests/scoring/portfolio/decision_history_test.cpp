// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/portfolio/decision_history.h"

#include "domain/decision_figures.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::scoring;
using domain::DecisionEntry;
using domain::Verdict;
using scoring::test::WorkspaceOf;

namespace {

constexpr auto kFirst = domain::Id<domain::Decision>(1);
constexpr auto kSecond = domain::Id<domain::Decision>(2);

DecisionEntry entry(int id, domain::Id<domain::Decision> decision, std::size_t account, Verdict verdict, std::int64_t rank,
                    std::vector<std::pair<std::string, double>> contributions) {
  DecisionEntry made;
  made.id = domain::Id<DecisionEntry>(id);
  made.decision = decision;
  made.account = WorkspaceOf::idOf(account);
  made.verdict = verdict;
  made.rank = rank;
  domain::DecisionFigures figures;
  figures.contributions = std::move(contributions);
  made.figures = domain::decisionFiguresJson(figures);
  return made;
}

domain::Snapshot twoDecisions() {
  domain::Decision first;
  first.id = kFirst;
  first.on = base::makeDate(2025, 11, 20);
  domain::Decision second;
  second.id = kSecond;
  second.on = base::makeDate(2026, 11, 20);
  second.supersedes = kFirst;
  domain::Snapshot snapshot = test::with<domain::Decision>(WorkspaceOf(4).snapshot(), {first, second});
  return test::with<DecisionEntry>(
      snapshot,
      {entry(1, kFirst, 1, Verdict::in, 1, {{"revenue", 30}, {"margin", 10}}), entry(2, kFirst, 2, Verdict::in, 2, {{"revenue", 20}}),
       entry(3, kFirst, 3, Verdict::out, 3, {{"revenue", 10}}), entry(4, kSecond, 1, Verdict::in, 2, {{"revenue", 30.05}, {"margin", 12.5}}),
       entry(5, kSecond, 2, Verdict::watch, 3, {{"growth", 4}}), entry(6, kSecond, 3, Verdict::in, 1, {{"revenue", 25}}),
       entry(7, kSecond, 4, Verdict::in, 4, {{"revenue", 9}})});
}

}  // namespace

TEST_CASE("two decisions tell who enters, leaves and stays, and which criteria moved most") {
  const domain::Snapshot snapshot = twoDecisions();
  const auto moves = compareDecisions(snapshot, kFirst, kSecond);
  REQUIRE(moves.size() == 4);
  using Kind = DecisionMove::Kind;
  CHECK(moves[0].kind == Kind::enters);
  CHECK(moves[0].account == WorkspaceOf::idOf(3));
  CHECK(moves[0].moves.at(0).change() == Approx(15.0));
  CHECK(moves[1].kind == Kind::enters);
  CHECK(moves[1].account == WorkspaceOf::idOf(4));
  CHECK(moves[1].before == nullptr);
  CHECK(moves[1].moves.empty());
  CHECK(moves[2].kind == Kind::leaves);
  CHECK(moves[2].account == WorkspaceOf::idOf(2));
  // Left the model, and new in it: −20 and +4, the larger first.
  REQUIRE(moves[2].moves.size() == 2);
  CHECK(moves[2].moves[0].criterion == "revenue");
  CHECK_FALSE(moves[2].moves[0].after);
  CHECK(moves[2].moves[1].change() == Approx(4.0));
  CHECK(moves[3].kind == Kind::stays);
  // 0.05 points of revenue are not worth telling.
  REQUIRE(moves[3].moves.size() == 1);
  CHECK(moves[3].moves[0].criterion == "margin");
  const auto backwards = compareDecisions(snapshot, kSecond, kFirst);
  CHECK(backwards[0].kind == Kind::enters);
  CHECK(backwards[0].account == WorkspaceOf::idOf(2));
}

TEST_CASE("decisions stand newest first and know what superseded them") {
  const domain::Snapshot snapshot = twoDecisions();
  const auto decisions = decisionsByAge(snapshot);
  REQUIRE(decisions.size() == 2);
  CHECK(decisions[0]->id == kSecond);
  CHECK(supersededBy(snapshot, kFirst) == decisions[0]);
  CHECK(supersededBy(snapshot, kSecond) == nullptr);
  const auto entries = entriesOf(snapshot, kSecond);
  REQUIRE(entries.size() == 4);
  CHECK(entries[0]->account == WorkspaceOf::idOf(3));
  CHECK(entries[3]->verdict == Verdict::watch);
}
