// SPDX-License-Identifier: GPL-3.0-or-later
// From a file to the workspace and back: counts, matching, repeated and corrected files, one undo.
#include "app/import/import.h"

#include "app/edits/custom_field_edits.h"
#include "domain/custom_fields.h"
#include "domain/records.h"
#include "scoring/figures/sales_figures.h"
#include "support/places.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>
#include <algorithm>
#include <cstdlib>
#include <fstream>

using namespace kam;
using namespace kam::app;

namespace {
const words::Words kEnglish(words::Language::english);

class Sandbox {
public:
  Sandbox() {
    auto made = Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    m_workspace = std::move(*made);
  }
  std::filesystem::path write(const std::string& name, const std::string& text) const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    return m_folder / name;
  }
  ImportReport take(const std::filesystem::path& file, const std::string& kind, const std::string& source = {}, bool create = true) {
    ImportRequest request;
    request.files = {file};
    request.kind = kind;
    request.source = source;
    request.create = create;
    auto report = runImport(*m_workspace, kEnglish, request, {});
    INFO(file);
    REQUIRE(report.has_value());
    CHECK(report->rowsRead == report->added + report->updated + report->unchanged + report->setAside);
    return *report;
  }
  Workspace& workspace() { return *m_workspace; }
  const domain::Snapshot& state() {
    m_state = m_workspace->snapshot();
    return *m_state;
  }
  std::int64_t revenue() {
    std::int64_t sum = 0;
    for (const std::int64_t cell : state().sales().revenue) sum += cell;
    return sum;
  }

private:
  kam::support::TemporaryFolder m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
  std::unique_ptr<Workspace> m_workspace;
  SnapshotPointer m_state;
};

std::optional<std::filesystem::path> sharedData(const std::string& below) {
  const std::filesystem::path path = kam::support::sharedData() / below;
  if (!std::filesystem::exists(path)) return std::nullopt;
  return path;
}
}  // namespace

TEST_CASE("accounts are added, updated by number, and a second import of the same file changes nothing") {
  Sandbox sandbox;
  const auto first =
      sandbox.write("a.csv", "Kundennr.;Name;Muttergesellschaft;Mitarbeiter;Land\n1002;Tochter GmbH;Mutter AG;1.200;DE\n1001;Mutter AG;;25;AT\n");
  const ImportReport report = sandbox.take(first, "accounts");
  CHECK(report.added == 2);
  const auto& accounts = sandbox.state().all<domain::Account>();
  REQUIRE(accounts.size() == 2);
  const domain::Account* daughter = nullptr;
  for (const domain::Account& account : accounts)
    if (account.number == "1002") daughter = &account;
  REQUIRE(daughter != nullptr);
  CHECK(daughter->employees == 1200);
  CHECK(sandbox.state().find(daughter->parent)->name == "Mutter AG");

  const ImportReport again = sandbox.take(first, "accounts");
  CHECK(again.unchanged == 2);
  CHECK(again.change == 0);

  const ImportReport corrected = sandbox.take(sandbox.write("b.csv", "Kundennr.;Name;Mitarbeiter\n1001;Mutter AG;30\n1003;Neu KG;5\n"), "accounts");
  CHECK(corrected.added == 1);
  CHECK(corrected.updated == 1);
  REQUIRE(sandbox.workspace().undo().has_value());
  CHECK(sandbox.state().all<domain::Account>().size() == 2);
}

TEST_CASE("rows that fail are set aside with row, column, value and reason, the rest goes in") {
  Sandbox sandbox;
  const ImportReport report = sandbox.take(
      sandbox.write(
          "a.csv", "number,name,employees,customer_since,parent\n1,A,12,2020-01-01,\n2,B,many,,\n3,,5,,\n4,D,,2020-13-01,\n5,E,,,Nobody\n6,F,7,,A\n"),
      "accounts");
  CHECK(report.rowsRead == 6);
  CHECK(report.added == 2);
  REQUIRE(report.problems.size() == 4);
  CHECK(report.problems[0].row == 3);
  CHECK(report.problems[0].column == "employees");
  CHECK(report.problems[0].value == "many");
  CHECK(report.problems[0].error.code == base::ErrorCode::valueNotANumber);
  CHECK(report.problems[1].error.code == base::ErrorCode::fieldRequired);
  CHECK(report.problems[2].error.code == base::ErrorCode::valueNotADate);
  CHECK(report.problems[3].error.code == base::ErrorCode::valueNotAReference);
}

