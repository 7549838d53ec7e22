// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that other programs rely on: exactly these keys, money as decimal strings, ids as strings.
#include "cli/kam_program.h"

#include <cmath>

using namespace kam::cli::test;

TEST_CASE("pareto names measure, period, level, figures and classes") {
  const KamProgram kam;
  kam.makeSmall();
  const Json pareto = kam.json({"pareto", "w.kam", "--level", "account", "--from", "2026-08-01", "--to", "2026-10-31"});
  CHECK(keysOf(pareto) == Keys{"measure", "from", "to", "currency", "cuts", "total", "accounts", "positive_total", "gini", "hhi", "hhi_normalized",
                               "effective_accounts", "vital_few", "top_share", "level", "class_counts", "rows"});
  CHECK(pareto["measure"] == "revenue");
  CHECK(pareto["from"] == "2026-08-01");
  CHECK(pareto["to"] == "2026-10-31");
  CHECK(pareto["level"] == "account");
  CHECK(pareto["cuts"] == Json::parse("[0.8, 0.95]"));
  CHECK(pareto["total"] == Json::parse(R"({"amount": "2479.99", "currency": "EUR"})"));
  CHECK(keysOf(pareto["vital_few"]) == Keys{"accounts", "share_of_accounts"});
  CHECK(keysOf(pareto["top_share"]) == Keys{"1", "5", "10", "20pct"});
  CHECK(pareto["class_counts"] == Json::parse(R"({"A": 1, "B": 1, "C": 1, "N": 0, "?": 0})"));
  REQUIRE(pareto["rows"].size() == 3);
  CHECK(keysOf(pareto["rows"][0]) == Keys{"rank", "account", "number", "value", "share", "cumulative", "class"});
  CHECK(pareto["rows"][0]["account"] == "Adler AG");
  CHECK(pareto["rows"][0]["value"]["amount"] == "2000.50");
  CHECK(pareto["rows"][0]["share"].get<double>() == Approx(2000.50 / 2479.99));
  CHECK(pareto["rows"][2]["cumulative"].get<double>() == Approx(1.0));
}

TEST_CASE("score gives every criterion's contribution, and they add up") {
  const KamProgram kam;
  kam.makeSmall();
  kam.write("model.json", R"({"format":"kam-model/1","name":"Mine","criteria":[{"key":"revenue","points":20},{"key":"regularity","points":10},
                              {"key":"market_access","points":10}],"key":{"top":1}})");
  const Json score = kam.json({"score", "w.kam", "--model", "model.json"});
  for (const char* key : {"model", "criteria", "rows"}) CHECK(score.contains(key));
  CHECK(score["model"] == "Mine");
  CHECK(keysOf(score["criteria"][0]) == Keys{"key", "axis", "weight"});
  REQUIRE(score["rows"].size() == 3);
  for (const Json& row : score["rows"]) {
    CHECK(keysOf(row) ==
          Keys{"rank", "account", "number", "score", "attractiveness", "strength", "tier", "quadrant", "coverage", "contributions", "missing"});
    double sum = 0;
    for (const auto& [key, points] : row["contributions"].items()) sum += points.get<double>();
    CHECK(sum == Approx(row["score"].get<double>()));
    CHECK(row["missing"] == Json::parse(R"(["market_access"])"));
    CHECK(row["coverage"].get<double>() == Approx(0.75));
  }
  CHECK(score["rows"][0]["tier"] == "key");
}

TEST_CASE("matrix, list, show, search, check and history have their shapes") {
  const KamProgram kam;
  kam.makeSmall();
  const Json matrix = kam.json({"matrix", "w.kam"});
  CHECK(keysOf(matrix["rows"][0]) == Keys{"account", "number", "attractiveness", "strength", "quadrant", "revenue"});
  CHECK(keysOf(matrix["trail"]) == Keys{"on", "rows"});
  const Json list = kam.json({"list", "w.kam", "accounts", "--limit", "2"});
  CHECK(keysOf(list) == Keys{"kind", "total", "rows"});
  CHECK(list["total"] == 3);
  CHECK(list["rows"].size() == 2);
  CHECK(list["rows"][0]["id"].is_string());
  const Json shown = kam.json({"show", "w.kam", "accounts", "1001"});
  CHECK(shown == list["rows"][0]);
  CHECK(shown["employees"] == 1200);
  CHECK(kam.json({"show", "w.kam", "accounts", "Brandt GmbH"})["employees"].is_null());
  const Json sales = kam.json({"list", "w.kam", "sales", "--where", "account = Adler AG and revenue > 1000"});
  REQUIRE(sales["total"] == 1);
  CHECK(sales["rows"][0] == Json::parse(R"({"account":"Adler AG","number":"1001","day":"2026-09-03","revenue":{"amount":"1200.50","currency":"EUR"},
                        "margin":{"amount":"300.00","currency":"EUR"},"quantity":null,"product":"Valve","product_family":null,"document":"R2"})"));
  CHECK(kam.json({"search", "w.kam", "cavalli"})["rows"][0]["name"] == "Cavalli SpA");
  CHECK(kam.json({"check", "w.kam"}) == Json::parse(R"({"ok": true, "findings": []})"));
  const Json history = kam.json({"history", "w.kam"});
  CHECK(keysOf(history) == Keys{"entries"});
  REQUIRE(history["entries"].size() == 3);
  CHECK(keysOf(history["entries"][0]) == Keys{"id", "at", "who", "what", "where", "undone"});
  CHECK(history["entries"][0]["who"] == "Tester");
}

