// SPDX-License-Identifier: GPL-3.0-or-later
// How calls end and what they say: exit codes, keys, filters, help, tables for people, and a file that somebody else holds.
#include "app/workspace.h"
#include "cli/kam_program.h"

using namespace kam::cli::test;

TEST_CASE("wrong calls end with 2, failed work with 1, and both say why") {
  const KamProgram kam;
  kam.makeSmall();
  const std::string before = kam.everything();
  CHECK(kam.code({}) == 2);
  CHECK(kam.code({"nonsense"}) == 2);
  CHECK(kam.code({"new"}) == 2);
  CHECK(kam.code({"new", "w.kam"}) == 1);
  CHECK(kam.code({"new", "x.kam", "--currency", "XYZ1"}) == 2);
  CHECK(kam.code({"new", "x.kam", "--fiscal-year-start", "13"}) == 2);
  CHECK(kam.code({"demo", "w.kam"}) == 1);
  CHECK(kam.code({"list", "nofile.kam", "accounts"}) == 1);
  CHECK(kam.code({"list", "w.kam", "nonsense"}) == 2);
  CHECK(kam.code({"list", "w.kam", "accounts", "--where", "nonsense = 1"}) == 2);
  CHECK(kam.code({"list", "w.kam", "accounts", "--where", "country"}) == 2);
  CHECK(kam.code({"list", "w.kam", "accounts", "--as-of", "2026-02-30"}) == 2);
  CHECK(kam.code({"show", "w.kam", "accounts", "9999"}) == 1);
  CHECK(kam.code({"set", "w.kam", "accounts", "1001", "nonsense=1"}) == 2);
  CHECK(kam.code({"set", "w.kam", "accounts", "1001", "city"}) == 2);
  CHECK(kam.code({"set", "w.kam", "accounts", "1001", "employees=many"}) == 1);
  CHECK(kam.code({"set", "w.kam", "accounts", "1001", "city=Bonn", "tier=gold"}) == 1);
  CHECK(kam.code({"set", "w.kam", "accounts", "1001", "city=Ulm"}) == 1);
  CHECK(kam.code({"add", "w.kam", "accounts", "number=7"}) == 1);
  CHECK(kam.code({"remove", "w.kam", "accounts", "1001"}) == 1);
  CHECK(kam.code({"import", "w.kam", "nofile.csv", "--as", "accounts"}) == 1);
  CHECK(kam.code({"import", "w.kam", "accounts.csv", "--as", "nonsense"}) == 2);
  CHECK(kam.code({"export", "w.kam", "accounts", "--output", "x.doc"}) == 1);
  CHECK(kam.code({"export", "w.kam", "nonsense", "--output", "x.csv"}) == 2);
  CHECK(kam.code({"pareto", "w.kam", "--cuts", "80"}) == 2);
  CHECK(kam.code({"pareto", "w.kam", "--from", "yesterday"}) == 2);
  CHECK(kam.code({"pareto", "w.kam", "--measure", "nonsense"}) == 2);
  CHECK(kam.code({"score", "w.kam", "--model", "nonsense"}) == 1);
  CHECK(kam.code({"decide", "w.kam", "--model", "First look", "--top", "1", "--reason", "x"}) == 2);
  CHECK(kam.code({"decide", "w.kam", "--model", "First look", "--top", "1", "--score", "50", "--by", "x", "--reason", "x"}) == 2);
  CHECK(kam.code({"report", "w.kam", "plan", "--account", "1001"}) == 2);
  CHECK(kam.code({"report", "w.kam", "plan", "--account", "9999", "--output", "p.pdf"}) == 1);
  CHECK(kam.code({"restore", "w.kam", "nofile.kam"}) == 1);
  CHECK(kam.code({"merge", "w.kam", "accounts.csv"}) == 1);
  CHECK(kam.code({"erase", "w.kam", "accounts", "1001", "--reason", "x"}) == 2);
  CHECK(kam.code({"redo", "w.kam"}) == 1);
  CHECK(kam.code({"completion", "tcsh"}) == 2);
  CHECK(kam.code({"help", "nonsense"}) == 2);
  CHECK(kam.everything() == before);
}

