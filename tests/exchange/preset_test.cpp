// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of other programs are known by their columns and go where they belong.
#include "exchange/mapping/preset.h"

#include "exchange/files.h"
#include "exchange/intake/file_plan.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <map>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;

namespace {
struct Read {
  std::string preset;
  std::string kind;
  /// Field → column.
  std::map<std::string, std::string> columns;
};

base::Result<FilePlan> planned(const std::string& text, const PlanRequest& request = {}) {
  const test::TemporaryFile file("export.csv", text);
  return planFile(file.path(), request);
}

Read readOf(const FilePlan& plan) {
  Read read{plan.preset, plan.subject.key, {}};
  for (std::size_t i = 0; i < plan.fields.size(); ++i)
    if (!plan.fields[i].empty()) read.columns[plan.fields[i]] = plan.layout.header[i];
  return read;
}

Read readOf(const std::string& text, const PlanRequest& request = {}) {
  const auto plan = planned(text, request);
  INFO(text);
  if (!plan) {
    INFO(static_cast<int>(plan.error().code));
    REQUIRE(plan);
  }
  return readOf(*plan);
}

/// The header of a file of the shared data with one row under it.
std::string withRow(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::string header;
  std::getline(in, header);
  while (!header.empty() && (header.back() == '\r' || header.back() == '\n')) header.pop_back();
  std::string row = "x";
  row.append(static_cast<std::size_t>(std::count(header.begin(), header.end(), ',')), ',');
  return header + "\n" + row + "\n";
}
}  // namespace

TEST_CASE("every preset's name is known, and only those") {
  for (const char* key : {"salesforce", "hubspot", "dynamics", "pipedrive", "suitecrm", "espocrm", "odoo", "outlook", "google", "erp-de", "erp-en"}) {
    INFO(key);
    REQUIRE(presetNamed(key) != nullptr);
    CHECK(presetKeys().find(key) != std::string::npos);
    const auto tables = presetTables();
    CHECK(std::any_of(tables.begin(), tables.end(), [&](const PresetTable& table) { return table.preset == key; }));
  }
  CHECK(presetNamed("sap") == nullptr);
}

TEST_CASE("every column of a preset goes to a field that its kind has") {
  for (const PresetTable& table : presetTables()) {
    const auto subject = subjectNamed(table.subject);
    REQUIRE(subject);
    REQUIRE(presetNamed(table.preset) != nullptr);
    std::string columns(table.columns);
    for (std::size_t from = 0; from < columns.size();) {
      const std::size_t end = std::min(columns.find('|', from), columns.size());
      const std::string entry = columns.substr(from, end - from);
      const std::size_t sign = entry.rfind('=');
      INFO(table.preset << " " << table.subject << ": " << entry);
      REQUIRE(sign != std::string::npos);
      const std::string field = entry.substr(sign + 1);
      CHECK((field.empty() || subject->find(field)));
      from = end + 1;
    }
  }
}

TEST_CASE("exports of customer programs are known by their columns") {
  const Read salesforce = readOf(
      "Account Name,Account Owner,Billing City,Billing Zip/Postal Code,Rating,Type,Annual Revenue\nAlpha,Mia,Graz,8010,Hot,Customer - Direct,1000\n");
  CHECK(salesforce.preset == "salesforce");
  CHECK(salesforce.kind == "accounts");
  CHECK(salesforce.columns.at("postal_code") == "Billing Zip/Postal Code");
  CHECK(salesforce.columns.at("kam") == "Account Owner");
  // "Hot" is no credit rating, "Customer - Direct" none of the types there are.
  CHECK_FALSE(salesforce.columns.contains("credit_rating"));
  CHECK_FALSE(salesforce.columns.contains("type"));

  const Read hubspot =
      readOf("Record ID,Deal Name,Deal Stage,Close Date,Deal owner,Amount,Pipeline,Associated Company\n7,Line 3,Won,2026-01-31,Mia,5,Sales,Alpha\n");
  CHECK(hubspot.preset == "hubspot");
  CHECK(hubspot.kind == "opportunities");
  CHECK(hubspot.columns.at("account") == "Associated Company");

  const Read dynamics = readOf(
      "(Do Not Modify) Opportunity,(Do Not Modify) Row Checksum,(Do Not Modify) Modified On,Topic,Account,Est. Close Date,Est. Revenue,Status "
      "Reason\n"
      "8f2,abc,2026-01-02,Line 3,Alpha,2026-01-31,5000,In Progress\n");
  CHECK(dynamics.preset == "dynamics");
  CHECK(dynamics.columns == std::map<std::string, std::string>{
                                {"name", "Topic"}, {"account", "Account"}, {"expected_close", "Est. Close Date"}, {"amount", "Est. Revenue"}});

  const Read suite = readOf("\"name\",\"id\",\"phone_office\",\"billing_address_city\",\"assigned_user_name\",\"rating\"\nAlpha,1,123,Graz,mia,A\n");
  CHECK(suite.preset == "suitecrm");
  CHECK(suite.columns.at("phone") == "phone_office");
  CHECK_FALSE(suite.columns.contains("number"));

  const Read espo = readOf("name,amount,accountName,stage,probability,closeDate,lastStage\nLine 3,5000,Alpha,Proposal,50,2026-01-31,x\n");
  CHECK(espo.preset == "espocrm");
  CHECK(espo.kind == "opportunities");

  const Read odoo = readOf("name,partner_name,expected_revenue,stage_id,user_id,probability\nLine 3,Alpha,5000,New,Mia,10\n");
  CHECK(odoo.preset == "odoo");
  CHECK(odoo.columns.at("owner") == "user_id");
}

