// SPDX-License-Identifier: GPL-3.0-or-later
// Loading many rows: in parts, on two threads, without asking for every empty column; the same records as one by one.
#include "store_fixture.h"

#include "storage/row_reader.h"
#include "storage/row_values.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// Every field of every row, read plainly.
std::vector<std::vector<domain::Value>> plainRows(Connection& connection, const TableMap& map) {
  std::vector<std::vector<domain::Value>> rows;
  Query query = connection.prepared(map.select + " ORDER BY \"id\"");
  while (query.step()) {
    auto& row = rows.emplace_back();
    row.emplace_back(query.integer(0));
    for (std::size_t field = 0; field < map.type->fields.size(); ++field)
      row.push_back(columnValue(query, static_cast<int>(field) + 1, map.type->fields[field].type));
  }
  return rows;
}

std::vector<std::vector<domain::Value>> rowsOf(const domain::TableBase& table) {
  std::vector<std::vector<domain::Value>> rows;
  for (std::size_t row = 0; row < table.size(); ++row) {
    auto& values = rows.emplace_back();
    values.emplace_back(table.idAt(row));
    for (const domain::Field& field : table.type().fields) values.push_back(field.read(table.at(row)));
  }
  return rows;
}

/// Accounts whose columns come into use late: the first thousand have a name only.
std::vector<domain::RowChange> accounts(base::Random& random, Store& store, std::size_t count) {
  std::vector<domain::RowChange> rows;
  for (std::size_t i = 0; i < count; ++i) {
    rows.push_back(addRow(Kind::accounts, store.ids().next(), {{"name", "Account " + std::to_string(i)}, {"archived", std::int64_t{0}}}));
    auto& values = rows.back().values;
    if (i > 1'000 && random.below(3) == 0) values.emplace_back(fieldOf(Kind::accounts, "city"), std::string("Stadt mit einem langen Namen"));
    if (i > 2'000 && random.below(50) == 0)
      values.emplace_back(fieldOf(Kind::accounts, "own_revenue"), static_cast<std::int64_t>(random.below(1'000'000)));
    if (i > 3'000 && random.below(500) == 0)
      values.emplace_back(fieldOf(Kind::accounts, "customer_since"), static_cast<std::int64_t>(random.below(20'000)));
    if (i == 15'000) values.emplace_back(fieldOf(Kind::accounts, "tier"), std::string("key"));
  }
  return rows;
}

}  // namespace

TEST_CASE("A large table read in parts by two threads holds what it holds read row by row") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  auto store = createStore(path);
  base::Random random(211);
  must(store->apply(edit("import", accounts(random, *store, 20'500))));
  const domain::Snapshot snapshot = must(store->load());
  Connection connection(path, Access::readOnly);
  const Catalog catalog(connection);
  REQUIRE(snapshot.all<domain::Account>().size() == 20'500);
  const auto plain = plainRows(connection, catalog.of(Kind::accounts));
  const auto loaded = rowsOf(snapshot.table(Kind::accounts));
  std::size_t different = 0;
  for (std::size_t row = 0; row < plain.size(); ++row)
    if (plain[row] != loaded[row]) ++different;
  CHECK(different == 0);
}

TEST_CASE("Rows are read whole wherever the first value of a column stands") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  auto store = createStore(path);
  const std::size_t at = GENERATE(0U, 127U, 128U, 129U, 299U);
  std::vector<domain::RowChange> rows;
  for (std::size_t i = 0; i < 300; ++i) {
    rows.push_back(addRow(Kind::persons, store->ids().next(), {{"family_name", "Person " + std::to_string(i)}}));
    if (i == at) rows.back().values.emplace_back(fieldOf(Kind::persons, "email"), std::string("p@example.org"));
  }
  must(store->apply(edit("import", rows)));
  const domain::Snapshot snapshot = must(store->load());
  const auto& persons = snapshot.all<domain::Person>();
  REQUIRE(persons.size() == 300);
  for (std::size_t i = 0; i < 300; ++i) {
    CHECK(persons[i].email == (i == at ? "p@example.org" : ""));
    CHECK(persons[i].familyName == "Person " + std::to_string(i));
  }
}
