// SPDX-License-Identifier: GPL-3.0-or-later
// Holding a review without its window: the order, stepping, notes that become actions, freezing, and two reviews side by side.
#include "pages/portfolio/review_history_model.h"
#include "pages/portfolio/review_model.h"

#include "app/demo/demo.h"
#include "domain/records.h"
#include "models/table_model.h"
#include "scoring/portfolio/review_history.h"
#include "support/sample_account.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

#include <set>

using namespace kam;
using namespace kam::ui;
using domain::Id;

namespace {

const base::FixedClock kClock(support::kSampleDay);
const words::Words kEnglish(words::Language::english);

/// A sample workspace of one's own, with its models; every change loads them again, as the page does.
struct Bench {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  ReviewModel review;
  ReviewHistoryModel history;
  std::shared_ptr<const PortfolioData> data;
  std::shared_ptr<void> listening;

  Bench() {
    test::uiTestTheme();
    auto made = app::createDemoWorkspace(folder.filePath(QStringLiteral("demo.kam")).toStdString(), words::Language::english, {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    listening = workspace->listen([this](const app::Change&) { load(); });
    load();
  }
  void load() {
    PortfolioQuestion question;
    question.today = support::kSampleDay;
    data = portfolioData(workspace->snapshot(), question, data);
    review.load(workspace.get(), data, kEnglish);
    history.load(workspace.get(), data, kEnglish);
  }
  const domain::Snapshot& state() const { return *workspace->snapshot(); }
};

}  // namespace

TEST_CASE("the sample's review is under way: four of thirteen are discussed, and it goes on with the fifth", "[review]") {
  Bench bench;
  REQUIRE(bench.review.open() != nullptr);
  CHECK(bench.review.count() == 13);
  CHECK(bench.review.discussedCount() == 4);
  CHECK(bench.review.progressText() == QStringLiteral("4 of 13 discussed"));
  bench.review.goToNextOpen();
  CHECK(bench.review.position() == 4);
  const auto steps = bench.review.steps();
  for (std::size_t at = 1; at < steps.size(); ++at) CHECK(steps[at].points <= steps[at - 1].points);
  for (const ReviewStep& step : steps) CHECK_FALSE(step.why.isEmpty());
}

TEST_CASE("stepping stays within the list, and the account on the table stays when something else changes", "[review]") {
  Bench bench;
  bench.review.step(-5);
  CHECK(bench.review.position() == 0);
  bench.review.step(99);
  CHECK(bench.review.position() == 12);
  const QString last = bench.review.title();
  REQUIRE(bench.review.note(QStringLiteral("Price talk in May")));
  CHECK(bench.review.title() == last);
  REQUIRE(bench.review.notes().size() >= 1);
  CHECK(bench.review.notes().back().text == QStringLiteral("Price talk in May"));
}

TEST_CASE("every account shows its targets, its place, the reasons with advice, and what the last review said", "[review]") {
  Bench bench;
  std::size_t told = 0;
  for (int at = 0; at < bench.review.count(); ++at) {
    INFO(bench.review.title().toStdString());
    CHECK(bench.review.targets().size() == 3);
    CHECK_FALSE(bench.review.trailText().isEmpty());
    CHECK_FALSE(bench.review.reasons().empty());
    CHECK_FALSE(bench.review.planText().isEmpty());
    told += bench.review.lastNotes().size();
    bench.review.step(1);
  }
  CHECK(told >= 4);
}

TEST_CASE("a note becomes an action with owner and day in one step, and one undo takes both back", "[review]") {
  Bench bench;
  const std::size_t actions = bench.state().all<domain::Action>().size();
  const std::size_t notes = bench.state().all<domain::ReviewNote>().size();
  const base::RawId owner = bench.review.usualOwner();
  CHECK(owner != 0);
  CHECK(bench.review.usualDue() == base::makeDate(2026, 12, 21));
  REQUIRE(bench.review.noteAction(QStringLiteral("Visit the plant"), owner, bench.review.usualDue()));
  CHECK(bench.state().all<domain::Action>().size() == actions + 1);
  const ReviewNoteLine line = bench.review.notes().back();
  CHECK(line.isAction);
  CHECK(line.action.contains(QStringLiteral("21 Dec 2026")));
  REQUIRE(bench.workspace->undo());
  CHECK(bench.state().all<domain::Action>().size() == actions);
  CHECK(bench.state().all<domain::ReviewNote>().size() == notes);
}

TEST_CASE("marks are set and taken away; without an open review nothing can be noted", "[review]") {
  Bench bench;
  bench.review.goToNextOpen();
  REQUIRE(bench.review.mark(app::ReviewMark::discussed, true));
  CHECK(bench.review.discussedCount() == 5);
  REQUIRE(bench.review.mark(app::ReviewMark::discussed, false));
  CHECK(bench.review.discussedCount() == 4);
  REQUIRE(bench.review.mark(app::ReviewMark::again, true));
  CHECK(bench.review.isMarked(app::ReviewMark::again));
  bench.history.open(bench.review.open()->id.raw());
  REQUIRE(bench.history.discard());
  CHECK(bench.review.open() == nullptr);
  CHECK_FALSE(bench.review.note(QStringLiteral("lost")));
  CHECK(bench.review.notes().empty());
  REQUIRE(bench.review.begin(QStringLiteral("R. Lind")));
  CHECK(bench.review.discussedCount() == 0);
}

TEST_CASE("freezing keeps the figures for good, and undo opens the review again", "[review]") {
  Bench bench;
  const base::RawId id = bench.review.open()->id.raw();
  bench.history.open(id);
  REQUIRE(bench.history.conclude(QStringLiteral("Go on")));
  REQUIRE(bench.history.freeze());
  CHECK_FALSE(bench.history.isUnderWay());
  CHECK(bench.review.open() == nullptr);
  const domain::Review& frozen = *bench.state().find(Id<domain::Review>(id));
  CHECK(frozen.keyAccounts == 13);
  CHECK(frozen.revenue->minor == bench.data->figures.sales.revenue);
  CHECK(scoring::entriesOf(bench.state(), frozen.id).size() == 13);
  CHECK(bench.history.conclude(QStringLiteral("Other")).error().code == base::ErrorCode::nothingChanged);
  // What was frozen and what is now are the same today.
  bench.history.show(ReviewHistoryModel::Part::comparison);
  CHECK(bench.history.summary().startsWith(QStringLiteral("0 enter, 0 leave, 13 stay")));
  REQUIRE(bench.workspace->undo());
  CHECK(bench.history.isUnderWay());
  CHECK(scoring::entriesOf(bench.state(), Id<domain::Review>(id)).size() < 13);
}

TEST_CASE("last year's review beside this year's tells who came, who left and what became of the actions", "[review]") {
  Bench bench;
  const auto reviews = scoring::reviewsByAge(bench.state());
  REQUIRE(reviews.size() == 2);
  bench.history.open(reviews[0]->id.raw());
  bench.history.show(ReviewHistoryModel::Part::comparison);
  const auto others = bench.history.others();
  REQUIRE(others.size() == 1);
  const QString underWay = bench.history.summary();
  CHECK(underWay.contains(QStringLiteral("3 of 5 actions agreed then are done")));
  // Seen from the frozen one against today it is the same.
  bench.history.open(reviews[1]->id.raw());
  bench.history.show(ReviewHistoryModel::Part::comparison);
  CHECK(bench.history.summary() == underWay);
  const auto table = bench.history.table();
  std::set<QString> moves;
  for (std::size_t row = 0; row < table->rowCount(); ++row) moves.insert(table->text(row, 1));
  CHECK(moves == std::set<QString>{QStringLiteral("enters"), QStringLiteral("leaves"), QStringLiteral("stays")});
}

TEST_CASE("the tables of reviews are sound models in both languages", "[review]") {
  Bench bench;
  for (const words::Language language : {words::Language::english, words::Language::german}) {
    bench.history.load(bench.workspace.get(), bench.data, words::Words(language));
    for (const auto part : {ReviewHistoryModel::Part::accounts, ReviewHistoryModel::Part::notes, ReviewHistoryModel::Part::comparison}) {
      bench.history.show(part);
      TableModel table;
      const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
      table.setSource(bench.history.table());
      CHECK(table.rowCount() > 0);
      for (int column = 0; column < table.columnCount(); ++column) (void)table.index(0, column).data().toString();
    }
  }
}

TEST_CASE("a note or a mark leaves ranking and figures as they were computed", "[review]") {
  Bench bench;
  const auto before = bench.data;
  REQUIRE(bench.review.note(QStringLiteral("Only words")));
  CHECK(bench.data != before);
  CHECK(bench.data->ranking == before->ranking);
  CHECK(bench.data->trail == before->trail);
}
