// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/selection/selection_model.h"

#include "domain/records.h"
#include "models/table_model.h"
#include "pages/selection/ranking_source.h"
#include "selection_candidates.h"
#include "ui_test_app.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace kam;
using test::Candidates;

namespace {

std::size_t criterionOf(const ui::SelectionModel& model, const std::string& key) {
  const auto& criteria = model.ranking()->criteria;
  for (std::size_t at = 0; at < criteria.size(); ++at)
    if (criteria[at].key == key) return at;
  FAIL("no criterion " << key);
  return 0;
}

}  // namespace

TEST_CASE("selection offers the shipped models and ranks by the one chosen", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  CHECK(model.models().size() == 5);
  REQUIRE(model.ranking());
  CHECK(model.chosen().name == "Compact");
  CHECK(model.ranking()->rows.front().account.raw() == candidates.accounts[0]);
  CHECK(model.ranking()->rows.back().account.raw() == candidates.accounts[3]);
}

TEST_CASE("weights are shown in whole per cent that add up to 100, whatever is moved", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  for (const int percent : {37, 3, 0, 61, 100, 14}) {
    model.setPercent(1, percent);
    const std::vector<int> shown = model.percents();
    CHECK(std::accumulate(shown.begin(), shown.end(), 0) == 100);
    CHECK(shown[1] == percent);
  }
}

TEST_CASE("a locked criterion keeps its weight while others move", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setLocked(2, true);
  model.setPercent(1, 50);
  // 20 each before; revenue, fit and relationship share 100 − 50 − 20.
  CHECK(model.percents() == std::vector<int>{10, 50, 20, 10, 10});
  model.setPercent(1, 95);
  CHECK(model.percents()[1] == 80);
  CHECK(model.percents()[2] == 20);
}

TEST_CASE("moved points are a draft: kept while another model is looked at, forgotten by reset, never written", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  CHECK_FALSE(model.isChanged());
  model.setPercent(1, 60);
  CHECK(model.isChanged());
  model.choose("Standard");
  CHECK_FALSE(model.isChanged());
  model.choose("Compact");
  CHECK(model.isChanged());
  CHECK(model.percents()[1] == 60);
  candidates.load(model);
  CHECK(model.percents()[1] == 60);
  model.reset();
  CHECK(model.percents() == std::vector<int>{20, 20, 20, 20, 20});
  CHECK(candidates.workspace->snapshot()->all<domain::ModelRecord>().empty());
}

TEST_CASE("moving a weight ranks again at once and says so", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  CHECK(model.ranking()->rows[2].account.raw() == candidates.accounts[2]);
  const QSignalSpy ranked(&model, &ui::SelectionModel::rankingChanged);
  // C has 5 and 2 on growth and access, D has 2 and 4: access alone turns them round.
  model.setPercent(criterionOf(model, "market_access"), 80);
  CHECK(ranked.count() == 1);
  CHECK(model.ranking()->rows[2].account.raw() == candidates.accounts[3]);
}

TEST_CASE("the line moves in the cut's own unit: number, score or hours", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 1});
  CHECK(model.keyCount() == 1);
  model.setKeyCount(2);
  CHECK(model.cut() == domain::Cut{domain::Cut::Kind::top, 2});
  model.setCut({domain::Cut::Kind::hours, 900});
  CHECK(model.keyCount() == 3);
  model.setKeyCount(2);
  CHECK(model.cut() == domain::Cut{domain::Cut::Kind::hours, 600});
  model.setCut({domain::Cut::Kind::score, 0});
  CHECK(model.keyCount() == 4);
  for (const std::size_t count : {0U, 1U, 2U, 3U, 4U}) {
    model.setKeyCount(count);
    CHECK(model.keyCount() == count);
    CHECK(model.cut().kind == domain::Cut::Kind::score);
  }
  CHECK(model.ranking()->rows[0].proposedTier == domain::Tier::key);
}

TEST_CASE("what nobody rated is shown as a range, never as 0", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  const ui::RankingSource source(model.snapshot(), model.ranking(), ui::everyRow(*model.ranking()), model.words());
  std::size_t range = 0, composition = 0;
  for (std::size_t column = 0; column < source.columns().size(); ++column) {
    if (source.columns()[column].key == QStringLiteral("range")) range = column;
    if (source.columns()[column].key == QStringLiteral("composition")) composition = column;
  }
  // A: 90, 80, 50 and 60 on four of five equal criteria; nothing was ever sold, so revenue is unknown: 56 to 76.
  CHECK(source.text(0, range) == QStringLiteral("56.0 – 76.0"));
  CHECK(source.text(0, composition).contains(QStringLiteral("Current revenue: –")));
  const auto whisker = source.drawing(0, composition).range;
  REQUIRE(whisker);
  CHECK(whisker->first == Approx(0.56));
  CHECK(whisker->second == Approx(0.76));
}