TEST_CASE("a wrong name is answered with the names there are") {
  const KamProgram kam;
  kam.makeSmall();
  CHECK(kam.run({"list", "w.kam", "nonsense"}).err.find("opportunities") != std::string::npos);
  CHECK(kam.run({"export", "w.kam", "nonsense", "--output", "x.csv"}).err.find("opportunities") != std::string::npos);
  CHECK(kam.run({"list", "w.kam", "accounts", "--where", "towns = x"}).err.find("postal_code") != std::string::npos);
  CHECK(kam.run({"score", "w.kam", "--model", "nonsense"}).err.find("Standard") != std::string::npos);
  CHECK(kam.run({"import", "w.kam", "sales.csv", "--as", "contacts"}).err.find("Its columns: Account number, Date") != std::string::npos);
}

TEST_CASE("a key that fits several records ends with 2 and lists them by number") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.run({"add", "w.kam", "accounts", "number=1101", "name=Adler AG"}).code == 0);
  for (const std::vector<std::string>& call : {std::vector<std::string>{"show", "w.kam", "accounts", "Adler AG"},
                                               {"set", "w.kam", "accounts", "Adler AG", "city=Bonn"},
                                               {"remove", "w.kam", "accounts", "Adler AG"},
                                               {"report", "w.kam", "plan", "--account", "Adler AG", "--output", "p.pdf"}}) {
    const Ended ended = kam.run(call);
    INFO(call.front() << ended.err);
    CHECK(ended.code == 2);
    CHECK(ended.err.find("1001") != std::string::npos);
    CHECK(ended.err.find("1101") != std::string::npos);
  }
}

TEST_CASE("where takes every operator, joined by and; what is unknown is neither less nor greater") {
  const KamProgram kam;
  kam.makeSmall();
  const auto count = [&](const std::string& where) { return kam.json({"list", "w.kam", "accounts", "--where", where})["total"].get<int>(); };
  CHECK(count("country = DE") == 1);
  CHECK(count("country != DE") == 2);
  CHECK(count("employees < 1200") == 1);
  CHECK(count("employees <= 1200") == 2);
  CHECK(count("employees > 85") == 1);
  CHECK(count("employees >= 85") == 2);
  CHECK(count("name ~ BRANDT") == 1);
  CHECK(count("name ~ a and country != AT") == 2);
  CHECK(count("name = 'Adler AG' and employees >= 1000 and country = DE") == 1);
  CHECK(count("employees =") == 1);
}

TEST_CASE("contacts join a person with the present position and can be called by name or e-mail") {
  const KamProgram kam;
  kam.makeSmall();
  const Json added =
      kam.json({"add", "w.kam", "contacts", "given_name=Eva", "family_name=Falk", "email=eva@adler.example", "account=1001", "job_title=Buyer"});
  CHECK(added["change"].is_string());
  const Json shown = kam.json({"show", "w.kam", "contacts", "Eva Falk"});
  CHECK(shown["account"] == "Adler AG");
  CHECK(shown["number"] == "1001");
  CHECK(shown["job_title"] == "Buyer");
  REQUIRE(kam.run({"set", "w.kam", "contacts", "eva@adler.example", "phone=+49 1", "job_title=Head of purchasing"}).code == 0);
  CHECK(kam.json({"list", "w.kam", "contacts", "--where", "job_title ~ head"})["total"] == 1);
  const Json erased = kam.json({"erase", "w.kam", "contacts", "Eva Falk", "--reason", "Request"});
  CHECK(erased["change"].is_string());
  CHECK(kam.json({"list", "w.kam", "contacts", "--where", "family_name = Falk"})["total"] == 0);
  CHECK(kam.run({"history", "w.kam"}).out.find("Falk") == std::string::npos);
}

TEST_CASE("decide records who is key, and the tiers follow") {
  const KamProgram kam;
  kam.makeSmall();
  const Json decided =
      kam.json({"decide", "w.kam", "--model", "First look", "--top", "1", "--by", "R. Lind", "--reason", "First", "--date", "2026-11-02"});
  CHECK(decided["change"].is_string());
  REQUIRE(decided["key_accounts"].size() == 1);
  CHECK(decided["key_accounts"][0]["number"] == "1001");
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["tier"] == "key");
  CHECK(kam.json({"list", "w.kam", "decisions"})["rows"][0]["by"] == "R. Lind");
  REQUIRE(kam.run({"undo", "w.kam"}).code == 0);
  CHECK(kam.json({"list", "w.kam", "decisions"})["total"] == 0);
  CHECK(kam.json({"show", "w.kam", "accounts", "1001"})["tier"].is_null());
}

