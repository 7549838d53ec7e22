// SPDX-License-Identifier: GPL-3.0-or-later
// Reading workbooks: what programs write, and what nobody should.
#include "exchange/sheet/workbook.h"

#include "exchange/archive_files.h"
#include "exchange/sniff/sniff_layout.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;
using Rows = std::vector<std::vector<std::string>>;

namespace {
class Book {
public:
  explicit Book(const test::Members& members, const std::string& name = "book.xlsx") : m_path(m_folder / name) {
    test::writeArchive(m_path, members);
  }
  base::Result<WorkbookSheets> open(const std::string& sheet = {}) const {
    const auto form = formOf(m_path);
    if (!form) return base::fail(form.error());
    return readWorkbook(m_path, *form, sheet);
  }
  Rows rows(const std::string& sheet = {}) const {
    const auto book = open(sheet);
    REQUIRE(book.has_value());
    Rows rows;
    SheetReader reader(book->table);
    while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
    return rows;
  }
  std::vector<CellMark> marks() const {
    const auto book = open();
    REQUIRE(book.has_value());
    SheetReader reader(book->table);
    REQUIRE(reader.next());
    return {reader.marks().begin(), reader.marks().end()};
  }
  ErrorCode trouble() const {
    const auto book = open();
    REQUIRE_FALSE(book.has_value());
    return book.error().code;
  }
  const std::filesystem::path& path() const { return m_path; }

private:
  kam::support::TemporaryFolder m_folder;
  std::filesystem::path m_path;
};

std::string data(const std::string& rows) { return "<sheetData>" + rows + "</sheetData>"; }
}  // namespace

TEST_CASE("an Excel sheet gives shared and inline strings, rich text and results of formulas as text") {
  const Book book(test::workbookOf(
      {data("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"B2\" t=\"inlineStr\"><is><r><t>fett</t></r><r><t xml:space=\"preserve\"> und "
            "schräg</t></r></is></c><c r=\"D2\" t=\"str\"><f>A1&amp;B1</f><v>A &amp; B</v></c></row><row><c t=\"s\"><v>0</v></c><c "
            "t=\"b\"><v>1</v></c></row>"),
       "<si><t>Länge_x0041_</t></si><si><r><t>漢</t></r><r><t>字</t></r><rPh><t>かんじ</t></rPh></si>"}));
  CHECK(book.rows() == Rows{{"漢字", "fett und schräg", "", "A & B"}, {"LängeA", "true"}});
}

TEST_CASE("the format of a number decides whether it is a day, a time, a share or a number with leading zeros") {
  const Book book(test::workbookOf({data("<row r=\"1\"><c s=\"0\"><v>1234.5</v></c><c s=\"1\"><v>46349</v></c><c s=\"2\"><v>46349.5</v></c><c "
                                         "s=\"3\"><v>0.125</v></c><c s=\"4\"><v>4711</v></c><c s=\"5\"><v>0.75</v></c><c "
                                         "s=\"6\"><v>1E3</v></c><c s=\"7\"><v>0.10000000000000001</v></c></row>"),
                                    {},
                                    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/><numFmt numFmtId=\"165\" "
                                    "formatCode=\"00000\"/><numFmt numFmtId=\"166\" formatCode=\"#,##0.00\\ [$€-407];[Red]\\-#,##0.00&quot; "
                                    "day&quot;\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
                                    "numFmtId=\"10\"/><xf numFmtId=\"165\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/><xf "
                                    "numFmtId=\"49\"/></cellXfs>"}));
  // 46,349 is 23 November 2026 in every spreadsheet program.
  CHECK(book.rows() == Rows{{"1234.5", "2026-11-23", "2026-11-23 12:00", "12.5%", "04711", "18:00", "1000", "0.1"}});
  const auto marks = book.marks();
  CHECK(marks[0].kind == CellMark::Kind::number);
  CHECK(marks[1].kind == CellMark::Kind::day);
  CHECK(marks[4].kind == CellMark::Kind::text);
}

