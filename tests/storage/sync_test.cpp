// SPDX-License-Identifier: GPL-3.0-or-later
// Exchanging through a shared folder: whole files of others are taken, anything else is passed over with a reason, and what
// is missing there is sent again.
#include "store_fixture.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

struct Two {
  TemporaryFolder folder;
  base::FixedClock clock{base::makeDate(2026, 3, 2)};
  std::filesystem::path a = folder / "a.kam";
  std::filesystem::path b = folder / "b.kam";
  std::filesystem::path shared = folder / "shared";

  Two() {
    createStore(a, clock).reset();
    add(a, "Nord");
    std::filesystem::copy_file(a, b);
    std::filesystem::create_directory(shared);
  }
  RawId add(const std::filesystem::path& file, const std::string& name) {
    clock.advance(std::chrono::minutes{1});
    auto store = openStore(file, clock);
    const RawId id = store->ids().next();
    must(store->apply(edit("account.add", {addRow(Kind::accounts, id, {{"name", name}})})));
    return id;
  }
  void rename(const std::filesystem::path& file, RawId id, const std::string& name) {
    clock.advance(std::chrono::minutes{1});
    must(openStore(file, clock)->apply(edit("account.update", {updateRow(Kind::accounts, id, {{"name", name}})})));
  }
  SyncReport exchange(const std::filesystem::path& file) { return must(openStore(file, clock)->synchronise(shared, {})); }
  std::vector<std::filesystem::path> files() const {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(shared)) files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
  }
};

}  // namespace

TEST_CASE("What one laptop did arrives at the other through the folder, once") {
  Two two;
  two.add(two.a, "Süd");
  const SyncReport sent = two.exchange(two.a);
  CHECK(sent.sent == 2);
  CHECK(sent.merge.applied == 0);
  CHECK(two.files().size() == 1);
  const SyncReport received = two.exchange(two.b);
  CHECK(received.merge.applied == 1);
  CHECK(received.merge.conflicts.empty());
  CHECK(received.sent == 0);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
  const SyncReport again = two.exchange(two.b);
  CHECK(again.merge.applied == 0);
  CHECK_FALSE(again.merge.done.has_value());
  CHECK(two.files().size() == 1);
}

TEST_CASE("Each laptop writes files of its own and leaves those of others as they are") {
  Two two;
  two.exchange(two.a);
  const auto first = two.files();
  const std::string before = bytesOnDisk(first[0]);
  two.add(two.b, "West");
  two.exchange(two.b);
  CHECK(two.files().size() == 2);
  CHECK(bytesOnDisk(first[0]) == before);
}

TEST_CASE("A half-written file is passed over with a reason, and taken once it is whole") {
  Two two;
  two.add(two.a, "Süd");
  two.exchange(two.a);
  const auto file = two.files()[0];
  const std::string whole = bytesOnDisk(file);
  for (const std::size_t bytes : {std::size_t{0}, std::size_t{50}, std::size_t{100}, whole.size() / 2, whole.size() - 1}) {
    INFO(bytes << " bytes");
    std::ofstream(file, std::ios::binary | std::ios::trunc) << whole.substr(0, bytes);
    auto store = openStore(two.b, two.clock);
    const SyncReport report = must(store->synchronise(two.shared, MergeOptions{true}));
    CHECK(report.merge.applied == 0);
    CHECK(report.problems.size() == 1);
  }
  std::ofstream(file, std::ios::binary | std::ios::trunc) << whole;
  CHECK(two.exchange(two.b).merge.applied == 1);
}

TEST_CASE("A changed byte anywhere in the history of a file is found") {
  Two two;
  two.add(two.a, "Verwechslung");
  two.exchange(two.a);
  const auto file = two.files()[0];
  std::string bytes = bytesOnDisk(file);
  const std::size_t at = bytes.find("Verwechslung");
  REQUIRE(at != std::string::npos);
  bytes[at] = 'X';
  std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
  const SyncReport report = two.exchange(two.b);
  CHECK(report.merge.applied == 0);
  REQUIRE(report.problems.size() == 1);
  CHECK(report.problems[0].code == base::ErrorCode::syncFileDamaged);
}

