// SPDX-License-Identifier: GPL-3.0-or-later
// Another copy whose history was tampered with, taken over by a sound one: refused as a whole, or a workspace in order afterwards.
#include "fuzz/store_files.h"
#include "storage/sqlite/connection.h"

namespace {

using namespace kam;

struct Copies {
  std::string ours;
  std::string theirs;
  std::string changeset;
};

Copies madeCopies() {
  Copies copies;
  copies.ours = fuzz::smallWorkspace();
  const auto path = fuzz::written("theirs.kam", copies.ours);
  {
    auto store = storage::Store::open(path, fuzz::options());
    fuzz::require(store.has_value(), "the other copy does not open");
    const auto state = (*store)->load();
    const domain::RawId first = state->table(domain::Kind::accounts).idAt(0);
    fuzz::require((*store)->apply(fuzz::named(domain::RowOperation::update, first, "Nordwind AG")).has_value(), "no edit");
    fuzz::require((*store)->apply(fuzz::named(domain::RowOperation::add, (*store)->ids().next(), "Westwind")).has_value(), "no edit");
  }
  copies.theirs = fuzz::bytesOf(path);
  storage::Connection connection(path, storage::Access::readOnly);
  auto query = connection.prepared("SELECT \"changeset\" FROM \"journal\" ORDER BY \"id\" DESC LIMIT 1");
  fuzz::require(query.step(), "no history");
  const auto blob = query.blob(0);
  copies.changeset.assign(reinterpret_cast<const char*>(blob.data()), blob.size());
  return copies;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Copies copies = madeCopies();
  if (size == 0) return 0;
  std::string changeset = copies.changeset;
  // Either some bytes of a real changeset, or another altogether.
  if (data[0] % 4 == 0) changeset.assign(fuzz::textOf(data + 1, size - 1));
  else fuzz::patch(changeset, std::span(data + 1, size - 1));
  const auto theirs = fuzz::written("theirs.kam", copies.theirs);
  const auto ours = fuzz::written("ours.kam", copies.ours);
  for (const auto& file : {theirs, ours})
    for (const char* beside : {"-wal", "-shm"}) std::filesystem::remove(file.string() + beside);
  {
    storage::Connection connection(theirs, storage::Access::readWrite);
    auto change = connection.prepared("UPDATE \"journal\" SET \"changeset\" = ? WHERE \"id\" = (SELECT max(\"id\") FROM \"journal\")");
    change.bindBlob(1, changeset.data(), changeset.size());
    change.run();
  }
  auto store = storage::Store::open(ours, fuzz::options());
  fuzz::require(store.has_value(), "the sound copy does not open");
  const auto before = (*store)->load();
  const auto merged = (*store)->merge(theirs, false);
  const auto after = (*store)->load();
  fuzz::require(before.has_value() && after.has_value(), "the sound copy cannot be read any more");
  if (!merged)
    fuzz::require(before->table(domain::Kind::accounts).size() == after->table(domain::Kind::accounts).size(),
                  "a refused merge left something behind");
  const auto findings = (*store)->check();
  fuzz::require(findings.has_value() && findings->empty(), "a merge damaged the workspace");
  return 0;
}
