// SPDX-License-Identifier: GPL-3.0-or-later
// What of a file is taken: row by row, conflicts, match keys, mappings that are remembered, and what was set aside as a file.
#include "app/import/import.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "exchange/sheet/workbook.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>

using namespace kam;
using namespace kam::app;
using domain::Account;
using domain::Kind;
using Outcome = ImportRow::Outcome;

namespace {
const words::Words kEnglish(words::Language::english);

class Desk {
public:
  Desk() {
    auto made = Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  ImportRequest request(const std::string& name, const std::string& text, const std::string& kind = "accounts") const {
    std::ofstream(m_folder / name, std::ios::binary) << text;
    ImportRequest request;
    request.files = {m_folder / name};
    request.kind = kind;
    request.outcomes = true;
    request.rejects = true;
    return request;
  }
  ImportReport take(const ImportRequest& request) const { return checked(runImport(*workspace, kEnglish, request, {})); }
  ImportReport attempt(const ImportRequest& request) const { return checked(tryImport(*workspace, kEnglish, request, {})); }
  const Account& account(const std::string& number) {
    state = workspace->snapshot();
    const auto& all = state->all<Account>();
    const auto at = std::find_if(all.begin(), all.end(), [&](const Account& account) { return account.number == number; });
    REQUIRE(at != all.end());
    return *at;
  }
  void set(const std::string& number, const std::string& field, const std::string& value) {
    const domain::RawId id = account(number).id.raw();
    const auto values = parseFields(*state, Kind::accounts, {{field, value}});
    REQUIRE(values);
    const auto edit = setFields(*state, Kind::accounts, id, *values);
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
  }
  std::filesystem::path path(const std::string& name) const { return m_folder / name; }

  std::unique_ptr<Workspace> workspace;
  SnapshotPointer state;

private:
  static ImportReport checked(base::Result<ImportReport> report) {
    REQUIRE(report.has_value());
    CHECK(report->rowsRead == report->added + report->updated + report->unchanged + report->setAside);
    return std::move(*report);
  }
  kam::support::TemporaryFolder m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
};

constexpr const char* kTwo = "Kundennr;Name;Ort;Land\n1;Alpha;Graz;\n2;Beta;Wien;AT\n";
}  // namespace

TEST_CASE("row by row it is told what is new, what changes from what to what, and what was set aside and why") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  const ImportReport report =
      desk.attempt(desk.request("b.csv", "Kundennr;Name;Ort;Mitarbeiter\n1;Alpha;Linz;\n2;Beta;Wien;\n3;Gamma;Steyr;12\n4;Delta;Wels;viele\n"));
  REQUIRE(report.rows.size() == 4);
  CHECK(report.rows[0].outcome == Outcome::updated);
  CHECK(report.rows[0].name == "Alpha");
  REQUIRE(report.rows[0].fields.size() == 1);
  CHECK(report.rows[0].fields[0].label == "City");
  CHECK(report.rows[0].fields[0].before == "Graz");
  CHECK(report.rows[0].fields[0].after == "Linz");
  CHECK(report.rows[1].outcome == Outcome::unchanged);
  CHECK(report.rows[2].outcome == Outcome::added);
  CHECK(report.rows[2].name == "Gamma");
  CHECK(report.rows[3].outcome == Outcome::setAside);
  CHECK(report.rows[3].reason.find("viele") != std::string::npos);
  CHECK(report.conflicts == 0);
}

TEST_CASE("what a person wrote after an import is a conflict, and the choice decides it") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  desk.set("1", "city", "Linz");
  ImportRequest again = desk.request("a.csv", "Kundennr;Name;Ort;Land\n1;Alpha;Graz;AT\n2;Beta;Wien;AT\n");
  const ImportReport told = desk.attempt(again);
  CHECK(told.conflicts == 1);
  CHECK(told.rows[0].outcome == Outcome::conflict);
  CHECK(told.rows[1].outcome == Outcome::unchanged);

  again.conflicts = ConflictRule::keep;
  const ImportReport kept = desk.attempt(again);
  CHECK(kept.setAside == 1);
  CHECK(kept.rejects.find("Linz") != std::string::npos);

  again.conflicts = ConflictRule::onlyEmpty;
  CHECK(desk.take(again).updated == 1);
  CHECK(desk.account("1").city == "Linz");
  CHECK(desk.account("1").country == "AT");

  // One row is decided for the file although the rule keeps the others.
  again.decided = {told.rows[0].key};
  desk.take(again);
  CHECK(desk.account("1").city == "Graz");
}

TEST_CASE("without a rule the file is right, as it always was on the command line") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  desk.set("1", "city", "Linz");
  CHECK(desk.take(desk.request("a.csv", kTwo)).updated == 1);
  CHECK(desk.account("1").city == "Graz");
  // The import wrote it now: no conflict any more.
  CHECK(desk.attempt(desk.request("b.csv", "Kundennr;Name;Ort\n1;Alpha;Bruck\n")).conflicts == 0);
}