TEST_CASE("documents are PDF files, and their names are said") {
  const KamProgram kam;
  kam.makeSmall();
  REQUIRE(kam.run({"decide", "w.kam", "--model", "First look", "--top", "2", "--by", "R. Lind", "--reason", "First"}).code == 0);
  for (const std::vector<std::string>& call :
       {std::vector<std::string>{"report", "w.kam", "plan", "--account", "1001", "--output", "o.pdf", "--language", "de", "--audience", "customer"},
        {"report", "w.kam", "brief", "--account", "1001", "--output", "o.pdf"},
        {"report", "w.kam", "portfolio", "--output", "o.pdf"},
        {"report", "w.kam", "decision", "--output", "o.pdf"}}) {
    std::filesystem::remove(kam.path("o.pdf"));
    const Ended ended = kam.run(call);
    CHECK(ended.code == 0);
    CHECK(ended.out == "o.pdf\n");
    CHECK(ended.err.empty());
    CHECK(kam.read("o.pdf").substr(0, 5) == "%PDF-");
  }
  CHECK(kam.json({"report", "w.kam", "plans", "--output-dir", "plans"})["files"].size() == 2);
}

TEST_CASE("a backup is whole, and restoring it brings back what it held") {
  const KamProgram kam;
  kam.makeSmall();
  const std::string before = kam.everything();
  REQUIRE(kam.run({"backup", "w.kam", "--output", "copy.kam"}).code == 0);
  CHECK(kam.code({"backup", "w.kam", "--output", "copy.kam"}) == 1);
  REQUIRE(kam.run({"set", "w.kam", "accounts", "1001", "city=Bonn"}).code == 0);
  REQUIRE(kam.run({"restore", "w.kam", "copy.kam"}).code == 0);
  CHECK(kam.everything() == before);
}

TEST_CASE("the same data gives the same bytes, sorted by id") {
  const KamProgram kam;
  kam.makeSmall();
  CHECK(kam.everything() == kam.everything());
  const Json records = Json::parse((kam.run({"export", "w.kam", "accounts", "--output", "a.json"}), kam.read("a.json")));
  CHECK(records["format"] == "kam-records/1");
  for (std::size_t i = 1; i < records["records"].size(); ++i)
    CHECK(std::stoll(records["records"][i - 1]["id"].get<std::string>()) < std::stoll(records["records"][i]["id"].get<std::string>()));
}

TEST_CASE("tables speak the workspace's language and write numbers as it does") {
  const KamProgram kam;
  kam.makeSmall("de");
  const std::string pareto = kam.run({"pareto", "w.kam", "--level", "account"}).out;
  CHECK(pareto.find("Kunde") != std::string::npos);
  CHECK(pareto.find("2.000,50\u00a0€") != std::string::npos);
  CHECK(pareto.find("einzelne Kunden") != std::string::npos);
  CHECK(kam.run({"list", "w.kam", "accounts"}).out.find("Mitarbeiter") != std::string::npos);
  CHECK(kam.run({"show", "w.kam", "accounts", "9999"}).err.find("gibt es keinen Eintrag") != std::string::npos);
  CHECK(kam.run({"list", "w.kam", "accounts", "--where", "city = Nowhere"}).out == "Keine Einträge.\n");
}

TEST_CASE("help explains the program and every command; completion scripts know the commands") {
  const KamProgram kam;
  const std::string all = kam.run({"help"}).out;
  for (const char* command : {"new",    "demo",   "import", "export",  "list", "show", "set",   "add",    "remove",  "search", "pareto", "score",
                              "matrix", "decide", "report", "history", "undo", "redo", "check", "backup", "restore", "merge",  "erase"}) {
    CHECK(all.find(std::string("  ") + command + " ") != std::string::npos);
    const Ended one = kam.run({"help", command});
    CHECK(one.code == 0);
    CHECK(one.out.find("--json") != std::string::npos);
    CHECK(one.out.find(std::string("kam ") + command) != std::string::npos);
    for (const char* shell : {"bash", "zsh", "fish"}) CHECK(kam.run({"completion", shell}).out.find(command) != std::string::npos);
  }
  CHECK(kam.run({"--version"}).out.find("kam ") == 0);
}

TEST_CASE("while a window holds the file, reading works and writing names the holder") {
  const KamProgram kam;
  kam.makeSmall();
  const kam::base::SystemClock clock;
  auto window = kam::app::Workspace::open(kam.path("w.kam"), {&clock, "Regina"});
  REQUIRE(window.has_value());
  CHECK(kam.json({"list", "w.kam", "accounts"})["total"] == 3);
  const Ended ended = kam.run({"set", "w.kam", "accounts", "1001", "city=Bonn"});
  CHECK(ended.code == 1);
  INFO(ended.err);
  CHECK(ended.err.find(std::to_string(getpid())) != std::string::npos);
  window->reset();
  CHECK(kam.run({"set", "w.kam", "accounts", "1001", "city=Bonn"}).code == 0);
}

