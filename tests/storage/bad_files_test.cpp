// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be: refused with the right code and left as they were, byte by byte.
#include "store_fixture.h"

#include <sys/mount.h>
#include <sys/stat.h>

#include <fstream>

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using base::ErrorCode;
using domain::Kind;

namespace {

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary) << bytes; }

/// A closed workspace with some hundred pages.
std::string workspaceBytes(const std::filesystem::path& path) {
  {
    auto store = createStore(path);
    RandomEdits edits(51, RandomEdits::allKinds());
    for (int i = 0; i < 120; ++i) (void)store->apply(edits.next(*store));
  }
  return bytesOf(path);
}

void refused(const std::filesystem::path& path, ErrorCode code) {
  const std::string before = bytesOf(path);
  const auto opened = Store::open(path, options());
  REQUIRE_FALSE(opened);
  CHECK(base::nameOf(opened.error().code) == base::nameOf(code));
  REQUIRE_FALSE(opened.error().arguments.empty());
  CHECK(bytesOf(path) == before);
  for (const char* ending : {"-wal", "-shm", "-journal", ".lock"}) CHECK_FALSE(std::filesystem::exists(path.string() + ending));
}

void putNumber(std::string& bytes, std::size_t at, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) bytes[at + static_cast<std::size_t>(i)] = static_cast<char>((value >> (24 - 8 * i)) & 0xff);
}

}  // namespace

TEST_CASE("A file that is not there, a folder, an empty file and a text file are refused untouched") {
  const TemporaryFolder folder;
  CHECK(Store::open(folder / "none.kam", options()).error().code == ErrorCode::fileNotFound);
  CHECK_FALSE(std::filesystem::exists(folder / "none.kam"));
  CHECK(Store::open(folder.path(), options()).error().code == ErrorCode::notADatabase);
  writeBytes(folder / "empty.kam", "");
  refused(folder / "empty.kam", ErrorCode::notADatabase);
  writeBytes(folder / "text.kam", "Kunde;Umsatz\nNord;100\n");
  refused(folder / "text.kam", ErrorCode::notADatabase);
  CHECK(Store::create(folder / "text.kam", options()).error().code == ErrorCode::fileExists);
  CHECK(Store::create(folder / "missing" / "a.kam", options()).error().code == ErrorCode::fileUnwritable);
}

TEST_CASE("A database of another program is refused untouched") {
  const TemporaryFolder folder;
  {
    Connection other(folder / "other.kam", Access::create);
    other.exec("CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT)");
  }
  refused(folder / "other.kam", ErrorCode::notAWorkspace);
}

TEST_CASE("A workspace of a newer version is refused untouched") {
  const TemporaryFolder folder;
  std::string bytes = workspaceBytes(folder / "a.kam");
  putNumber(bytes, 60, 99);
  writeBytes(folder / "a.kam", bytes);
  refused(folder / "a.kam", ErrorCode::workspaceNewer);
}

TEST_CASE("A workspace cut off anywhere is refused untouched") {
  const TemporaryFolder folder;
  const std::string bytes = workspaceBytes(folder / "a.kam");
  for (const std::size_t size : {std::size_t{50}, std::size_t{100}, std::size_t{4096}, bytes.size() / 2, bytes.size() - 1}) {
    INFO(size);
    writeBytes(folder / "cut.kam", bytes.substr(0, size));
    refused(folder / "cut.kam", ErrorCode::workspaceDamaged);
  }
}

TEST_CASE("A workspace with pages overwritten never crashes the program: it is refused, or opens and says what is wrong") {
  const TemporaryFolder folder;
  const std::string bytes = workspaceBytes(folder / "a.kam");
  base::Random random(52);
  int refusals = 0;
  for (int round = 0; round < 60; ++round) {
    std::string damaged = bytes;
    // A whole page, but not the first, whose header would give it away at once.
    const std::size_t from = 4096 * (1 + random.below(bytes.size() / 4096 - 1));
    for (std::size_t i = 0; i < 4096; ++i) damaged[from + i] = static_cast<char>(random.bits());
    const auto path = folder / ("damaged-" + std::to_string(round) + ".kam");
    writeBytes(path, damaged);
    auto opened = Store::open(path, options());
    if (!opened) {
      ++refusals;
      CHECK(bytesOf(path) == damaged);
      continue;
    }
    (void)(*opened)->load();
    (void)(*opened)->history({});
    (void)(*opened)->search("mueller", 10);
    (void)(*opened)->undo();
    (void)(*opened)->check();
  }
  CHECK(refusals > 30);
}

TEST_CASE("A workspace whose schema somebody changed is refused: triggers and views of strangers never run") {
  const TemporaryFolder folder;
  workspaceBytes(folder / "a.kam");
  {
    Connection stranger(folder / "a.kam", Access::readWrite);
    stranger.exec("CREATE TRIGGER steal AFTER UPDATE ON accounts BEGIN DELETE FROM persons; END");
    stranger.exec("PRAGMA journal_mode=DELETE");
  }
  refused(folder / "a.kam", ErrorCode::workspaceForeignSchema);
}

