// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/account/structure.h"

#include "domain/records.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

RowChange row(Kind kind, RawId id, std::vector<std::pair<std::string_view, Value>> values) {
  RowChange change{kind, id, RowOperation::add, {}};
  for (auto& [key, value] : values) change.values.emplace_back(*recordType(kind).fieldIndex(key), std::move(value));
  return change;
}
Value number(std::int64_t value) { return Value{value}; }
Value text(std::string value) { return Value{std::move(value)}; }

/// A group with a subsidiary; the group has a unit with a site, and a site of its own. 12 months of 100 and of 10.
Snapshot group() {
  auto sums = std::make_shared<SalesSums>();
  sums->first = base::monthOf(base::makeDate(2025, 11, 1));
  sums->monthCount = 12;
  sums->accounts = {1, 2};
  sums->marginKnown = {false, false};
  for (const int amount : {100, 10})
    for (int month = 0; month < 12; ++month) {
      sums->revenue.push_back(amount);
      sums->margin.push_back(0);
      sums->lines.push_back(1);
    }
  return Snapshot()
      .with(std::vector<RowChange>{
          row(Kind::accounts, 1, {{"name", text("Group")}, {"city", text("Ulm")}, {"country", text("DE")}}),
          row(Kind::accounts, 2, {{"name", text("Sub")}, {"parent", number(1)}}), row(Kind::accounts, 3, {{"name", text("Other")}}),
          row(Kind::units, 11, {{"account", number(1)}, {"name", text("Filling")}}),
          row(Kind::sites, 21, {{"account", number(1)}, {"unit", number(11)}, {"name", text("Plant 1")}}),
          row(Kind::sites, 22, {{"account", number(1)}, {"name", text("Head office")}}), row(Kind::persons, 31, {{"family_name", text("Falk")}}),
          row(Kind::persons, 32, {{"family_name", text("Adler")}}),
          row(Kind::positions, 41, {{"person", number(31)}, {"account", number(1)}, {"unit", number(11)}}),
          row(Kind::positions, 42, {{"person", number(32)}, {"account", number(2)}}),
          row(Kind::opportunities, 51,
              {{"account", number(1)}, {"unit", number(11)}, {"name", text("A")}, {"amount", number(1000)}, {"probability", Value{0.5}}}),
          row(Kind::opportunities, 52, {{"account", number(2)}, {"name", text("B")}, {"amount", number(200)}, {"probability", Value{0.5}}}),
          row(Kind::opportunities, 53,
              {{"account", number(2)},
               {"name", text("Slipped")},
               {"amount", number(900)},
               {"probability", Value{0.5}},
               {"expected_close", number(10)}}),
          row(Kind::opportunities, 54, {{"account", number(3)}, {"name", text("C")}, {"amount", number(70)}, {"probability", Value{0.5}}})})
      .withSales(sums);
}

}  // namespace

TEST_CASE("A group is shown from its top down, each place with what lies below it") {
  // Asked from the subsidiary, it is the same tree.
  const auto nodes = scoring::structureOf(group(), Id<Account>(2), kToday);
  std::vector<std::string> names;
  for (const auto& node : nodes) names.push_back((node.above == SIZE_MAX ? "" : nodes[node.above].name + "/") + node.name);
  CHECK(names == std::vector<std::string>{"Group", "Group/Filling", "Filling/Plant 1", "Group/Head office", "Group/Sub"});
  CHECK(nodes[0].place == "Ulm, DE");
  // 12 × (100 + 10), and 12 × 10.
  CHECK(nodes[0].revenue == 1'320);
  CHECK(nodes[4].revenue == 120);
  CHECK_FALSE(nodes[1].revenue);
  // 500 at the unit and 100 at the subsidiary; what slipped brings nothing.
  CHECK(nodes[1].pipeline == 500);
  CHECK(nodes[4].pipeline == 100);
  CHECK(nodes[0].pipeline == 600);
  CHECK(nodes[0].opportunities == 2);
  CHECK(nodes[0].contacts == 2);
  CHECK(nodes[2].contacts == 0);
}

TEST_CASE("An account alone is a tree of one, an unknown one is none, and a site whose unit is gone stays its account's") {
  CHECK(scoring::structureOf(group(), Id<Account>(3), kToday).size() == 1);
  CHECK(scoring::structureOf(group(), Id<Account>(99), kToday).empty());
  const Snapshot state = group().with(std::vector<RowChange>{RowChange{Kind::units, 11, RowOperation::remove, {}}});
  const auto nodes = scoring::structureOf(state, Id<Account>(1), kToday);
  REQUIRE(nodes.size() == 4);
  CHECK(nodes[1].name == "Plant 1");
  CHECK(nodes[1].above == 0);
  // The people and opportunities of the unit stay the account's.
  CHECK(nodes[0].pipeline == 600);
  CHECK(nodes[0].contacts == 2);
}
