// SPDX-License-Identifier: GPL-3.0-or-later
// The storage rules on the real schema: each of them was seen to lose data on SQLite 3.40 when broken.
#include "store_fixture.h"

#include "storage/migrations.h"
#include "storage/row_values.h"
#include "storage/sqlite/session.h"
#include "storage/store_core.h"
#include "support/places.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;

namespace {

/// The real schema, in memory.
struct Schema {
  Connection connection{":memory:", Access::create};
  Schema() { migrate(connection, migrations()); }
  std::int64_t number(const std::string& sql) { return connection.integer(sql); }
};

std::vector<std::string> trackedTables() {
  std::vector<std::string> names;
  for (const domain::RecordType& type : domain::recordTypes()) names.emplace_back(type.key);
  return names;
}

}  // namespace

TEST_CASE("Every field of every record has its column of the right type, and every column its field") {
  Schema schema;
  for (const domain::RecordType& type : domain::recordTypes()) {
    std::map<std::string, std::string> columns;
    Query query = schema.connection.prepared("SELECT name, type FROM pragma_table_xinfo(?1)");
    query.bind(1, type.key);
    while (query.step()) columns.emplace(query.text(0), query.text(1));
    INFO(type.key);
    CHECK(columns.size() == type.fields.size() + 1);
    CHECK(columns["id"] == "INTEGER");
    for (const domain::Field& field : type.fields) {
      INFO(field.key);
      CHECK(columns[std::string(field.key)] == columnType(field.type));
    }
  }
}

TEST_CASE("Tracked tables are strict, have an explicit integer key that is never null, and nothing else that is unique") {
  Schema schema;
  for (const std::string& table : trackedTables()) {
    INFO(table);
    CHECK(schema.number("SELECT \"strict\" FROM pragma_table_list WHERE name = '" + table + "' AND schema = 'main'") == 1);
    CHECK(schema.number("SELECT count(*) FROM pragma_table_info('" + table + "') WHERE pk > 0") == 1);
    CHECK(schema.number("SELECT count(*) FROM pragma_table_info('" + table +
                        "') WHERE pk = 1 AND name = 'id' AND type = 'INTEGER' AND \"notnull\" = 1") == 1);
    CHECK(schema.number("SELECT count(*) FROM pragma_index_list('" + table + "') WHERE \"unique\" = 1") == 0);
  }
}

TEST_CASE("Tracked tables have no generated or hidden columns") {
  Schema schema;
  for (const std::string& table : trackedTables()) {
    INFO(table);
    CHECK(schema.number("SELECT count(*) FROM pragma_table_xinfo('" + table + "') WHERE hidden <> 0") == 0);
  }
}

TEST_CASE("References never cascade, are deferred, and stand on exactly the fields that refer") {
  Schema schema;
  for (const domain::RecordType& type : domain::recordTypes()) {
    const std::string table(type.key);
    INFO(table);
    std::map<std::string, std::string> references;
    Query query =
        schema.connection.prepared("SELECT \"from\", \"table\", \"to\", on_update, on_delete FROM pragma_foreign_key_list('" + table + "')");
    while (query.step()) {
      references.emplace(query.text(0), query.text(1));
      CHECK(query.text(2) == "id");
      CHECK(query.text(3) == "NO ACTION");
      CHECK(query.text(4) == "NO ACTION");
    }
    std::size_t expected = 0;
    for (const domain::Field& field : type.fields) {
      if (field.type != domain::FieldType::reference) continue;
      ++expected;
      CHECK(references[std::string(field.key)] == domain::recordType(field.references).key);
      // Removing what is referred to must not read the whole table.
      CHECK(schema.number("SELECT count(*) FROM sqlite_master WHERE type = 'index' AND name = '" + table + "_" + std::string(field.key) + "'") == 1);
    }
    CHECK(references.size() == expected);
    const std::string sql = schema.connection.text("SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '" + table + "'");
    std::size_t deferred = 0;
    for (std::size_t at = sql.find("DEFERRABLE INITIALLY DEFERRED"); at != std::string::npos; at = sql.find("DEFERRABLE INITIALLY DEFERRED", at + 1))
      ++deferred;
    CHECK(deferred == expected);
  }
}

TEST_CASE("The schema has no triggers and no views") {
  Schema schema;
  CHECK(schema.number("SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')") == 0);
}

TEST_CASE("The library at hand has sessions") { CHECK_NOTHROW(requireSessions()); }