TEST_CASE("A second opener reads only and is told who holds the file") {
  const TemporaryFolder folder;
  auto first = createStore(folder / "a.kam");
  const RawId id = first->ids().next();
  must(first->apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", std::string("Nord")}})})));
  {
    auto second = openStore(folder / "a.kam");
    REQUIRE(second->readOnlyReason().has_value());
    CHECK(second->readOnlyReason()->code == ErrorCode::workspaceLocked);
    CHECK(second->readOnlyReason()->arguments[1].find("process " + std::to_string(getpid())) != std::string::npos);
    CHECK(must(second->load()).all<domain::Account>().size() == 1);
    CHECK(second->apply(edit("account.remove", {removeRow(Kind::accounts, id)})).error().code == ErrorCode::workspaceLocked);
    CHECK(second->undo().error().code == ErrorCode::workspaceLocked);
    CHECK(second->beginSales("erp", "x").error().code == ErrorCode::workspaceLocked);
    CHECK(Store::restore(folder / "a.kam", folder / "a.kam").error().code == ErrorCode::workspaceLocked);
    // The reader sees what the writer saves meanwhile.
    must(first->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"name", std::string("Süd")}})})));
    CHECK(must(second->load()).all<domain::Account>()[0].name == "Süd");
  }
  // A link is no way around the lock.
  std::filesystem::create_symlink(folder / "a.kam", folder / "link.kam");
  CHECK(openStore(folder / "link.kam")->readOnlyReason().has_value());
  first.reset();
  CHECK_FALSE(openStore(folder / "a.kam")->readOnlyReason().has_value());
  CHECK_FALSE(std::filesystem::exists(folder / "a.kam.lock"));
  CHECK_FALSE(std::filesystem::exists(folder / "a.kam-wal"));
}

TEST_CASE("In a folder that cannot be written a workspace opens for reading and says so") {
  const TemporaryFolder folder;
  workspaceBytes(folder / "a.kam");
  const std::string dump = dumpOf(folder / "a.kam");
  const auto mounted = folder / "readonly";
  std::filesystem::create_directory(mounted);
  const bool root = getuid() == 0;
  if (root) {
    // Root may write anywhere, so the folder is a file system mounted read-only.
    if (mount("tmpfs", mounted.c_str(), "tmpfs", 0, "size=8m") != 0) return;
    std::filesystem::copy_file(folder / "a.kam", mounted / "a.kam");
    REQUIRE(mount("tmpfs", mounted.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, nullptr) == 0);
  } else {
    std::filesystem::copy_file(folder / "a.kam", mounted / "a.kam");
    REQUIRE(chmod(mounted.c_str(), 0555) == 0);
  }
  {
    auto store = openStore(mounted / "a.kam");
    REQUIRE(store->readOnlyReason().has_value());
    CHECK(store->readOnlyReason()->code == ErrorCode::workspaceReadOnly);
    CHECK(must(store->load()).all<domain::Account>().size() > 0);
    CHECK(store->undo().error().code == ErrorCode::workspaceReadOnly);
    CHECK(must(store->check()).empty());
  }
  if (root) REQUIRE(umount(mounted.c_str()) == 0);
  else chmod(mounted.c_str(), 0755);
}

TEST_CASE("On a full disk the edit is refused and the file stays as after the last finished one") {
  const TemporaryFolder folder;
  const auto small = folder / "small";
  std::filesystem::create_directory(small);
  if (getuid() != 0 || mount("tmpfs", small.c_str(), "tmpfs", 0, "size=3m") != 0) return;
  std::string last;
  {
    auto store = createStore(small / "a.kam");
    bool full = false;
    for (int i = 0; i < 200 && !full; ++i) {
      last = dumpOf(store->path());
      const auto applied = store->apply(
          edit("account.add", {addRow(Kind::accounts, store->ids().next(), {{"name", std::string("Nord")}, {"note", std::string(60'000, 'x')}})}));
      full = !applied;
      if (full) {
        CHECK(applied.error().code == ErrorCode::diskFull);
      }
    }
    REQUIRE(full);
    CHECK(dumpOf(store->path()) == last);
  }
  {
    auto store = openStore(small / "a.kam");
    CHECK(dumpOf(store->path()) == last);
    CHECK(must(store->check()).empty());
  }
  REQUIRE(umount(small.c_str()) == 0);
}

TEST_CASE("a workspace can be named without its folder") {
  const std::filesystem::path before = std::filesystem::current_path();
  const TemporaryFolder folder;
  std::filesystem::current_path(folder.path());
  const kam::base::FixedClock clock{kam::base::makeDate(2026, 11, 23)};
  {
    const auto made = kam::storage::Store::create("plain.kam", {&clock, "Tester"});
    CHECK(made.has_value());
  }
  CHECK(kam::storage::Store::open("plain.kam", {&clock, "Tester"}).has_value());
  std::filesystem::current_path(before);
}
