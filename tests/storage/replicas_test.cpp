// SPDX-License-Identifier: GPL-3.0-or-later
// Many copies, many random histories, any order of meeting: in the end all hold the same, whether they merge files or
// exchange through a folder, and nothing that was added is lost without somebody having removed it.
#include "store_fixture.h"
#include "support/rounds.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

/// One laptop: its file, its clock, the workspace that is open on it.
struct Laptop {
  std::filesystem::path file;
  base::FixedClock clock{base::makeDate(2026, 3, 2)};
  std::unique_ptr<Store> store;
};

class Laptops {
public:
  Laptops(std::uint64_t seed, std::size_t count, std::vector<Kind> kinds) : m_random(seed), m_kinds(std::move(kinds)) {
    m_laptops.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
      m_laptops[i].file = m_folder / (std::string(1, static_cast<char>('a' + i)) + ".kam");
      // Clocks are never quite right.
      m_laptops[i].clock.advance(std::chrono::milliseconds{m_random.below(20'000)});
    }
    m_laptops[0].store = createStore(m_laptops[0].file, m_laptops[0].clock);
    work(0, 3);
    m_laptops[0].store.reset();
    for (std::size_t i = 1; i < count; ++i) std::filesystem::copy_file(m_laptops[0].file, m_laptops[i].file);
    for (Laptop& laptop : m_laptops) laptop.store = openStore(laptop.file, laptop.clock);
    std::filesystem::create_directory(shared());
  }

  std::filesystem::path shared() const { return m_folder / "shared"; }
  const std::filesystem::path& file(std::size_t i) const { return m_laptops[i].file; }
  Store& store(std::size_t i) { return *m_laptops[i].store; }
  base::FixedClock& clock(std::size_t i) { return m_laptops[i].clock; }
  std::size_t size() const { return m_laptops.size(); }
  base::Random& random() { return m_random; }

  /// Edits, undos and redos at random; the clock moves on.
  void work(std::size_t which, int steps) {
    Store& store = this->store(which);
    RandomEdits edits(m_random.bits(), m_kinds);
    for (int step = 0; step < steps; ++step) {
      m_laptops[which].clock.advance(std::chrono::milliseconds{1 + m_random.below(5'000)});
      const std::uint64_t dice = m_random.below(10);
      if (dice < 8) {
        const EditRequest request = edits.next(store);
        const auto done = store.apply(request);
        for (const domain::RowChange& row : request.rows) {
          if (!done) continue;
          if (row.operation == domain::RowOperation::add) m_added.emplace(row.kind, row.id);
          if (row.operation == domain::RowOperation::remove) m_removed.emplace(row.kind, row.id);
        }
      } else if (dice == 8) (void)store.undo();
      else (void)store.redo();
    }
  }

  /// Takes over what the other has; its file is read while it is in use.
  void merge(std::size_t into, std::size_t from) { must(store(into).merge(m_laptops[from].file, false)); }
  SyncReport synchronise(std::size_t which) { return must(store(which).synchronise(shared(), {})); }
  std::string dump(std::size_t which) const { return dumpOf(m_laptops[which].file); }

  void requireSame() {
    const std::string first = dump(0);
    for (std::size_t i = 1; i < size(); ++i) {
      INFO("laptop " << i);
      REQUIRE(difference(first, dump(i)) == "");
      REQUIRE(first == dump(i));
    }
    CHECK(must(store(0).check()).empty());
  }

  /// What somebody added and nobody removed or took back is there.
  void requireNothingLost() {
    const domain::Snapshot snapshot = must(store(0).load());
    std::set<std::pair<Kind, RawId>> undone;
    for (const JournalEntry& entry : must(store(0).history({1'000'000, 0, {}, 0})))
      if (entry.undoes != 0) return;  // an undone addition is no loss; histories without undo are enough to tell
    for (const auto& [kind, id] : m_added) {
      if (m_removed.contains({kind, id})) continue;
      INFO(domain::recordType(kind).key << " " << id);
      CHECK(snapshot.table(kind).find(id) != nullptr);
    }
  }

private:
  TemporaryFolder m_folder;
  base::Random m_random;
  std::vector<Kind> m_kinds;
  std::vector<Laptop> m_laptops;
  std::set<std::pair<Kind, RawId>> m_added;
  std::set<std::pair<Kind, RawId>> m_removed;
};

/// Everybody merges with everybody until nobody learns anything new.
void meetAll(Laptops& laptops) {
  for (int round = 0; round < 2; ++round)
    for (std::size_t into = 0; into < laptops.size(); ++into)
      for (std::size_t from = 0; from < laptops.size(); ++from)
        if (into != from) laptops.merge(into, from);
}

const std::vector<Kind> kFew = {Kind::accounts, Kind::units, Kind::persons, Kind::positions, Kind::plans, Kind::goals};

void threeThatMeetAtRandom(std::uint64_t seed, const std::vector<Kind>& kinds) {
  INFO("seed " << seed);
  Laptops laptops(seed, 3, kinds);
  for (int turn = 0; turn < 6; ++turn) {
    const std::size_t one = laptops.random().below(3);
    const std::size_t other = (one + 1 + laptops.random().below(2)) % 3;
    laptops.work(one, 1 + static_cast<int>(laptops.random().below(4)));
    if (laptops.random().below(2) == 0) laptops.merge(one, other);
  }
  meetAll(laptops);
  laptops.requireSame();
  laptops.requireNothingLost();
  const std::string before = laptops.dump(0);
  laptops.merge(0, 1);
  REQUIRE(laptops.dump(0) == before);
}

void threeThroughAFolder(std::uint64_t seed, const std::vector<Kind>& kinds) {
  INFO("seed " << seed);
  Laptops laptops(seed, 3, kinds);
  for (int turn = 0; turn < 6; ++turn) {
    const std::size_t one = laptops.random().below(3);
    laptops.work(one, 1 + static_cast<int>(laptops.random().below(4)));
    if (laptops.random().below(2) == 0) laptops.synchronise(laptops.random().below(3));
    if (laptops.random().below(6) == 0) laptops.merge(one, (one + 1) % 3);
  }
  for (int round = 0; round < 2; ++round)
    for (std::size_t i = 0; i < laptops.size(); ++i) CHECK(laptops.synchronise(i).waiting == 0);
  laptops.requireSame();
  laptops.requireNothingLost();
  // Once more brings nothing and sends nothing.
  for (std::size_t i = 0; i < laptops.size(); ++i) {
    const SyncReport again = laptops.synchronise(i);
    CHECK(again.merge.applied == 0);
    CHECK(again.sent == 0);
    CHECK(again.waiting == 0);
    CHECK(again.problems.empty());
  }
}

}  // namespace

TEST_CASE("Two copies that merge into each other hold the same records, over many random histories", "[histories]") {
  for (std::uint64_t seed = 1; seed <= 120 * support::rounds(); ++seed) {
    INFO("seed " << seed);
    Laptops laptops(seed, 2, seed % 5 == 0 ? RandomEdits::allKinds() : kFew);
    laptops.work(0, 3);
    laptops.work(1, 3);
    // At the same time, as when both send their file.
    must(laptops.store(0).backup(laptops.shared() / "zero.kam"));
    must(laptops.store(1).backup(laptops.shared() / "one.kam"));
    must(laptops.store(0).merge(laptops.shared() / "one.kam", false));
    must(laptops.store(1).merge(laptops.shared() / "zero.kam", false));
    laptops.requireSame();
    laptops.requireNothingLost();
    const std::string before = laptops.dump(0);
    CHECK(must(laptops.store(0).merge(laptops.shared() / "one.kam", false)).applied == 0);
    REQUIRE(laptops.dump(0) == before);
  }
}

TEST_CASE("Three copies that meet in any order hold the same records in the end", "[histories]") {
  for (std::uint64_t seed = 100'001; seed <= 100'000 + 110 * support::rounds(); ++seed)
    threeThatMeetAtRandom(seed, seed % 5 == 0 ? RandomEdits::allKinds() : kFew);
}

TEST_CASE("Three copies that exchange through a folder hold the same records in the end", "[histories]") {
  for (std::uint64_t seed = 200'001; seed <= 200'000 + 45 * support::rounds(); ++seed)
    threeThroughAFolder(seed, seed % 5 == 0 ? RandomEdits::allKinds() : kFew);
}

TEST_CASE("An undo that reaches a third copy after the step gives all three the same") {
  // Known to fail where a merge compares two states instead of what is known: the third copy has its own later edit.
  Laptops laptops(7, 3, {Kind::accounts});
  const RawId id = 4'000'000'000;
  must(laptops.store(0).apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", std::string("Nord")}})})));
  laptops.merge(1, 0);
  laptops.merge(2, 0);
  laptops.clock(0).advance(std::chrono::minutes{1});
  must(laptops.store(0).apply(edit("account.update", {updateRow(Kind::accounts, id, {{"city", std::string("Kiel")}})})));
  laptops.merge(1, 0);
  laptops.clock(2).advance(std::chrono::minutes{5});
  must(laptops.store(2).apply(edit("account.update", {updateRow(Kind::accounts, id, {{"city", std::string("Ulm")}})})));
  laptops.merge(2, 1);
  laptops.clock(0).advance(std::chrono::minutes{20});
  must(laptops.store(0).undo());
  meetAll(laptops);
  laptops.requireSame();
  CHECK(must(laptops.store(0).load()).all<domain::Account>().find(domain::Id<domain::Account>(id))->city == "Ulm");
}

TEST_CASE("A person erased on one of three laptops is in none of them afterwards, whichever way the news travels") {
  for (std::uint64_t seed = 301; seed <= 310; ++seed) {
    INFO("seed " << seed);
    Laptops laptops(seed, 3, kFew);
    const std::string name = "Abendschreck";
    const RawId person = 5'000'000'000;
    must(laptops.store(0).apply(
        edit("contact.add", {addRow(Kind::persons, person, {{"given_name", std::string("Wilhelmine")}, {"family_name", name}})})));
    laptops.synchronise(0);
    laptops.synchronise(1);
    laptops.synchronise(2);
    must(laptops.store(1).apply(edit("contact.update", {updateRow(Kind::persons, person, {{"email", std::string("abendschreck@nord.example")}})})));
    must(laptops.store(2).erasePerson(person, "request"));
    for (int turn = 0; turn < 4; ++turn) {
      laptops.work(laptops.random().below(3), 2);
      if (laptops.random().below(2) == 0) laptops.merge(laptops.random().below(2), 2);
      laptops.synchronise(laptops.random().below(3));
    }
    for (int round = 0; round < 2; ++round)
      for (std::size_t i = 0; i < 3; ++i) laptops.synchronise(i);
    laptops.requireSame();
    for (std::size_t i = 0; i < 3; ++i) {
      const domain::Snapshot snapshot = must(laptops.store(i).load());
      const domain::Person* left = snapshot.find(domain::Id<domain::Person>(person));
      if (left != nullptr) {
        CHECK(left->erased);
        CHECK(left->familyName.empty());
        CHECK(left->email.empty());
      }
      CHECK(bytesOnDisk(laptops.file(i)).find(name) == std::string::npos);
    }
    // The shared folder forgets too: each copy replaces its own files.
    for (const auto& entry : std::filesystem::directory_iterator(laptops.shared())) CHECK(bytesOnDisk(entry.path()).find(name) == std::string::npos);
  }
}

/// Run by hand before a change of merging is taken over: test_storage "[long]".
TEST_CASE("Thousands of histories of three copies, through files and through a folder, end the same", "[.][long]") {
  for (std::uint64_t seed = 10'001; seed <= 11'000; ++seed) {
    threeThatMeetAtRandom(seed, seed % 5 == 0 ? RandomEdits::allKinds() : kFew);
    threeThroughAFolder(seed + 100'000, seed % 5 == 0 ? RandomEdits::allKinds() : kFew);
  }
}