TEST_CASE("A changeset for a missing table or column is refused instead of being passed over") {
  Connection wide(":memory:", Access::create);
  wide.exec("CREATE TABLE t (id INTEGER PRIMARY KEY NOT NULL, a TEXT, b TEXT) STRICT");
  Changeset changes;
  {
    Session session(wide);
    session.attach("t");
    wide.exec("INSERT INTO t VALUES (1, 'x', 'y')");
    changes = session.changeset();
  }
  CHECK(rowCount(changes) == 1);
  for (const char* sql :
       {"CREATE TABLE t (id INTEGER PRIMARY KEY NOT NULL, a TEXT) STRICT", "CREATE TABLE other (id INTEGER PRIMARY KEY NOT NULL) STRICT"}) {
    Connection narrow(":memory:", Access::create);
    narrow.exec(sql);
    WriteTransaction transaction(narrow);
    CHECK_THROWS_AS(applyChangeset(narrow, changes), Failure);
  }
  // A column added since is no obstacle.
  Connection wider(":memory:", Access::create);
  wider.exec("CREATE TABLE t (id INTEGER PRIMARY KEY NOT NULL, a TEXT, b TEXT, c TEXT) STRICT");
  WriteTransaction transaction(wider);
  applyChangeset(wider, changes);
  applyChangeset(wider, inverted(changes));
  CHECK(wider.integer("SELECT count(*) FROM t") == 0);
}

TEST_CASE("A changeset that would leave a reference to nothing is aborted, never committed") {
  Connection connection(":memory:", Access::create);
  connection.exec("CREATE TABLE p (id INTEGER PRIMARY KEY NOT NULL) STRICT");
  connection.exec("CREATE TABLE c (id INTEGER PRIMARY KEY NOT NULL, p INTEGER REFERENCES p (id) DEFERRABLE INITIALLY DEFERRED) STRICT");
  Changeset changes;
  {
    Session session(connection);
    session.attach("p");
    connection.exec("INSERT INTO p VALUES (1)");
    changes = session.changeset();
  }
  connection.exec("INSERT INTO c VALUES (1, 1)");
  WriteTransaction transaction(connection);
  CHECK_THROWS_AS(applyChangeset(connection, inverted(changes)), Failure);
  CHECK(connection.integer("SELECT count(*) FROM p") == 1);
}

TEST_CASE("The changeset reader and writer agree with SQLite byte by byte, and refuse every cut-off piece") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  RandomEdits edits(71, RandomEdits::allKinds());
  for (int i = 0; i < 60; ++i) (void)store->apply(edits.next(*store));
  Connection connection(folder / "a.kam", Access::readOnly);
  Query query = connection.prepared("SELECT \"changeset\" FROM \"journal\"");
  while (query.step()) {
    const auto bytes = query.blob(0);
    const std::string changes(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    ChangesetWriter writer;
    for (ChangesetReader reader(changes); reader.next();) writer.add(reader.delta(), reader.keyFlags());
    CHECK(writer.take() == changes);
    for (std::size_t size = 1; size < changes.size(); size += 1 + changes.size() / 50) {
      try {
        for (ChangesetReader reader(std::string_view(changes).substr(0, size)); reader.next();) {
        }
      } catch (const Failure& failure) {
        CHECK(failure.error().code == base::ErrorCode::changesetMismatch);
      }
    }
  }
}

TEST_CASE("Before a migration a copy is kept, afterwards everything is there and older edits can still be undone") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  RawId id = 0;
  {
    auto store = createStore(path);
    id = store->ids().next();
    must(store->apply(edit("account.add", {addRow(domain::Kind::accounts, id, {{"name", std::string("Nord")}})})));
    must(store->apply(edit("account.update", {updateRow(domain::Kind::accounts, id, {{"city", std::string("Kiel")}})})));
  }
  const std::string before = dumpOf(path);
  std::vector<Migration> steps = migrations();
  const std::int64_t next = newestVersion(steps) + 1;
  steps.push_back({next, "ALTER TABLE accounts ADD COLUMN later TEXT; CREATE TABLE later (id INTEGER PRIMARY KEY NOT NULL) STRICT;"});
  {
    const auto core = openCore(path, options(), steps);
    CHECK(core->schemaVersion == next);
    undoTop(*core);
    redoTop(*core);
    undoTop(*core);
    undoTop(*core);
  }
  // The program of before does not touch what came after it, but still opens the copy.
  CHECK(Store::open(path, options()).error().code == base::ErrorCode::workspaceNewer);
  const auto copy = folder / ("a.schema-" + std::to_string(next - 1) + ".kam");
  REQUIRE(std::filesystem::exists(copy));
  CHECK(dumpOf(copy) == before);
  CHECK(must(openStore(copy)->load()).all<domain::Account>().size() == 1);
}