TEST_CASE("what a person wrote and took back is no conflict") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  desk.set("1", "city", "Linz");
  REQUIRE(desk.workspace->undo());
  CHECK(desk.attempt(desk.request("b.csv", "Kundennr;Name;Ort\n1;Alpha;Bruck\n")).conflicts == 0);
  REQUIRE(desk.workspace->redo());
  CHECK(desk.attempt(desk.request("b.csv", "Kundennr;Name;Ort\n1;Alpha;Bruck\n")).conflicts == 1);
}

TEST_CASE("two rows of a file that disagree about one record are a conflict of the later one") {
  Desk desk;
  ImportRequest request = desk.request("a.csv", "Kundennr;Name;Ort;Land\n1;Alpha;Graz;\n1;Alpha;Linz;AT\n1;Alpha;Graz;\n");
  request.conflicts = ConflictRule::onlyEmpty;
  const ImportReport report = desk.take(request);
  CHECK(report.rows[0].outcome == Outcome::added);
  CHECK(report.rows[1].outcome == Outcome::conflict);
  CHECK(report.conflicts == 1);
  CHECK(desk.account("1").city == "Graz");
  CHECK(desk.account("1").country == "AT");
}

TEST_CASE("a row whose number is one record's and whose name another's is not taken unseen") {
  Desk desk;
  desk.take(desk.request("a.csv", "Kundennr;Name\n1;Alpha\n;Beta\n"));
  ImportRequest request = desk.request("b.csv", "Kundennr;Name;Ort\n1;Beta;Graz\n");
  request.conflicts = ConflictRule::onlyEmpty;
  const ImportReport report = desk.attempt(request);
  CHECK(report.setAside == 1);
  REQUIRE(report.rows.size() == 1);
  CHECK(report.rows[0].outcome == Outcome::conflict);
  CHECK(report.rows[0].reason.find("Alpha, Beta") != std::string::npos);
  request.match = "number";
  CHECK(desk.attempt(request).conflicts == 0);
}

TEST_CASE("rows and kinds of rows can be left out; they are set aside, not lost") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  ImportRequest request = desk.request("b.csv", "Kundennr;Name;Ort\n1;Alpha;Linz\n2;Beta;Krems\n3;Gamma;Steyr\n");
  const ImportReport all = desk.attempt(request);
  request.leftOut = {all.rows[0].key};
  const ImportReport without = desk.attempt(request);
  CHECK(without.updated == 1);
  CHECK(without.added == 1);
  CHECK(without.setAside == 1);
  CHECK_FALSE(without.rows[0].taken);
  CHECK(without.rows[0].outcome == Outcome::updated);
  CHECK(without.rejects.find("1;Alpha;Linz") != std::string::npos);
  request.takeNew = false;
  CHECK(desk.attempt(request).added == 0);
  request.takeNew = true;
  request.takeUpdates = false;
  desk.take(request);
  CHECK(desk.account("2").city == "Wien");
  CHECK(desk.account("3").city == "Steyr");
}

TEST_CASE("the match key can be chosen") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  ImportRequest request = desk.request("b.csv", "Kundennr;Name;Ort\n77;Alpha;Linz\n");
  CHECK(desk.attempt(request).added == 1);
  request.match = "name";
  CHECK(desk.attempt(request).updated == 1);
  const auto keys = matchKeys(kEnglish, "accounts");
  REQUIRE(keys.size() == 2);
  CHECK(keys[1].key == "name");
  CHECK(matchKeys(kEnglish, "opportunities")[1].key == "account+name");
  CHECK(matchKeys(kEnglish, "sales").empty());
}

TEST_CASE("contacts tell who changes, and an e-mail address of one person beside the name of another is a conflict") {
  Desk desk;
  desk.take(desk.request("a.csv", kTwo));
  desk.take(desk.request("c.csv", "Firma;Vorname;Nachname;E-Mail\nAlpha;Petra;Vogt;p@a.example\nAlpha;Uwe;Vogt;u@a.example\n", "contacts"));
  ImportRequest request =
      desk.request("d.csv", "Firma;Vorname;Nachname;E-Mail;Telefon\nAlpha;Petra;Vogt;p@a.example;123\nAlpha;Uwe;Vogt;p@a.example;\n", "contacts");
  request.conflicts = ConflictRule::keep;
  const ImportReport report = desk.attempt(request);
  CHECK(report.rows[0].outcome == Outcome::updated);
  CHECK(report.rows[0].name == "Petra Vogt");
  CHECK(report.rows[0].fields[0].after == "123");
  CHECK(report.rows[1].outcome == Outcome::conflict);
  CHECK(report.setAside == 1);
  request.match = "name";
  CHECK(desk.attempt(request).conflicts == 0);
}