TEST_CASE("A file that somebody deleted is sent again, a renamed and a doubled one count once") {
  Two two;
  two.add(two.a, "Süd");
  two.exchange(two.a);
  std::filesystem::remove(two.files()[0]);
  CHECK(two.exchange(two.a).sent == 2);
  std::filesystem::copy_file(two.files()[0], two.shared / "a copy (1).kamsync");
  std::filesystem::rename(two.files()[0], two.shared / "renamed by the cloud");
  const SyncReport received = two.exchange(two.b);
  CHECK(received.merge.applied == 1);
  CHECK(received.sent == 0);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
}

TEST_CASE("A file waits until the one that it rests on has arrived") {
  Two two;
  const RawId id = two.add(two.a, "Süd");
  two.exchange(two.a);
  const auto first = two.files()[0];
  two.rename(two.a, id, "Süd GmbH");
  two.exchange(two.a);
  std::filesystem::rename(first, two.folder / "still on its way");
  const SyncReport early = two.exchange(two.b);
  CHECK(early.merge.applied == 0);
  CHECK(early.waiting == 1);
  std::filesystem::rename(two.folder / "still on its way", first);
  const SyncReport late = two.exchange(two.b);
  CHECK(late.merge.applied == 2);
  CHECK(late.waiting == 0);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
}

TEST_CASE("Other files in the folder are left alone, those of another workspace too") {
  Two two;
  std::ofstream(two.shared / "notes.txt") << "shopping list";
  const TemporaryFolder elsewhere;
  createStore(elsewhere / "other.kam", two.clock).reset();
  {
    auto other = openStore(elsewhere / "other.kam", two.clock);
    must(other->apply(edit("account.add", {addRow(Kind::accounts, other->ids().next(), {{"name", std::string("Fremd")}})})));
    must(other->synchronise(two.shared, {}));
  }
  const SyncReport report = two.exchange(two.a);
  CHECK(report.merge.applied == 0);
  CHECK(report.otherWorkspaces == 1);
  CHECK(report.problems.empty());
}

TEST_CASE("Both changed the same: the later edit is kept on both laptops and reported where they met") {
  Two two;
  const RawId id = two.add(two.a, "Süd");
  two.exchange(two.a);
  two.exchange(two.b);
  two.rename(two.a, id, "Süd AG");
  two.rename(two.b, id, "Süd SE");
  two.exchange(two.a);
  const SyncReport met = two.exchange(two.b);
  REQUIRE(met.merge.conflicts.size() == 1);
  CHECK(met.merge.conflicts[0].ours == domain::Value{std::string("Süd SE")});
  CHECK(met.merge.conflicts[0].theirs == domain::Value{std::string("Süd AG")});
  CHECK(met.merge.conflicts[0].keptOurs);
  // The other one only hears how it ended.
  const SyncReport heard = two.exchange(two.a);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
  CHECK(heard.merge.applied == 1);
}

