// SPDX-License-Identifier: GPL-3.0-or-later
// Two records that were one: everything moves over, sales included, the next file finds the one that stayed, and one undo takes it all back.
#include "app/combine/combine.h"

#include "app/edits/record_edits.h"
#include "app/import/import.h"
#include "domain/records.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace kam;
using namespace kam::app;
using namespace kam::domain;

namespace {

class Bench {
public:
  Bench() {
    auto made = Workspace::create(m_folder / "w.kam", {"Test", {}, words::Language::english, 1}, {&m_clock, "Tester"});
    REQUIRE(made.has_value());
    m_workspace = std::move(*made);
  }
  Workspace& workspace() { return *m_workspace; }
  const Snapshot& state() {
    m_state = m_workspace->snapshot();
    return *m_state;
  }
  RawId add(Kind kind, const std::vector<FieldText>& texts) {
    const auto values = parseFields(state(), kind, texts);
    REQUIRE(values.has_value());
    const auto edit = addRecord(state(), m_workspace->ids(), kind, *values);
    REQUIRE(edit.has_value());
    REQUIRE(m_workspace->commit(*edit).has_value());
    return edit->rows.front().id;
  }
  ImportReport import(const std::string& kind, const std::string& text) {
    const auto path = m_folder / (kind + ".csv");
    std::ofstream(path, std::ios::binary) << text;
    ImportRequest request;
    request.files = {path};
    request.kind = kind;
    request.source = "erp";
    auto report = runImport(*m_workspace, words::Words(words::Language::english), request, {});
    REQUIRE(report.has_value());
    return *report;
  }
  std::int64_t revenueOf(RawId account) {
    const SalesSums& sales = state().sales();
    const auto row = sales.rowOf(account);
    if (row < 0) return 0;
    std::int64_t sum = 0;
    for (const std::int64_t month : sales.monthsOf(sales.revenue, static_cast<std::size_t>(row))) sum += month;
    return sum;
  }
  RawId account(const std::string& name) {
    for (const Account& one : state().all<Account>())
      if (one.name == name) return one.id.raw();
    return 0;
  }
  Change combine(const CombineRequest& request) {
    auto change = combineRecords(*m_workspace, request);
    REQUIRE(change.has_value());
    return *change;
  }
  std::size_t countOf(Kind kind) { return state().table(kind).size(); }

private:
  support::TemporaryFolder m_folder;
  base::FixedClock m_clock{base::makeDate(2026, 11, 23)};
  std::unique_ptr<Workspace> m_workspace;
  SnapshotPointer m_state;
};

constexpr const char* kSales =
    "account_number;account;day;revenue;product;document\n"
    "K1;Müller GmbH;2026-01-10;100.00;Pump;D1\n"
    "K2;Mueller;2026-02-10;40.00;Pump;D2\n"
    "K2;Mueller;2026-03-10;60.00;Valve;D3\n";

std::size_t fieldOf(Kind kind, std::string_view key) { return *recordType(kind).fieldIndex(key); }

}  // namespace

