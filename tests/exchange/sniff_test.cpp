// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sniff/sniff_columns.h"

#include "exchange/files.h"
#include "exchange/table/open_table.h"
#include "exchange/sniff/sniff_encoding.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::exchange;
using base::ErrorCode;

namespace {
struct Sniffed {
  Layout layout;
  std::vector<ColumnLook> looks;
  FileFormat format;

  std::size_t column(const std::string& name) const {
    const auto at = std::find(layout.header.begin(), layout.header.end(), name);
    REQUIRE(at != layout.header.end());
    return static_cast<std::size_t>(at - layout.header.begin());
  }
  DecimalConclusion decimal(const std::string& name, bool whole = false) const { return concludeDecimal(looks, column(name), name, format, whole); }
  OrderConclusion order(const std::string& name) const { return concludeOrder(looks, column(name), name, format); }
  const Evidence& about(Topic topic) const {
    const auto at = std::find_if(layout.evidence.begin(), layout.evidence.end(), [&](const Evidence& e) { return e.topic == topic; });
    REQUIRE(at != layout.evidence.end());
    return *at;
  }
};
Sniffed sniff(const std::string& content, const FileFormat& format = {}) {
  const test::TemporaryFile file("sniff.csv", content);
  auto layout = sniffLayout(file.path(), format);
  REQUIRE(layout);
  auto looks = sniffColumns(file.path(), *layout, 0);
  REQUIRE(looks);
  return {std::move(*layout), std::move(*looks), format};
}
ErrorCode troubleOf(const std::string& content) {
  const test::TemporaryFile file("sniff.csv", content);
  const auto layout = sniffLayout(file.path(), {});
  REQUIRE_FALSE(layout);
  return layout.error().code;
}
std::string encodingOf(const std::string& content) {
  const test::TemporaryFile file("encoding.csv", content);
  return sniffEncoding(file.path())->conclusion;
}
}  // namespace