TEST_CASE("days count from 1900 with the day that never was, or from 1904") {
  const std::string styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
  const std::string row = "<row><c s=\"0\"><v>1</v></c><c s=\"0\"><v>59</v></c><c s=\"0\"><v>60</v></c><c s=\"0\"><v>61</v></c></row>";
  CHECK(Book(test::workbookOf({data(row), {}, styles})).rows() == Rows{{"1900-01-01", "1900-02-28", "1900-02-29", "1900-03-01"}});
  CHECK(Book(test::workbookOf({data(row), {}, styles, "date1904=\"1\""})).rows() == Rows{{"1904-01-02", "1904-02-29", "1904-03-01", "1904-03-02"}});
}

TEST_CASE("a cell merged over rows below holds for them, but says that it comes from above") {
  const Book book(test::workbookOf({data("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>Nord</v></c><c r=\"B1\"><v>10</v></c></row><row r=\"2\"><c "
                                         "r=\"B2\"><v>20</v></c></row><row r=\"3\"><c r=\"B3\"><v>30</v></c></row>") +
                                    "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>"}));
  CHECK(book.rows() == Rows{{"Nord", "10"}, {"Nord", "20"}, {"", "30"}});
  SheetReader reader(book.open()->table);
  REQUIRE(reader.next());
  CHECK_FALSE(reader.markAt(0).fromAbove);
  REQUIRE(reader.next());
  CHECK(reader.markAt(0).fromAbove);
}

TEST_CASE("errors and formulas that nobody computed are no values") {
  const Book book(test::workbookOf({data("<row><c t=\"e\"><v>#REF!</v></c><c><f>SUM(A1:A9)</f></c><c><v>3</v></c></row>")}));
  CHECK(book.rows() == Rows{{"#REF!", "=SUM(A1:A9)", "3"}});
  const auto marks = book.marks();
  CHECK(marks[0].kind == CellMark::Kind::error);
  CHECK(marks[1].kind == CellMark::Kind::error);
}

TEST_CASE("the first visible sheet with cells is read, any other by its name or place") {
  const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const auto sheet = [](const std::string& text) {
    return "<worksheet xmlns=\"m\"><sheetData>" + (text.empty() ? text : "<row><c t=\"str\"><v>" + text + "</v></c></row>") +
           "</sheetData></worksheet>";
  };
  std::string rels = "<Relationships xmlns=\"p\">";
  for (const char* n : {"1", "2", "3"})
    rels += "<Relationship Id=\"r" + std::string(n) + "\" Type=\"" + relations + "/worksheet\" Target=\"worksheets/s" + n + ".xml\"/>";
  const Book book({{"xl/workbook.xml", "<x:workbook xmlns:x=\"m\" xmlns:r=\"" + relations +
                                           "\"><x:sheets><x:sheet name=\"Geheim\" state=\"hidden\" r:id=\"r1\"/><x:sheet name=\"Leer\" "
                                           "r:id=\"r2\"/><x:sheet name=\"Umsätze 2026\" r:id=\"r3\"/></x:sheets></x:workbook>"},
                   {"xl/_rels/workbook.xml.rels", rels + "</Relationships>"},
                   {"xl/worksheets/s1.xml", sheet("secret")},
                   {"xl/worksheets/s2.xml", sheet("")},
                   {"xl/worksheets/s3.xml", sheet("Kunde")}});
  CHECK(book.rows() == Rows{{"Kunde"}});
  CHECK(book.rows("Geheim") == Rows{{"secret"}});
  CHECK(book.rows("umsaetze 2026").empty() == false);
  CHECK(book.rows("1") == Rows{{"secret"}});
  const auto unknown = book.open("Kosten");
  REQUIRE_FALSE(unknown);
  CHECK(unknown.error().code == ErrorCode::sheetUnknown);
  CHECK(unknown.error().arguments.at(2) == "Geheim, Leer, Umsätze 2026");
  CHECK(book.open()->sheets.at(0).hidden);
}

