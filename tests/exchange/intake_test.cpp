// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/intake/contact_intake.h"

#include "domain/records.h"
#include "exchange/files.h"
#include "exchange/intake/file_plan.h"
#include "exchange/intake/record_intake.h"
#include "exchange/intake/sales_intake.h"

#include <catch2/catch.hpp>
#include <numeric>

using namespace kam;
using namespace kam::exchange;
using namespace kam::domain;
using base::ErrorCode;

namespace {
/// A workspace without a file: what intake makes goes straight into the next state.
struct Desk {
  Snapshot state;
  base::CountingIdSource ids{100};

  base::Result<FilePlan> plan(const std::filesystem::path& path, const std::string& kind, const char* mapping = nullptr) const {
    PlanRequest request;
    request.kind = kind;
    if (mapping != nullptr) {
      auto parsed = parseMapping(mapping, "mapping.json");
      REQUIRE(parsed);
      request.mapping = std::move(*parsed);
    }
    return planFile(path, request);
  }
  RecordIntake records(const std::filesystem::path& path, const std::string& kind, const char* mapping = nullptr) {
    const auto planned = plan(path, kind, mapping);
    REQUIRE(planned);
    auto rows = openRows(*planned);
    REQUIRE(rows);
    const auto columns = planned->intakeColumns();
    const auto taken = kind == "contacts" ? takeContacts(state, ids, columns, **rows, {})
                                          : takeRecords(state, ids, {findRecordType(kind)->kind, columns, {}, {}, {}}, **rows, {});
    REQUIRE(taken);
    const IntakeCounts& counts = taken->counts;
    CHECK(counts.rowsRead == counts.added + counts.updated + counts.unchanged + counts.setAside);
    state = state.with(taken->rows);
    return *taken;
  }
  RecordIntake recordsOf(const std::string& text, const std::string& kind, const char* mapping = nullptr) {
    const test::TemporaryFile file("intake.csv", text);
    return records(file.path(), kind, mapping);
  }
  std::vector<std::int64_t> revenues;
  std::vector<std::string> documents;
  SalesIntake sales(const std::filesystem::path& path, const char* mapping = nullptr) {
    const auto planned = plan(path, "sales", mapping);
    REQUIRE(planned);
    auto rows = openRows(*planned);
    REQUIRE(rows);
    revenues.clear();
    documents.clear();
    const auto columns = planned->intakeColumns();
    const auto taken = takeSales(state, ids, {columns, {}, true}, **rows,
                                 [&](SalesLines& lines) -> base::Result<void> {
                                   revenues.insert(revenues.end(), lines.revenue.begin(), lines.revenue.end());
                                   for (const std::uint32_t document : lines.document) documents.emplace_back(lines.documentAt(document));
                                   return {};
                                 },
                                 {});
    REQUIRE(taken);
    const IntakeCounts& counts = taken->counts;
    CHECK(counts.rowsRead == counts.added + counts.updated + counts.unchanged + counts.setAside);
    state = state.with(taken->rows);
    return *taken;
  }
  SalesIntake salesOf(const std::string& text, const char* mapping = nullptr) {
    const test::TemporaryFile file("intake_sales.csv", text);
    return sales(file.path(), mapping);
  }
};

const Account& accountNamed(const Snapshot& state, const std::string& name) {
  for (const Account& account : state.all<Account>())
    if (account.name == name) return account;
  FAIL("no account " << name);
  throw std::logic_error("unreachable");
}
}  // namespace

TEST_CASE("a German ERP's sales come in from a bare file: Windows-1252, semicolons, commas, trailing minus, titles above") {
  Desk desk;
  const auto taken = desk.sales(test::fixture("erp_umsatz.csv"));
  CHECK(taken.counts.rowsRead == 9);
  CHECK(taken.counts.added == 7);
  CHECK(taken.counts.setAside == 2);
  CHECK(desk.revenues == std::vector<std::int64_t>{123456, -1250, 100000000, 99, 1200, 0, 450050});
  CHECK(desk.documents[0] == "R-1001");
  CHECK(taken.counts.createdAccounts == 4);
  CHECK(accountNamed(desk.state, "Müller & Söhne GmbH").number == "10010");
  CHECK(accountNamed(desk.state, "Fa. \"Zum Löwen\"").number == "10030");
  REQUIRE(taken.problems.size() == 2);
  CHECK(taken.problems[0].row == 10);
  CHECK(taken.problems[0].column == "Umsatz netto (EUR)");
  CHECK(taken.problems[0].value == "k.A.");
  CHECK(taken.problems[0].error.code == ErrorCode::valueNotAnAmount);
  CHECK(taken.problems[1].row == 11);
  CHECK(taken.problems[1].column == "Belegdatum");
  CHECK(taken.problems[1].error.code == ErrorCode::valueNotADate);
}