TEST_CASE("Lines of sales travel through the folder with the import that brought them") {
  Two two;
  {
    auto store = openStore(two.a, two.clock);
    const RawId account = must(store->load()).all<domain::Account>()[0].id.raw();
    auto writer = must(store->beginSales("erp", "march.csv"));
    domain::SalesLines lines;
    lines.account = {0, 0};
    lines.product = {domain::kNotNamed, domain::kNotNamed};
    lines.day = {20'000, 20'001};
    lines.revenue = {10'000, 5'050};
    lines.margin = {domain::kUnknownNumber, 1};
    lines.quantity = {domain::kUnknownNumber, 1'500};
    lines.document = {domain::kNotNamed, domain::kNotNamed};
    must(writer->append(lines));
    const std::vector<RawId> accounts{account};
    const SalesBatch batch = must(writer->finish(accounts, {}, {}));
    must(store->apply({"import.sales", "[]", {}, {{batch.id, true}}}));
  }
  two.exchange(two.a);
  const SyncReport received = two.exchange(two.b);
  CHECK(received.merge.salesLines == 2);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
  std::int64_t revenue = 0;
  must(openStore(two.b, two.clock)->readSales({}, [&](const SalesChunk& chunk) {
    for (const std::int64_t amount : chunk.lines->revenue) revenue += amount;
    return true;
  }));
  CHECK(revenue == 15'050);
}

TEST_CASE("A person erased goes out of the files that a laptop wrote before") {
  Two two;
  RawId person = 0;
  {
    auto store = openStore(two.a, two.clock);
    person = store->ids().next();
    must(store->apply(edit("contact.add", {addRow(Kind::persons, person, {{"family_name", std::string("Abendschreck")}})})));
  }
  two.exchange(two.a);
  CHECK(bytesOnDisk(two.files()[0]).find("Abendschreck") != std::string::npos);
  must(openStore(two.a, two.clock)->erasePerson(person, "request"));
  two.exchange(two.a);
  REQUIRE(two.files().size() == 1);
  CHECK(bytesOnDisk(two.files()[0]).find("Abendschreck") == std::string::npos);
  two.exchange(two.b);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
}

TEST_CASE("Many small files of one laptop become one") {
  Two two;
  for (int i = 0; i < 20; ++i) {
    two.add(two.a, "Kunde " + std::to_string(i));
    two.exchange(two.a);
  }
  CHECK(two.files().size() < 17);
  CHECK(two.exchange(two.b).merge.applied == 20);
  CHECK(dumpOf(two.a) == dumpOf(two.b));
}

TEST_CASE("A folder that is not there or cannot be written is named, and nothing is changed") {
  Two two;
  const auto missing = openStore(two.a, two.clock)->synchronise(two.folder / "nowhere", {});
  REQUIRE_FALSE(missing);
  CHECK(missing.error().code == base::ErrorCode::fileNotFound);
}

TEST_CASE("What people decide in a merge is one edit with it, reaches the other copy and is undone with it") {
  Two two;
  const RawId id = two.add(two.a, "Süd");
  std::filesystem::remove(two.b);
  std::filesystem::copy_file(two.a, two.b);
  two.rename(two.a, id, "Süd AG");
  two.rename(two.b, id, "Süd SE");
  auto store = openStore(two.a, two.clock);
  const std::string before = dumpOf(two.a);
  MergeOptions options;
  options.decisions = {updateRow(Kind::accounts, id, {{"name", std::string("Süd AG")}})};
  const MergeReport report = must(store->merge(two.b, options));
  REQUIRE(report.conflicts.size() == 1);
  CHECK(report.conflicts[0].ourEdit.author == "tester");
  CHECK(report.conflicts[0].ourEdit.at < report.conflicts[0].theirEdit.at);
  CHECK(must(store->load()).find(domain::Id<domain::Account>(id))->name == "Süd AG");
  must(store->undo());
  CHECK(dumpOf(two.a) == before);
  must(store->redo());
  store.reset();
  const MergeReport back = must(openStore(two.b, two.clock)->merge(two.a, false));
  CHECK(back.conflicts.empty());
  CHECK(dumpOf(two.a) == dumpOf(two.b));
}

TEST_CASE("A merge that was looked at is refused when the other copy has changed since") {
  Two two;
  two.add(two.b, "Süd");
  auto store = openStore(two.a, two.clock);
  const std::int64_t seen = must(store->merge(two.b, true)).applied;
  two.add(two.b, "West");
  MergeOptions options;
  options.expected = seen;
  const auto merged = store->merge(two.b, options);
  REQUIRE_FALSE(merged);
  CHECK(merged.error().code == base::ErrorCode::mergeChanged);
}

TEST_CASE("A merge that is cancelled changes nothing") {
  Two two;
  two.add(two.b, "Süd");
  auto store = openStore(two.a, two.clock);
  const std::string before = dumpOf(two.a);
  MergeOptions options;
  options.progress = [](double) { return false; };
  const auto merged = store->merge(two.b, options);
  REQUIRE_FALSE(merged);
  CHECK(merged.error().code == base::ErrorCode::cancelled);
  CHECK(dumpOf(two.a) == before);
}
