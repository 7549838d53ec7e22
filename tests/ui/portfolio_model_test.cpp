// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio page without its window: period and manager respected, figures explained by what they are made of.
#include "pages/portfolio/portfolio_model.h"

#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "models/table_model.h"
#include "pages/portfolio/key_accounts.h"
#include "report/portfolio_charts.h"
#include "scoring/figures/sales_figures.h"
#include "report/document_texts.h"
#include "support/sample_account.h"
#include "theme/text.h"
#include "ui/ui_test_app.h"
#include "words/format.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

#include <algorithm>
#include <set>

using namespace kam;
using namespace kam::ui;
using report::PortfolioTopic;

namespace {

const base::FixedClock kClock(support::kSampleDay);
const words::Words kEnglish(words::Language::english);

/// The sample workspace, made once: it is read only here.
app::Workspace& sampleWorkspace() {
  struct Sample {
    QTemporaryDir folder;
    std::unique_ptr<app::Workspace> workspace;
    Sample() {
      test::uiTestTheme();
      auto made = app::createDemoWorkspace(folder.filePath(QStringLiteral("demo.kam")).toStdString(), words::Language::english, {&kClock, "Tester"});
      REQUIRE(made);
      workspace = std::move(*made);
    }
  };
  static Sample sample;
  return *sample.workspace;
}

PortfolioQuestion question() {
  PortfolioQuestion asked;
  asked.today = support::kSampleDay;
  return asked;
}

const report::PortfolioCard& card(const std::vector<report::PortfolioCard>& cards, PortfolioTopic topic) {
  return cards[static_cast<std::size_t>(topic)];
}

}  // namespace

TEST_CASE("the portfolio shows six figures, each with its purpose, its formula and what to do", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  REQUIRE(model.data());
  const auto cards = model.cards();
  REQUIRE(cards.size() == 6);
  for (const report::PortfolioCard& shown : cards) {
    CHECK_FALSE(shown.purpose.empty());
    CHECK_FALSE(shown.formula.empty());
    CHECK_FALSE(shown.advice.empty());
    CHECK(shown.missing == !shown.step.empty());
  }
  CHECK_FALSE(card(cards, PortfolioTopic::revenue).missing);
  // Enough accounts of the sample answered for a score.
  CHECK_FALSE(card(cards, PortfolioTopic::satisfaction).missing);
  CHECK(card(cards, PortfolioTopic::satisfaction).shown.value.starts_with("NPS "));
}

TEST_CASE("a workspace without data says what is missing and offers the step", "[portfolio]") {
  test::UiFixture fixture;
  PortfolioModel model;
  model.load(&fixture.workspace(), kEnglish, question());
  CHECK(model.isEmptyWorkspace());
  for (const report::PortfolioCard& shown : model.cards()) {
    CHECK(shown.missing);
    CHECK_FALSE(shown.step.empty());
    CHECK(shown.shown.value == words::kUnknown);
  }
  model.load(nullptr, kEnglish, question());
  CHECK(model.isEmptyWorkspace());
  CHECK(model.cards().empty());
}

TEST_CASE("a manager's portfolio is a part of the whole, and all parts make the whole", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  const std::int64_t whole = model.data()->figures.sales.revenue;
  std::int64_t sum = 0;
  std::set<base::RawId> managers;
  for (const domain::Account& account : sampleWorkspace().snapshot()->all<domain::Account>()) managers.insert(account.kam.raw());
  managers.erase(0);
  REQUIRE(managers.size() > 1);
  for (const base::RawId manager : managers) {
    PortfolioQuestion asked = question();
    asked.filter.manager = domain::Id<domain::TeamMember>(manager);
    model.load(&sampleWorkspace(), kEnglish, asked);
    CHECK(model.data()->figures.sales.revenue < whole);
    CHECK_FALSE(model.partText().isEmpty());
    sum += model.data()->figures.sales.revenue;
  }
  CHECK(sum == whole);
}

TEST_CASE("a filter moves nobody in the matrix: it only leaves bubbles out", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  const report::MatrixChart whole = report::matrixChart(*model.data()->part, *model.data()->ranking, kEnglish);
  PortfolioQuestion asked = question();
  asked.filter.tier = domain::Tier::key;
  model.load(&sampleWorkspace(), kEnglish, asked);
  const report::MatrixChart part = report::matrixChart(*model.data()->part, *model.data()->ranking, kEnglish);
  REQUIRE_FALSE(part.points.empty());
  CHECK(part.points.size() < whole.points.size());
  for (const report::MatrixPoint& point : part.points) {
    const auto same = std::find_if(whole.points.begin(), whole.points.end(), [&](const auto& other) { return other.id == point.id; });
    REQUIRE(same != whole.points.end());
    CHECK(same->x == point.x);
    CHECK(same->y == point.y);
  }
}

