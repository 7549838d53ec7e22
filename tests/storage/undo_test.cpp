// SPDX-License-Identifier: GPL-3.0-or-later
// Undo and redo against a whole-database comparison after every step.
#include "store_fixture.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// Makes `count` edits that hold; the dump before each and after the last.
std::vector<std::string> makeEdits(Store& store, RandomEdits& edits, std::size_t count) {
  std::vector<std::string> dumps{dumpOf(store.path())};
  while (dumps.size() <= count) {
    const auto applied = store.apply(edits.next(store));
    if (applied) {
      dumps.push_back(dumpOf(store.path()));
    } else {
      INFO(base::nameOf(applied.error().code));
      CHECK((applied.error().code == base::ErrorCode::recordInUse || applied.error().code == base::ErrorCode::nothingChanged));
      CHECK(dumpOf(store.path()) == dumps.back());
    }
  }
  return dumps;
}

void undoAndRedo(std::uint64_t seed, const std::vector<Kind>& kinds, std::size_t count) {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  RandomEdits edits(seed, kinds);
  const std::vector<std::string> dumps = makeEdits(*store, edits, count);
  for (std::size_t i = count; i-- > 0;) {
    must(store->undo());
    REQUIRE(dumpOf(store->path()) == dumps[i]);
  }
  CHECK(store->undo().error().code == base::ErrorCode::nothingToUndo);
  for (std::size_t i = 1; i <= count; ++i) {
    must(store->redo());
    REQUIRE(dumpOf(store->path()) == dumps[i]);
  }
  CHECK(store->redo().error().code == base::ErrorCode::nothingToRedo);
  CHECK(must(store->check()).empty());
}

}  // namespace

TEST_CASE("Undoing random edits of the first three tables gives back every earlier state, redoing every later one") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) undoAndRedo(seed, {Kind::accounts, Kind::persons, Kind::interactions}, 60);
}

TEST_CASE("Undoing random edits of all tables gives back every earlier state, redoing every later one") {
  for (std::uint64_t seed = 11; seed <= 14; ++seed) undoAndRedo(seed, RandomEdits::allKinds(), 80);
}

TEST_CASE("Undo and redo go on where they were after the file was closed and opened again") {
  const TemporaryFolder folder;
  std::vector<std::string> dumps;
  {
    auto store = createStore(folder / "a.kam");
    RandomEdits edits(21, RandomEdits::allKinds());
    dumps = makeEdits(*store, edits, 30);
  }
  for (std::size_t i = 30; i-- > 10;) {
    auto store = openStore(folder / "a.kam");
    must(store->undo());
    REQUIRE(dumpOf(store->path()) == dumps[i]);
  }
  for (std::size_t i = 11; i <= 30; ++i) {
    auto store = openStore(folder / "a.kam");
    must(store->redo());
    REQUIRE(dumpOf(store->path()) == dumps[i]);
  }
}

TEST_CASE("A random walk of edits, undos and redos always matches a stack kept beside it") {
  for (std::uint64_t seed = 31; seed <= 33; ++seed) {
    const TemporaryFolder folder;
    auto store = createStore(folder / "a.kam");
    RandomEdits edits(seed, RandomEdits::allKinds());
    std::vector<std::string> states{dumpOf(store->path())};
    std::size_t at = 0;
    for (int step = 0; step < 150; ++step) {
      const std::uint64_t dice = edits.random().below(10);
      if (dice < 5) {
        if (store->apply(edits.next(*store))) {
          states.resize(at + 1);
          states.push_back(dumpOf(store->path()));
          ++at;
        }
      } else if (dice < 8) {
        CHECK(store->undo().has_value() == (at > 0));
        if (at > 0) --at;
      } else {
        CHECK(store->redo().has_value() == (at + 1 < states.size()));
        if (at + 1 < states.size()) ++at;
      }
      REQUIRE(dumpOf(store->path()) == states[at]);
    }
  }
}

TEST_CASE("A new edit ends redo") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId id = store->ids().next();
  must(store->apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", std::string("Nord")}})})));
  must(store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"city", std::string("Kiel")}})})));
  must(store->undo());
  must(store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"city", std::string("Lübeck")}})})));
  CHECK(store->redo().error().code == base::ErrorCode::nothingToRedo);
  CHECK_FALSE(must(store->nextRedo()).has_value());
  must(store->undo());
  must(store->undo());
  CHECK(store->undo().error().code == base::ErrorCode::nothingToUndo);
}

