// SPDX-License-Identifier: GPL-3.0-or-later
// Out of a workspace and in again: an export that is imported changes nothing, and set-aside rows come back as a file.
#include "app/export/export.h"

#include "app/import/import.h"
#include "domain/records.h"
#include "exchange/sheet/workbook.h"
#include "exchange/write/workbook_writer.h"
#include "support/temporary_folder.h"
#include "words/error_words.h"

#include <algorithm>
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
      REQUIRE(exportFile(*office.workspace, {kind, file, german, {}}));
      const bool empty = std::string(kind) == "team";
      if (empty) continue;
      const ImportReport report = office.take(file, kind);
      CHECK(report.rowsRead > 0);
      CHECK(report.unchanged == report.rowsRead);
      CHECK(report.setAside == 0);
      CHECK(report.change == 0);
    }
}

TEST_CASE("a workbook that is exported and imported again changes nothing, in both languages") {
  Office office;
  office.fill();
  for (const words::Language language : {words::Language::english, words::Language::german})
    for (const char* kind : {"accounts", "contacts", "products", "opportunities", "targets", "sales"}) {
      INFO(kind << (language == words::Language::german ? " German" : " English"));
      const auto file = office.path("out.xlsx");
      REQUIRE(exportFile(*office.workspace, {kind, file, false, language}));
      const ImportReport report = office.take(file, kind);
      for (const ImportProblem& problem : report.problems) UNSCOPED_INFO(words::sentence(kEnglish, problem.error));
      CHECK(report.rowsRead > 0);
      CHECK(report.unchanged == report.rowsRead);
      CHECK(report.setAside == 0);
      CHECK(report.change == 0);
    }
}

TEST_CASE("records in JSON that are imported again change nothing; the file says what they are") {
  Office office;
  office.fill();
  // JSON names an account by its name only, so that two of one name cannot be told apart.
  office.take(office.write("n.csv", "number,name\n3,Enkelin\n"), "accounts");
  for (const char* kind : {"accounts", "contacts", "products", "opportunities", "targets", "sales"}) {
    INFO(kind);
    REQUIRE(exportFile(*office.workspace, {kind, office.path("out.json"), false, {}}));
    const ImportReport report = office.take(office.path("out.json"), {});
    for (const ImportProblem& problem : report.problems) UNSCOPED_INFO(words::sentence(kEnglish, problem.error));
    CHECK(report.kind == kind);
    CHECK(report.rowsRead > 0);
    CHECK(report.unchanged == report.rowsRead);
  }
}