TEST_CASE("the encoding is judged by all bytes of the file") {
  CHECK(encodingOf("a;b\n") == "utf-8");
  CHECK(encodingOf("M\xC3\xBCller\n") == "utf-8");
  CHECK(encodingOf("\xEF\xBB\xBF"
                   "abc\n") == "utf-8");
  CHECK(encodingOf("M\xFCller\n") == "windows-1252");
  std::string late(600'000, 'x');
  late += "\xE4\n";
  CHECK(encodingOf(late) == "windows-1252");
  CHECK(encodingOf(std::string("\xFF\xFE"
                               "a\0",
                               4)) == "utf-16le");
  CHECK(encodingOf(std::string("\0a\0,\0b\0\n", 8)) == "utf-16be");
}

TEST_CASE("a German ERP's list is understood without being told anything") {
  const Sniffed file =
      sniff("Umsatzliste 2025;;;\nKundennr.;Kunde;Belegdatum;Umsatz\n4711;M\xFCller GmbH;03.04.2025;1.234,56\n4712;Weber;13.04.2025;12,5\n");
  CHECK(file.layout.headerRow == 2);
  CHECK(file.layout.header == std::vector<std::string>{"Kundennr.", "Kunde", "Belegdatum", "Umsatz"});
  CHECK(file.about(Topic::encoding).conclusion == "windows-1252");
  CHECK(file.about(Topic::encoding).examples == std::vector<std::string>{"M\xFCller GmbH"});
  CHECK(file.about(Topic::delimiter).conclusion == ";");
  CHECK(file.about(Topic::header).clue == Clue::firstFullRow);
  CHECK(file.decimal("Umsatz").sign == DecimalSign::comma);
  CHECK(file.decimal("Umsatz").evidence.clue == Clue::bothSigns);
  CHECK(file.order("Belegdatum").order == DateOrder::dayFirst);
}

TEST_CASE("the line that Excel writes for itself names the delimiter") {
  const Sniffed file = sniff("sep=|\nKunde|Datum|Umsatz\nA|2025-01-01|5\n");
  CHECK(file.layout.options.delimiter == '|');
  CHECK(file.layout.headerRow == 2);
  CHECK(file.about(Topic::delimiter).clue == Clue::delimiterLine);
}

TEST_CASE("a file without names for its columns gets numbered ones and loses no row") {
  const Sniffed file = sniff("1,2.5,a\n2,3.5,b\n");
  CHECK(file.layout.headerRow == 0);
  CHECK(file.layout.header == std::vector<std::string>{"Column 1", "Column 2", "Column 3"});
  CHECK(sniff("a,,a\n1,2,3\n").layout.header == std::vector<std::string>{"a", "Column 2", "a (2)"});
}

TEST_CASE("a date order that stays open is said to be open, until it is named") {
  const std::string text = "account,date,revenue\nA,03/04/2025,5\nB,05/06/2025,6\n";
  const OrderConclusion open = sniff(text).order("date");
  CHECK(open.evidence.certainty == Certainty::open);
  CHECK(open.evidence.clue == Clue::open);
  CHECK(open.evidence.examples == std::vector<std::string>{"03/04/2025"});
  CHECK(open.order == DateOrder::unknown);
  FileFormat format;
  format.dates = "mm/dd/yyyy";
  CHECK(sniff(text, format).order("date").order == DateOrder::monthFirst);
}

TEST_CASE("days and numbers that contradict each other are open, not counted out") {
  CHECK(sniff("date,x\n13/04/2025,1\n04/13/2025,1\n").order("date").evidence.clue == Clue::contradiction);
  CHECK(sniff("x;y\n1.50;a\n1,50;b\n").decimal("x").evidence.certainty == Certainty::open);
}

TEST_CASE("one day above twelve settles the order, dots mean day first, ISO needs none") {
  CHECK(sniff("date,x\n03/04/2025,1\n25/12/2025,1\n").order("date").order == DateOrder::dayFirst);
  CHECK(sniff("date,x\n03/04/2025,1\n12/25/2025,1\n").order("date").order == DateOrder::monthFirst);
  CHECK(sniff("date,x\n03.04.2025,1\n").order("date").evidence.clue == Clue::dotted);
  CHECK(sniff("date,x\n2025-04-03,1\n").order("date").evidence.clue == Clue::yearFirst);
}

TEST_CASE("a number style that stays open is said to be open, until a column or the user settles it") {
  const std::string text = "account,revenue\nA,1.234\nB,2.500\n";
  const DecimalConclusion open = sniff(text).decimal("revenue");
  CHECK(open.evidence.certainty == Certainty::open);
  CHECK(open.sign == DecimalSign::unknown);
  FileFormat format;
  format.decimal = ",";
  CHECK(sniff(text, format).decimal("revenue").sign == DecimalSign::comma);
  CHECK(sniff(text).decimal("revenue", true).evidence.clue == Clue::wholeField);
  const DecimalConclusion other = sniff("account;revenue;margin\nA;1.234;12,5\n").decimal("revenue");
  CHECK(other.sign == DecimalSign::comma);
  CHECK(other.evidence.clue == Clue::otherColumn);
  CHECK(other.evidence.examples == std::vector<std::string>{"12,5"});
}

TEST_CASE("a file without a row is empty") {
  CHECK(troubleOf("") == ErrorCode::fileEmpty);
  CHECK(troubleOf("\n\n\n") == ErrorCode::fileEmpty);
  CHECK(troubleOf("sep=;\n") == ErrorCode::fileEmpty);
}

TEST_CASE("every file of the torture collection ends in rows or a clear error") {
  const auto folder = test::sharedData("torture/csv");
  if (folder.empty()) return;
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    INFO(entry.path());
    ++files;
    const auto layout = sniffLayout(entry.path(), {});
    if (!layout) {
      // A single object is no table.
      const bool json = entry.path().extension() == ".json";
      CHECK(layout.error().code == (json ? ErrorCode::jsonWrongFormat : ErrorCode::fileEmpty));
      continue;
    }
    CHECK(sniffColumns(entry.path(), *layout, 0).has_value());
    // The collection keeps the expected results of its CSV files beside them, as JSON: tables too.
    const auto reader = openTable(entry.path(), *layout);
    REQUIRE(reader);
    std::int64_t last = 0;
    while ((*reader)->next()) {
      REQUIRE((*reader)->row() > last);
      last = (*reader)->row();
    }
    CHECK((*reader)->failure() == nullptr);
    CHECK(last > 0);
  }
  CHECK(files > 200);
}

TEST_CASE("a file of another kind is called by its name") {
  using namespace std::string_literals;
  // Workbooks: workbook_test.cpp.
  const auto kindOf = [](const std::string& name, const std::string& content) {
    const test::TemporaryFile file(name, content);
    const auto layout = sniffLayout(file.path(), {});
    REQUIRE_FALSE(layout);
    CHECK(layout.error().code == ErrorCode::fileOfOtherKind);
    return layout.error().arguments.at(1);
  };
  CHECK(kindOf("a.csv", "%PDF-1.7\n"s) == "PDF");
  CHECK(kindOf("a.csv", "\x89PNG\r\n\x1a\n"s) == "PNG");
  CHECK(kindOf("a.kam", "SQLite format 3\0"s) == "SQLite");
}
