// SPDX-License-Identifier: GPL-3.0-or-later
// Copies are whole and come back whole; the check finds what somebody else broke.
#include "store_fixture.h"

#include <fstream>

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using base::ErrorCode;
using domain::Kind;

namespace {

std::unique_ptr<Store> filledStore(const std::filesystem::path& path, std::uint64_t seed) {
  auto store = createStore(path);
  RandomEdits edits(seed, RandomEdits::allKinds());
  for (int i = 0; i < 40; ++i) (void)store->apply(edits.next(*store));
  return store;
}

/// Lets a stranger change a closed workspace.
void tamper(const std::filesystem::path& path, const std::string& sql) {
  Connection stranger(path, Access::readWrite);
  stranger.exec("PRAGMA foreign_keys=OFF");
  stranger.exec(sql);
  stranger.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::vector<std::string> checksOf(const std::filesystem::path& path) {
  std::vector<std::string> checks;
  for (const Finding& finding : must(openStore(path)->check())) checks.push_back(finding.check);
  return checks;
}

}  // namespace

TEST_CASE("A backup made while the workspace is open holds everything and stands alone") {
  const TemporaryFolder folder;
  auto store = filledStore(folder / "a.kam", 91);
  const auto copy = folder / "copy.kam";
  must(store->backup(copy));
  CHECK_FALSE(std::filesystem::exists(folder / "copy.kam-wal"));
  CHECK(dumpOf(copy) == dumpOf(folder / "a.kam"));
  CHECK(store->backup(copy).error().code == ErrorCode::fileExists);
  auto opened = openStore(copy);
  CHECK_FALSE(opened->readOnlyReason().has_value());
  CHECK(must(opened->history({})).size() == must(store->history({})).size());
}

TEST_CASE("A restored backup takes the workspace's place, and what was there is kept beside it") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  std::string atBackup;
  std::string later;
  {
    auto store = filledStore(path, 92);
    must(store->backup(folder / "copy.kam"));
    atBackup = dumpOf(path);
    must(store->apply(edit("account.add", {addRow(Kind::accounts, store->ids().next(), {{"name", std::string("Later")}})})));
    later = dumpOf(path);
    CHECK(Store::restore(path, folder / "copy.kam").error().code == ErrorCode::workspaceLocked);
  }
  must(Store::restore(path, folder / "copy.kam"));
  CHECK(dumpOf(path) == atBackup);
  CHECK(dumpOf(folder / "a.before-restore.kam") == later);
  auto store = openStore(path);
  CHECK_FALSE(store->readOnlyReason().has_value());
  must(store->undo());
}

TEST_CASE("Only a sound workspace is restored; a bad backup leaves everything as it is") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  filledStore(path, 93).reset();
  const std::string before = dumpOf(path);
  std::ofstream(folder / "text.kam") << "no database";
  CHECK(Store::restore(path, folder / "text.kam").error().code == ErrorCode::notADatabase);
  CHECK(Store::restore(path, folder / "none.kam").error().code == ErrorCode::fileNotFound);
  CHECK(dumpOf(path) == before);
  CHECK_FALSE(std::filesystem::exists(folder / "a.before-restore.kam"));
}

TEST_CASE("The check names a search index out of step, a reference to nothing and a history that does not read") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  filledStore(path, 94).reset();
  CHECK(checksOf(path).empty());
  tamper(path, "UPDATE search_names SET \"text\" = 'nonsense' WHERE \"id\" = (SELECT min(\"id\") FROM search_names)");
  CHECK(checksOf(path) == std::vector<std::string>{"search", "search"});
  filledStore(folder / "b.kam", 95).reset();
  tamper(folder / "b.kam", "INSERT INTO units (\"id\", \"account\") VALUES (5, 77)");
  CHECK(checksOf(folder / "b.kam") == std::vector<std::string>{"foreign_keys"});
  filledStore(folder / "c.kam", 96).reset();
  tamper(folder / "c.kam", "UPDATE journal SET \"changeset\" = x'54ff' WHERE \"id\" = 3");
  CHECK(checksOf(folder / "c.kam") == std::vector<std::string>{"journal"});
  CHECK(must(openStore(folder / "c.kam")->undo()).entry.undoes > 3);
}