TEST_CASE("German address books of Outlook are known, and the bank account is not the customer") {
  const Read outlook = readOf(
      "Anrede;Vorname;Nachname;Firma;Abteilung;Position;E-Mail-Adresse;Telefon geschäftlich;Mobiltelefon;Konto\n"
      "Frau;Petra;Vogt;Müller GmbH;Einkauf;Leiterin;p@v.example;030 1;0170 2;4711\n");
  CHECK(outlook.preset == "outlook");
  CHECK(outlook.columns.at("account") == "Firma");
  CHECK(outlook.columns.at("job_title") == "Position");
}

TEST_CASE("of several addresses in one cell of Google's export the first is taken") {
  const test::TemporaryFile file("google.csv",
                                 "First Name,Last Name,Organization Name,Organization Title,File As,E-mail 1 - Value,Phone 1 - Value\n"
                                 "Petra,Vogt,Alpha,Head of Purchasing,,p@a.example ::: q@a.example,1 ::: 2\n");
  const auto plan = planFile(file.path(), {});
  REQUIRE(plan);
  CHECK(plan->preset == "google");
  const auto rows = openRows(*plan);
  REQUIRE(rows);
  std::vector<std::string_view> cells;
  REQUIRE((*rows)->next(cells));
  std::map<std::string, std::string> row;
  for (std::size_t i = 0; i < cells.size(); ++i) row[plan->columns[i].column.field] = std::string(cells[i]);
  CHECK(row["email"] == "p@a.example");
  CHECK(row["phone"] == "1");
  CHECK(row["job_title"] == "Head of Purchasing");
}

TEST_CASE("sales of merchandise systems are known in German and in English, with SAP's names too") {
  const Read german =
      readOf("Kundennr.;Kunde;Belegdatum;Belegnr.;Artikelnr.;Artikel;Nettoumsatz (EUR);DB\n1;Alpha;31.01.2026;R1;10;Pumpe;1.234,50;12,5\n");
  CHECK(german.preset == "erp-de");
  CHECK(german.kind == "sales");
  CHECK(german.columns.at("revenue") == "Nettoumsatz (EUR)");
  CHECK(german.columns.at("margin") == "DB");
  const Read sap = readOf("KUNNR;NAME1;FKDAT;VBELN;MATNR;ARKTX;NETWR;FKIMG\n1;Alpha;31.01.2026;R1;10;Pumpe;1234,50;2\n");
  CHECK(sap.preset == "erp-de");
  CHECK(sap.columns.at("product") == "ARKTX");
  CHECK(sap.columns.at("revenue") == "NETWR");
  const Read english =
      readOf("Sell-to Customer No.,Posting Date,Document No.,Line Amount,Item No.,Item Category\n1,2026-01-31,R1,1234.50,10,Pumps\n");
  CHECK(english.preset == "erp-en");
  CHECK(english.columns.at("product_family") == "Item Category");
}

TEST_CASE("a named preset answers what its files leave open; a recognised one asks") {
  const std::string open = "Kundennr;Belegdatum;Umsatz\n1;03/04/2026;5,25\n2;05/06/2026;7,25\n";
  const auto asked = planned(open);
  REQUIRE_FALSE(asked);
  CHECK(asked.error().code == ErrorCode::dateOrderAmbiguous);
  PlanRequest request;
  request.preset = "erp-de";
  const auto plan = planned(open, request);
  REQUIRE(plan);
  const auto day = std::find_if(plan->columns.begin(), plan->columns.end(), [](const PlannedColumn& column) { return column.column.field == "day"; });
  CHECK(day->column.style.days == DateOrder::dayFirst);
}

TEST_CASE("a preset that does not exist or does not fit is an error that names what there is") {
  const std::string text = "Kundennr;Firma\n1;Alpha\n";
  PlanRequest request;
  request.preset = "sap";
  CHECK(planned(text, request).error().code == ErrorCode::presetUnknown);
  CHECK(planned(text, request).error().arguments[1].find("salesforce, hubspot") == 0);
  request.preset = "pipedrive";
  CHECK(planned(text, request).error().code == ErrorCode::presetUnfit);
  request.preset = "none";
  CHECK(readOf(text, request).preset.empty());
}

