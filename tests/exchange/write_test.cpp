// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/write/export_records.h"

#include "domain/records.h"
#include "exchange/csv/reader.h"
#include "exchange/files.h"
#include "exchange/write/export_sales.h"
#include "exchange/write/rejects.h"

#include <catch2/catch.hpp>
#include <iterator>
#include <nlohmann/json.hpp>

using namespace kam;
using namespace kam::exchange;
using namespace kam::domain;
using Rows = std::vector<std::vector<std::string>>;

namespace {
template <class Record>
Snapshot with(const Snapshot& snapshot, std::vector<Record> records) {
  return snapshot.withTable(kKindOf<Record>, std::make_shared<Table<Record>>(std::move(records)));
}

/// Two customers of one name, a person with a former and a present position, an opportunity.
Snapshot sample() {
  Account mueller;
  mueller.id = Id<Account>(10);
  mueller.number = "4711";
  mueller.name = "Müller; \"Söhne\"";
  mueller.ownRevenue = Amount{-123450};
  mueller.marketShare = 0.125;
  mueller.tier = Tier::key;
  mueller.customerSince = base::makeDate(2001, 2, 3);
  Account twin = mueller;
  twin.id = Id<Account>(11);
  twin.number = "4712";
  twin.parent = Id<Account>(10);
  twin.archived = true;
  Person vogt;
  vogt.id = Id<Person>(20);
  vogt.givenName = "Petra";
  vogt.familyName = "Vogt";
  Person gone = vogt;
  gone.id = Id<Person>(21);
  gone.erased = true;
  Position former;
  former.id = Id<Position>(30);
  former.person = vogt.id;
  former.account = twin.id;
  former.until = base::makeDate(2020, 1, 1);
  Position present = former;
  present.id = Id<Position>(31);
  present.account = mueller.id;
  present.jobTitle = "Head of\npurchasing";
  present.until.reset();
  Snapshot snapshot = with(Snapshot(), std::vector{mueller, twin});
  snapshot = with(snapshot, std::vector{vogt, gone});
  return with(snapshot, std::vector{former, present});
}

template <class Write>
std::string written(Write write) {
  std::string text;
  const auto done = write([&text](std::string_view piece) -> base::Result<void> {
    text += piece;
    return {};
  });
  REQUIRE(done);
  return text;
}
Rows rowsOf(const std::string& text, char delimiter = ',') {
  Rows rows;
  Reader reader = Reader::ofText(text, {.delimiter = delimiter});
  while (reader.next()) rows.emplace_back(reader.cells().begin(), reader.cells().end());
  return rows;
}
std::string cellOf(const Rows& rows, std::size_t row, const std::string& column) {
  for (std::size_t i = 0; i < rows.at(0).size(); ++i)
    if (rows[0][i] == column) return rows.at(row).at(i);
  FAIL("no column " << column);
  return {};
}
std::string csvOf(const char* kind, const CsvStyle& style = {}) {
  CsvExport wanted;
  wanted.style = style;
  wanted.today = base::makeDate(2026, 1, 1);
  return written([&](const TextSink& sink) { return exportCsv(sample(), kind, wanted, sink); });
}
}  // namespace

TEST_CASE("records come out as CSV that reads back cell by cell") {
  const Rows rows = rowsOf(csvOf("accounts"));
  REQUIRE(rows.size() == 3);
  CHECK(cellOf(rows, 1, "name") == "Müller; \"Söhne\"");
  CHECK(cellOf(rows, 1, "own_revenue") == "-1234.50");
  CHECK(cellOf(rows, 1, "market_share") == "0.125");
  CHECK(cellOf(rows, 1, "tier") == "key");
  CHECK(cellOf(rows, 1, "customer_since") == "2001-02-03");
  CHECK(cellOf(rows, 1, "archived") == "false");
  CHECK(cellOf(rows, 1, "next_review").empty());
  // Two accounts share the name, so the parent is told by its number.
  CHECK(cellOf(rows, 2, "parent") == "4711");
}

TEST_CASE("a German Excel gets a byte order mark, semicolons, commas and its own days") {
  const std::string text = csvOf("accounts", CsvStyle::germanExcel());
  CHECK(text.starts_with("\xEF\xBB\xBFnumber;name;"));
  const Rows rows = rowsOf(text, ';');
  CHECK(cellOf(rows, 1, "own_revenue") == "-1234,50");
  CHECK(cellOf(rows, 1, "customer_since") == "03.02.2001");
  CHECK(cellOf(rows, 2, "archived") == "ja");
}

TEST_CASE("contacts join a person with the present position, and erased people stay out") {
  const Rows rows = rowsOf(csvOf("contacts"));
  REQUIRE(rows.size() == 2);
  CHECK(cellOf(rows, 1, "family_name") == "Vogt");
  CHECK(cellOf(rows, 1, "account_number") == "4711");
  CHECK(cellOf(rows, 1, "job_title") == "Head of\npurchasing");
}

