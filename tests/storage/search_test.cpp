// SPDX-License-Identifier: GPL-3.0-or-later
// The two search indexes: both foldings, newest first, names before texts, in step with undo and merges.
#include "store_fixture.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {
RawId addAccount(Store& store, const std::string& name, const std::string& note = {}) {
  const RawId id = store.ids().next();
  must(store.apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", name}, {"note", note}})})));
  return id;
}
std::vector<RawId> found(Store& store, std::string_view text, std::size_t limit = 10) {
  std::vector<RawId> ids;
  for (const SearchHit& hit : must(store.search(text, limit))) ids.push_back(hit.record);
  return ids;
}
}  // namespace

TEST_CASE("Umlauts are found written out, without dots and as they are") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId id = addAccount(*store, "Müller & Söhne Straßenbau GmbH");
  for (const char* text : {"Müller", "mueller", "muller", "MÜL", "m", "soehne muel", "Straßen", "strassen", "gmbh sohne"}) {
    INFO(text);
    CHECK(found(*store, text) == std::vector<RawId>{id});
  }
  CHECK(found(*store, "meier").empty());
  CHECK(found(*store, "").empty());
  CHECK(found(*store, "\" OR * NEAR(").empty());
}

TEST_CASE("Names come before texts, the newest first, up to the limit") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId text = addAccount(*store, "Nord", "Pumpen für die Werft");
  const RawId first = addAccount(*store, "Pumpen Alt");
  const RawId second = addAccount(*store, "Pumpen Neu");
  CHECK(found(*store, "pump") == std::vector<RawId>{second, first, text});
  CHECK(found(*store, "pump", 2) == std::vector<RawId>{second, first});
  const auto hits = must(store->search("pump", 10, true));
  REQUIRE(hits.size() == 3);
  CHECK(hits[0].byName);
  CHECK_FALSE(hits[2].byName);
}

TEST_CASE("What is undone or removed is no longer found, what is redone is") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId id = addAccount(*store, "Nord");
  must(store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"name", std::string("Süd")}})})));
  CHECK(found(*store, "nord").empty());
  CHECK(found(*store, "sued") == std::vector<RawId>{id});
  must(store->undo());
  CHECK(found(*store, "nord") == std::vector<RawId>{id});
  CHECK(found(*store, "sued").empty());
  must(store->redo());
  must(store->apply(edit("account.remove", {removeRow(Kind::accounts, id)})));
  CHECK(found(*store, "sued").empty());
}

TEST_CASE("A search that the user has typed past ends as cancelled") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  std::vector<domain::RowChange> rows;
  for (int i = 0; i < 3'000; ++i) rows.push_back(addRow(Kind::accounts, store->ids().next(), {{"name", "Nord " + std::to_string(i)}}));
  must(store->apply(edit("import", rows)));
  const std::atomic<bool> interrupt = true;
  const auto result = store->search("n", 3'000, true, &interrupt);
  REQUIRE_FALSE(result);
  CHECK(result.error().code == base::ErrorCode::cancelled);
  CHECK(must(store->search("n", 10)).size() == 10);
}