TEST_CASE("presets are listed by help and by the answer to a wrong one, and what was recognised is told") {
  const KamProgram kam;
  kam.makeSmall();
  CHECK(kam.run({"import", "--help"}).out.find("salesforce, hubspot, dynamics") != std::string::npos);
  kam.write("sf.csv", "Account Name,Account Owner,Billing City,Account ID\nXenon AG,Mia,Graz,0015\n");
  const Ended wrong = kam.run({"import", "w.kam", "sf.csv", "--preset", "sap"});
  CHECK(wrong.code == 2);
  CHECK(wrong.err.find("erp-de, erp-en") != std::string::npos);
  CHECK(kam.code({"import", "w.kam", "sf.csv", "--preset", "salesforce", "--mapping", "m.json"}) == 2);
  CHECK(kam.code({"import", "w.kam", "sf.csv", "--preset", "odoo"}) == 1);
  const Ended told = kam.run({"import", "w.kam", "sf.csv", "--dry-run"});
  CHECK(told.code == 0);
  CHECK(told.err.find("Salesforce: columns that this program writes (Account Name, ") != std::string::npos);
  const Json report = kam.json({"import", "w.kam", "sf.csv", "--preset", "salesforce", "--save-mapping", "our accounts"});
  CHECK(report["columns"]["Account ID"] == "number");
  CHECK(kam.run({"import", "w.kam", "sf.csv", "--dry-run"}).err.find("our accounts: a file with the same columns was corrected before") !=
        std::string::npos);
  CHECK(kam.run({"import", "w.kam", "sf.csv", "--preset", "our accounts", "--dry-run"}).code == 0);
}

TEST_CASE("the command line decides conflicts and match keys as it is told") {
  const KamProgram kam;
  kam.makeSmall();
  kam.write("a.csv", "Number;Name;City\n77;Xenon AG;Graz\n");
  REQUIRE(kam.run({"import", "w.kam", "a.csv", "--as", "accounts"}).code == 0);
  REQUIRE(kam.run({"set", "w.kam", "accounts", "77", "city=Linz"}).code == 0);
  const Json kept = kam.json({"import", "w.kam", "a.csv", "--as", "accounts", "--conflicts", "keep"}, 3);
  CHECK(kept["set_aside"] == 1);
  CHECK(kept["problems"][0]["problem"].get<std::string>().find("Linz") != std::string::npos);
  CHECK(kam.code({"import", "w.kam", "a.csv", "--as", "accounts", "--conflicts", "maybe"}) == 2);
  CHECK(kam.json({"import", "w.kam", "a.csv", "--as", "accounts"})["updated"] == 1);
  kam.write("b.csv", "Number;Name;City\n78;Xenon AG;Wels\n");
  CHECK(kam.json({"import", "w.kam", "b.csv", "--as", "accounts", "--match", "name"})["updated"] == 1);
  const Ended wrong = kam.run({"import", "w.kam", "b.csv", "--as", "accounts", "--match", "city"});
  CHECK(wrong.code == 2);
  CHECK(wrong.err.find("number, name") != std::string::npos);
}

TEST_CASE("with too little memory a command says so and ends with 1, and the workspace is as before or has the whole edit") {
  const KamProgram kam;
  REQUIRE(kam.run({"demo", "sample.kam"}).code == 0);
  // The system's own answer to a program that cannot even be loaded.
  constexpr int kNotLoaded = 127;
  bool refused = false;
  bool done = false;
  for (std::size_t kilobytes = 60'000; kilobytes <= 220'000; kilobytes += 8'000) {
    for (const std::vector<std::string>& words :
         {std::vector<std::string>{"pareto", "sample.kam"},
          std::vector<std::string>{"add", "sample.kam", "accounts", "name=Limit " + std::to_string(kilobytes)}}) {
      const auto ended = kam.run(words, kilobytes);
      INFO(kilobytes << " KB: " << ended.err);
      CHECK((ended.code == 0 || ended.code == 1 || ended.code == kNotLoaded));
      if (ended.code == 1) CHECK(ended.err.size() > 20);
      refused = refused || ended.code == 1;
      done = done || ended.code == 0;
    }
  }
  CHECK(refused);
  CHECK(done);
  CHECK(kam.run({"check", "sample.kam"}).code == 0);
}
