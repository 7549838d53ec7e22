// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of a workspace, edited apart, become the same again whichever merges first.
#include "store_fixture.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// Edits, undos and redos at random; the clock moves on.
void workOn(const std::filesystem::path& path, base::FixedClock& clock, std::uint64_t seed, const std::vector<Kind>& kinds, int steps) {
  auto store = openStore(path, clock);
  RandomEdits edits(seed, kinds);
  for (int step = 0; step < steps; ++step) {
    clock.advance(std::chrono::milliseconds{1 + edits.random().below(5'000)});
    const std::uint64_t dice = edits.random().below(10);
    if (dice < 8) (void)store->apply(edits.next(*store));
    else if (dice == 8) (void)store->undo();
    else (void)store->redo();
  }
}

void copyFile(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::filesystem::remove(to);
  std::filesystem::copy_file(from, to);
}

MergeReport mergeFiles(const std::filesystem::path& into, const std::filesystem::path& other, const base::Clock& clock) {
  auto store = openStore(into, clock);
  return must(store->merge(other, false));
}

void mergeBothWays(std::uint64_t seed, const std::vector<Kind>& kinds) {
  INFO("seed " << seed);
  const TemporaryFolder folder;
  base::FixedClock clockA(base::makeDate(2026, 3, 2));
  base::FixedClock clockB(base::makeDate(2026, 3, 2));
  const auto a = folder / "a.kam";
  const auto b = folder / "b.kam";
  createStore(a, clockA).reset();
  workOn(a, clockA, seed, kinds, 30);
  copyFile(a, b);
  for (int round = 0; round < 3; ++round) {
    workOn(a, clockA, seed * 100 + static_cast<std::uint64_t>(round), kinds, 20);
    workOn(b, clockB, seed * 100 + 50 + static_cast<std::uint64_t>(round), kinds, 20);
    const std::string beforeA = dumpOf(a);
    copyFile(a, folder / "a0.kam");
    copyFile(b, folder / "b0.kam");
    mergeFiles(a, folder / "b0.kam", clockA);
    mergeFiles(b, folder / "a0.kam", clockB);
    const std::string merged = dumpOf(a);
    INFO("round " << round);
    REQUIRE(difference(merged, dumpOf(b)) == "");
    REQUIRE(merged == dumpOf(b));

    // Merging what is known already changes nothing.
    const MergeReport again = mergeFiles(a, folder / "b0.kam", clockA);
    CHECK(again.applied == 0);
    CHECK_FALSE(again.done.has_value());
    REQUIRE(dumpOf(a) == merged);
    mergeFiles(a, b, clockA);
    REQUIRE(dumpOf(a) == merged);

    // The merge is one step back, and forth again.
    {
      auto store = openStore(a, clockA);
      if (must(store->nextUndo()).value_or(JournalEntry{}).kind == "merge") {
        must(store->undo());
        REQUIRE(dumpOf(a) == beforeA);
        must(store->redo());
        REQUIRE(dumpOf(a) == merged);
      }
      CHECK(must(store->check()).empty());
    }
  }
}

RawId addAccount(Store& store, const std::string& name) {
  const RawId id = store.ids().next();
  must(store.apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", name}})})));
  return id;
}

}  // namespace

TEST_CASE("Merging two random histories of the first three tables gives both copies the same state") {
  for (std::uint64_t seed = 1; seed <= 4; ++seed) mergeBothWays(seed, {Kind::accounts, Kind::persons, Kind::interactions});
}

TEST_CASE("Merging two random histories of all tables gives both copies the same state") {
  for (std::uint64_t seed = 11; seed <= 22; ++seed) mergeBothWays(seed, RandomEdits::allKinds());
}

TEST_CASE("Edits of different fields both survive a merge, edits of the same field are reported and the later wins") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  const auto a = folder / "a.kam";
  const auto b = folder / "b.kam";
  RawId id = 0;
  {
    auto store = createStore(a, clock);
    id = addAccount(*store, "Nord");
  }
  copyFile(a, b);
  {
    auto store = openStore(a, clock);
    must(store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"city", std::string("Kiel")}, {"segment", std::string("A")}})})));
  }
  clock.advance(std::chrono::minutes{1});
  {
    auto store = openStore(b, clock);
    must(store->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"country", std::string("DE")}, {"segment", std::string("B")}})})));
  }
  auto store = openStore(a, clock);
  const MergeReport dry = must(store->merge(b, true));
  CHECK(dry.applied == 1);
  CHECK(must(store->load()).all<domain::Account>()[0].segment == "A");
  const MergeReport report = must(store->merge(b, false));
  CHECK(report.applied == 1);
  CHECK(report.skippedKnown == 1);
  REQUIRE(report.conflicts.size() == 1);
  CHECK(report.conflicts[0].field == fieldOf(Kind::accounts, "segment"));
  CHECK(report.conflicts[0].ours == domain::Value{std::string("A")});
  CHECK(report.conflicts[0].theirs == domain::Value{std::string("B")});
  CHECK_FALSE(report.conflicts[0].keptOurs);
  const domain::Snapshot snapshot = must(store->load());
  const domain::Account& account = snapshot.all<domain::Account>()[0];
  CHECK(account.city == "Kiel");
  CHECK(account.country == "DE");
  CHECK(account.segment == "B");
  // The other copy's edit is part of this history now, told under its own time.
  const auto history = must(store->history({}));
  REQUIRE(history.size() == 4);
  CHECK(history[0].kind == "merge");
  CHECK(history[1].mergedBy == history[0].id);
}