TEST_CASE("a mapping joins, computes, filters and translates") {
  Desk desk;
  const auto taken = desk.salesOf(
      "Kd;Art;Tag;Gruppe;Artikel;Menge;Preis;Rabatt\n1;R;01.02.2025;A;x;3;0,335;0,05\n1;Storno;01.02.2025;A;x;3;0,335;0\n2;R;02.02.2025;B;y;2;1.000,"
      "00;0\n",
      R"json({"format":"kam-mapping/1","kind":"sales","columns":{"account_number":"Kd","day":"Tag","product":{"join":["Gruppe","Artikel"],"with":" / "},
          "revenue":{"expression":"menge * preis * (1 - rabatt)"}},"values":{"product":{"A / x":"Alpha"}},"where":["Art != 'Storno'"]})json");
  CHECK(taken.counts.rowsRead == 2);
  CHECK(desk.revenues == std::vector<std::int64_t>{95, 200000});
  std::vector<std::string> products;
  for (const Product& product : desk.state.all<Product>()) products.push_back(product.name);
  CHECK(products == std::vector<std::string>{"Alpha", "B / y"});
}

TEST_CASE("a mapping that names what is not there is refused by name") {
  Desk desk;
  const test::TemporaryFile file("intake.csv", "Kunde,Datum,Umsatz\nA,2025-01-01,5\n");
  const auto errorOf = [&](const char* mapping) { return desk.plan(file.path(), "sales", mapping).error(); };
  CHECK(errorOf(R"({"format":"kam-mapping/1","kind":"sales","columns":{"turnover":"Umsatz"}})").code == ErrorCode::unknownField);
  CHECK(errorOf(R"({"format":"kam-mapping/1","kind":"sales","columns":{"revenue":"Erlös"}})").code == ErrorCode::columnUnknown);
  CHECK(errorOf(R"({"format":"kam-mapping/1","kind":"sales","columns":{"revenue":{"expression":"Umsatz *"}}})").code ==
        ErrorCode::expressionMalformed);
  CHECK(errorOf(R"({"format":"kam-mapping/1","kind":"sales","values":{"produkt":{"a":"b"}}})").code == ErrorCode::jsonUnknownKey);
}

TEST_CASE("units behind a heading do not hide it") {
  Desk desk;
  CHECK(desk.salesOf("Kunde,Datum,Umsatz [€],Menge (Stk)\nA,2025-01-01,5,2\n").counts.added == 1);
  CHECK(desk.salesOf("Kunde,Datum,Revenue in EUR\nA,2025-01-01,5\n").counts.added == 1);
}

TEST_CASE("an amount in another currency than the workspace's is set aside, not taken for euros") {
  Desk desk;
  const auto taken = desk.salesOf("Kunde,Datum,Umsatz\nA,2025-01-01,5 €\nA,2025-01-01,USD 7\nA,2025-01-01,EUR 9\n");
  CHECK(desk.revenues == std::vector<std::int64_t>{500, 900});
  REQUIRE(taken.problems.size() == 1);
  CHECK(taken.problems[0].error.code == ErrorCode::currencyMismatch);
}

TEST_CASE("names with damaged bytes are repaired once and found again") {
  Desk desk;
  std::string text = "Kunde,Datum,Umsatz\nM\xFCller,2025-01-01,5\nM\xFCller,2025-01-02,6\n";
  for (int i = 0; i < 30; ++i) text += "Wörther,2025-01-01,1\n";
  CHECK(desk.salesOf(text).counts.createdAccounts == 2);
  CHECK(accountNamed(desk.state, "M\xEF\xBF\xBDller").status == AccountStatus::active);
  CHECK(desk.salesOf(text).counts.createdAccounts == 0);
}

TEST_CASE("rows of one account that contradict each other change nothing the second time") {
  Desk desk;
  const std::string text = "number,name,city\n1,A,Bonn\n1,A,Berlin\n";
  CHECK(desk.recordsOf(text, "accounts").counts.added == 1);
  CHECK(accountNamed(desk.state, "A").city == "Berlin");
  const auto again = desk.recordsOf(text, "accounts");
  CHECK(again.counts.unchanged == 2);
  CHECK(again.rows.empty());
}

