// SPDX-License-Identifier: GPL-3.0-or-later
// Loading many rows: in parts, on two threads, without asking for every empty column; the same records as one by one.
#include "store_fixture.h"

#include "storage/row_reader.h"
#include "storage/row_values.h"

#include <set>

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

TEST_CASE("A field that one account alone fills is read, whichever field it is, and also when it was filled or emptied later") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  auto store = createStore(path);
  const domain::RecordType& type = domain::recordType(Kind::accounts);
  std::vector<domain::RowChange> rows;
  constexpr std::size_t kEmpty = 400;
  for (std::size_t i = 0; i < kEmpty + 2 * type.fields.size(); ++i)
    rows.push_back(addRow(Kind::accounts, store->ids().next(), {{"name", "Account " + std::to_string(i)}, {"archived", std::int64_t{0}}}));
  const auto valueFor = [&](const domain::Field& field) -> domain::Value {
    if (!field.choices.empty()) return std::string(field.choices.back().key);
    // The first account is known to be there.
    if (field.type == domain::FieldType::reference) return field.references == Kind::accounts ? domain::Value{rows.front().id} : domain::Value{};
    if (field.type == domain::FieldType::text || field.type == domain::FieldType::longText || field.type == domain::FieldType::json)
      return std::string("{\"filled\": 1}");
    return std::int64_t{1};
  };
  // One account for each field from the start, and one that gets it later and loses it again in the end.
  std::vector<domain::RowChange> later;
  for (std::size_t field = 0; field < type.fields.size(); ++field) {
    const domain::Value value = valueFor(type.fields[field]);
    if (domain::isUnknown(value)) continue;
    auto& values = rows[kEmpty + field].values;
    std::erase_if(values, [&](const auto& known) { return known.first == field; });
    values.emplace_back(field, value);
    if (!type.fields[field].has(domain::kRequired))
      later.push_back({Kind::accounts, rows[kEmpty + type.fields.size() + field].id, domain::RowOperation::update, {{field, value}}});
  }
  must(store->apply(edit("import", rows)));
  must(store->apply(edit("later", later)));
  Connection connection(path, Access::readOnly);
  const Catalog catalog(connection);
  REQUIRE(catalog.of(Kind::accounts).seldom.size() == 3);
  const auto same = [&] { return rowsOf(must(store->load()).table(Kind::accounts)) == plainRows(connection, catalog.of(Kind::accounts)); };
  CHECK(same());
  must(store->undo());
  CHECK(same());
  must(store->redo());
  CHECK(same());
}

TEST_CASE("No field stands in two groups of seldom filled fields, and each group's rows are found by its own index") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  Connection connection(folder / "a.kam", Access::readOnly);
  const Catalog catalog(connection);
  std::set<std::size_t> seen;
  for (const SeldomFields& group : catalog.of(Kind::accounts).seldom) {
    CHECK(group.fields.size() > 1);
    for (const std::size_t field : group.fields) CHECK(seen.insert(field).second);
    std::string plan;
    Query explained = connection.prepared("EXPLAIN QUERY PLAN " + group.ids);
    while (explained.step()) plan += explained.text(3);
    INFO(plan);
    CHECK(plan.find(" INDEX accounts_seldom_") != std::string::npos);
    CHECK(plan.find("id>?") != std::string::npos);
  }
}