TEST_CASE("An account takes in its double with contacts, opportunities and sales") {
  Bench bench;
  bench.import("sales", kSales);
  const RawId keep = bench.account("Müller GmbH");
  const RawId other = bench.account("Mueller");
  bench.add(Kind::opportunities, {{"account", "K2"}, {"name", "Line 3"}});
  bench.add(Kind::sites, {{"account", "K2"}, {"name", "Plant"}});
  const auto before = bench.countOf(Kind::accounts);
  bench.combine({Kind::accounts, keep, other, {}});
  CHECK(bench.countOf(Kind::accounts) == before - 1);
  CHECK(bench.revenueOf(keep) == 200'00);
  CHECK(bench.state().all<Opportunity>()[0].account.raw() == keep);
  CHECK(bench.state().all<Site>()[0].account.raw() == keep);
  CHECK(bench.state().find(Id<Account>(keep))->otherNumbers == "K2");
  CHECK(bench.workspace().check()->empty());

  REQUIRE(bench.workspace().undo().has_value());
  CHECK(bench.revenueOf(keep) == 100'00);
  CHECK(bench.revenueOf(other) == 100'00);
  CHECK(bench.state().all<Opportunity>()[0].account.raw() == other);
  CHECK(bench.workspace().check()->empty());
  REQUIRE(bench.workspace().redo().has_value());
  CHECK(bench.revenueOf(keep) == 200'00);
}

TEST_CASE("The same file again changes nothing after its account was taken in, and new lines find the account that stayed") {
  Bench bench;
  bench.import("sales", kSales);
  const RawId keep = bench.account("Müller GmbH");
  bench.combine({Kind::accounts, keep, bench.account("Mueller"), {}});
  const ImportReport again = bench.import("sales", kSales);
  CHECK(again.added + again.updated == 0);
  CHECK(again.unchanged == 3);
  const ImportReport more = bench.import("sales", std::string(kSales) + "K2;Mueller;2026-04-10;5.00;Pump;D4\n");
  CHECK(more.added == 1);
  CHECK(bench.revenueOf(keep) == 205'00);
  CHECK(bench.countOf(Kind::accounts) == 1);
  const ImportReport accounts = bench.import("accounts", "number;name;city\nK2;Mueller;Bonn\n");
  CHECK(accounts.added == 0);
  CHECK(accounts.updated == 1);
}

TEST_CASE("What only the other one knows is kept, a chosen value wins, and flags stay as they are") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "Müller GmbH"}, {"city", "Bonn"}});
  const RawId other = bench.add(Kind::accounts, {{"number", "K2"}, {"name", "Mueller"}, {"city", "Köln"}, {"country", "DE"}, {"archived", "true"}});
  bench.combine({Kind::accounts, keep, other, {fieldOf(Kind::accounts, "city")}});
  const Account& account = *bench.state().find(Id<Account>(keep));
  CHECK(account.name == "Müller GmbH");
  CHECK(account.city == "Köln");
  CHECK(account.country == "DE");
  CHECK(!account.archived);
  CHECK(account.number == "K1");
}

TEST_CASE("A number that is taken over leaves the old one behind as a further number") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "Müller GmbH"}});
  const RawId other = bench.add(Kind::accounts, {{"number", "K2"}, {"name", "Mueller"}, {"other_numbers", "K0, K1"}});
  bench.combine({Kind::accounts, keep, other, {fieldOf(Kind::accounts, "number")}});
  CHECK(bench.state().find(Id<Account>(keep))->number == "K2");
  CHECK(bench.state().find(Id<Account>(keep))->otherNumbers == "K1, K0");
}

TEST_CASE("Targets and assignments stay once, those of the account that stays") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "A"}});
  const RawId other = bench.add(Kind::accounts, {{"number", "K2"}, {"name", "B"}});
  bench.add(Kind::targets, {{"account", "K1"}, {"year", "2026"}, {"measure", "revenue"}, {"amount", "100"}});
  bench.add(Kind::targets, {{"account", "K2"}, {"year", "2026"}, {"measure", "revenue"}, {"amount", "70"}});
  bench.add(Kind::targets, {{"account", "K2"}, {"year", "2027"}, {"measure", "revenue"}, {"amount", "80"}});
  bench.combine({Kind::accounts, keep, other, {}});
  REQUIRE(bench.countOf(Kind::targets) == 2);
  for (const Target& target : bench.state().all<Target>()) {
    CHECK(target.account.raw() == keep);
    CHECK(target.amount->minor == (target.year == 2026 ? 100'00 : 80'00));
  }
}

TEST_CASE("A group stays a tree, whichever of two members is taken into the other") {
  Bench bench;
  const RawId top = bench.add(Kind::accounts, {{"number", "T"}, {"name", "Top"}});
  const RawId middle = bench.add(Kind::accounts, {{"number", "M"}, {"name", "Middle"}, {"parent", "T"}});
  const RawId low = bench.add(Kind::accounts, {{"number", "L"}, {"name", "Low"}, {"parent", "M"}});
  SECTION("the middle into the lowest") {
    bench.combine({Kind::accounts, low, middle, {}});
    CHECK(bench.state().find(Id<Account>(low))->parent.raw() == top);
  }
  SECTION("the top into the lowest") {
    bench.combine({Kind::accounts, low, top, {}});
    CHECK(!bench.state().find(Id<Account>(low))->parent.isSet());
    CHECK(bench.state().find(Id<Account>(middle))->parent.raw() == low);
  }
  SECTION("the lowest into the top") {
    bench.combine({Kind::accounts, top, low, {}});
    CHECK(!bench.state().find(Id<Account>(top))->parent.isSet());
    CHECK(bench.state().find(Id<Account>(middle))->parent.raw() == top);
  }
  CHECK(bench.workspace().check()->empty());
}