TEST_CASE("The changes that an edit, its undo and its redo report keep a snapshot equal to the file") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  RandomEdits edits(41, RandomEdits::allKinds());
  domain::Snapshot kept = must(store->load());
  for (int step = 0; step < 120; ++step) {
    const std::uint64_t dice = edits.random().below(4);
    const auto applied = dice < 2 ? store->apply(edits.next(*store)) : dice == 2 ? store->undo() : store->redo();
    if (!applied) continue;
    kept = kept.with(applied->changes);
    const domain::Snapshot fresh = must(store->load());
    for (const domain::RecordType& type : domain::recordTypes()) {
      const domain::TableBase& ours = kept.table(type.kind);
      const domain::TableBase& theirs = fresh.table(type.kind);
      REQUIRE(ours.size() == theirs.size());
      for (std::size_t row = 0; row < ours.size(); ++row) {
        REQUIRE(ours.idAt(row) == theirs.idAt(row));
        for (const domain::Field& field : type.fields) REQUIRE(field.read(ours.at(row)) == field.read(theirs.at(row)));
      }
    }
  }
}

TEST_CASE("An edit that changes nothing is refused and leaves no entry") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId id = store->ids().next();
  must(store->apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", std::string("Nord")}})})));
  const auto again = store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"name", std::string("Nord")}})}));
  REQUIRE_FALSE(again);
  CHECK(again.error().code == base::ErrorCode::nothingChanged);
  CHECK(must(store->history({})).size() == 1);
}

TEST_CASE("A reference to nothing, a removal of something in use and an unknown row are refused whole") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const RawId account = store->ids().next();
  const RawId unit = store->ids().next();
  must(store->apply(edit("account.add", {addRow(Kind::units, unit, {{"name", std::string("Works")}, {"account", account}}),
                                         addRow(Kind::accounts, account, {{"name", std::string("Nord")}})})));
  const std::string before = dumpOf(store->path());
  const auto removed = store->apply(edit("x", {removeRow(Kind::accounts, account)}));
  REQUIRE_FALSE(removed);
  CHECK(removed.error().code == base::ErrorCode::recordInUse);
  CHECK(removed.error().arguments == std::vector<std::string>{"accounts", std::to_string(account), "units"});
  CHECK(store->apply(edit("x", {updateRow(Kind::units, unit, {{"account", std::int64_t{77}}})})).error().code == base::ErrorCode::recordInUse);
  CHECK(store->apply(edit("x", {updateRow(Kind::accounts, account, {{"name", std::string("Süd")}}), removeRow(Kind::persons, 99)})).error().code ==
        base::ErrorCode::recordNotFound);
  CHECK(dumpOf(store->path()) == before);
}

TEST_CASE("History lists entries newest first, filters by record, and tells each field's values") {
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam", clock);
  const RawId one = store->ids().next();
  const RawId two = store->ids().next();
  must(store->apply(edit("account.add", {addRow(Kind::accounts, one, {{"name", std::string("Nord")}, {"own_revenue", std::int64_t{500}}})})));
  must(store->apply(edit("account.add", {addRow(Kind::accounts, two, {{"name", std::string("Süd")}})})));
  clock.advance(std::chrono::hours{1});
  store->setAuthor("Ute");
  must(store->apply(edit("account.update", {updateRow(Kind::accounts, one, {{"own_revenue", std::int64_t{700}}})})));
  must(store->undo());
  const auto all = must(store->history({}));
  REQUIRE(all.size() == 4);
  CHECK(all[0].undoes == all[1].id);
  CHECK(all[1].undone);
  CHECK(all[1].author == "Ute");
  CHECK(all[1].at - all[2].at == 3'600'000);
  const auto ofTwo = must(store->history({10, 0, Kind::accounts, two}));
  REQUIRE(ofTwo.size() == 1);
  CHECK(ofTwo[0].id == all[2].id);
  const auto fields = must(store->fieldHistory(Kind::accounts, one));
  std::vector<domain::Value> revenue;
  for (const FieldChange& change : fields)
    if (change.field == fieldOf(Kind::accounts, "own_revenue")) revenue.push_back(change.after);
  CHECK(revenue == std::vector<domain::Value>{std::int64_t{500}, std::int64_t{700}, std::int64_t{500}});
}
