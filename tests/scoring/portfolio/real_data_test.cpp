// SPDX-License-Identifier: GPL-3.0-or-later
// The Pareto figures of two public data sets against figures that another program computed. Skipped where the data is not
// at hand; it is not ours to ship.
#include "base/money.h"
#include "scoring/pareto/abc_classes.h"
#include "scoring/pareto/concentration.h"
#include "scoring/portfolio/pareto_result.h"
#include "scoring/portfolio/ranking.h"
#include "scoring/selection/shipped_models.h"
#include "support/places.h"
#include "workspace_of.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>

using namespace kam::scoring;
using Json = nlohmann::json;

namespace {

using Row = std::map<std::string, std::string>;

/// Rows of a file with a header line; names may be quoted.
std::vector<Row> rowsOf(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::vector<std::string> header;
  std::vector<Row> rows;
  while (std::getline(stream, line)) {
    std::vector<std::string> fields{""};
    bool quoted = false;
    for (const char c : line) {
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) fields.emplace_back();
      else if (c != '\r') fields.back() += c;
    }
    if (header.empty()) {
      header = fields;
      continue;
    }
    Row row;
    for (std::size_t i = 0; i < header.size(); ++i) row[header[i]] = fields.at(i);
    rows.push_back(std::move(row));
  }
  return rows;
}

/// Rounded half up once per line, exactly.
std::int64_t centsOf(const std::string& text) { return kam::base::parseDecimal(text, kam::base::Currency{}).value().minor; }

std::vector<std::optional<std::int64_t>> revenueColumn(const std::filesystem::path& file) {
  std::vector<std::optional<std::int64_t>> values;
  for (const Row& row : rowsOf(file)) values.emplace_back(centsOf(row.at("revenue")));
  return values;
}

/// Northwind's customers with their month sums, July 1996 to May 1998.
kam::domain::Snapshot northwind(const std::filesystem::path& folder) {
  const auto customers = rowsOf(folder / "customers.csv");
  test::WorkspaceOf workspace(customers.size());
  std::map<std::string, std::vector<std::int64_t>> months;
  const kam::base::Month first{1996 * 12 + 6};
  for (const Row& line : rowsOf(folder / "sales_lines.csv")) {
    auto& sums = months.try_emplace(line.at("Customer ID"), 23).first->second;
    const auto month = kam::base::monthOf(*kam::base::parseIsoDate(line.at("Order date")));
    sums.at(static_cast<std::size_t>(month.index - first.index)) += centsOf(line.at("Net revenue"));
  }
  workspace.startSales(first, 23);
  for (std::size_t n = 1; n <= customers.size(); ++n) {
    workspace.account(n).number = customers[n - 1].at("customer_id");
    if (const auto sums = months.find(workspace.account(n).number); sums != months.end()) workspace.sell(n, sums->second);
  }
  return workspace.snapshot();
}

void checkAgainstReference(const std::string& set, const char* variant) {
  const auto folder = kam::support::sharedData() / set;
  if (!std::filesystem::exists(folder / "reference.json")) {
    WARN("skipped: no " << set << " beside the sources");
    return;
  }
  std::ifstream stream(folder / "reference.json");
  const Json reference = Json::parse(stream)["variants"][variant];
  const auto values = revenueColumn(folder / "reference_customers.csv");
  std::vector<std::uint32_t> ties(values.size());
  std::iota(ties.begin(), ties.end(), 0U);
  const auto classes = abcClasses(values, ties);
  const Json& counts = reference["abc_crossing_included"]["counts"];
  CHECK(classes.countOf(AbcClass::a) == counts["A"].get<std::size_t>());
  CHECK(classes.countOf(AbcClass::b) == counts["B"].get<std::size_t>());
  CHECK(classes.countOf(AbcClass::c) == counts["C"].get<std::size_t>());
  AbcRules excluding;
  excluding.crossing = CrossingRule::exclude;
  CHECK(abcClasses(values, ties, excluding).countOf(AbcClass::a) == reference["abc_crossing_excluded"]["counts"]["A"].get<std::size_t>());
  const auto figures = concentration(values);
  CHECK(figures.vitalFew->accounts == reference["n_for_80pct"].get<std::size_t>());
  CHECK(*figures.hhi == Approx(reference["hhi"]["float"].get<double>()).epsilon(1e-6));
  CHECK(*figures.gini == Approx(reference["gini"]["float"].get<double>()).epsilon(1e-6));
  CHECK(*figures.topShare(5) == Approx(reference["top5_share"]["float"].get<double>()).epsilon(1e-6));
  CHECK(*figures.topShareOfAccounts(2000) == Approx(reference["top20pct"]["ceil"]["share"]["float"].get<double>()).epsilon(1e-6));
}

}  // namespace

TEST_CASE("Northwind's Pareto agrees with the reference figures") { checkAgainstReference("northwind", "net_of_discount"); }

TEST_CASE("Northwind's workspace gives the published classes, and First look ranks it from sales alone") {
  const auto folder = kam::support::sharedData() / "northwind";
  if (!std::filesystem::exists(folder / "sales_lines.csv")) {
    WARN("skipped: no northwind beside the sources");
    return;
  }
  const auto snapshot = northwind(folder);
  const auto asOf = kam::base::makeDate(1998, 6, 1);
  ParetoOptions options;
  options.period = kam::base::Period{kam::base::makeDate(1996, 7, 4), kam::base::makeDate(1998, 5, 6)};
  const auto all = pareto(snapshot, options, asOf);
  CHECK(all.concentration.positiveTotal == 126'579'329);
  CHECK(all.countOf(AbcClass::a) == 34);
  CHECK(all.countOf(AbcClass::b) == 27);
  CHECK(all.countOf(AbcClass::c) == 28);
  // Two of the 91 customers never ordered.
  CHECK(all.countOf(AbcClass::none) == 2);
  CHECK(snapshot.find(all.rows.front().account)->number == "QUICK");

  const auto year = pareto(snapshot, {}, asOf);
  CHECK(year.period == kam::base::Period{kam::base::makeDate(1997, 6, 1), kam::base::makeDate(1998, 5, 31)});
  const auto model = defaultModel(snapshot, asOf);
  CHECK(model.name == kFirstLook);
  const auto ranking = rankAccounts(snapshot, model, {RollUp::group, asOf}).value();
  CHECK(ranking.dropped == std::vector<std::string>{"margin"});
  CHECK(ranking.rows.size() == 91);
  // Revenue 30, growth 20, stability 10, regularity 20 of 100 points are known for a customer who buys; breadth needs products.
  CHECK(ranking.ranked > 70);
  const auto best = ranking.rows.front().valueRank;
  REQUIRE(best.has_value());
  CHECK(*best <= 10);
}

TEST_CASE("Maven CRM's Pareto of won business agrees with the reference figures") { checkAgainstReference("maven_crm", "won_close_value"); }