TEST_CASE("a circle of parents within one file is set aside, not half taken in") {
  Sandbox sandbox;
  const ImportReport report = sandbox.take(sandbox.write("a.csv", "number,name,parent\n1,A,B\n2,B,A\n3,C,\n"), "accounts");
  CHECK(report.added == 1);
  CHECK(report.setAside == 2);
}

TEST_CASE("contacts join a person with a position and are known again by e-mail") {
  Sandbox sandbox;
  sandbox.take(sandbox.write("a.csv", "number,name\n1,Alpha\n2,Beta\n"), "accounts");
  const auto file = sandbox.write(
      "c.csv", "Company,Contact name,Title,Email\nAlpha,Petra Vogt,Head of purchasing,p.vogt@alpha.example\nBeta,Tom Adler,CTO,\nGamma,X Y,,\n");
  const ImportReport report = sandbox.take(file, "contacts");
  CHECK(report.added == 2);
  CHECK(report.setAside == 1);
  CHECK(sandbox.take(file, "contacts").unchanged == 2);
  const ImportReport moved = sandbox.take(sandbox.write("d.csv", "Company,Last name,Email\nBeta,Vogt,P.VOGT@alpha.example\n"), "contacts");
  CHECK(moved.updated == 1);
  CHECK(sandbox.state().all<domain::Person>().size() == 2);
  CHECK(sandbox.state().all<domain::Position>().size() == 3);
}

TEST_CASE("sales create whom they name, add up within a file, and are not counted twice") {
  Sandbox sandbox;
  const auto file = sandbox.write("s.csv",
                                  "Kundennr.;Kunde;Belegdatum;Artikel;Warengruppe;Umsatz\n1;Alpha;01.02.2025;Pumpe;Pumpen;1.000,50\n1;Alpha;15.02."
                                  "2025;Pumpe;Pumpen;-100,00\n2;Beta;31.03.2025;Ventil;Ventile;20,00\n2;Beta;31.03.2025;Ventil;Ventile;20,00\n");
  const ImportReport report = sandbox.take(file, "sales", "erp");
  CHECK(report.added == 4);
  CHECK(report.createdAccounts == 2);
  CHECK(report.createdProducts == 2);
  CHECK(sandbox.revenue() == 100050 - 10000 + 4000);
  const ImportReport again = sandbox.take(file, "sales", "erp");
  CHECK(again.unchanged == 4);
  CHECK(again.change == 0);
  CHECK(sandbox.revenue() == 94050);
}

TEST_CASE("a corrected file replaces the accounts and months it covers, and one undo brings back exactly what was there") {
  Sandbox sandbox;
  sandbox.take(sandbox.write("s.csv", "account,day,revenue\nAlpha,2025-02-01,100\nAlpha,2025-02-20,50\nAlpha,2025-03-01,7\nBeta,2025-02-01,9\n"),
               "sales", "erp");
  const ImportReport report =
      sandbox.take(sandbox.write("t.csv", "account,day,revenue\nAlpha,2025-02-01,100\nAlpha,2025-02-21,60\nAlpha,2025-04-01,1\n"), "sales", "erp");
  CHECK(report.updated == 2);
  CHECK(report.added == 1);
  CHECK(sandbox.revenue() == (160 + 7 + 9 + 1) * 100);
  // Another source does not replace anything.
  sandbox.take(sandbox.write("u.csv", "account,day,revenue\nAlpha,2025-02-01,1000\n"), "sales", "shop");
  CHECK(sandbox.revenue() == 1177 * 100);
  REQUIRE(sandbox.workspace().undo().has_value());
  REQUIRE(sandbox.workspace().undo().has_value());
  CHECK(sandbox.revenue() == (150 + 7 + 9) * 100);
  REQUIRE(sandbox.workspace().redo().has_value());
  CHECK(sandbox.revenue() == 177 * 100);
}

TEST_CASE("with document numbers a line is replaced by document, product and day") {
  Sandbox sandbox;
  sandbox.take(
      sandbox.write("s.csv", "account,day,invoice,product,revenue\nAlpha,2025-02-01,R1,P,100\nAlpha,2025-02-01,R1,Q,50\nAlpha,2025-02-02,R2,P,7\n"),
      "sales", "erp");
  const ImportReport report =
      sandbox.take(sandbox.write("t.csv", "account,day,invoice,product,revenue\nAlpha,2025-02-01,R1,P,110\n"), "sales", "erp");
  CHECK(report.updated == 1);
  CHECK(sandbox.revenue() == (110 + 50 + 7) * 100);
}