TEST_CASE("parents are found in any order within a file") {
  Desk desk;
  desk.recordsOf("name,parent\nDaughter,Mother\nMother,Grandmother\nGrandmother,\n", "accounts");
  const Account& mother = accountNamed(desk.state, "Mother");
  CHECK(accountNamed(desk.state, "Daughter").parent == mother.id);
  CHECK(mother.parent == accountNamed(desk.state, "Grandmother").id);
}

TEST_CASE("people who share an address stay two, people without a name are not one by chance") {
  Desk desk;
  desk.recordsOf("name\nFirma\n", "accounts");
  const std::string text =
      "company,first name,last "
      "name,email\nFirma,Anna,Alt,info@firma.de\nFirma,Bernd,Neu,info@firma.de\nFirma,,,eins@firma.de\nFirma,,,zwei@firma.de\n";
  CHECK(desk.recordsOf(text, "contacts").counts.added == 4);
  CHECK(desk.state.all<Person>().size() == 4);
  CHECK(desk.recordsOf(text, "contacts").counts.unchanged == 4);
  // Anna married: the address and her given name tell that it is still her.
  CHECK(desk.recordsOf("company,first name,last name,email\nFirma,Anna,Jung,info@firma.de\n", "contacts").counts.updated == 1);
  CHECK(desk.state.all<Person>().size() == 4);
}

TEST_CASE("stages that end an opportunity are known by other programs' names too") {
  Desk desk;
  Stage won;
  won.id = Id<Stage>(1);
  won.key = "won";
  won.name = "Gewonnen";
  won.outcome = Outcome::won;
  Stage lost = won;
  lost.id = Id<Stage>(2);
  lost.key = "lost";
  lost.name = "Verloren";
  lost.outcome = Outcome::lost;
  desk.state = desk.state.withTable(Kind::stages, std::make_shared<Table<Stage>>(std::vector{won, lost}));
  desk.recordsOf("name\nFirma\n", "accounts");
  const auto taken =
      desk.recordsOf("opportunity name,account,stage,close date\nX,Firma,Closed Won,2025-03-01\nY,Firma,Lost,2025-03-02\nZ,Firma,Demo,2026-01-01\n",
                     "opportunities");
  CHECK(taken.counts.added == 3);
  std::vector<Outcome> outcomes;
  for (const Opportunity& opportunity : desk.state.all<Opportunity>()) {
    outcomes.push_back(opportunity.outcome);
    CHECK(opportunity.closed.has_value() == (opportunity.outcome != Outcome::open));
  }
  CHECK(outcomes == std::vector{Outcome::won, Outcome::lost, Outcome::open});
  CHECK(desk.state.all<Stage>().size() == 3);
}

TEST_CASE("Northwind's figures come out of its files") {
  const auto folder = test::sharedData("northwind");
  if (folder.empty()) return;
  Desk desk;
  CHECK(desk.records(folder / "customers.csv", "accounts").counts.added == 91);
  CHECK(desk.records(folder / "customers.csv", "contacts").counts.added == 91);
  CHECK(desk.records(folder / "products.csv", "products").counts.added == 77);
  const auto taken = desk.sales(folder / "sales_lines.csv");
  CHECK(taken.counts.added == 2155);
  CHECK(taken.counts.createdAccounts == 0);
  CHECK(taken.counts.createdProducts == 0);
  CHECK(std::accumulate(desk.revenues.begin(), desk.revenues.end(), std::int64_t{0}) == 126'579'329);
  CHECK(desk.records(folder / "customers.csv", "accounts").rows.empty());
  CHECK(desk.records(folder / "customers.csv", "contacts").rows.empty());
  CHECK(desk.records(folder / "products.csv", "products").rows.empty());
}

