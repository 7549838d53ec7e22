// SPDX-License-Identifier: GPL-3.0-or-later
// The day's work, contracts and doubles from the command line.
#include "cli/kam_program.h"

using namespace kam::cli::test;

TEST_CASE("what was added as a record stands in the list of today with its reason, and not before its time") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.code({"add", "w.kam", "promises", "account=1001", "direction=ours", "text=Send the drawings", "due=2026-11-20"}) == 0);
  REQUIRE(kam.code({"add", "w.kam", "contracts", "account=1002", "name=Framework", "start=2020-08-01", "initial_months=36", "tacit_renewal=true",
                    "renewal_months=12", "notice_months=3", "yearly_value=1000"}) == 0);
  const Json today = kam.json({"today", "w.kam", "--as-of", "2026-11-23"});
  CHECK(keysOf(today) == Keys{"as_of", "kam", "entries", "snoozed"});
  REQUIRE(today["entries"].size() == 1);
  const Json& entry = today["entries"][0];
  CHECK(keysOf(entry) == Keys{"account", "number", "kind", "what", "why", "due", "days", "worth", "member", "record_kind", "record"});
  CHECK(entry["kind"] == "our_promise");
  CHECK(entry["number"] == "1001");
  CHECK(entry["what"] == "Send the drawings");
  CHECK(entry["due"] == "2026-11-20");
  CHECK(entry["days"] == -3);
  // The contract has renewed itself up to 31 July 2027; its last day of notice is 30 April 2027.
  const Json spring = kam.json({"today", "w.kam", "--as-of", "2027-03-01"});
  bool notice = false;
  for (const Json& one : spring["entries"])
    if (one["kind"] == "notice_day") {
      notice = true;
      CHECK(one["due"] == "2027-04-30");
      CHECK(one["worth"]["amount"] == "1000.00");
    }
  CHECK(notice);
  CHECK(kam.code({"today", "w.kam", "--kam", "Nobody"}) != 0);
}

TEST_CASE("kam risk names contracts that can end within a year with their day") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.code({"add", "w.kam", "contracts", "account=1002", "name=Framework", "start=2020-08-01", "initial_months=36", "tacit_renewal=true",
                    "renewal_months=12", "notice_months=3", "yearly_value=1000"}) == 0);
  const Json risk = kam.json({"risk", "w.kam", "--as-of", "2022-06-01"});
  REQUIRE(risk["contracts_ending"].size() == 1);
  CHECK(risk["contracts_ending"][0] == Json::parse(R"({"account": "Brandt GmbH", "number": "1002", "contract": "Framework", "date": "2023-04-30",
                        "value": {"amount": "1000.00", "currency": "EUR"}})"));
  CHECK(kam.json({"risk", "w.kam", "--as-of", "2022-04-01"})["contracts_ending"].empty());
}

TEST_CASE("doubles are listed with their signs, combined, and one undo brings back both") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.code({"add", "w.kam", "accounts", "number=9", "name=ADLER", "city=Ulm"}) == 0);
  const Json found = kam.json({"duplicates", "w.kam"});
  REQUIRE(found["pairs"].size() == 1);
  CHECK(keysOf(found["pairs"][0]) == Keys{"first", "second", "likelihood", "strength", "signs"});
  CHECK(found["pairs"][0]["first"]["number"] == "1001");
  CHECK(found["pairs"][0]["second"]["number"] == "9");
  CHECK(found["pairs"][0]["signs"] == Json::parse(R"(["same_name", "same_city"])"));
  const std::string before = kam.everything();
  const Json done = kam.json({"combine", "w.kam", "accounts", "9", "1001", "--take", "name"});
  CHECK(keysOf(done) == Keys{"change", "what"});
  CHECK(kam.json({"duplicates", "w.kam"})["pairs"].empty());
  const Json kept = kam.json({"show", "w.kam", "accounts", "9"});
  CHECK(kept["name"] == "Adler AG");
  CHECK(kept["other_numbers"] == "1001");
  CHECK(kam.json({"pareto", "w.kam", "--level", "account"})["rows"][0]["value"]["amount"] == "2000.50");
  REQUIRE(kam.code({"undo", "w.kam"}) == 0);
  CHECK(kam.everything() == before);
  CHECK(kam.code({"combine", "w.kam", "accounts", "9", "nobody"}) != 0);
  CHECK(kam.code({"combine", "w.kam", "accounts", "9", "1001", "--take", "nothing"}) == 2);
  CHECK(kam.code({"duplicates", "w.kam", "sales"}) == 2);
}

TEST_CASE("records around an account are added, listed, changed, removed and exported like any other") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.code({"add", "w.kam", "facts", "account=1001", "topic=need", "text=Energy costs", "knowledge=assumed"}) == 0);
  CHECK(kam.json({"list", "w.kam", "facts", "--where", "knowledge=assumed"})["total"] == 1);
  CHECK(kam.code({"add", "w.kam", "requirements", "account=1001", "text=Delivery", "importance=6"}) != 0);
  CHECK(kam.code({"add", "w.kam", "satisfaction", "account=1001", "on=2026-11-01", "method=csat", "score=6"}) != 0);
  REQUIRE(kam.code({"add", "w.kam", "satisfaction", "account=1001", "on=2026-11-01", "method=nps", "score=9"}) == 0);
  REQUIRE(kam.code({"export", "w.kam", "satisfaction", "--output", "s.csv"}) == 0);
  CHECK(kam.read("s.csv").find("nps") != std::string::npos);
  const Json again = kam.json({"import", "w.kam", "s.csv", "--as", "satisfaction"});
  CHECK(again["unchanged"] == 1);
  CHECK(again["added"] == 0);
}