TEST_CASE("the period asked for is cut to months that are over", "[portfolio]") {
  PortfolioModel model;
  PortfolioQuestion asked = question();
  asked.period = base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 12, 31)};
  model.load(&sampleWorkspace(), kEnglish, asked);
  const scoring::PortfolioFigures& figures = model.data()->figures;
  REQUIRE(figures.period);
  CHECK(*figures.period == base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 10, 31)});
  CHECK(model.data()->pareto.period == figures.period);
  CHECK(figures.sales.revenue ==
        scoring::salesOfAll(*sampleWorkspace().snapshot(), base::Period{base::makeDate(2026, 1, 1), base::makeDate(2026, 10, 31)}).revenue);
}

TEST_CASE("every figure names the records behind it, and each leads to an account", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  for (const PortfolioTopic topic :
       {PortfolioTopic::revenue, PortfolioTopic::margin, PortfolioTopic::target, PortfolioTopic::pipeline, PortfolioTopic::dependency}) {
    const std::vector<FigurePart> parts = model.partsOf(topic);
    CHECK_FALSE(parts.empty());
    CHECK(parts.size() <= 8);
    for (const FigurePart& part : parts) {
      CHECK(part.account != 0);
      CHECK_FALSE(part.name.isEmpty());
      CHECK_FALSE(part.value.isEmpty());
    }
  }
  CHECK(model.partsOf(PortfolioTopic::satisfaction).empty());
  CHECK(model.partsOf(PortfolioTopic::revenue).front().account == model.data()->pareto.rows.front().account.raw());
}

TEST_CASE("key accounts stand by revenue with a state and its reason", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  const auto source = keyAccountsSource(model.data(), kEnglish);
  REQUIRE(source->rowCount() == model.data()->figures.keyAccounts.size());
  REQUIRE(source->rowCount() > 3);
  std::size_t state = 0, reason = 0, trend = 0;
  for (std::size_t column = 0; column < source->columns().size(); ++column) {
    if (source->columns()[column].key == QStringLiteral("state")) state = column;
    if (source->columns()[column].key == QStringLiteral("reason")) reason = column;
    if (source->columns()[column].key == QStringLiteral("trend")) trend = column;
  }
  for (std::size_t row = 0; row < source->rowCount(); ++row) {
    CHECK_FALSE(source->text(row, state).isEmpty());
    CHECK_FALSE(source->text(row, reason).isEmpty());
    CHECK(source->drawing(row, trend).values.size() == 24);
    if (row > 0) CHECK(model.data()->figures.keyAccounts[row].sales.revenue <= model.data()->figures.keyAccounts[row - 1].sales.revenue);
  }
}

TEST_CASE("the table of key accounts is a sound model in both languages", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  TableModel table;
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(keyAccountsSource(model.data(), kEnglish));
  const int rows = table.rowCount();
  table.setSource(keyAccountsSource(model.data(), words::Words(words::Language::german)));
  CHECK(table.rowCount() == rows);
  CHECK_FALSE(table.index(0, 0).data().toString().isEmpty());
}

TEST_CASE("the manager asked for sees his own hours alone", "[portfolio]") {
  PortfolioModel model;
  model.load(&sampleWorkspace(), kEnglish, question());
  REQUIRE(model.hours().size() > 1);
  PortfolioQuestion asked = question();
  asked.filter.manager = scoring::plannedHours(*sampleWorkspace().snapshot()).front().member;
  model.load(&sampleWorkspace(), kEnglish, asked);
  CHECK(model.hours().size() == 1);
}

TEST_CASE("the document of a part names the part, on one page or with a page per topic", "[portfolio]") {
  PortfolioModel model;
  PortfolioQuestion asked = question();
  asked.filter.tier = domain::Tier::key;
  model.load(&sampleWorkspace(), kEnglish, asked);
  REQUIRE(model.data());
  const std::string part = plainText(model.partText());
  REQUIRE_FALSE(part.empty());
  const report::Document summary = PortfolioModel::document(*model.data(), words::Language::german, part, false);
  const report::Document whole = PortfolioModel::document(*model.data(), words::Language::german, part, true);
  CHECK(summary.mostPages == 1);
  CHECK(whole.sections.size() > summary.sections.size());
  for (const report::Document* document : {&summary, &whole}) {
    const auto texts = report::textsOf(*document);
    CHECK(std::any_of(texts.begin(), texts.end(), [&](const std::string& text) { return text.find(part) != std::string::npos; }));
  }
}
