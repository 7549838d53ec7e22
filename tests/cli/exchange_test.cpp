// SPDX-License-Identifier: GPL-3.0-or-later
// kam merge, sync, copy, and everything as a folder, as scripts call them.
#include "kam_program.h"

using kam::cli::test::Ended;
using kam::cli::test::Json;
using kam::cli::test::KamProgram;

namespace {
/// Two copies that were edited apart: a city here, another one there.
void makeTwo(const KamProgram& kam) {
  kam.makeSmall();
  REQUIRE(kam.run({"copy", "w.kam", "b.kam"}).code == 0);
  REQUIRE(kam.run({"set", "w.kam", "accounts", "1001", "city=Kiel"}).code == 0);
  REQUIRE(kam.run({"set", "b.kam", "accounts", "1001", "city=Bonn"}).code == 0);
}
}  // namespace

TEST_CASE("a merge tells before what it does after: the same counts, conflicts with both values and who made them") {
  const KamProgram kam;
  makeTwo(kam);
  REQUIRE(kam.run({"add", "b.kam", "accounts", "number=2001", "name=Neu AG"}).code == 0);
  const Json dry = kam.json({"merge", "w.kam", "b.kam", "--dry-run"}, 3);
  CHECK(dry["applied"] == 2);
  CHECK(dry["records"]["accounts"]["added"] == 1);
  REQUIRE(dry["conflicts"].size() == 1);
  const Json& conflict = dry["conflicts"][0];
  CHECK(conflict["field"] == "city");
  CHECK(conflict["ours"] == "Kiel");
  CHECK(conflict["theirs"] == "Bonn");
  CHECK(conflict["our_author"] == "Tester");
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["city"] == "Kiel");
  Json done = kam.json({"merge", "w.kam", "b.kam"}, 3);
  CHECK(done == dry);
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["city"] == "Bonn");
  CHECK(kam.json({"merge", "w.kam", "b.kam"})["applied"] == 0);
  REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["city"] == "Kiel");
}

TEST_CASE("a merge keeps what it is told to keep") {
  for (const auto& [keep, city] : {std::pair{"ours", "Kiel"}, std::pair{"theirs", "Bonn"}, std::pair{"later", "Bonn"}}) {
    INFO(keep);
    const KamProgram kam;
    makeTwo(kam);
    const Json done = kam.json({"merge", "w.kam", "b.kam", "--keep", keep}, 3);
    CHECK(done["conflicts"][0]["kept"] == (std::string(keep) == "ours" ? "ours" : "theirs"));
    CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["city"] == city);
    // The other copy hears of the decision.
    kam.json({"merge", "b.kam", "w.kam"});
    CHECK(kam.json({"show", "b.kam", "accounts", "1001"})["city"] == city);
  }
  const KamProgram kam;
  makeTwo(kam);
  CHECK(kam.run({"merge", "w.kam", "b.kam", "--keep", "nothing"}).code == 2);
}

TEST_CASE("two workspaces agree after an exchange through a folder, and a second one does nothing") {
  const KamProgram kam;
  makeTwo(kam);
  std::filesystem::create_directory(kam.path("shared"));
  CHECK(kam.json({"sync", "w.kam", "shared"})["sent"] > 0);
  const Json met = kam.json({"sync", "b.kam", "shared"}, 3);
  CHECK(met["applied"] == 1);
  CHECK(met["conflicts"].size() == 1);
  CHECK(kam.json({"sync", "w.kam", "shared"})["applied"] == 1);
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"}) == kam.json({"show", "b.kam", "accounts", "1001"}));
  for (const char* file : {"w.kam", "b.kam"}) {
    const Json again = kam.json({"sync", file, "shared"});
    CHECK(again["applied"] == 0);
    CHECK(again["sent"] == 0);
    CHECK(again["file"].is_null());
  }
  CHECK(kam.run({"sync", "w.kam", "nowhere"}).code == 1);
}

TEST_CASE("a copy of one account names only that account") {
  const KamProgram kam;
  kam.makeSmall();
  const Json part = kam.json({"copy", "w.kam", "part.kam", "--account", "1001"});
  CHECK(part["merges_back"] == false);
  CHECK(kam.json({"list", "part.kam", "accounts"})["total"] == 1);
  CHECK(kam.json({"check", "part.kam"})["ok"] == true);
  CHECK(kam.run({"merge", "w.kam", "part.kam"}).code == 1);
  CHECK(kam.run({"copy", "w.kam", "part.kam"}).code == 1);
  CHECK(kam.run({"copy", "w.kam", "x.kam", "--account", "nobody"}).code == 1);
  CHECK_FALSE(std::filesystem::exists(kam.path("x.kam")));
}

