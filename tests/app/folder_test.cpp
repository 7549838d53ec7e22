// SPDX-License-Identifier: GPL-3.0-or-later
// Everything out as a folder of CSV and in again gives the same records, field by field, and the same lines of sales.
#include "app/folder/folder.h"

#include "app/demo/demo.h"
#include "domain/records.h"
#include "domain/value_text.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>

using namespace kam;
using namespace kam::app;

namespace {
const base::FixedClock kClock(base::makeDate(2026, 11, 23));

std::unique_ptr<Workspace> openAt(const std::filesystem::path& path) {
  auto opened = Workspace::open(path, {&kClock, "Tester"});
  REQUIRE(opened.has_value());
  return std::move(*opened);
}

std::unique_ptr<Workspace> demoAt(const std::filesystem::path& path) {
  auto made = createDemoWorkspace(path, words::Language::english, {&kClock, "Tester"});
  REQUIRE(made.has_value());
  return std::move(*made);
}

/// Every record of every kind with its id and every value.
std::vector<std::string> recordsOf(const domain::Snapshot& state) {
  std::vector<std::string> lines;
  for (const domain::RecordType& type : domain::recordTypes()) {
    const domain::TableBase& table = state.table(type.kind);
    for (std::size_t row = 0; row < table.size(); ++row) {
      std::string line = std::string(type.key) + "|" + std::to_string(table.idAt(row));
      for (const domain::Field& field : type.fields) {
        const domain::Value value = field.read(table.at(row));
        line += "|" + std::to_string(value.index()) + ":";
        if (const auto* text = std::get_if<std::string>(&value)) line += *text;
        else if (const auto* whole = std::get_if<std::int64_t>(&value)) line += std::to_string(*whole);
        else if (const auto* real = std::get_if<double>(&value)) line += std::to_string(*real) + (*real == 0.1 + 0.2 ? "!" : "");
      }
      lines.push_back(line);
    }
  }
  return lines;
}

std::vector<std::string> salesOf(Workspace& workspace) {
  std::vector<std::string> lines;
  const auto read = workspace.readSales({}, [&](const storage::SalesChunk& chunk) {
    const domain::SalesLines& columns = *chunk.lines;
    for (std::size_t i = 0; i < columns.size(); ++i) {
      if (chunk.superseded != nullptr && storage::isMarked(*chunk.superseded, i)) continue;
      std::string line = std::to_string(chunk.accounts[columns.account[i]]) + "|" + std::to_string(columns.day[i]) + "|" +
                         std::to_string(columns.revenue[i]) + "|" + std::to_string(columns.margin[i]) + "|" + std::to_string(columns.quantity[i]) +
                         "|";
      line += columns.product[i] == domain::kNotNamed ? "-" : std::to_string(chunk.products[columns.product[i]]);
      line += "|";
      if (columns.document[i] != domain::kNotNamed) line += columns.documentAt(columns.document[i]);
      lines.push_back(line + "|" + chunk.batchInfo->source);
    }
    return true;
  });
  REQUIRE(read.has_value());
  std::sort(lines.begin(), lines.end());
  return lines;
}

void appendTo(const std::filesystem::path& file, const std::string& text) { std::ofstream(file, std::ios::binary | std::ios::app) << text; }
}  // namespace

TEST_CASE("The sample workspace comes out as a folder and in again with every record and every line of sales equal") {
  const kam::support::TemporaryFolder folder;
  const auto before = demoAt(folder / "demo.kam");
  const auto out = exportFolder(*before, folder / "everything");
  REQUIRE(out.has_value());
  CHECK(std::filesystem::exists(folder / "everything" / "manifest.json"));
  CHECK(std::filesystem::exists(folder / "everything" / "accounts.csv"));
  CHECK_FALSE(std::filesystem::exists(folder / "everything.writing"));
  const auto in = importFolder(folder / "everything", folder / "again.kam", {&kClock, "Tester"});
  INFO((in ? std::string("read") : std::string(base::nameOf(in.error().code)) + " " + in.error().place.file + " " + in.error().place.field));
  REQUIRE(in.has_value());
  CHECK(in->records == out->records);
  CHECK(in->salesLines == out->salesLines);
  const auto after = openAt(folder / "again.kam");
  const auto left = recordsOf(*before->snapshot());
  const auto right = recordsOf(*after->snapshot());
  REQUIRE(left.size() == right.size());
  for (std::size_t i = 0; i < left.size(); ++i) REQUIRE(left[i] == right[i]);
  CHECK(salesOf(*before) == salesOf(*after));
  CHECK(after->check()->empty());
}

