// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv/reader.h"

#include "exchange/files.h"
#include "support/places.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace kam;
using namespace kam::exchange;
using Rows = std::vector<std::vector<std::string>>;

namespace {
Rows rowsOf(Reader reader) {
  Rows rows;
  while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
  return rows;
}
Rows rowsOf(const std::string& text, char delimiter = ',') { return rowsOf(Reader::ofText(text, {.delimiter = delimiter})); }
}  // namespace

TEST_CASE("quotes, doubled quotes and line breaks inside quotes are read as RFC 4180 says") {
  CHECK(rowsOf("a,b\n\"x, \"\"y\"\"\",\"1\n2\"\n") == Rows{{"a", "b"}, {"x, \"y\"", "1\n2"}});
}

TEST_CASE("every kind of line end ends a line, and a last line needs none") {
  CHECK(rowsOf("a,b\r\nc,d\re,f\ng,h") == Rows{{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}});
}

TEST_CASE("ragged and empty cells stay as they are, blank lines are passed over but counted") {
  CHECK(rowsOf("a,b,c\n1\n\n1,2,3,4\n,,\n") == Rows{{"a", "b", "c"}, {"1"}, {"1", "2", "3", "4"}, {"", "", ""}});
  Reader reader = Reader::ofText("a\n\n\nb\n", {});
  REQUIRE(reader.next());
  REQUIRE(reader.next());
  CHECK(reader.row() == 4);
}

TEST_CASE("a quotation mark inside a cell is a character like any other") {
  CHECK(rowsOf("5\" pipe,x\n\"a\"b\",c\n\"d\" ,e\n") == Rows{{"5\" pipe", "x"}, {"a\"b", "c"}, {"d", "e"}});
}

TEST_CASE("a quotation mark that is never closed costs its own line only") {
  Reader reader = Reader::ofText("a,b\n\"open,1\nc,d\ne,f\n", {});
  REQUIRE(reader.next());
  REQUIRE(reader.next());
  CHECK(reader.quoteUnclosed());
  CHECK(reader.row() == 2);
  REQUIRE(reader.next());
  CHECK_FALSE(reader.quoteUnclosed());
  CHECK(reader.cells()[0] == "c");
  REQUIRE(reader.next());
  CHECK_FALSE(reader.next());
}

TEST_CASE("many unclosed quotation marks do not make reading slower than the file is long") {
  std::string text;
  for (int i = 0; i < 200'000; ++i) text += "\"x" + std::to_string(i) + "\n";
  const test::TemporaryFile file("unclosed.csv", text);
  auto reader = Reader::open(file.path(), {});
  REQUIRE(reader);
  std::int64_t rows = 0;
  while (reader->next()) ++rows;
  CHECK(rows == 200'000);
}

TEST_CASE("records that cross the border of a block are read whole, whatever the block's size") {
  std::string text = "head,other\r\n";
  Rows expected{{"head", "other"}};
  for (int i = 0; i < 500; ++i) {
    const std::string number = std::to_string(i);
    text += number + ",\"a \"\"" + number + "\"\"\r\nb\"\r\n";
    expected.push_back({number, "a \"" + number + "\"\r\nb"});
  }
  const test::TemporaryFile file("blocks.csv", text);
  for (const std::size_t block : {1U, 2U, 3U, 7U, 64U, 1000U, 100'000U}) {
    auto reader = Reader::open(file.path(), {.blockBytes = block});
    REQUIRE(reader);
    INFO("block of " << block);
    CHECK(rowsOf(std::move(*reader)) == expected);
  }
}

TEST_CASE("UTF-16, Windows-1252, a byte order mark and NUL bytes come out as plain UTF-8") {
  const std::string utf16(
      "\xFF\xFE"
      "M\0\xFC\0l\0,\0\xAC\x20\n\0",
      14);
  const test::TemporaryFile wide("utf16.csv", utf16);
  auto reader = Reader::open(wide.path(), {.encoding = "utf-16le", .blockBytes = 3});
  REQUIRE(reader);
  CHECK(rowsOf(std::move(*reader)) == Rows{{"Mül", "€"}});
  const test::TemporaryFile windows("windows.csv",
                                    "M\xFC"
                                    "ller,\x80\n");
  reader = Reader::open(windows.path(), {.encoding = "windows-1252"});
  REQUIRE(reader);
  CHECK(rowsOf(std::move(*reader)) == Rows{{"Müller", "€"}});
  CHECK(rowsOf(std::string("\xEF\xBB\xBF"
                           "a,b\0c\n",
                           9)) == Rows{{"a", "bc"}});
}

TEST_CASE("what cannot be read is an error with the file's name") {
  CHECK(Reader::open("/no/such/file.csv", {}).error().code == base::ErrorCode::fileNotFound);
  CHECK(Reader::open(kam::support::sourceFolder(), {}).error().code == base::ErrorCode::fileUnreadable);
  const test::TemporaryFile file("any.csv", "a\n");
  CHECK(Reader::open(file.path(), {.encoding = "klingon"}).error().code == base::ErrorCode::encodingUnknown);
}

TEST_CASE("the expected parses of csv-spectrum come out") {
  const auto folder = test::sharedData("torture/csv/csv-spectrum");
  if (folder.empty()) return;
  int compared = 0;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    // Its expected parse belongs to another phone number than the file has.
    if (!name.starts_with("csvs__") || name == "csvs__location_coordinates.csv") continue;
    const auto expectedPath = folder / ("json__" + entry.path().stem().string().substr(6) + ".json");
    if (!std::filesystem::exists(expectedPath)) continue;
    std::ifstream in(expectedPath);
    const auto expected = nlohmann::json::parse(in);
    auto reader = Reader::open(entry.path(), {});
    REQUIRE(reader);
    const Rows rows = rowsOf(std::move(*reader));
    INFO(name);
    REQUIRE(rows.size() == expected.size() + 1);
    for (std::size_t i = 0; i < expected.size(); ++i)
      for (std::size_t column = 0; column < rows[0].size(); ++column)
        CHECK(rows[i + 1][column] == expected[i].at(rows[0][column]).get<std::string>());
    ++compared;
  }
  CHECK(compared == 6);
}