TEST_CASE("everything goes out as a folder and in again") {
  const KamProgram kam;
  kam.makeSmall();
  const Json out = kam.json({"export", "w.kam", "everything", "--output", "all"});
  const Json in = kam.json({"import", "again.kam", "all", "--as", "everything"});
  CHECK(in["records"] == out["records"]);
  CHECK(in["sales_lines"] == out["sales_lines"]);
  CHECK(kam.json({"pareto", "again.kam"}) == kam.json({"pareto", "w.kam"}));
  CHECK(kam.json({"list", "again.kam", "accounts"}) == kam.json({"list", "w.kam", "accounts"}));
  CHECK(kam.run({"export", "w.kam", "everything", "--output", "all"}).code == 1);
  CHECK(kam.run({"import", "again.kam", "all", "--as", "everything"}).code == 1);
  // Such a folder is known by its manifest.
  CHECK(kam.json({"import", "third.kam", "all"})["records"] == in["records"]);
}

TEST_CASE("goals of plans with the same title in several accounts find their plan again in another workspace") {
  const KamProgram kam;
  REQUIRE(kam.run({"new", "w.kam"}).code == 0);
  REQUIRE(kam.run({"new", "other.kam"}).code == 0);
  kam.write("accounts.csv", "number,name\n1,Nord AG\n2,West AG\n");
  kam.write("plans.csv",
            "account,title,version,from,to\nNord AG,Plan 2027,1,2027-01-01,2027-12-31\nWest AG,Plan 2027,1,2027-01-01,2027-12-31\n"
            "West AG,Plan 2027,2,2027-01-01,2027-12-31\n");
  for (const char* file : {"w.kam", "other.kam"}) REQUIRE(kam.run({"import", file, "accounts.csv", "--as", "accounts"}).code == 0);
  REQUIRE(kam.run({"import", "w.kam", "plans.csv", "--as", "plans"}).code == 0);
  REQUIRE(kam.run({"add", "w.kam", "goals", "plan=Nord AG / Plan 2027", "title=Grow", "measure=revenue"}).code == 0);
  REQUIRE(kam.run({"add", "w.kam", "goals", "plan=West AG / Plan 2027 / 2", "title=Hold", "measure=revenue"}).code == 0);
  REQUIRE(kam.run({"export", "w.kam", "plans", "--output", "p.csv"}).code == 0);
  REQUIRE(kam.run({"export", "w.kam", "goals", "--output", "g.csv"}).code == 0);
  CHECK(kam.read("g.csv").find("Nord AG / Plan 2027,") != std::string::npos);
  CHECK(kam.read("g.csv").find("West AG / Plan 2027 / 2,") != std::string::npos);
  REQUIRE(kam.run({"import", "other.kam", "p.csv", "--as", "plans"}).code == 0);
  REQUIRE(kam.run({"import", "other.kam", "g.csv", "--as", "goals"}).code == 0);
  REQUIRE(kam.run({"export", "other.kam", "goals", "--output", "g2.csv"}).code == 0);
  CHECK(kam.read("g2.csv") == kam.read("g.csv"));
  // A second time changes nothing.
  CHECK(kam.json({"import", "other.kam", "g.csv", "--as", "goals"})["unchanged"] == 2);
}

TEST_CASE("the month's sales, imported on both laptops, count once after they were merged") {
  const KamProgram kam;
  makeTwo(kam);
  kam.write("sales.csv", "Account number,Date,Revenue\n1001,2026-01-15,100.00\n1001,2026-02-15,50.00\n");
  kam.write("later.csv", "Account number,Date,Revenue\n1001,2026-02-15,60.00\n");
  for (const char* file : {"w.kam", "b.kam"}) REQUIRE(kam.run({"import", file, "sales.csv", "--as", "sales", "--dates", "yyyy-mm-dd"}).code == 0);
  REQUIRE(kam.run({"import", "b.kam", "later.csv", "--as", "sales", "--dates", "yyyy-mm-dd"}).code == 0);
  kam.json({"merge", "w.kam", "b.kam"}, 3);
  kam.json({"merge", "b.kam", "w.kam"});
  for (const char* file : {"w.kam", "b.kam"}) {
    const Json pareto = kam.json({"pareto", file, "--level", "account", "--from", "2026-01-01", "--to", "2026-02-28"});
    CHECK(pareto["total"]["amount"] == "160.00");
  }
}
