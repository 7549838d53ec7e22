// SPDX-License-Identifier: GPL-3.0-or-later
// Out of a workspace and in again: an export that is imported changes nothing, and set-aside rows come back as a file.
#include "app/export/export.h"

#include "app/import/import.h"
#include "domain/records.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace kam;
using namespace kam::app;

namespace {
const words::Words kEnglish(words::Language::english);
const words::Words kGerman(words::Language::german);

class Office {
  kam::support::TemporaryFolder m_folder;

public:
  Office() {
    auto made = Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  std::filesystem::path path(const std::string& name) const { return m_folder / name; }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(path(name), std::ios::binary) << text;
    return path(name);
  }
  std::string read(const std::string& name) const {
    std::ifstream in(path(name), std::ios::binary);
    return {(std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>()};
  }
  ImportReport take(const std::filesystem::path& file, const std::string& kind, const words::Words& words = kEnglish) {
    ImportRequest request;
    request.files = {file};
    request.kind = kind;
    request.rejects = true;
    auto report = runImport(*workspace, words, request, {});
    REQUIRE(report.has_value());
    return *report;
  }
  void fill() {
    take(write("a.csv",
               "number,name,parent,own_revenue,market_share,customer_since\n1,\"Müller, KG\",,1234.5,12.5 "
               "%,2001-02-03\n2,Tochter,1,,,\n3,Tochter,1,,,\n"),
         "accounts");
    take(write("c.csv", "company,first name,last name,email,job title\n1,Petra,Vogt,p@v.de,Head of purchasing\n2,Uwe,Ohne,,\n"), "contacts");
    take(write("p.csv", "key,name,family,unit_price\nK1,Pumpe,Technik,99.95\n"), "products");
    take(write("o.csv", "number,name,account_number,product,stage,amount,expected_close\nO1,Ausbau,2,Pumpe,proposal,5000,2027-01-31\n"),
         "opportunities");
    take(write("t.csv", "account,year,measure,amount\n1,2026,revenue,100000\n"), "targets");
    take(write("s.csv", "account number,day,revenue,quantity,product,document\n1,2026-01-05,10.50,1.5,Pumpe,R1\n2,2026-02-05,-3.00,,Pumpe,R2\n"),
         "sales");
  }
  std::unique_ptr<Workspace> workspace;

private:
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
};
}  // namespace

TEST_CASE("what is exported and imported again changes nothing, in plain CSV and in a German Excel's") {
  Office office;
  office.fill();
  for (const bool german : {false, true})
    for (const char* kind : {"accounts", "contacts", "products", "opportunities", "targets", "team", "sales"}) {
      INFO(kind << (german ? " German" : " plain"));
      const auto file = office.path("out.csv");
      REQUIRE(exportFile(*office.workspace, {kind, file, german}));
      const bool empty = std::string(kind) == "team";
      if (empty) continue;
      const ImportReport report = office.take(file, kind);
      CHECK(report.rowsRead > 0);
      CHECK(report.unchanged == report.rowsRead);
      CHECK(report.setAside == 0);
      CHECK(report.change == 0);
    }
}

TEST_CASE("JSON exports are whole, and the same bytes each time") {
  Office office;
  office.fill();
  for (const std::string& kind : exportKinds()) {
    INFO(kind);
    REQUIRE(exportFile(*office.workspace, {kind, office.path("one.json"), false}));
    REQUIRE(exportFile(*office.workspace, {kind, office.path("two.json"), false}));
    CHECK(office.read("one.json") == office.read("two.json"));
    CHECK(nlohmann::json::parse(office.read("one.json"))["kind"] == kind);
  }
  REQUIRE(exportFile(*office.workspace, {"sales", office.path("s.json"), false}));
  const auto sales = nlohmann::json::parse(office.read("s.json"));
  REQUIRE(sales["records"].size() == 2);
  CHECK(sales["records"][1]["revenue"]["amount"] == "-3.00");
}

TEST_CASE("an export into a form or of a kind that does not exist is refused") {
  Office office;
  CHECK(exportFile(*office.workspace, {"accounts", office.path("x.doc"), false}).error().code == base::ErrorCode::formatUnsupported);
  CHECK(exportFile(*office.workspace, {"nonsense", office.path("x.csv"), false}).error().code == base::ErrorCode::unknownKind);
  CHECK_FALSE(std::filesystem::exists(office.path("x.csv")));
}

TEST_CASE("rows that were set aside come back in the file's own format with the reason in the user's language") {
  Office office;
  const ImportReport report =
      office.take(office.write("a.csv", "Kundennummer;Name;Mitarbeiter\n1;M\xFCller;12\n2;Wei\xDF;viele\n"), "accounts", kGerman);
  CHECK(report.added == 1);
  CHECK(report.rejects.starts_with("Kundennummer;Name;Mitarbeiter;Grund\r\n2;Wei\xDF;viele;"));
  CHECK(report.rejects.find("viele", 40) != std::string::npos);
  // Corrected, the very file goes in.
  std::string corrected = report.rejects;
  corrected.replace(corrected.find(";viele;") + 1, 5, "7");
  CHECK(office.take(office.write("b.csv", corrected), "accounts").added == 1);
}