TEST_CASE("every torture file goes in, or is refused with a reason, as every kind") {
  const auto folder = test::sharedData("torture/csv");
  if (folder.empty()) return;
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    for (const char* kind : {"", "accounts", "contacts", "products", "team"}) {
      Desk desk;
      const auto planned = desk.plan(entry.path(), kind);
      if (!planned || planned->subject.isSales()) continue;
      desk.records(entry.path(), planned->subject.key);
      ++files;
    }
    // The first three columns taken for a customer, a day and an amount: mostly nonsense, all of it set aside.
    const auto layout = sniffLayout(entry.path(), {});
    if (!layout || layout->header.size() < 3) continue;
    PlanRequest request;
    request.kind = "sales";
    request.file.decimal = ".";
    request.file.dates = "dd.mm.yyyy";
    request.columns = {{layout->header[0], "account"}, {layout->header[1], "day"}, {layout->header[2], "revenue"}};
    const auto planned = planFile(entry.path(), request);
    if (!planned) continue;
    auto rows = openRows(*planned);
    REQUIRE(rows);
    Desk desk;
    const auto columns = planned->intakeColumns();
    const auto taken = takeSales(desk.state, desk.ids, {columns, {}, true}, **rows, [](SalesLines&) -> base::Result<void> { return {}; }, {});
    REQUIRE(taken);
    CHECK(taken->counts.rowsRead == taken->counts.added + taken->counts.setAside);
  }
  CHECK(files > 0);
}

TEST_CASE("the columns of other programs' exports are known without a mapping") {
  const auto fields = [](const std::string& kind, const std::vector<std::string>& headers) { return recogniseColumns(*subjectNamed(kind), headers); };
  using Fields = std::vector<std::string>;
  // Salesforce
  CHECK(fields("accounts", {"Account Name", "Account Number", "Annual Revenue", "Employees", "Billing Street", "Billing City",
                            "Billing Zip/Postal Code", "Billing Country", "Parent Account", "Account Owner"}) ==
        Fields{"name", "number", "own_revenue", "employees", "street", "city", "postal_code", "country", "parent", "kam"});
  CHECK(fields("accounts", {"Id", "Name", "BillingStreet", "BillingCity", "BillingPostalCode", "BillingCountry", "NumberOfEmployees"}) ==
        Fields{"number", "name", "street", "city", "postal_code", "country", "employees"});
  CHECK(fields("opportunities", {"Opportunity Name", "Account Name", "Amount", "Close Date", "Stage", "Probability (%)", "Opportunity Owner"}) ==
        Fields{"name", "account", "amount", "expected_close", "stage", "probability", "owner"});
  // HubSpot
  CHECK(fields("accounts", {"Record ID", "Company name", "Company Domain Name", "Company owner", "Website URL", "Postal Code"}) ==
        Fields{"number", "name", "domain", "kam", "website", "postal_code"});
  CHECK(fields("opportunities", {"Record ID", "Deal Name", "Deal Stage", "Close Date", "Deal owner", "Amount", "Associated Company"}) ==
        Fields{"number", "name", "stage", "expected_close", "owner", "amount", "account"});
  // Pipedrive
  CHECK(fields("contacts", {"Person - Name*", "Person - Phone", "Person - Email (Work)", "Organization - Name*"}) ==
        Fields{"name", "phone", "email", "account"});
  CHECK(fields("opportunities", {"Deal - Title", "Deal - Value", "Organization - Name*"}) == Fields{"name", "amount", "account"});
  CHECK(fields("accounts", {"Organization - Name", "Organization - Address"}) == Fields{"name", "street"});
  // Outlook and Google
  CHECK(fields("contacts", {"First Name", "Last Name", "Company", "Job Title", "Account", "E-mail Address", "Business Phone"}) ==
        Fields{"given_name", "family_name", "account", "job_title", "", "email", "phone"});
  CHECK(fields("contacts", {"Given Name", "Family Name", "E-mail 1 - Value", "Phone 1 - Value", "Organization 1 - Name", "Organization 1 - Title"}) ==
        Fields{"given_name", "family_name", "email", "phone", "account", "job_title"});
  CHECK(fields("contacts", {"First Name", "Last Name", "Organization Name", "Organization Title", "E-mail 1 - Value"}) ==
        Fields{"given_name", "family_name", "account", "job_title", "email"});
  // Dynamics, Odoo and EspoCRM
  CHECK(fields("opportunities", {"Topic", "Account", "Est. Close Date", "Est. Revenue"}) == Fields{"name", "account", "expected_close", "amount"});
  CHECK(fields("opportunities", {"name", "partner_name", "stage_id", "expected_revenue"}) == Fields{"name", "account", "stage", "amount"});
  CHECK(fields("accounts", {"name", "billingAddressStreet", "billingAddressCity", "billingAddressCountry", "billingAddressPostalCode"}) ==
        Fields{"name", "street", "city", "country", "postal_code"});
  // A contact's own id is not its customer's.
  CHECK(fields("contacts", {"Id", "Last Name", "Account Name"}) == Fields{"", "family_name", "account"});
}
