// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/decisions_model.h"

#include "app/edits/decision_edits.h"
#include "app/edits/rating_edits.h"
#include "app/edits/record_edits.h"
#include "scoring/portfolio/ranking.h"
#include "support/sample_account.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kam;

namespace {

const base::FixedClock kClock(support::kSampleDay);
using Part = ui::DecisionsModel::Part;

/// Three accounts rated on one criterion, decided twice: first A alone, then, after B has overtaken, B alone.
struct Decided {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  std::vector<domain::Id<domain::Account>> accounts;
  ui::DecisionsModel model;

  Decided() {
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    const std::size_t name = *domain::recordType(domain::Kind::accounts).fieldIndex("name");
    for (const char* called : {"A", "B", "C"}) {
      const auto edit = app::addRecord(*workspace->snapshot(), workspace->ids(), domain::Kind::accounts, {{name, std::string(called)}});
      REQUIRE(edit);
      REQUIRE(workspace->commit(*edit));
      accounts.emplace_back(edit->rows.front().id);
    }
    rate(0, 8);
    rate(1, 6);
    rate(2, 1);
    decide(base::makeDate(2025, 11, 20), "First choice");
    rate(1, 9.5);
    decide(base::makeDate(2026, 11, 20), "Second choice");
    load();
  }
  void rate(std::size_t account, double likely) {
    const app::RatingChange change{accounts[account], "relationship", false, domain::RatingEstimate{likely, {}, {}}};
    const auto edit = app::changeRatings(*workspace->snapshot(), workspace->ids(), {&change, 1}, {"Tester", support::kSampleDay});
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
  }
  void decide(base::Date on, const char* reason) {
    domain::SelectionModel wanted;
    wanted.name = "Test";
    wanted.criteria = {{"relationship", 1, {}, {}}};
    const auto ranking = scoring::rankAccounts(*workspace->snapshot(), wanted, {scoring::RollUp::group, on});
    REQUIRE(ranking);
    app::DecisionDraft draft;
    draft.ranking = &*ranking;
    draft.key = {domain::Cut::Kind::top, 1};
    draft.on = on;
    draft.by = "R. Lind";
    draft.reason = reason;
    const auto edit = app::recordDecision(*workspace->snapshot(), workspace->ids(), draft);
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
  }
  void load() { model.load(workspace->snapshot(), words::Words(words::Language::english)); }
};

}  // namespace

TEST_CASE("the newest decision is opened and in force, the one before superseded", "[decisions]") {
  Decided decided;
  REQUIRE(decided.model.decisions().size() == 2);
  CHECK(decided.model.opened()->reason == "Second choice");
  CHECK(decided.model.isInForce(*decided.model.opened()));
  CHECK_FALSE(decided.model.isInForce(*decided.model.decisions()[1]));
  CHECK(decided.model.countOf(Part::keyAccounts) == 1);
  CHECK(decided.model.countOf(Part::others) == 2);
  const auto list = decided.model.decisionList();
  CHECK(list->rowCount() == 2);
  CHECK(list->text(0, 1) == QStringLiteral("R. Lind"));
  CHECK(list->text(0, 2) == QStringLiteral("1"));
}

TEST_CASE("an opened decision shows each verdict with the figures of its day, whatever changed since", "[decisions]") {
  Decided decided;
  decided.model.open(decided.model.decisions()[1]->id.raw());
  const auto table = decided.model.table();
  REQUIRE(table->rowCount() == 1);
  CHECK(table->text(0, 1) == QStringLiteral("A"));
  CHECK(table->text(0, 2) == QStringLiteral("80.0"));
  decided.rate(0, 2);
  decided.load();
  CHECK(decided.model.table()->text(0, 2) == QStringLiteral("80.0"));
  CHECK(decided.model.figuresText(decided.accounts[0].raw()).contains(QStringLiteral("80.0")));
}

TEST_CASE("two decisions side by side name who enters and leaves and the criterion that moved", "[decisions]") {
  Decided decided;
  decided.model.show(Part::comparison);
  REQUIRE(decided.model.other() != nullptr);
  const auto table = decided.model.table();
  REQUIRE(table->rowCount() == 2);
  CHECK(table->id(0) == decided.accounts[1].raw());
  CHECK(table->text(0, 2) == QStringLiteral("2 \u2192 1"));
  CHECK(table->text(0, 4).contains(QStringLiteral("+35.0")));
  CHECK(table->id(1) == decided.accounts[0].raw());
  decided.model.open(decided.model.decisions()[1]->id.raw());
  // The first has nothing before it: it is compared with the later one.
  REQUIRE(decided.model.other() != nullptr);
  CHECK(decided.model.other()->reason == "Second choice");
}

TEST_CASE("a decision cannot be removed", "[decisions]") {
  Decided decided;
  const auto refused = app::removeRecord(*decided.workspace->snapshot(), domain::Kind::decisions, decided.model.opened()->id.raw());
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::decisionFrozen);
}