TEST_CASE("a mapping that was put right is found again by the columns, whatever their order, and taken before a preset") {
  const auto mapping =
      parseMapping(R"({"format":"kam-mapping/1","kind":"accounts","columns":{"name":"Wer","number":"Nr"},"leave_out":["Ort"]})", "saved");
  REQUIRE(mapping);
  PlanRequest request;
  request.saved.push_back({"our list", headerKey({"Wer", "Nr", "Ort"}), *mapping});
  const Read read = readOf("Ort;Nr;Wer\nGraz;1;Alpha\n", request);
  CHECK(read.preset == "our list");
  CHECK(read.columns == std::map<std::string, std::string>{{"name", "Wer"}, {"number", "Nr"}});
  CHECK(planned("Ort;Nr;Wer;Land\nGraz;1;Alpha;AT\n", request).error().code == ErrorCode::kindUnrecognised);
  request.preset = "none";
  CHECK(planned("Ort;Nr;Wer\nGraz;1;Alpha\n", request).error().code == ErrorCode::kindUnrecognised);
}

TEST_CASE("a saved mapping that names the row of columns reads the file that way") {
  auto mapping = parseMapping(R"({"format":"kam-mapping/1","kind":"accounts","file":{"header_row":3},"columns":{"name":"Wer"}})", "saved");
  REQUIRE(mapping);
  PlanRequest request;
  request.saved.push_back({"with a title", headerKey({"Wer", "Was"}), *mapping});
  const auto plan = planned("Liste;2026\nStand;Mai\nWer;Was\nAlpha;x\n", request);
  REQUIRE(plan);
  CHECK(plan->layout.headerRow == 3);
  CHECK(plan->preset == "with a title");
}

TEST_CASE("a mapping written out reads as the same mapping") {
  const std::string text =
      R"({"format":"kam-mapping/1","name":"ERP","kind":"sales","source":"erp","currency":"EUR","file":{"decimal":",","header_row":2},)"
      R"("columns":{"day":"Datum","product":{"join":["A","B"],"with":"/"},"revenue":{"expression":"a * b"},"document":{"constant":"x"}},)"
      R"("values":{"product":{"a":"b"}},"where":["A != 'x'"],"leave_out":["C"],"match":["number"]})";
  const auto mapping = parseMapping(text, "m.json");
  REQUIRE(mapping);
  CHECK(mappingText(*mapping) == text);
}

TEST_CASE("headers of real exports are known", "[shared]") {
  const auto folder = test::sharedData("crm_header_formats");
  if (folder.empty()) return;
  const auto presetOf = [&](const char* file) { return readOf(withRow(folder / file)); };
  const Read google = presetOf("google_contacts_header_2024.csv");
  CHECK(google.preset == "google");
  CHECK(google.columns.at("account") == "Organization Name");
  const Read older = presetOf("google_contacts_header_2012_to_2023.csv");
  CHECK(older.preset == "google");
  CHECK(older.columns.at("family_name") == "Family Name");
  CHECK(older.columns.at("email") == "E-mail 1 - Value");
  const Read outlook = presetOf("outlook_2007_2016_header.csv");
  CHECK(outlook.preset == "outlook");
  CHECK(outlook.columns.at("account") == "Company");
  CHECK(outlook.columns.at("phone") == "Business Phone");
  const Read client = presetOf("google_shared_contacts_client_outlook.csv");
  CHECK(client.preset == "outlook");
  const Read pipedrive = presetOf("pipedrive_sample_import_header.csv");
  CHECK(pipedrive.preset == "pipedrive");
  CHECK(pipedrive.kind == "contacts");
  CHECK(pipedrive.columns.at("email") == "Person - Email (Work)");
  // The deals of that one portal name no company: the column that is missing is said.
  const auto deals = planned(withRow(folder / "hubspot_deals_export_header_observed.csv"));
  REQUIRE_FALSE(deals);
  CHECK(deals.error().code == ErrorCode::columnMissing);
  CHECK(deals.error().arguments[1] == "account");
}

TEST_CASE("a Salesforce file of accounts and people in one is read as contacts", "[shared]") {
  const auto folder = test::sharedData("salesforce_samples");
  if (folder.empty()) return;
  const auto plan = planFile(folder / "lwc-recipes_Accounts-Contacts.csv", {});
  REQUIRE(plan);
  CHECK(plan->preset == "salesforce");
  CHECK(readOf(*plan).columns.at("account") == "Account: Account Name");
  CHECK(readOf(*plan).columns.at("family_name") == "Contact: Last Name");
}