TEST_CASE("the ranking as a table keeps the rules of item models", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  ui::TableModel table;
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  const auto show = [&] {
    table.setSource(std::make_shared<ui::RankingSource>(model.snapshot(), model.ranking(), ui::everyRow(*model.ranking()), model.words()));
  };
  show();
  CHECK(table.rowCount() == 4);
  table.sort(1, Qt::DescendingOrder);
  CHECK(table.id(0) == candidates.accounts[3]);
  model.setPercent(1, 70);
  show();
  CHECK(table.rowCount() == 4);
}

TEST_CASE("how sure the list is comes beside the window, is the same every time, and is dropped when a weight moves", "[selection]") {
  test::uiTestTheme();
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  CHECK_FALSE(model.robustness());
  CHECK(model.isRefining());
  REQUIRE(test::settleUntil([&] { return model.robustness() && !model.isRefining(); }));
  CHECK(model.robustness()->isComplete());
  const std::vector<double> first = model.certainties();
  REQUIRE(first.size() == 4);
  const auto itemOf = [&](char letter) {
    const auto& rows = model.ranking()->rows;
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return candidates.letterOf(row.account.raw()) == letter; })->item;
  };
  CHECK(first[itemOf('A')] > first[itemOf('C')]);
  CHECK(first[itemOf('B')] > first[itemOf('D')]);
  model.setPercent(1, 60);
  CHECK_FALSE(model.robustness());
  CHECK(model.certainties().empty());
  model.setPercent(1, 20);
  REQUIRE(test::settleUntil([&] { return model.robustness() && !model.isRefining(); }));
  CHECK(model.certainties() == first);
}

TEST_CASE("below each weight stands where it changes the list, and who changes places there", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  model.setCut({domain::Cut::Kind::top, 2});
  const std::size_t access = criterionOf(model, "market_access");
  CHECK(model.roomText(access).isEmpty());
  REQUIRE(test::settleUntil([&] { return !model.isRefining(); }));
  // A and B lead C and D on both criteria that tell them apart: no weight of either changes that.
  CHECK(model.roomText(access) == QStringLiteral("list never changes"));
  // The third place hangs on access: C has 5 and 2 on growth and access, D has 2 and 4. They meet where access weighs 3/2 of
  // growth; the other four share what access leaves, so at access w and growth (1 - w) / 4: w = 3/11.
  model.setCut({domain::Cut::Kind::top, 3});
  REQUIRE(test::settleUntil([&] { return !model.isRefining(); }));
  CHECK(model.roomText(access) == QStringLiteral("list changes at 27"));
  CHECK(model.roomToolTip(access) == QStringLiteral("Above 27.3: D enters, C leaves"));
}

TEST_CASE("the certainty follows what is admitted about the weights, and a reset takes that back", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  CHECK(model.freedom() == scoring::WeightFreedom::around);
  QSignalSpy told(&model, &ui::SelectionModel::certaintyChanged);
  model.setFreedom(scoring::WeightFreedom::free);
  CHECK(model.freedom() == scoring::WeightFreedom::free);
  CHECK(told.count() == 1);
  // The ranking itself stands; no certainty is shown for what is not admitted any more.
  CHECK(model.ranking() != nullptr);
  CHECK(model.certainties().empty());
  model.reset();
  CHECK(model.freedom() == scoring::WeightFreedom::around);
}

TEST_CASE("a filtered ranking shows the accounts it is asked for, with the places of the whole", "[selection]") {
  Candidates candidates;
  ui::SelectionModel model;
  candidates.load(model);
  REQUIRE(model.ranking());
  const ui::RankingSource source(model.snapshot(), model.ranking(), {1, 3}, model.words());
  REQUIRE(source.rowCount() == 2);
  CHECK(source.id(0) == model.ranking()->rows[1].account.raw());
  CHECK(source.text(0, 0) == QStringLiteral("2"));
  CHECK(source.text(1, 0) == QStringLiteral("4"));
}