TEST_CASE("A migration that fails leaves the workspace as it was") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  createStore(path).reset();
  const std::string before = dumpOf(path);
  std::vector<Migration> steps = migrations();
  steps.push_back({newestVersion(steps) + 1, "CREATE TABLE later (id INTEGER PRIMARY KEY NOT NULL) STRICT; SELECT nonsense;"});
  try {
    openCore(path, options(), steps);
    FAIL("migrated");
  } catch (const Failure& failure) {
    CHECK(failure.error().code == base::ErrorCode::migrationFailed);
  }
  CHECK(dumpOf(path) == before);
  CHECK_FALSE(must(Store::open(path, options()))->readOnlyReason().has_value());
}

TEST_CASE("The number written down for each schema version is that of the schema its migrations make") {
  for (std::int64_t version = 1; version <= newestVersion(migrations()); ++version) {
    INFO("version " << version << ": " << schemaDigest(knownSchema(migrations(), version)) << "U");
    CHECK(knownDigest(version) == schemaDigest(knownSchema(migrations(), version)));
  }
  CHECK(schemaDigest({"ab", "c"}) != schemaDigest({"a", "bc"}));
}

TEST_CASE("A workspace of every earlier schema version still opens, with everything in it") {
  const std::filesystem::path fixtures = kam::support::sourceFolder() / "tests/fixtures/workspaces";
  for (std::int64_t version = 1; version <= newestVersion(migrations()); ++version) {
    const TemporaryFolder folder;
    const auto original = fixtures / ("schema_" + std::to_string(version) + ".kam");
    INFO(original.string());
    REQUIRE(std::filesystem::exists(original));
    const auto path = folder / "old.kam";
    std::filesystem::copy_file(original, path);
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
    auto store = openStore(path);
    CHECK_FALSE(store->readOnlyReason().has_value());
    CHECK(must(store->check()).empty());
    const domain::Snapshot snapshot = must(store->load());
    for (const domain::RecordType& type : domain::recordTypes()) {
      INFO(type.key);
      const bool laterKind = snapshot.table(type.kind).size() == 0 && version < newestVersion(migrations());
      CHECK((snapshot.table(type.kind).size() > 0 || laterKind));
    }
    CHECK(snapshot.sales().lineCount > 0);
    // Everything can be taken back, and comes again.
    const std::string full = dumpOf(path);
    std::size_t steps = 0;
    while (store->undo()) ++steps;
    CHECK(steps > 20);
    CHECK(must(store->load()).all<domain::Account>().size() == 0);
    while (store->redo()) --steps;
    CHECK(steps == 0);
    CHECK(dumpOf(path) == full);
  }
}

/// Run by hand when a schema version is released: test_storage "[make-fixture]".
TEST_CASE("Makes the workspace of the newest schema version for later versions to open", "[.][make-fixture]") {
  const std::filesystem::path path =
      kam::support::sourceFolder() / "tests/fixtures/workspaces" / ("schema_" + std::to_string(newestVersion(migrations())) + ".kam");
  std::filesystem::remove(path);
  auto store = createStore(path);
  RandomEdits edits(81, RandomEdits::allKinds());
  const auto isFull = [&] {
    const domain::Snapshot snapshot = must(store->load());
    for (const domain::RecordType& type : domain::recordTypes())
      if (snapshot.table(type.kind).size() == 0) return false;
    return true;
  };
  for (int i = 0; i < 40 || !isFull(); ++i) (void)store->apply(edits.next(*store));
  auto writer = must(store->beginSales("erp", "sales.csv"));
  domain::SalesLines lines;
  lines.account = {0, 0};
  lines.day = {20'000, 20'031};
  lines.revenue = {12'345, -678};
  must(writer->append(lines));
  const RawId account = must(store->load()).all<domain::Account>()[0].id.raw();
  const SalesBatch batch = must(writer->finish(std::vector<RawId>{account}, {}, {}));
  must(store->apply({"sales.import", "{}", {}, {{batch.id, true}}}));
}
