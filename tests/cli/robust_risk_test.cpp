// SPDX-License-Identifier: GPL-3.0-or-later
// What `kam robust`, `kam risk`, `kam matrix` and `kam decide --hours` print: the shapes, exit codes and words that scripts and people rely on.
#include <catch2/catch.hpp>
#include <cstdio>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <sys/wait.h>

#include "support/places.h"
#include "support/temporary_folder.h"

using Json = nlohmann::json;

namespace {

/// The program itself, beside the tests.
struct Call {
  int status = -1;
  std::string output;
};
Call kamCall(const std::string& arguments) {
  Call call;
  const std::string command = kam::support::buildFolder().string() + "/bin/kam " + arguments + " 2>/dev/null";
  FILE* pipe = popen(command.c_str(), "r");
  REQUIRE(pipe != nullptr);
  char buffer[4096];
  while (const std::size_t read = std::fread(buffer, 1, sizeof buffer, pipe)) call.output.append(buffer, read);
  call.status = WEXITSTATUS(pclose(pipe));
  return call;
}

/// One sample workspace for all cases; they only read, or work on a copy.
const std::filesystem::path& sample() {
  static const std::filesystem::path path = [] {
    static const kam::support::TemporaryFolder folder;
    const auto made = folder / "sample.kam";
    REQUIRE(kamCall("demo " + made.string()).status == 0);
    return made;
  }();
  return path;
}

}  // namespace

TEST_CASE("robust prints what others rely on, and the same for the same seed") {
  const Call first = kamCall("robust " + sample().string() + " --samples 1000 --seed 3 --top 10 --json");
  REQUIRE(first.status == 0);
  const Json json = Json::parse(first.output);
  CHECK(json["samples"] == 1000);
  CHECK(json["seed"] == 3);
  CHECK(json["top"] == 10);
  CHECK(json["model"].is_string());
  double in = 0.0;
  for (const Json& row : json["rows"]) {
    CHECK(row["account"].is_string());
    CHECK(row["number"].is_string());
    in += row["in_top"].get<double>();
    CHECK(row["rank_low"] <= row["rank_median"]);
    CHECK(row["rank_median"] <= row["rank_high"]);
  }
  CHECK(in == Approx(10.0));
  double weights = 0.0;
  for (const Json& weight : json["weights"]) {
    weights += weight["weight"].get<double>();
    CHECK(weight.contains("list_changes_below"));
    CHECK(weight.contains("list_changes_above"));
    if (weight["list_changes_below"].is_number()) CHECK(weight["list_changes_below"] <= weight["weight"]);
    if (weight["list_changes_above"].is_number()) CHECK(weight["list_changes_above"] >= weight["weight"]);
  }
  CHECK(weights == Approx(1.0));
  CHECK(kamCall("robust " + sample().string() + " --samples 1000 --seed 3 --top 10 --json").output == first.output);
  CHECK(kamCall("robust " + sample().string() + " --samples 1000 --seed 4 --top 10 --json").output != first.output);
}

TEST_CASE("a wrong call of robust is refused as one") {
  CHECK(kamCall("robust " + sample().string() + " --samples 0").status == 2);
  CHECK(kamCall("robust " + sample().string() + " --weights some").status == 2);
  CHECK(kamCall("robust " + sample().string() + " --model Nobody").status == 1);
}

TEST_CASE("risk says what the portfolio hangs on, and what a loss takes") {
  const Json whole = Json::parse(kamCall("risk " + sample().string() + " --json").output);
  CHECK(whole["without"].is_null());
  CHECK(whole["level"] == "group");
  CHECK(whole["hhi"] > 0.0);
  CHECK(whole["contracts_ending"].is_array());
  CHECK(whole["top_share"]["1"] <= whole["top_share"]["5"]);
  const Json pareto = Json::parse(kamCall("pareto " + sample().string() + " --json").output);
  CHECK(whole["hhi"] == pareto["hhi"]);
  CHECK(whole["from"] == pareto["from"]);
  const Json& largest = pareto["rows"][0];
  const Json risk = Json::parse(kamCall("risk " + sample().string() + " --without " + largest["number"].get<std::string>() + " --json").output);
  CHECK(risk["without"]["account"] == largest["account"]);
  CHECK(risk["without"]["revenue_lost"] == largest["value"]);
  CHECK(risk["without"]["hhi_after"] != risk["hhi"]);
  CHECK(risk["without"].contains("margin_lost"));
  for (const Json& row : risk["single_threaded"]) {
    CHECK(row["contact"].is_string());
    CHECK(row["share"] > 0.0);
    CHECK(row["share"] <= 1.0);
  }
  CHECK(kamCall("risk " + sample().string() + " --without \"No such account\"").status == 1);
  CHECK(kamCall("risk " + sample().string() + " --from 2026-13-01").status == 2);
}

TEST_CASE("a period that cuts through a month is summed from the lines, as pareto does") {
  const std::string days = " --from 2026-03-10 --to 2026-06-20 --json";
  const Json risk = Json::parse(kamCall("risk " + sample().string() + days).output);
  const Json pareto = Json::parse(kamCall("pareto " + sample().string() + days).output);
  CHECK(risk["hhi"] == pareto["hhi"]);
  CHECK(risk["from"] == "2026-03-10");
}

TEST_CASE("the matrix names axes, quadrant and revenue of every account") {
  const Json json = Json::parse(kamCall("matrix " + sample().string() + " --json").output);
  REQUIRE_FALSE(json["rows"].empty());
  for (const Json& row : json["rows"]) {
    for (const char* key : {"account", "number", "attractiveness", "strength", "quadrant", "revenue"}) CHECK(row.contains(key));
    if (row["quadrant"].is_null()) continue;
    const bool attractive = row["attractiveness"] >= 50.0;
    const bool strong = row["strength"] >= 50.0;
    CHECK(row["quadrant"] == (attractive ? (strong ? "strategic" : "star") : strong ? "status" : "streamline"));
  }
}

TEST_CASE("hours decide how many key accounts there are: 300 a year carry one") {
  const std::filesystem::path copy = sample().string() + "-copy.kam";
  std::filesystem::copy_file(sample(), copy, std::filesystem::copy_options::overwrite_existing);
  const Json json = Json::parse(
      kamCall("decide " + copy.string() + " --model \"First look\" --hours 1000 --by \"R. Lind\" --reason \"Hours we have\" --json").output);
  CHECK(json["key_accounts"].size() == 3);
  std::filesystem::remove(copy);
}

TEST_CASE("tables speak the workspace's language") {
  const std::filesystem::path copy = sample().string() + "-german.kam";
  std::filesystem::remove(copy);
  REQUIRE(kamCall("demo " + copy.string() + " --language de").status == 0);
  const std::string german = kamCall("robust " + copy.string() + " --samples 500").output;
  CHECK(german.find("sicher drin") != std::string::npos);
  CHECK(kamCall("risk " + copy.string()).output.find("Größter Kunde") != std::string::npos);
  std::filesystem::remove(copy);
}