TEST_CASE("an OpenDocument sheet gives types, repetitions, spaces and paragraphs as they are meant") {
  const Book book(test::documentOf(
      "<table:table table:name=\"H\" table:style-name=\"ta2\"><table:table-row><table:table-cell "
      "office:value-type=\"string\"><text:p>hidden</text:p></table:table-cell></table:table-row></table:table><table:table "
      "table:name=\"Daten\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/><text:span>b</text:span>"
      "</text:p><text:p>zweite</text:p><office:annotation><text:p>Notiz</text:p></office:annotation></table:table-cell><table:table-cell "
      "table:number-columns-repeated=\"2\" office:value-type=\"float\" office:value=\"1.50\"><text:p>1,50</text:p></table:table-cell>"
      "<table:table-cell office:value-type=\"percentage\" office:value=\"0.125\"/><table:table-cell office:value-type=\"date\" "
      "office:date-value=\"2026-11-23T00:00:00\"/><table:table-cell office:value-type=\"currency\" office:value=\"-3\"/><table:table-cell "
      "office:value-type=\"boolean\" office:boolean-value=\"true\"/><table:table-cell office:value-type=\"time\" "
      "office:time-value=\"PT14H05M00S\"/><table:table-cell office:value-type=\"string\" "
      "calcext:value-type=\"error\"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row><table:table-row "
      "table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row><table:table-row "
      "table:number-rows-repeated=\"2\"><table:table-cell table:number-rows-spanned=\"9\" "
      "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row><table:table-row "
      "table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>",
      "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"));
  CHECK(book.rows() == Rows{{"a  b\nzweite", "1.5", "1.5", "12.5%", "2026-11-23", "-3", "true", "14:05", "#DIV/0!"}, {"x"}, {"x"}});
  CHECK(book.rows("H") == Rows{{"hidden"}});
  CHECK(book.rows("1") == Rows{{"hidden"}});
  CHECK(book.marks().back().kind == CellMark::Kind::error);
  SheetReader reader(book.open()->table);
  REQUIRE(reader.next());
  REQUIRE(reader.next());
  CHECK(reader.row() == 5);
}

TEST_CASE("a flat OpenDocument file is read like a packed one") {
  const auto members = test::documentOf(
      "<table:table table:name=\"T\"><table:table-row><table:table-cell office:value-type=\"float\" "
      "office:value=\"7\"/></table:table-row></table:table>");
  std::string flat = members[1].second;
  for (std::size_t at = flat.find("document-content"); at != std::string::npos; at = flat.find("document-content", at))
    flat.replace(at, 16, "document");
  const test::TemporaryFile file("a.fods", flat);
  const auto form = formOf(file.path());
  REQUIRE(form);
  REQUIRE(*form == FileForm::flatOds);
  const auto book = readWorkbook(file.path(), *form, {});
  REQUIRE(book);
  CHECK(book->table->rows() == 1);
}

TEST_CASE("protected, old, broken and foreign files are called by their name with the way out") {
  using namespace std::string_literals;
  const auto troubleOf = [](const std::string& name, const std::string& content) {
    const test::TemporaryFile file(name, content);
    const auto form = formOf(file.path());
    REQUIRE_FALSE(form);
    return form.error().code;
  };
  const std::string compound = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"s;
  CHECK(troubleOf("a.xlsx", compound + std::string(2000, 'x') + "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"s) == ErrorCode::workbookProtected);
  CHECK(troubleOf("a.xls", compound + std::string(2000, 'x')) == ErrorCode::workbookOldFormat);
  CHECK(troubleOf("a.xlsx", "PK\x03\x04 and nothing else"s) == ErrorCode::workbookDamaged);
  CHECK(Book({{"xl/workbook.bin", "x"}}, "a.xlsb").trouble() == ErrorCode::workbookOldFormat);
  CHECK(Book({{"notes.txt", "x"}}, "a.zip").trouble() == ErrorCode::fileOfOtherKind);
  auto protectedDocument = test::documentOf("");
  protectedDocument.emplace_back("META-INF/manifest.xml", "<manifest:encryption-data/>");
  CHECK(Book(protectedDocument, "a.ods").trouble() == ErrorCode::workbookProtected);
  CHECK(Book(test::workbookOf({data("<row><c t=\"str\"><v>open")})).trouble() == ErrorCode::workbookDamaged);
  CHECK(Book(test::workbookOf({data("")})).open()->table->empty());
}