TEST_CASE("A person takes in the double: two present positions at one account become one, with all that hangs on it") {
  Bench bench;
  bench.add(Kind::accounts, {{"number", "K1"}, {"name", "A"}});
  const RawId keep = bench.add(Kind::persons, {{"given_name", "Peter"}, {"family_name", "Weber"}});
  const RawId other = bench.add(Kind::persons, {{"given_name", "P."}, {"family_name", "Weber"}, {"email", "p.weber@example.com"}});
  const auto position = [&](RawId person, const char* title) {
    return bench.add(Kind::positions, {{"person", std::to_string(person)}, {"account", "K1"}, {"job_title", title}});
  };
  const RawId first = position(keep, "");
  const RawId second = position(other, "Head of purchasing");
  const RawId boss = bench.add(Kind::stakeholders, {{"account", "K1"}, {"position", std::to_string(second)}, {"influence", "3"}});
  bench.combine({Kind::persons, keep, other, {}});
  CHECK(bench.state().find(Id<Person>(keep))->email == "p.weber@example.com");
  REQUIRE(bench.countOf(Kind::positions) == 1);
  CHECK(bench.state().all<Position>()[0].id.raw() == first);
  CHECK(bench.state().all<Position>()[0].jobTitle == "Head of purchasing");
  CHECK(bench.state().find(Id<Stakeholder>(boss))->position.raw() == first);
  CHECK(bench.workspace().check()->empty());
}

TEST_CASE("A frozen decision names the account that stayed, and stays frozen otherwise") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "A"}});
  const RawId other = bench.add(Kind::accounts, {{"number", "K2"}, {"name", "B"}});
  const RawId decision = bench.add(Kind::decisions, {{"on", "2026-01-12"}, {"by", "Lead"}, {"model_name", "Standard"}});
  const RawId entry = bench.add(Kind::decision_entries, {{"decision", std::to_string(decision)}, {"account", "K2"}, {"verdict", "in"}});
  bench.combine({Kind::accounts, keep, other, {}});
  CHECK(bench.state().find(Id<DecisionEntry>(entry))->account.raw() == keep);
  CHECK(bench.state().find(Id<DecisionEntry>(entry))->verdict == Verdict::in);
  const auto edit = setFields(bench.state(), Kind::decision_entries, entry, {{fieldOf(Kind::decision_entries, "verdict"), std::string("out")}});
  REQUIRE(edit.has_value());
  CHECK(bench.workspace().commit(*edit).error().code == base::ErrorCode::decisionFrozen);
}

TEST_CASE("A record is not taken into itself, an unknown one not at all, and kinds that cannot be combined are refused") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "A"}});
  CHECK(combineRecords(bench.workspace(), {Kind::accounts, keep, keep, {}}).error().code == base::ErrorCode::nothingChanged);
  CHECK(combineRecords(bench.workspace(), {Kind::accounts, keep, 99, {}}).error().code == base::ErrorCode::recordNotFound);
  CHECK(combineRecords(bench.workspace(), {Kind::decisions, 1, 2, {}}).error().code == base::ErrorCode::valueOutOfRange);
}

TEST_CASE("A pair that was kept apart goes with the account that is taken in") {
  Bench bench;
  const RawId keep = bench.add(Kind::accounts, {{"number", "K1"}, {"name", "A"}});
  const RawId other = bench.add(Kind::accounts, {{"number", "K2"}, {"name", "B"}});
  const auto apart = keepApart(bench.state(), bench.workspace().ids(), Kind::accounts, keep, other, "two branches");
  REQUIRE(apart.has_value());
  REQUIRE(bench.workspace().commit(*apart).has_value());
  REQUIRE(bench.countOf(Kind::distinct_pairs) == 1);
  bench.combine({Kind::accounts, keep, other, {}});
  CHECK(bench.countOf(Kind::distinct_pairs) == 0);
}

TEST_CASE("Products are combined with their sales lines") {
  Bench bench;
  bench.import("sales", kSales);
  const auto product = [&](const std::string& name) {
    for (const Product& one : bench.state().all<Product>())
      if (one.name == name) return one.id.raw();
    return RawId{0};
  };
  const RawId pump = product("Pump");
  const RawId valve = product("Valve");
  REQUIRE(pump != 0);
  REQUIRE(valve != 0);
  bench.combine({Kind::products, pump, valve, {}});
  CHECK(bench.countOf(Kind::products) == 1);
  const SalesSums& sales = bench.state().sales();
  std::int64_t sum = 0;
  for (const ProductSum& one : sales.productSums.all())
    if (one.productRow < sales.products.size() && sales.products[one.productRow] == pump) sum += one.revenue;
  CHECK(sum == 200'00);
  CHECK(bench.workspace().check()->empty());
}
