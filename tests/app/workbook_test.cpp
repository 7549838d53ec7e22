// SPDX-License-Identifier: GPL-3.0-or-later
// The portfolio and a decision as workbooks: the figures of the engine, read back from the file.
#include "app/export/workbook.h"

#include "app/demo/demo.h"
#include "base/text.h"
#include "domain/decision_figures.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "exchange/sheet/workbook.h"
#include "scoring/figures/portfolio_figures.h"
#include "scoring/portfolio/decision_history.h"
#include "scoring/portfolio/pareto_result.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;

namespace {
class Demo {
public:
  Demo() {
    auto made = createDemoWorkspace(m_folder / "demo.kam", words::Language::english, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    m_workspace = std::move(*made);
    state = m_workspace->snapshot();
  }
  std::filesystem::path path(const std::string& name) const { return m_folder / name; }
  base::Date today() const { return m_clock.today(); }
  SnapshotPointer state;

private:
  kam::support::TemporaryFolder m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
  std::unique_ptr<Workspace> m_workspace;
};

/// The rows of a sheet below its row of names.
class Sheet {
public:
  Sheet(const std::filesystem::path& path, const std::string& name, const std::string& firstColumn) {
    const auto book = exchange::readWorkbook(path, exchange::FileForm::xlsx, name);
    REQUIRE(book);
    exchange::SheetReader reader(book->table);
    while (reader.next()) {
      std::vector<std::string> row(reader.cells().begin(), reader.cells().end());
      if (!m_header.empty()) rows.push_back(std::move(row));
      else if (row.front() == firstColumn) m_header = std::move(row);
    }
    REQUIRE_FALSE(m_header.empty());
  }
  std::string at(std::size_t row, const std::string& column) const {
    const auto found = static_cast<std::size_t>(std::find(m_header.begin(), m_header.end(), column) - m_header.begin());
    REQUIRE(found < m_header.size());
    return found < rows.at(row).size() ? rows[row][found] : std::string();
  }
  std::vector<std::vector<std::string>> rows;

private:
  std::vector<std::string> m_header;
};

std::string plain(std::int64_t minor, const domain::Snapshot& snapshot) {
  std::string text = base::decimalText(base::Amount{minor}, domain::currencyOf(snapshot));
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}
}  // namespace

TEST_CASE("the portfolio's workbook holds the figures of the page: Pareto, key figures, key accounts, workload") {
  const Demo demo;
  report::PortfolioRequest request;
  request.today = demo.today();
  REQUIRE(writePortfolioWorkbook(*demo.state, request, demo.path("p.xlsx")));
  const auto figures = scoring::portfolioFigures(*demo.state, demo.today());
  scoring::ParetoOptions options;
  options.period = figures.period;
  const auto pareto = scoring::pareto(*demo.state, options, demo.today());
  const Sheet ranks(demo.path("p.xlsx"), "Pareto", "Rank");
  // One row below for the sum.
  REQUIRE(ranks.rows.size() == pareto.rows.size() + 1);
  CHECK(ranks.at(0, "Revenue") == plain(*pareto.rows[0].value, *demo.state));
  CHECK(ranks.at(0, "Account") == demo.state->find(pareto.rows[0].account)->name);
  CHECK(ranks.at(0, "Class") == "A");
  CHECK(ranks.at(pareto.rows.size(), "Revenue") == plain(pareto.concentration.netTotal, *demo.state));
  const Sheet key(demo.path("p.xlsx"), "Key figures", "Figure");
  CHECK(key.at(0, "Value") == plain(figures.sales.revenue, *demo.state));
  CHECK_FALSE(key.at(0, "How it is made").empty());
  const Sheet accounts(demo.path("p.xlsx"), "Key accounts", "Account");
  REQUIRE(accounts.rows.size() == figures.keyAccounts.size());
  CHECK(accounts.at(0, "Revenue") == plain(figures.keyAccounts[0].sales.revenue, *demo.state));
  CHECK(Sheet(demo.path("p.xlsx"), "Workload", "Account manager").rows.size() == scoring::plannedHours(*demo.state).size());
  CHECK(Sheet(demo.path("p.xlsx"), "Concentration", "Figure").rows.size() == 7);
  CHECK_FALSE(Sheet(demo.path("p.xlsx"), "Matrix", "Account").rows.empty());
}

TEST_CASE("the decision's workbook holds each verdict with its points, which add up to the score, and the weights, which add up to one") {
  const Demo demo;
  const auto decisions = scoring::decisionsByAge(*demo.state);
  REQUIRE_FALSE(decisions.empty());
  REQUIRE(writeDecisionWorkbook(*demo.state, {{}, words::Language::german, demo.today(), false}, demo.path("d.xlsx")));
  const Sheet ranking(demo.path("d.xlsx"), "Rangliste", "Rang");
  const auto entries = scoring::entriesOf(*demo.state, decisions.front()->id);
  REQUIRE(ranking.rows.size() == entries.size());
  for (std::size_t i = 0; i < ranking.rows.size(); ++i) {
    INFO(i);
    const auto entry = std::find_if(entries.begin(), entries.end(), [&](const domain::DecisionEntry* one) {
      return demo.state->find(one->account)->number == ranking.at(i, "Nummer");
    });
    REQUIRE(entry != entries.end());
    CHECK(ranking.at(i, "Grund") == (*entry)->reason);
    if (!(*entry)->score) continue;
    CHECK(std::stod(ranking.at(i, "Punkte")) == Approx(*(*entry)->score));
    double sum = 0;
    for (const auto& [key, points] : domain::parseDecisionFigures((*entry)->figures).contributions) sum += points;
    double written = 0;
    // Contributions stand behind the reason.
    for (std::size_t column = 12; column < ranking.rows[i].size(); ++column)
      if (!ranking.rows[i][column].empty()) written += std::stod(ranking.rows[i][column]);
    CHECK(written == Approx(sum));
  }
  const Sheet weights(demo.path("d.xlsx"), "Gewichte", "Kriterium");
  CHECK(weights.rows.back().back() == "100%");
}

TEST_CASE("without a decision there is no workbook of one") {
  const kam::support::TemporaryFolder folder;
  const auto path = folder / "d.xlsx";
  const auto refused = writeDecisionWorkbook(domain::Snapshot(), {{}, words::Language::english, base::makeDate(2026, 11, 23), false}, path);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::recordNotFound);
  CHECK_FALSE(std::filesystem::exists(path));
}