TEST_CASE("add, set, remove, undo and redo name their history entry, and each is one") {
  const KamProgram kam;
  kam.makeSmall();
  const std::string before = kam.everything();
  for (const std::vector<std::string>& call : {std::vector<std::string>{"add", "w.kam", "accounts", "number=1004", "name=Dorn KG"},
                                               {"set", "w.kam", "accounts", "1004", "city=Graz", "country=AT"},
                                               {"remove", "w.kam", "accounts", "1004"}}) {
    const Json done = kam.json(call);
    CHECK(done["change"].is_string());
    CHECK_FALSE(done["what"].get<std::string>().empty());
  }
  CHECK(kam.json({"history", "w.kam"})["entries"].size() == 6);
  CHECK(kam.everything() == before);
  CHECK(keysOf(kam.json({"undo", "w.kam"})) == Keys{"change", "what"});
  CHECK(kam.json({"show", "w.kam", "accounts", "1004"})["city"] == "Graz");
  CHECK(keysOf(kam.json({"redo", "w.kam"})) == Keys{"change", "what"});
  CHECK(kam.run({"redo", "w.kam"}).code == 1);
  for (int i = 0; i < 5; ++i) REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.json({"list", "w.kam", "accounts"})["total"] == 0);
}

TEST_CASE("import counts its rows, says what it understood, and one undo takes it back") {
  const KamProgram kam;
  kam.makeSmall();
  const std::string before = kam.everything();
  kam.write("more.csv", "Number;Name;Employees\n1001;Adler AG;1300\n1005;Ebert KG;abc\n1006;Falk KG;9\n");
  const Json tried = kam.json({"import", "w.kam", "more.csv", "--as", "accounts", "--dry-run"}, 3);
  CHECK(tried["change"].is_null());
  CHECK(kam.everything() == before);
  const Json report = kam.json({"import", "w.kam", "more.csv", "--as", "accounts", "--rejects", "rejects.csv"}, 3);
  CHECK(keysOf(report) == Keys{"kind", "rows_read", "added", "updated", "unchanged", "set_aside", "created", "columns", "problems", "change"});
  CHECK(report["rows_read"] == 3);
  CHECK(report["added"] == 1);
  CHECK(report["updated"] == 1);
  CHECK(report["set_aside"] == 1);
  CHECK(report["columns"] == Json::parse(R"({"Number":"number","Name":"name","Employees":"employees"})"));
  REQUIRE(report["problems"].size() == 1);
  CHECK(keysOf(report["problems"][0]) == Keys{"row", "column", "value", "problem"});
  CHECK(report["problems"][0]["row"] == 3);
  CHECK(report["problems"][0]["value"] == "abc");
  CHECK(kam.read("rejects.csv").find("1005;Ebert KG;abc;") != std::string::npos);
  // What was set aside goes in once it is mended; the same file again changes nothing.
  const Json again = kam.json({"import", "w.kam", "more.csv", "--as", "accounts"}, 3);
  CHECK(again["unchanged"] == 2);
  CHECK(again["change"].is_null());
  REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.everything() == before);
}

TEST_CASE("sales create what they name unless told not to, and a corrected file replaces what the same source brought") {
  const KamProgram kam;
  kam.makeSmall();
  const std::string before = kam.everything();
  kam.write("new.csv", "Account number,Account,Date,Revenue,Product\n1001,Adler AG,2026-11-02,10.00,Drive\n2001,Neumann KG,2026-11-03,20.00,Drive\n");
  const Json refused = kam.json({"import", "w.kam", "new.csv", "--as", "sales", "--no-create", "--source", "shop"}, 3);
  CHECK(refused["set_aside"] == 2);
  CHECK(refused["created"] == Json::parse(R"({"accounts": 0, "products": 0})"));
  const Json taken = kam.json({"import", "w.kam", "new.csv", "--as", "sales", "--source", "shop"});
  CHECK(taken["created"] == Json::parse(R"({"accounts": 1, "products": 1})"));
  kam.write("new.csv", "Account number,Account,Date,Revenue,Product\n1001,Adler AG,2026-11-02,11.00,Drive\n2001,Neumann KG,2026-11-03,20.00,Drive\n");
  REQUIRE(kam.run({"import", "w.kam", "new.csv", "--as", "sales", "--source", "shop"}).code == 0);
  const Json november = kam.json({"list", "w.kam", "sales", "--where", "day >= 2026-11-01"});
  CHECK(november["total"] == 2);
  // A corrected line belongs to a later batch, so it stands behind the others.
  CHECK(november["rows"][1]["revenue"]["amount"] == "11.00");
  REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.json({"list", "w.kam", "sales", "--where", "day >= 2026-11-01"})["rows"][0]["revenue"]["amount"] == "10.00");
  REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.everything() == before);
}

TEST_CASE("merge reports what it applied, what it knew and every conflict") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.run({"backup", "w.kam", "--output", "other.kam"}).code == 0);
  REQUIRE(kam.run({"set", "other.kam", "accounts", "1001", "city=Bonn"}).code == 0);
  const Json tried = kam.json({"merge", "w.kam", "other.kam", "--dry-run"});
  CHECK(keysOf(tried) == Keys{"other", "applied", "skipped_known", "conflicts", "records", "sales_lines"});
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["city"] == "Ulm");
  REQUIRE(kam.run({"set", "w.kam", "accounts", "1001", "city=Trier"}).code == 0);
  const Json merged = kam.json({"merge", "w.kam", "other.kam"}, 3);
  REQUIRE(merged["conflicts"].size() == 1);
  CHECK(keysOf(merged["conflicts"][0]) ==
        Keys{"kind", "record", "field", "ours", "theirs", "kept", "our_author", "our_time", "their_author", "their_time"});
  CHECK(merged["conflicts"][0]["ours"] == "Trier");
  CHECK(merged["conflicts"][0]["theirs"] == "Bonn");
  CHECK(kam.json({"merge", "w.kam", "other.kam"})["applied"] == 0);
}
