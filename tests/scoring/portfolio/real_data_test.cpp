// SPDX-License-Identifier: GPL-3.0-or-later
// The Pareto figures of two public data sets against figures that another program computed. Skipped where the data is not
// at hand; it is not ours to ship.
#include "scoring/pareto/abc_classes.h"
#include "scoring/pareto/concentration.h"

#include <catch2/catch.hpp>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>

using namespace kam::scoring;
using Json = nlohmann::json;

namespace {

std::filesystem::path sharedData() {
  const char* const wanted = std::getenv("KAM_SHARED_DATA");
  return wanted != nullptr ? std::filesystem::path(wanted) : std::filesystem::path(KAM_SOURCE_DIR) / ".." / "shared" / "data";
}

/// The column `revenue` in cents, in the file's order.
std::vector<std::optional<std::int64_t>> revenueColumn(const std::filesystem::path& file) {
  std::ifstream stream(file);
  std::string line;
  std::getline(stream, line);
  std::size_t column = 0;
  for (const std::size_t end = line.find("revenue"); column < end && line.find(',', column) < end;) column = line.find(',', column) + 1;
  const auto index = std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(column), ',');
  std::vector<std::optional<std::int64_t>> values;
  while (std::getline(stream, line)) {
    // Names may be quoted; the figures stand behind them.
    std::vector<std::string> fields{""};
    bool quoted = false;
    for (const char c : line) {
      if (c == '"') quoted = !quoted;
      else if (c == ',' && !quoted) fields.emplace_back();
      else fields.back() += c;
    }
    values.emplace_back(std::llround(std::stod(fields.at(static_cast<std::size_t>(index))) * 100.0));
  }
  return values;
}

void checkAgainstReference(const std::string& set, const char* variant) {
  const auto folder = sharedData() / set;
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

TEST_CASE("Maven CRM's Pareto of won business agrees with the reference figures") { checkAgainstReference("maven_crm", "won_close_value"); }
