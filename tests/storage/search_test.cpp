// SPDX-License-Identifier: GPL-3.0-or-later
// The two search indexes: both foldings, newest first, names before texts, in step with undo and merges.
#include "base/random.h"
#include "base/text.h"
#include "store_fixture.h"

#include <algorithm>
#include <array>

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

TEST_CASE("Whatever is typed, the newest names that hold it come in turn: rare among many that begin alike, common, or both foldings of an umlaut") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  base::Random random(61);
  constexpr std::array<const char*, 4> kSecond{"berg", "hof", "münde", "mundt"};
  std::vector<std::pair<RawId, std::string>> names;
  std::vector<domain::RowChange> rows;
  for (int at = 0; at < 1'200; ++at) {
    // One in thirty is rare; every other one begins alike.
    const std::string start = random.below(30) == 0 ? "Sandkamp" : random.below(2) == 0 ? "Sander" : "Sandmüller";
    std::string name = start + kSecond[random.below(kSecond.size())] + " Nr" + std::to_string(at);
    names.emplace_back(store->ids().next(), name);
    rows.push_back(addRow(Kind::accounts, names.back().first, {{"name", name}}));
  }
  must(store->apply(edit("import", rows)));
  for (const char* typed : {"s", "san", "sand", "sander", "sandk", "sandkampmün", "sandkampmue", "sandmü", "sandmueller", "sandmullerhof", "nr11",
                            "sandk nr1", "sandi"}) {
    INFO(typed);
    std::vector<RawId> expected;
    for (auto name = names.rbegin(); name != names.rend() && expected.size() < 24; ++name) {
      bool holds = false;
      for (const base::UmlautFold fold : {base::UmlautFold::plain, base::UmlautFold::expanded}) {
        bool all = true;
        for (const std::string& wanted : base::splitText(base::folded(typed, fold), ' ')) {
          const auto words = base::splitText(base::folded(name->second) + " " + base::folded(name->second, base::UmlautFold::expanded), ' ');
          all = all && std::any_of(words.begin(), words.end(), [&](const std::string& word) { return word.starts_with(wanted); });
        }
        holds = holds || all;
      }
      if (holds) expected.push_back(name->first);
    }
    CHECK(found(*store, typed, 24) == expected);
  }
  CHECK(found(*store, "sandk", 24).size() == 24);
  CHECK(found(*store, "sandi").empty());
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
