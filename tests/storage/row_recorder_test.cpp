// SPDX-License-Identifier: GPL-3.0-or-later
// The recorder against SQLite's own sessions: the same changes, whatever an edit does to its rows.
#include "store_fixture.h"

#include "storage/row_recorder.h"
#include "storage/row_writer.h"
#include "storage/sqlite/failure.h"
#include "storage/sqlite/session.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// Each row's change with its table as bytes: sessions list rows in no order that means anything.
std::multiset<std::string> changesOf(const Changeset& changeset) {
  std::multiset<std::string> changes;
  for (ChangesetReader reader(changeset); reader.next();) {
    ChangesetWriter one;
    one.add(reader.delta(), reader.keyFlags());
    changes.insert(one.take());
  }
  return changes;
}

/// Both watch the same writing; what does not hold is rolled back.
bool watched(Connection& connection, const Catalog& catalog, const std::vector<domain::RowChange>& rows) {
  WriteTransaction transaction(connection);
  Session session(connection);
  for (const domain::RecordType& type : domain::recordTypes()) session.attach(type.key);
  RowRecorder recorder(connection, catalog, rows);
  const auto written = guarded("test", [&] { writeRows(connection, catalog, rows); });
  if (!written) return false;
  const Changeset recorded = recorder.changeset();
  CHECK(changesOf(recorded) == changesOf(session.changeset()));
  return guarded("test", [&] { transaction.commit(); }).has_value();
}

}  // namespace

TEST_CASE("The recorder gives the changes that a session gives, over random edits of every kind of record") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  Connection connection(folder / "a.kam", Access::readWrite);
  const Catalog catalog(connection);
  for (const std::uint64_t seed : {201U, 202U, 203U}) {
    RandomEdits edits(seed, RandomEdits::allKinds());
    int held = 0;
    for (int i = 0; i < 150; ++i) {
      INFO("seed " << seed << ", edit " << i);
      if (watched(connection, catalog, edits.next(*store).rows)) ++held;
    }
    CHECK(held > 60);
  }
}

TEST_CASE("A row changed more than once in one edit counts once, from what it was to what it became") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  Connection connection(folder / "a.kam", Access::readWrite);
  const Catalog catalog(connection);
  const auto add = [](RawId id, const char* name) { return addRow(Kind::accounts, id, {{"name", std::string(name)}}); };
  const auto rename = [](RawId id, const char* name) { return updateRow(Kind::accounts, id, {{"name", std::string(name)}}); };
  REQUIRE(watched(connection, catalog, {add(1, "a"), add(2, "b"), add(3, "c")}));
  CHECK(watched(connection, catalog, {rename(1, "x"), rename(1, "y"), rename(2, "z"), rename(2, "b")}));
  CHECK(watched(connection, catalog, {removeRow(Kind::accounts, 1), add(1, "again")}));
  CHECK(watched(connection, catalog, {removeRow(Kind::accounts, 2), add(2, "b")}));
  CHECK(watched(connection, catalog, {add(4, "short"), removeRow(Kind::accounts, 4)}));
  CHECK(watched(connection, catalog, {add(5, "new"), rename(5, "newer"), addRow(Kind::products, 6, {{"name", std::string("p")}}), rename(3, "d")}));
}

TEST_CASE("An edit that writes what is there already changes nothing") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  Connection connection(folder / "a.kam", Access::readWrite);
  const Catalog catalog(connection);
  const std::vector<domain::RowChange> row{updateRow(Kind::accounts, 1, {{"name", std::string("a")}})};
  REQUIRE(watched(connection, catalog, {addRow(Kind::accounts, 1, {{"name", std::string("a")}})}));
  RowRecorder recorder(connection, catalog, row);
  writeRows(connection, catalog, row);
  CHECK(recorder.changeset().empty());
}