TEST_CASE("without creating, rows of unknown customers are set aside") {
  Sandbox sandbox;
  const ImportReport report = sandbox.take(sandbox.write("s.csv", "account,day,revenue\nAlpha,2025-02-01,100\n"), "sales", "erp", false);
  CHECK(report.setAside == 1);
  CHECK(report.problems[0].error.code == base::ErrorCode::creationRefused);
  CHECK(sandbox.state().all<domain::Account>().empty());
}

TEST_CASE("a date order that can be read in two ways is an error that names the column, not a guess") {
  Sandbox sandbox;
  ImportRequest request;
  request.files = {sandbox.write("s.csv", "account,day,revenue\nAlpha,03/04/2025,100\nAlpha,05/06/2025,1\n")};
  request.kind = "sales";
  const auto refused = runImport(sandbox.workspace(), kEnglish, request, {});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == base::ErrorCode::dateOrderAmbiguous);
  request.dates = "mm/dd/yyyy";
  REQUIRE(runImport(sandbox.workspace(), kEnglish, request, {}).has_value());
  CHECK(base::isoText(sandbox.state().sales().first) == "2025-03");
}

TEST_CASE("stopping an import leaves the workspace as it was") {
  Sandbox sandbox;
  std::string text = "account,day,revenue\n";
  for (int i = 0; i < 200'000; ++i) text += "A" + std::to_string(i % 50) + ",2025-02-01,100\n";
  ImportRequest request;
  request.files = {sandbox.write("s.csv", text)};
  request.kind = "sales";
  const auto stopped = runImport(sandbox.workspace(), kEnglish, request, [](double) { return false; });
  REQUIRE_FALSE(stopped.has_value());
  CHECK(stopped.error().code == base::ErrorCode::cancelled);
  CHECK(sandbox.state().all<domain::Account>().empty());
  CHECK(sandbox.workspace().salesBatches()->empty());
}

TEST_CASE("Northwind comes in whole: 91 accounts with contacts, 77 products, 2,155 lines of 1,265,793.29") {
  const auto data = sharedData("northwind");
  if (!data) return;
  Sandbox sandbox;
  CHECK(sandbox.take(*data / "customers.csv", "accounts").added == 91);
  CHECK(sandbox.take(*data / "customers.csv", "contacts").added == 91);
  CHECK(sandbox.take(*data / "products.csv", "products").added == 77);
  const ImportReport sales = sandbox.take(*data / "sales_lines.csv", "sales");
  CHECK(sales.added == 2155);
  CHECK(sales.createdAccounts == 0);
  CHECK(sales.createdProducts == 0);
  CHECK(sales.revenue == 126579329);
  CHECK(sandbox.revenue() == 126579329);
  CHECK(sandbox.take(*data / "sales_lines.csv", "sales").revenue == 126579329);
  for (const char* file : {"customers.csv", "products.csv"})
    CHECK(sandbox.take(*data / file, file == std::string("products.csv") ? "products" : "accounts").change == 0);
  CHECK(sandbox.take(*data / "sales_lines.csv", "sales").unchanged == 2155);
  CHECK(sandbox.take(*data / "customers.csv", "contacts").change == 0);
}

TEST_CASE("Maven's pipeline comes in with its stages; open deals without an account are set aside with that reason") {
  const auto data = sharedData("maven_crm");
  if (!data) return;
  Sandbox sandbox;
  CHECK(sandbox.take(*data / "accounts.csv", "accounts").added == 85);
  CHECK(sandbox.take(*data / "products.csv", "products").added == 7);
  CHECK(sandbox.take(*data / "sales_teams.csv", "team").added == 35);
  ImportRequest request;
  request.files = {*data / "sales_pipeline.csv"};
  request.mapping = sandbox.write("m.json", R"({"format":"kam-mapping/1","kind":"opportunities","values":{"product":{"GTXPro":"GTX Pro"}}})");
  const auto report = runImport(sandbox.workspace(), kEnglish, request, {});
  REQUIRE(report.has_value());
  CHECK(report->rowsRead == 8800);
  CHECK(report->setAside == 1425);
  CHECK(report->added == 7375);
  CHECK(report->problems.at(0).error.code == base::ErrorCode::fieldRequired);
  std::int64_t won = 0;
  for (const domain::Opportunity& opportunity : sandbox.state().all<domain::Opportunity>())
    if (opportunity.outcome == domain::Outcome::won) won += opportunity.amount.value_or(base::Amount{}).minor;
  CHECK(won == 10'005'534 * 100LL);
  CHECK(runImport(sandbox.workspace(), kEnglish, request, {})->change == 0);
}

TEST_CASE("a column that only sounds like a choice is left out where its values are none, and no row is lost to it") {
  Sandbox box;
  const auto foreign = box.take(
      box.write("crm.csv", "Account Name,Type\nAdler AG,Customer - Direct\nBrandt GmbH,Prospect\nCity of Ulm,Customer - Channel\n"), "accounts");
  CHECK(foreign.added == 3);
  CHECK(foreign.columns == std::vector<std::pair<std::string, std::string>>{{"Account Name", "name"}, {"Type", ""}});
  // One slip among good values is a mistake of that row, and said so.
  const auto own = box.take(box.write("own.csv", "Name,Type\nAdler AG,company\nCity of Ulm,public_body\nBrandt GmbH,compny\n"), "accounts");
  CHECK(own.updated == 2);
  CHECK(own.setAside == 1);
}

TEST_CASE("own fields of accounts come in by their names, typed as they were defined, and go out of the way of an undo") {
  Sandbox sandbox;
  for (const domain::CustomField& field : {domain::CustomField{{}, "Werke", domain::CustomType::number, {}},
                                           domain::CustomField{{}, "Lieferbedingung", domain::CustomType::choice, {"FCA", "DAP"}},
                                           domain::CustomField{{}, "Auditiert am", domain::CustomType::day, {}}}) {
    const auto edit = addCustomField(*sandbox.workspace().snapshot(), field);
    REQUIRE(edit.has_value());
    REQUIRE(sandbox.workspace().commit(*edit).has_value());
  }
  const auto file = sandbox.write("a.csv",
                                  "Kundennr.;Name;Werke;Lieferbedingung;Auditiert am\n"
                                  "1;Nord AG;2,5;dap;31.03.2026\n"
                                  "2;Süd AG;;;\n"
                                  "3;Ost AG;viele;FCA;\n");
  const ImportReport report = sandbox.take(file, "accounts");
  CHECK(report.added == 2);
  CHECK(report.setAside == 1);
  REQUIRE(report.problems.size() == 1);
  CHECK(report.problems[0].row == 4);
  CHECK(report.problems[0].column == "Werke");
  CHECK(report.problems[0].value == "viele");
  const auto named = [&](const std::string& name) -> domain::Account {
    for (const domain::Account& account : sandbox.state().all<domain::Account>())
      if (account.name == name) return account;
    FAIL("no " << name);
    return {};
  };
  CHECK(domain::customValue(named("Nord AG"), "werke") == "2.5");
  CHECK(domain::customValue(named("Nord AG"), "lieferbedingung") == "DAP");
  CHECK(domain::customValue(named("Nord AG"), "auditiert_am") == "2026-03-31");
  CHECK(named("Süd AG").custom.empty());
  CHECK(sandbox.take(file, "accounts").unchanged == 2);

  // A column alone leaves the other own fields as they are.
  const ImportReport later = sandbox.take(sandbox.write("b.csv", "Kundennr.;Name;Werke\n1;Nord AG;4\n2;Süd AG;1\n"), "accounts");
  CHECK(later.updated == 2);
  CHECK(domain::customValue(named("Nord AG"), "werke") == "4");
  CHECK(domain::customValue(named("Nord AG"), "lieferbedingung") == "DAP");
  REQUIRE(sandbox.workspace().undo().has_value());
  CHECK(domain::customValue(named("Nord AG"), "werke") == "2.5");
  CHECK(named("Süd AG").custom.empty());
}

TEST_CASE("colleagues whose names stand in two columns come in under both, and are known again") {
  Sandbox sandbox;
  const auto file = sandbox.write("employees.csv", "last_name,first_name,region\nDavolio,Nancy,WA\nFuller,Andrew,WA\n");
  const ImportReport report = sandbox.take(file, "team");
  CHECK(report.added == 2);
  std::vector<std::string> names;
  for (const domain::TeamMember& member : sandbox.state().all<domain::TeamMember>()) names.push_back(member.name);
  std::sort(names.begin(), names.end());
  CHECK(names == std::vector<std::string>{"Andrew Fuller", "Nancy Davolio"});
  CHECK(sandbox.take(file, "team").unchanged == 2);
}