TEST_CASE("An account removed on one side stays when the other side meanwhile hung something on it") {
  const TemporaryFolder folder;
  base::FixedClock clock(base::makeDate(2026, 3, 2));
  const auto a = folder / "a.kam";
  const auto b = folder / "b.kam";
  RawId id = 0;
  {
    auto store = createStore(a, clock);
    id = addAccount(*store, "Nord");
  }
  copyFile(a, b);
  {
    auto store = openStore(a, clock);
    must(store->apply(edit("account.remove", {removeRow(Kind::accounts, id)})));
  }
  {
    auto store = openStore(b, clock);
    must(store->apply(edit("unit.add", {addRow(Kind::units, store->ids().next(), {{"account", id}, {"name", std::string("Works")}})})));
  }
  copyFile(a, folder / "a0.kam");
  const MergeReport intoA = mergeFiles(a, b, clock);
  const MergeReport intoB = mergeFiles(b, folder / "a0.kam", clock);
  CHECK(intoA.conflicts.size() == 1);
  CHECK(intoB.conflicts.size() == 1);
  CHECK(dumpOf(a) == dumpOf(b));
  CHECK(must(openStore(a, clock)->load()).all<domain::Account>().size() == 1);
}

TEST_CASE("Only copies of the same workspace merge") {
  const TemporaryFolder folder;
  createStore(folder / "other.kam").reset();
  auto store = createStore(folder / "a.kam");
  const auto merged = store->merge(folder / "other.kam", false);
  REQUIRE_FALSE(merged);
  CHECK(merged.error().code == base::ErrorCode::mergeOtherWorkspace);
}

TEST_CASE("A copy gets a replica of its own, a moved file keeps its own") {
  const TemporaryFolder folder;
  {
    auto store = createStore(folder / "a.kam");
    addAccount(*store, "Nord");
  }
  copyFile(folder / "a.kam", folder / "b.kam");
  std::filesystem::rename(folder / "a.kam", folder / "moved.kam");
  auto moved = openStore(folder / "moved.kam");
  auto copy = openStore(folder / "b.kam");
  addAccount(*moved, "One");
  addAccount(*copy, "Two");
  const auto ofMoved = must(moved->history({}));
  const auto ofCopy = must(copy->history({}));
  CHECK(ofMoved[0].replica == ofMoved[1].replica);
  CHECK(ofCopy[0].replica != ofCopy[1].replica);
}