TEST_CASE("what grows without end is stopped before it fills the memory") {
  auto bomb = test::workbookOf({data("<row><c t=\"str\"><v>x</v></c></row>")});
  bomb[3].second = "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><worksheet>&b;</worksheet>";
  CHECK(Book(bomb).trouble() == ErrorCode::workbookDamaged);
  CHECK(Book(test::workbookOf({data("<row><c t=\"str\"><v>" + std::string(std::size_t{20} << 20U, 'a') + "</v></c></row>")})).trouble() ==
        ErrorCode::workbookTooLarge);
  CHECK(Book(test::documentOf("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"2000000000\"><table:table-cell "
                              "table:number-columns-repeated=\"2000000000\" office:value-type=\"float\" "
                              "office:value=\"1\"/></table:table-row></table:table>"))
            .trouble() == ErrorCode::workbookTooLarge);
  std::string deep;
  for (int level = 0; level < 100'000; ++level) deep += "<a>";
  CHECK(Book(test::workbookOf({deep})).trouble() == ErrorCode::workbookDamaged);
  std::string repeated;
  for (int cell = 0; cell < 2000; ++cell) repeated += "<c t=\"s\"><v>0</v></c>";
  CHECK(Book(test::workbookOf({data("<row>" + repeated + "</row>"), "<si><t>" + std::string(200'000, 'y') + "</t></si>"})).trouble() ==
        ErrorCode::workbookTooLarge);
  std::string wide;
  for (int row = 0; row < 20'000; ++row) wide += "<row><c r=\"XFD" + std::to_string(row + 1) + "\"><v>1</v></c></row>";
  CHECK(Book(test::workbookOf({data(wide)})).trouble() == ErrorCode::workbookTooLarge);
}

TEST_CASE("records in JSON are a table with the keys of all of them; what is deeper than any record is refused") {
  const auto open = [](const std::string& text) {
    const test::TemporaryFile file("a.json", text);
    const auto form = formOf(file.path());
    REQUIRE(form);
    REQUIRE(*form == FileForm::json);
    return readWorkbook(file.path(), *form, {});
  };
  const auto book = open(
      R"({"format":"kam-records/1","kind":"accounts","records":[{"id":"7","name":"Müller","own_revenue":{"amount":"12.50","currency":"EUR"}},{"name":null,"archived":true,"market_share":0.125}]})");
  REQUIRE(book);
  CHECK(book->kind == "accounts");
  SheetReader reader(book->table);
  Rows rows;
  while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
  CHECK(rows == Rows{{"name", "own_revenue", "archived", "market_share"}, {"Müller", "12.50"}, {"", "", "true", "0.125"}});
  CHECK(open(R"([{"a":1}])")->table->rows() == 2);
  CHECK(open("{\"format\":\"other\",\"records\":[]}").error().code == ErrorCode::jsonWrongFormat);
  CHECK(open("[{\"a\":1},").error().code == ErrorCode::jsonMalformed);
  CHECK(open(std::string(100'000, '[')).error().code == ErrorCode::jsonMalformed);
}

TEST_CASE("a workbook whose visible sheet holds no table says so and names the others", "[shared]") {
  const auto folder = test::sharedData("torture/spreadsheet");
  if (folder.empty()) return;
  const auto path = folder / "exceljs" / "test-issue-877.xlsx";
  const auto layout = sniffLayout(path, {});
  REQUIRE_FALSE(layout);
  CHECK(layout.error().code == ErrorCode::sheetOneCell);
  CHECK(layout.error().arguments[1] == "Handlungsanweisung");
  CHECK(layout.error().arguments[3].find("Leiterprüfung") != std::string::npos);
  FileFormat format;
  format.sheet = "Leiterprüfung";
  CHECK(sniffLayout(path, format));
}

TEST_CASE("every workbook of the torture collection ends in rows or a clear error") {
  const auto folder = test::sharedData("torture/spreadsheet");
  if (folder.empty()) return;
  int read = 0;
  int refused = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    const auto layout = sniffLayout(entry.path(), {});
    if (layout) {
      ++read;
      continue;
    }
    ++refused;
    const ErrorCode code = layout.error().code;
    const bool isClear = code == ErrorCode::workbookProtected || code == ErrorCode::workbookOldFormat || code == ErrorCode::workbookDamaged ||
                         code == ErrorCode::workbookTooLarge || code == ErrorCode::fileEmpty || code == ErrorCode::fileOfOtherKind ||
                         code == ErrorCode::sheetOneCell;
    CHECK(isClear);
    const auto ending = entry.path().extension();
    if (ending == ".xls" || ending == ".xlsb")
      CHECK((code == ErrorCode::workbookOldFormat || code == ErrorCode::workbookProtected || code == ErrorCode::fileOfOtherKind));
  }
  CHECK(read > 90);
  CHECK(refused > 40);
}