TEST_CASE("JSON holds every field, sorted by id, with the same bytes each time") {
  const auto json = [] { return written([](const TextSink& sink) { return exportJson(sample(), "accounts", base::makeDate(2026, 1, 1), sink); }); };
  const std::string text = json();
  CHECK(text == json());
  const auto document = nlohmann::json::parse(text);
  CHECK(document["format"] == "kam-records/1");
  CHECK(document["kind"] == "accounts");
  REQUIRE(document["records"].size() == 2);
  const auto& first = document["records"][0];
  CHECK(first["id"] == "10");
  CHECK(first["own_revenue"] == nlohmann::json{{"amount", "-1234.50"}, {"currency", "EUR"}});
  CHECK(first["market_share"] == 0.125);
  CHECK(first["customer_since"] == "2001-02-03");
  CHECK(first["next_review"].is_null());
  CHECK(document["records"][1]["parent_id"] == "10");
  CHECK(document["records"][1]["archived"] == true);
  for (const Field& field : recordType(Kind::accounts).fields) CHECK(first.contains(std::string(field.key)));
}

TEST_CASE("every kind of record can be written, an unknown one is refused") {
  for (const RecordType& type : recordTypes()) {
    INFO(type.key);
    CHECK_FALSE(csvOf(std::string(type.key).c_str()).empty());
    const std::string text = written([&](const TextSink& sink) { return exportJson(sample(), type.key, base::Date(), sink); });
    CHECK(nlohmann::json::parse(text)["kind"] == std::string(type.key));
  }
  const auto ignore = [](std::string_view) -> base::Result<void> { return {}; };
  CHECK(exportCsv(sample(), "nonsense", {}, ignore).error().code == base::ErrorCode::unknownKind);
  CHECK(exportJson(sample(), "nonsense", {}, ignore).error().code == base::ErrorCode::unknownKind);
}

TEST_CASE("sales lines come out as plain rows without the superseded ones") {
  SalesLines lines;
  for (int i = 0; i < 3; ++i) {
    lines.account.push_back(0);
    lines.product.push_back(kNotNamed);
    lines.day.push_back(base::dayNumber(base::makeDate(2025, 3, 4)));
    lines.revenue.push_back(i == 2 ? -5 : 100 * i);
    lines.margin.push_back(i == 0 ? 0 : kUnknownNumber);
    lines.quantity.push_back(i == 0 ? 1500 : kUnknownNumber);
    lines.document.push_back(i == 0 ? lines.addDocument("R-1") : kNotNamed);
  }
  const std::vector<RawId> accounts{10};
  const std::vector<std::uint64_t> superseded{2};
  const Snapshot snapshot = sample();
  const auto rowsIn = [&](SalesExport::Format format) {
    return written([&](const TextSink& sink) {
      SalesExport out(snapshot, format, {}, sink);
      REQUIRE(out.append(lines, accounts, {}, &superseded));
      return out.finish();
    });
  };
  const Rows rows = rowsOf(rowsIn(SalesExport::Format::csv));
  REQUIRE(rows.size() == 3);
  CHECK(rows[1] == std::vector<std::string>{"4711", "Müller; \"Söhne\"", "2025-03-04", "0.00", "0.00", "1.5", "", "", "", "R-1"});
  CHECK(rows[2][3] == "-0.05");
  CHECK(rows[2][4].empty());
  const auto document = nlohmann::json::parse(rowsIn(SalesExport::Format::json));
  REQUIRE(document["records"].size() == 2);
  CHECK(document["records"][0]["quantity"] == 1.5);
  CHECK(document["records"][1]["revenue"]["amount"] == "-0.05");
  CHECK(document["records"][1]["margin"].is_null());
}

TEST_CASE("rows that were set aside go into a file of the input's own format, with the reason") {
  const test::TemporaryFile input("rejects_in.csv", "Titel;;\nKunde;Umsatz;Ort\nM\xFCller;x;\"K\xF6ln; Rhein\"\nWeber;5;Bonn\nLang;y\n");
  const auto layout = sniffLayout(input.path(), {});
  REQUIRE(layout);
  REQUIRE(layout->headerRow == 2);
  const auto text = rejectsText(input.path(), *layout, {{5, "no number"}, {3, "\xE2\x80\x9Ex\xE2\x80\x9C ist keine Zahl"}}, "Grund");
  REQUIRE(text);
  CHECK(*text == "Kunde;Umsatz;Ort;Grund\r\nM\xFCller;x;\"K\xF6ln; Rhein\";\x84x\x93 ist keine Zahl\r\nLang;y;;no number\r\n");
}

TEST_CASE("a file that cannot be finished leaves what was there before") {
  const test::TemporaryFile old("kept.csv", "old");
  const auto failed = writeFile(old.path(), [](const TextSink& sink) -> base::Result<void> {
    REQUIRE(sink("half"));
    return base::fail(base::ErrorCode::cancelled);
  });
  CHECK_FALSE(failed);
  const auto read = [&] {
    std::ifstream in(old.path());
    return std::string((std::istreambuf_iterator<char>(in)), std::istreambuf_iterator<char>());
  };
  CHECK(read() == "old");
  CHECK_FALSE(std::filesystem::exists(old.path().string() + ".part"));
  REQUIRE(writeFile(old.path(), [](const TextSink& sink) { return sink("new"); }));
  CHECK(read() == "new");
  CHECK(writeFile("/no/such/folder/x.csv", [](const TextSink& sink) { return sink("x"); }).error().code == base::ErrorCode::fileUnwritable);
}