TEST_CASE("rejected rows of a workbook are a workbook, with numbers and days as such, and one column more") {
  Desk desk;
  ImportRequest request = desk.request("a.csv", "Name,Employees,Customer since\nAlpha,12,2020-01-31\nBeta,many,2021-02-28\n");
  request.rejectsEnding = ".xlsx";
  const ImportReport report = desk.attempt(request);
  CHECK(report.setAside == 1);
  CHECK(report.rejectsEnding == ".xlsx");
  std::ofstream(desk.path("r.xlsx"), std::ios::binary) << report.rejects;
  const auto form = exchange::formOf(desk.path("r.xlsx"));
  REQUIRE(form);
  CHECK(*form == exchange::FileForm::xlsx);
  // The workbook goes in again as it is; its own rejects are a workbook without being asked for.
  ImportRequest again;
  again.files = {desk.path("r.xlsx")};
  again.kind = "accounts";
  again.rejects = true;
  const auto second = tryImport(*desk.workspace, kEnglish, again, {});
  REQUIRE(second);
  CHECK(second->rowsRead == 1);
  CHECK(second->setAside == 1);
  CHECK(second->rejectsEnding == ".xlsx");
  CHECK(second->columns.back().first == "Reason");
}

TEST_CASE("a mapping that was put right is remembered with the import, found again by the columns, and undone with it") {
  Desk desk;
  ImportRequest request = desk.request("liste.csv", "Wer;Nr;Ort\nAlpha;1;Graz\n");
  request.columns = {{"Wer", "name"}, {"Ort", ""}};
  request.saveMapping = true;
  CHECK(desk.take(request).added == 1);
  CHECK(savedMappingNames(*desk.workspace) == std::vector<std::string>{"liste.csv"});

  const ImportRequest next = desk.request("mai.csv", "Nr;Ort;Wer\n2;Wien;Beta\n", "");
  const auto preview = previewFile(*desk.workspace, kEnglish, next);
  REQUIRE(preview);
  CHECK(preview->preset == "liste.csv");
  CHECK(preview->kind == "accounts");
  CHECK(preview->fields == std::vector<std::string>{"number", "", "name"});
  // The same import again saves nothing anew.
  CHECK(desk.take(request).change == 0);

  // Another correction of the same columns corrects the mapping.
  request.columns = {{"Wer", "name"}, {"Ort", "city"}};
  desk.take(request);
  CHECK(savedMappingNames(*desk.workspace).size() == 1);
  CHECK(previewFile(*desk.workspace, kEnglish, next)->fields[1] == "city");
  REQUIRE(desk.workspace->undo());
  CHECK(previewFile(*desk.workspace, kEnglish, next)->fields[1].empty());
  REQUIRE(desk.workspace->undo());
  CHECK(savedMappingNames(*desk.workspace).empty());
}

TEST_CASE("a workbook that was looked at is not read again until it changes") {
  Desk desk;
  ImportRequest request = desk.request("a.csv", kTwo);
  request.rejectsEnding = ".xlsx";
  request.leftOut = {2, 3};
  std::ofstream(desk.path("a.xlsx"), std::ios::binary) << desk.attempt(request).rejects;
  ImportRequest book;
  book.files = {desk.path("a.xlsx")};
  book.cache = std::make_shared<ImportCache>();
  const auto first = previewFile(*desk.workspace, kEnglish, book);
  REQUIRE(first);
  CHECK(first->rows.size() == 2);
  // A damaged file is still known as long as its size and time are the same; with another time it is read.
  const auto stamp = std::filesystem::last_write_time(desk.path("a.xlsx"));
  {
    std::fstream file(desk.path("a.xlsx"), std::ios::binary | std::ios::in | std::ios::out);
    file.seekp(50);
    file << std::string(std::filesystem::file_size(desk.path("a.xlsx")) / 2, 'x');
  }
  std::filesystem::last_write_time(desk.path("a.xlsx"), stamp);
  CHECK(previewFile(*desk.workspace, kEnglish, book));
  std::filesystem::last_write_time(desk.path("a.xlsx"), stamp + std::chrono::seconds{5});
  CHECK_FALSE(previewFile(*desk.workspace, kEnglish, book));
}

TEST_CASE("a mapping of sales that was remembered does not count the lines of the same file twice") {
  Desk desk;
  ImportRequest request = desk.request("umsatz.csv", "Kundennr;Wann;Umsatz\n1;31.01.2026;100,00\n", "sales");
  request.columns = {{"Wann", "day"}};
  request.saveMapping = true;
  CHECK(desk.take(request).added == 1);
  const ImportReport again = desk.take(desk.request("umsatz.csv", "Kundennr;Wann;Umsatz\n1;31.01.2026;100,00\n", ""));
  CHECK(again.unchanged == 1);
  CHECK(again.change == 0);
}