TEST_CASE("contacts go out as an address book and come in again unchanged; other records have no such form") {
  Office office;
  office.fill();
  office.take(office.write("n.csv", "number,name\n3,Enkelin\n"), "accounts");
  REQUIRE(exportFile(*office.workspace, {"contacts", office.path("c.vcf"), false, {}}));
  const ImportReport report = office.take(office.path("c.vcf"), {});
  CHECK(report.kind == "contacts");
  CHECK(report.rowsRead == 2);
  CHECK(report.unchanged == 2);
  const auto refused = exportFile(*office.workspace, {"accounts", office.path("a.vcf"), false, {}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::formatUnsupported);
}

TEST_CASE("a workbook keeps figures as figures, days as days, and texts as texts whatever they look like") {
  Office office;
  office.take(office.write("a.csv", "number,name,own_revenue,customer_since,market_share\n007,=1+1,1234.5,2001-02-03,12.5 %\n8,+49 30 1,,,\n"),
              "accounts");
  REQUIRE(exportFile(*office.workspace, {"accounts", office.path("a.xlsx"), false, words::Language::german}));
  const auto book = exchange::readWorkbook(office.path("a.xlsx"), exchange::FileForm::xlsx, {});
  REQUIRE(book);
  CHECK(book->sheets.at(0).name == "Kunden");
  exchange::SheetReader reader(book->table);
  REQUIRE(reader.next());
  const std::vector<std::string> header(reader.cells().begin(), reader.cells().end());
  REQUIRE(reader.next());
  const auto cell = [&](const std::string& name) {
    const auto at = static_cast<std::size_t>(std::find(header.begin(), header.end(), name) - header.begin());
    REQUIRE(at < reader.cells().size());
    return std::pair(std::string(reader.cells()[at]), reader.markAt(at).kind);
  };
  using Kind = exchange::CellMark::Kind;
  CHECK(cell("Nummer") == std::pair(std::string("007"), Kind::text));
  CHECK(cell("Name") == std::pair(std::string("=1+1"), Kind::text));
  CHECK(cell("Kunde seit") == std::pair(std::string("2001-02-03"), Kind::day));
  const auto numbers = std::count_if(reader.marks().begin(), reader.marks().end(), [](const auto& mark) { return mark.kind == Kind::number; });
  CHECK(numbers >= 2);
  // 12.5 % is kept as 0.125 and shown as percent.
  CHECK(std::find(reader.cells().begin(), reader.cells().end(), "12.5%") != reader.cells().end());
  CHECK(std::find(reader.cells().begin(), reader.cells().end(), "1234.5") != reader.cells().end());
}

TEST_CASE("the same data gives the same workbook, byte for byte; what cannot be written leaves nothing behind") {
  Office office;
  office.fill();
  REQUIRE(exportFile(*office.workspace, {"accounts", office.path("one.xlsx"), false, {}}));
  REQUIRE(exportFile(*office.workspace, {"accounts", office.path("two.xlsx"), false, {}}));
  CHECK(office.read("one.xlsx") == office.read("two.xlsx"));
  CHECK(exportFile(*office.workspace, {"accounts", office.path("no folder/x.xlsx"), false, {}}).error().code == base::ErrorCode::fileUnwritable);
  CHECK(exportFile(*office.workspace, {"nonsense", office.path("x.xlsx"), false, {}}).error().code == base::ErrorCode::unknownKind);
  CHECK_FALSE(std::filesystem::exists(office.path("x.xlsx.part")));
}

TEST_CASE("a sheet of a workbook is imported like a text, with its questions asked and its errors set aside") {
  Office office;
  office.take(office.write("a.csv", "number,name\n1,Müller\n2,Zacher\n"), "accounts");
  auto out = exchange::WorkbookWriter::create(office.path("u.xlsx"), {true, office.workspace->currency(), {}, {}, {}});
  REQUIRE(out);
  out->beginSheet("Deckblatt", {{"Umsätze aus dem ERP", exchange::CellLook::text}});
  out->text("Stand heute");
  out->endRow();
  using exchange::CellLook;
  out->beginSheet("Umsatz", {{"Kundennr.", CellLook::plain}, {"Belegdatum", CellLook::day}, {"Umsatz", CellLook::money}, {"Menge", CellLook::text}},
                  {"Umsätze", "nach Beleg"});
  for (int i = 0; i < 3; ++i) {
    out->whole(i + 1);
    out->day(base::makeDate(2026, 4, 3));
    out->money(123'450 + i);
    out->text("1,5");
    out->endRow();
  }
  REQUIRE(out->finish());
  ImportRequest request;
  request.files = {office.path("u.xlsx")};
  auto preview = previewFile(*office.workspace, kEnglish, request);
  REQUIRE(preview);
  CHECK(preview->sheets == std::vector<std::string>{"Deckblatt", "Umsatz"});
  REQUIRE(preview->question);
  CHECK(preview->question->code == base::ErrorCode::kindUnrecognised);
  request.sheet = "Umsatz";
  request.create = false;
  preview = previewFile(*office.workspace, kEnglish, request);
  REQUIRE(preview);
  CHECK_FALSE(preview->question);
  CHECK(preview->kind == "sales");
  CHECK(preview->header == std::vector<std::string>{"Kundennr.", "Belegdatum", "Umsatz", "Menge"});
  CHECK(preview->rows.at(0) == std::vector<std::string>{"1", "2026-04-03", "1234.5", "1,5"});
  const auto report = runImport(*office.workspace, kEnglish, request, {});
  REQUIRE(report);
  CHECK(report->rowsRead == 3);
  CHECK(report->added == 2);
  CHECK(report->setAside == 1);
  CHECK(report->revenue == 123'450 + 123'451);
}

TEST_CASE("JSON exports are whole, and the same bytes each time") {
  Office office;
  office.fill();
  for (const std::string& kind : exportKinds()) {
    INFO(kind);
    REQUIRE(exportFile(*office.workspace, {kind, office.path("one.json"), false, {}}));
    REQUIRE(exportFile(*office.workspace, {kind, office.path("two.json"), false, {}}));
    CHECK(office.read("one.json") == office.read("two.json"));
    CHECK(nlohmann::json::parse(office.read("one.json"))["kind"] == kind);
  }
  REQUIRE(exportFile(*office.workspace, {"sales", office.path("s.json"), false, {}}));
  const auto sales = nlohmann::json::parse(office.read("s.json"));
  REQUIRE(sales["records"].size() == 2);
  CHECK(sales["records"][1]["revenue"]["amount"] == "-3.00");
}

TEST_CASE("an export into a form or of a kind that does not exist is refused") {
  Office office;
  CHECK(exportFile(*office.workspace, {"accounts", office.path("x.doc"), false, {}}).error().code == base::ErrorCode::formatUnsupported);
  CHECK(exportFile(*office.workspace, {"nonsense", office.path("x.csv"), false, {}}).error().code == base::ErrorCode::unknownKind);
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
