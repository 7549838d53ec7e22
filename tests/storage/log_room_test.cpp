// SPDX-License-Identifier: GPL-3.0-or-later
// The log keeps room at its end: many edits do not make it longer, and whoever finds it after a crash reads the edits and nothing behind them.
#include "store_fixture.h"

#include <algorithm>
#include <iterator>

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;

namespace {

std::filesystem::path logOf(const std::filesystem::path& path) { return path.string() + "-wal"; }

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

bool edit(Store& store, RandomEdits& edits) { return store.apply(edits.next(store)).has_value(); }

void writeText(Store& store, RawId account, domain::RowOperation operation, std::string_view field, const std::string& text) {
  EditRequest request;
  request.kind = "record.change";
  request.argumentsJson = "[]";
  request.rows.push_back({domain::Kind::accounts, account, operation, {{*domain::recordType(domain::Kind::accounts).fieldIndex(field), text}}});
  must(store.apply(request));
}

}  // namespace

TEST_CASE("A log of many edits is carried over into the file and begun anew: it grows no further, and the file alone holds the earlier edits") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const std::filesystem::path path = store->path();
  const RawId account = store->ids().next();
  writeText(*store, account, domain::RowOperation::add, "name", "Ernst Handel");
  // At least two pages each, so that the thousandth page comes by the 500th edit at the latest.
  for (int at = 0; at < 600; ++at) writeText(*store, account, domain::RowOperation::update, "city", std::to_string(at));
  constexpr std::uintmax_t kFrame = 24 + 4'096;
  // A thousand pages, what the last edit of them wrote beyond, and the room behind.
  CHECK(std::filesystem::file_size(logOf(path)) < 1'020 * kFrame + (600U << 10U));
  std::filesystem::copy_file(path, folder / "alone.kam");
  Connection alone(folder / "alone.kam", Access::readWrite);
  CHECK(alone.integer("SELECT CAST(\"city\" AS INTEGER) FROM \"accounts\"") >= 250);
  CHECK(alone.text("PRAGMA integrity_check") == "ok");
}

TEST_CASE("Once the log has room, edit after edit fits into it without making it longer, and closing empties it as before") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const std::filesystem::path path = store->path();
  const RawId account = store->ids().next();
  writeText(*store, account, domain::RowOperation::add, "name", "Ernst Handel");
  const auto length = std::filesystem::file_size(logOf(path));
  // Zeros at its end, more than the frames in front of them take.
  const std::string log = bytesOf(logOf(path));
  CHECK(std::all_of(log.end() - (400 << 10), log.end(), [](char byte) { return byte == 0; }));
  for (int at = 0; at < 20; ++at) writeText(*store, account, domain::RowOperation::update, "city", "City " + std::to_string(at));
  CHECK(std::filesystem::file_size(logOf(path)) == length);
  CHECK(bytesOf(logOf(path)) != log);
  const std::string before = dumpOf(path);
  store.reset();
  CHECK_FALSE(std::filesystem::exists(logOf(path)));
  CHECK(dumpOf(path) == before);
}

TEST_CASE("File and log as they lie on the disk in the middle of the work open with every finished edit, room or no room behind them") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const std::filesystem::path path = store->path();
  RandomEdits edits(8, RandomEdits::allKinds());
  for (int round = 0; round < 6; ++round) {
    for (int at = 0; at < 5; ++at) edit(*store, edits);
    const std::string now = dumpOf(path);
    const std::filesystem::path copy = folder / ("copy" + std::to_string(round) + ".kam");
    std::filesystem::copy_file(path, copy);
    std::string log = bytesOf(logOf(path));
    // As it would be without room, with room, and with what an earlier turn of the log may leave behind.
    if (round % 3 == 0) {
      // To the end of the last frame: a page may end in zeros itself.
      constexpr std::size_t kHeader = 32;
      constexpr std::size_t kFrame = 24 + 4'096;
      const std::size_t last = log.find_last_not_of('\0');
      log.resize(kHeader + (last - kHeader + kFrame) / kFrame * kFrame);
    }
    if (round % 3 == 2) log += std::string(8'192, '\x5A');
    std::ofstream(logOf(copy), std::ios::binary) << log;
    auto opened = openStore(copy);
    CHECK(dumpOf(opened->path()) == now);
    CHECK(edit(*opened, edits));
  }
}

TEST_CASE("After the log was emptied in between it gets room again, and an edit larger than the room is kept whole") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const std::filesystem::path path = store->path();
  RandomEdits edits(9, {domain::Kind::accounts});
  while (!edit(*store, edits)) {
  }
  {
    Connection other(path, Access::readWrite);
    other.exec("PRAGMA wal_checkpoint(TRUNCATE)");
  }
  CHECK(std::filesystem::file_size(logOf(path)) == 0);
  while (!edit(*store, edits)) {
  }
  CHECK(std::filesystem::file_size(logOf(path)) > (500U << 10U));
  EditRequest large;
  large.kind = "record.add";
  large.argumentsJson = "[]";
  const domain::RecordType& type = domain::recordType(domain::Kind::accounts);
  for (int at = 0; at < 3'000; ++at)
    large.rows.push_back({domain::Kind::accounts,
                          store->ids().next(),
                          domain::RowOperation::add,
                          {{*type.fieldIndex("name"), std::string(300, 'n') + std::to_string(at)}}});
  must(store->apply(large));
  Connection reader(path, Access::readOnly);
  CHECK(reader.integer("SELECT count(*) FROM \"accounts\"") >= 3'000);
  CHECK(reader.text("PRAGMA integrity_check") == "ok");
}
