// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/record_decision.h"

#include "domain/records.h"
#include "models/table_model.h"
#include "selection_candidates.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

using namespace kam;
using domain::Verdict;
using test::Candidates;

namespace {

using Fate = ui::RecordDecision::Fate;

std::vector<std::pair<char, Fate>> fatesOf(const Candidates& candidates, const ui::RecordDecision& decision) {
  std::vector<std::pair<char, Fate>> fates;
  for (const auto& line : decision.lines()) fates.emplace_back(candidates.letterOf(line.move.account.raw()), line.fate);
  return fates;
}

const base::Date kDay = support::kSampleDay;

}  // namespace

TEST_CASE("the first decision lets the accounts above the line enter and offers those below it", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  const ui::RecordDecision decision(model);
  CHECK(fatesOf(candidates, decision) ==
        std::vector<std::pair<char, Fate>>{{'A', Fate::enters}, {'B', Fate::enters}, {'C', Fate::below}, {'D', Fate::below}});
  CHECK(decision.summary() == QStringLiteral("2 key accounts · 2 enter · 0 leave · 0 stay"));
}

TEST_CASE("a recorded decision sets tiers, keeps verdicts by hand with their reasons, and is one undo", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  ui::RecordDecision decision(model);
  decision.setVerdict(1, Verdict::out);
  decision.setVerdict(2, Verdict::in);
  CHECK(decision.summary() == QStringLiteral("2 key accounts · 2 enter · 0 leave · 0 stay"));
  const auto withoutReason = decision.record(kDay, "R. Lind", "Yearly review");
  REQUIRE_FALSE(withoutReason);
  CHECK(withoutReason.error().code == base::ErrorCode::fieldRequired);
  decision.setReason(1, "Pays late");
  decision.setReason(2, "Opens the Nordic market");
  const auto done = decision.record(kDay, "R. Lind", "Yearly review");
  REQUIRE(done);
  CHECK(*done == QStringLiteral("Decision recorded: 2 key accounts"));
  const auto snapshot = candidates.workspace->snapshot();
  CHECK(candidates.tierOf('A') == domain::Tier::key);
  CHECK(candidates.tierOf('B') == domain::Tier::develop);
  CHECK(candidates.tierOf('C') == domain::Tier::key);
  REQUIRE(snapshot->all<domain::Decision>().size() == 1);
  CHECK(snapshot->all<domain::Decision>()[0].by == "R. Lind");
  CHECK(snapshot->all<domain::Decision>()[0].reason == "Yearly review");
  for (const domain::DecisionEntry& entry : snapshot->all<domain::DecisionEntry>())
    if (candidates.letterOf(entry.account.raw()) == 'C') CHECK(entry.reason == "Opens the Nordic market");
  REQUIRE(candidates.workspace->undo());
  CHECK(candidates.tierOf('A') == domain::Tier::unknown);
  CHECK(candidates.workspace->snapshot()->all<domain::Decision>().empty());
  CHECK(candidates.workspace->snapshot()->all<domain::ModelRecord>().empty());
}

TEST_CASE("a decision needs somebody who decides, and a day", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  const ui::RecordDecision decision(model);
  const auto nobody = decision.record(kDay, "", "");
  REQUIRE_FALSE(nobody);
  CHECK(nobody.error().place.field == "by");
  const auto never = decision.record(std::nullopt, "R. Lind", "");
  REQUIRE_FALSE(never);
  CHECK(never.error().place.field == "on");
}

TEST_CASE("against the last decision it is said who enters, leaves and stays, and which criterion moved them", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  REQUIRE(ui::RecordDecision(model).record(kDay, "R. Lind", ""));
  // B loses its growth, C gains access: 7 → 1 and 2 → 10 marks of ten, on a quarter of what is known.
  candidates.rate(1, "growth_potential", 1);
  candidates.rate(2, "market_access", 10);
  candidates.load(model);
  const app::DecisionComparison changes = app::compareWithDecision(*model.snapshot(), *model.ranking());
  REQUIRE(changes.enters.size() == 1);
  CHECK(candidates.letterOf(changes.enters[0].account.raw()) == 'C');
  REQUIRE(changes.enters[0].driver);
  CHECK(model.ranking()->criteria[*changes.enters[0].driver].key == "market_access");
  CHECK(changes.enters[0].driverChange == Approx(20));
  REQUIRE(changes.leaves.size() == 1);
  CHECK(candidates.letterOf(changes.leaves[0].account.raw()) == 'B');
  REQUIRE(changes.leaves[0].driver);
  CHECK(model.ranking()->criteria[*changes.leaves[0].driver].key == "growth_potential");
  CHECK(changes.leaves[0].driverChange == Approx(-15));
  CHECK(changes.leaves[0].rankBefore == 2U);
  REQUIRE(changes.stays.size() == 1);
  const ui::RecordDecision next(model);
  CHECK(fatesOf(candidates, next) ==
        std::vector<std::pair<char, Fate>>{{'C', Fate::enters}, {'B', Fate::leaves}, {'A', Fate::stays}, {'D', Fate::below}});
}

TEST_CASE("decisions by another model are compared without blaming single criteria", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 1});
  REQUIRE(ui::RecordDecision(model).record(kDay, "R. Lind", ""));
  candidates.load(model);
  model.choose("Complete");
  const app::DecisionComparison changes = app::compareWithDecision(*model.snapshot(), *model.ranking());
  CHECK(changes.otherModel);
  for (const auto& move : changes.enters) CHECK_FALSE(move.driver);
}

TEST_CASE("points tried out become a version of the model, and undo takes it back", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setPercent(1, 60);
  model.setCut({domain::Cut::Kind::top, 3});
  REQUIRE(model.save());
  REQUIRE(candidates.workspace->snapshot()->all<domain::ModelRecord>().size() == 1);
  model.load(candidates.workspace.get(), model.words(), kDay);
  CHECK_FALSE(model.isChanged());
  CHECK(model.chosen().key == domain::Cut{domain::Cut::Kind::top, 3});
  CHECK(model.percents()[1] == 60);
  REQUIRE(candidates.workspace->undo());
  CHECK(candidates.workspace->snapshot()->all<domain::ModelRecord>().empty());
  // The draft itself is still there: undoing the saving loses no thought.
  model.load(candidates.workspace.get(), model.words(), kDay);
  CHECK(model.isChanged());
  CHECK(model.percents()[1] == 60);
}

TEST_CASE("the accounts of a decision as a table keep the rules of item models and take verdicts and reasons", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  ui::RecordDecision decision(model);
  ui::TableModel table;
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(decision.source());
  REQUIRE(table.rowCount() == 4);
  const int verdict = table.columnCount() - 2;
  const int reason = table.columnCount() - 1;
  CHECK(table.setData(table.index(0, verdict), table.source()->choices(0, static_cast<std::size_t>(verdict))[1]));
  CHECK(table.setData(table.index(0, reason), QStringLiteral("  Too small  ")));
  CHECK(decision.verdict(0) == Verdict::out);
  CHECK(decision.reason(0) == "Too small");
}