TEST_CASE("Texts with line ends, quotes, blanks at the edges and a question mark survive, and so does an awkward number") {
  const kam::support::TemporaryFolder folder;
  auto made = Workspace::create(folder / "w.kam", {"Test", *base::Currency::parse("EUR"), words::Language::german, 4}, {&kClock, "Tester"});
  REQUIRE(made.has_value());
  const auto& type = domain::recordType(domain::Kind::accounts);
  std::vector<domain::RowChange> rows;
  for (const char* text : {"?", " edges ", "two\r\nlines", "a \"quoted\" word", "semi;colon, comma", "=1+1", "'"}) {
    domain::RowChange row{domain::Kind::accounts, (*made)->ids().next(), domain::RowOperation::add, {}};
    row.values = {{*type.fieldIndex("name"), std::string("K ") + text},
                  {*type.fieldIndex("note"), std::string(text)},
                  {*type.fieldIndex("market_share"), 0.1 + 0.2}};
    rows.push_back(row);
  }
  REQUIRE((*made)->commit({EditKind::recordsChanged, {"accounts", "7"}, rows, {}}).has_value());
  REQUIRE(exportFolder(**made, folder / "all").has_value());
  REQUIRE(importFolder(folder / "all", folder / "again.kam", {&kClock, "Tester"}).has_value());
  CHECK(recordsOf(*(*made)->snapshot()) == recordsOf(*openAt(folder / "again.kam")->snapshot()));
}

TEST_CASE("Writing that is stopped leaves no folder, reading that is stopped no workspace") {
  const kam::support::TemporaryFolder folder;
  const auto workspace = demoAt(folder / "demo.kam");
  for (const double until : {0.0, 0.3, 0.6}) {
    const auto out = exportFolder(*workspace, folder / "all", [until](double share) { return share < until; });
    REQUIRE_FALSE(out.has_value());
    CHECK(out.error().code == base::ErrorCode::cancelled);
    CHECK_FALSE(std::filesystem::exists(folder / "all"));
    CHECK_FALSE(std::filesystem::exists(folder / "all.writing"));
  }
  REQUIRE(exportFolder(*workspace, folder / "all").has_value());
  for (const double until : {0.0, 0.3, 0.6}) {
    const auto in = importFolder(folder / "all", folder / "again.kam", {&kClock, "Tester"}, [until](double share) { return share < until; });
    REQUIRE_FALSE(in.has_value());
    CHECK_FALSE(std::filesystem::exists(folder / "again.kam"));
    CHECK_FALSE(std::filesystem::exists(folder / "again.kam.writing"));
  }
}

TEST_CASE("A folder that is not whole is refused with the file, the row and the value, and no workspace is made") {
  const kam::support::TemporaryFolder folder;
  auto made = Workspace::create(folder / "w.kam", {"Test", *base::Currency::parse("EUR"), words::Language::english, 1}, {&kClock, "Tester"});
  REQUIRE(made.has_value());
  const auto attempt = [&](const char* name) { return importFolder(folder / name, folder / "again.kam", {&kClock, "Tester"}); };
  const auto fresh = [&](const char* name) {
    REQUIRE(exportFolder(**made, folder / name).has_value());
    return folder / name;
  };
  std::filesystem::remove(fresh("no manifest") / "manifest.json");
  CHECK(attempt("no manifest").error().code == base::ErrorCode::fileNotFound);
  std::filesystem::remove(fresh("no stages") / "stages.csv");
  CHECK(attempt("no stages").error().code == base::ErrorCode::fileNotFound);
  appendTo(fresh("one more") / "accounts.csv", "77");
  CHECK(attempt("one more").error().code == base::ErrorCode::jsonBadValue);
  appendTo(fresh("bad id") / "accounts.csv", "seven");
  const auto bad = attempt("bad id");
  CHECK(bad.error().place.file == "accounts.csv");
  CHECK(bad.error().place.row == 2);
  CHECK(bad.error().place.value == "seven");
  CHECK_FALSE(std::filesystem::exists(folder / "again.kam"));
  CHECK(attempt("w.kam").error().code == base::ErrorCode::fileNotFound);
}

TEST_CASE("Neither an existing folder nor an existing workspace is overwritten") {
  const kam::support::TemporaryFolder folder;
  auto made = Workspace::create(folder / "w.kam", {"Test", *base::Currency::parse("EUR"), words::Language::english, 1}, {&kClock, "Tester"});
  REQUIRE(made.has_value());
  std::filesystem::create_directory(folder / "there");
  CHECK(exportFolder(**made, folder / "there").error().code == base::ErrorCode::fileExists);
  REQUIRE(exportFolder(**made, (folder / "all").string() + "/").has_value());
  CHECK(importFolder(folder / "all", folder / "w.kam", {&kClock, "Tester"}).error().code == base::ErrorCode::fileExists);
}
