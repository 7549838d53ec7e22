// SPDX-License-Identifier: GPL-3.0-or-later
// The sections Pareto and What if without their window, on figures added up by hand.
#include "domain/records.h"
#include "pages/portfolio/pareto_model.h"
#include "pages/portfolio/what_if_model.h"
#include "support/sample_account.h"
#include "ui/ui_test_app.h"
#include "words/format.h"

#include <catch2/catch.hpp>

#include <QSignalSpy>

using namespace kam;
using namespace kam::domain;
using namespace kam::ui;

namespace {

const words::Words kEnglish(words::Language::english);

/// Five customers of 500, 300, 150, 50 and −10 euros a year; the year before the second had 40 and the fourth 400.
std::shared_ptr<const PortfolioData> fiveCustomers() {
  std::vector<Account> accounts(5);
  for (std::size_t at = 0; at < 5; ++at) {
    accounts[at].id = Id<Account>(static_cast<RawId>(at) + 1);
    accounts[at].name = std::string("Customer ") + static_cast<char>('A' + at);
  }
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::Month{2024 * 12};
  sums->monthCount = 24;
  const std::pair<std::int64_t, std::int64_t> years[] = {{50'000, 50'000}, {4'000, 30'000}, {15'000, 15'000}, {40'000, 5'000}, {0, -1'000}};
  for (std::size_t at = 0; at < 5; ++at) {
    sums->accounts.push_back(static_cast<RawId>(at) + 1);
    for (int month = 0; month < 24; ++month) {
      // All of a year in its December.
      sums->revenue.push_back(month == 11 ? years[at].first : month == 23 ? years[at].second : 0);
      sums->margin.push_back(0);
      sums->lines.push_back(month == 11 || month == 23 ? 1 : 0);
    }
  }
  sums->marginKnown.assign(5, false);
  PortfolioQuestion question;
  question.today = base::makeDate(2025, 12, 31);
  return portfolioData(std::make_shared<const Snapshot>(support::withRecords(Snapshot(), std::move(accounts)).withSales(sums)), question);
}

}  // namespace

TEST_CASE("the Pareto follows its cuts, and each gives way to the other", "[portfolio]") {
  test::uiTestTheme();
  ParetoModel model;
  model.load(fiveCustomers(), kEnglish);
  REQUIRE(model.look());
  // 50 %, 80 %, 95 %, 100 % of 1,000 euros.
  CHECK(model.look()->now.countOf(scoring::AbcClass::a) == 2);
  model.setCutA(90);
  CHECK(model.look()->now.countOf(scoring::AbcClass::a) == 3);
  CHECK(model.chart().cutShare == Approx(0.9));
  CHECK(model.chart().title.find(words::percent(words::Language::english, 0.9, 0)) != std::string::npos);
  model.setCutB(50);
  CHECK(model.cutB() == 50);
  CHECK(model.cutA() == 49);
  model.setCutA(150);
  CHECK(model.cutA() == 99);
  CHECK(model.cutB() == 100);
}

TEST_CASE("who changed class since the year before is listed, the largest change first", "[portfolio]") {
  test::uiTestTheme();
  ParetoModel model;
  model.load(fiveCustomers(), kEnglish);
  // Before: A 500, D 400, C 150, B 40 of 1,090; A and D are class A, C is B, B is C, E is none. Now: A and B are A, C is B, D is C.
  REQUIRE(model.look()->migration.moves.size() == 2);
  CHECK(model.look()->migration.moves[0].account == Id<Account>(4));
  CHECK(model.look()->migration.moves[1].account == Id<Account>(2));
  CHECK(model.look()->migration.rises == 1);
  CHECK(model.look()->migration.falls == 1);
  CHECK(model.migration()->rowCount() == 2);
  CHECK(model.migration()->text(0, 1) == QStringLiteral("A to C"));
}

TEST_CASE("accounts that are not positive stand outside with their reason", "[portfolio]") {
  test::uiTestTheme();
  ParetoModel model;
  model.load(fiveCustomers(), kEnglish);
  const auto outside = model.leftOut();
  REQUIRE(outside->rowCount() == 1);
  CHECK(outside->id(0) == 5);
  CHECK(outside->text(0, 2) == QStringLiteral("credit notes or costs above sales"));
  model.setMeasure(scoring::PortfolioMeasure::margin);
  // Nobody's margin is recorded: unknown, and none of them zero.
  CHECK(model.leftOut()->rowCount() == 5);
  CHECK(model.leftOut()->text(0, 2) == QStringLiteral("not recorded"));
  CHECK(model.concentration().empty());
}

TEST_CASE("each measure of concentration has a sentence, and the dangerous one says so", "[portfolio]") {
  test::uiTestTheme();
  ParetoModel model;
  model.load(fiveCustomers(), kEnglish);
  const auto lines = model.concentration();
  REQUIRE(lines.size() == 7);
  for (const report::ConcentrationLine& line : lines) {
    CHECK_FALSE(line.value.empty());
    CHECK_FALSE(line.meaning.empty());
  }
  // The largest has 50 %; 0.25 + 0.09 + 0.0225 + 0.0025 = 0.365.
  CHECK(lines[1].value == words::percent(words::Language::english, 0.5));
  CHECK(lines[1].tone == report::Tone::critical);
  CHECK(lines[5].value == "3,650");
}

TEST_CASE("an account that is switched off is gone from every figure, and back when it is switched on again", "[portfolio]") {
  test::uiTestTheme();
  WhatIfModel model;
  model.load(fiveCustomers(), kEnglish);
  const QSignalSpy changed(&model, &WhatIfModel::changed);
  const auto before = model.result()->before.revenue;
  CHECK(before == 99'000);
  model.setLeftOut(1, true);
  CHECK(changed.count() == 1);
  CHECK(model.result()->after.revenue == 49'000);
  CHECK(model.finding().contains(QStringLiteral("Customer A")));
  CHECK_FALSE(model.consequences().isEmpty());
  model.setLeftOut(1, true);
  CHECK(changed.count() == 1);
  model.setLeftOut(2, true);
  CHECK(model.result()->after.revenue == 19'000);
  model.clear();
  CHECK(model.result()->after.revenue == before);
  CHECK(model.consequences().isEmpty());
}

TEST_CASE("ticking a box in the table switches the account off", "[portfolio]") {
  test::uiTestTheme();
  WhatIfModel model;
  model.load(fiveCustomers(), kEnglish);
  const auto source = model.accounts();
  REQUIRE(source->rowCount() == 5);
  REQUIRE(source->edit(1, 0, QStringLiteral("1")));
  CHECK(model.isLeftOut(2));
  CHECK(source->drawing(1, 0).checked);
  REQUIRE(source->edit(1, 0, QStringLiteral("0")));
  CHECK(model.leftOutCount() == 0);
}
