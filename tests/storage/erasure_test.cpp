// SPDX-License-Identifier: GPL-3.0-or-later
// After an erasure nothing of the person is left in the file's bytes, and everything else can still be undone.
#include "store_fixture.h"

using namespace kam;
using namespace kam::storage;
using namespace kam::storage::test;
using domain::Kind;

namespace {

const std::vector<std::string> kTraces = {"Wilhelmine",      "wilhelmine",    "Abendschreck",          "abendschreck",    "w.abend@nord.example",
                                          "+49 170 5551234", "+49 431 99887", "Prokuristin Sonderbau", "Golf and tulips", "golf"};

struct Person {
  RawId account;
  RawId person;
  RawId position;
};

Person addPerson(Store& store) {
  const Person added{store.ids().next(), store.ids().next(), store.ids().next()};
  must(store.apply({"contact.add",
                    R"({"name":"Wilhelmine Abendschreck"})",
                    {addRow(Kind::accounts, added.account, {{"name", std::string("Nord")}}),
                     addRow(Kind::persons, added.person,
                            {{"given_name", std::string("Wilhelmine")},
                             {"family_name", std::string("Abendschreck")},
                             {"email", std::string("w.abend@nord.example")},
                             {"phone", std::string("+49 431 99887")}}),
                     addRow(Kind::positions, added.position,
                            {{"person", added.person}, {"account", added.account}, {"job_title", std::string("Prokuristin Sonderbau")}})},
                    {}}));
  return added;
}

}  // namespace

TEST_CASE("Erasing a person leaves no trace in tables, history, search index or the file's bytes") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  RawId person = 0;
  {
    auto store = createStore(path);
    const Person added = addPerson(*store);
    person = added.person;
    must(store->apply(
        edit("contact.update",
             {updateRow(Kind::persons, added.person,
                        {{"phone", domain::Value{}}, {"mobile", std::string("+49 170 5551234")}, {"note", std::string("Golf and tulips")}})})));
    RandomEdits edits(5, {Kind::accounts, Kind::team, Kind::products});
    for (int i = 0; i < 30; ++i) (void)store->apply(edits.next(*store));
  }
  auto store = openStore(path);
  for (const std::string& trace : {kTraces[0], kTraces[2], kTraces[4], kTraces[5]}) CHECK(bytesOnDisk(path).find(trace) != std::string::npos);
  const EraseReport report = must(store->erasePerson(person, "request of 2 March"));
  CHECK(report.entriesRewritten == 2);
  CHECK(report.residues.empty());
  CHECK_FALSE(report.traceLeft);
  for (const std::string& trace : kTraces) {
    INFO(trace);
    CHECK(bytesOnDisk(path).find(trace) == std::string::npos);
  }
  CHECK(must(store->search("Wilhelmine", 10)).empty());
  const domain::Snapshot snapshot = must(store->load());
  REQUIRE(snapshot.all<domain::Person>().size() == 1);
  CHECK(snapshot.all<domain::Person>()[0].erased);
  CHECK(snapshot.all<domain::Person>()[0].familyName.empty());
  CHECK(must(store->check()).empty());
  store.reset();
  for (const std::string& trace : kTraces) CHECK(bytesOnDisk(path).find(trace) == std::string::npos);
}

TEST_CASE("After an erasure every earlier edit can still be undone and redone, and none brings the person back") {
  const TemporaryFolder folder;
  const auto path = folder / "a.kam";
  auto store = createStore(path);
  const Person added = addPerson(*store);
  RandomEdits edits(6, {Kind::accounts, Kind::persons, Kind::positions, Kind::interactions});
  std::size_t made = 1;
  for (int i = 0; i < 60; ++i) made += store->apply(edits.next(*store)) ? 1U : 0U;
  must(store->erasePerson(added.person, "request"));
  const std::string after = dumpOf(path);
  for (std::size_t i = 0; i < made; ++i) must(store->undo());
  CHECK(store->undo().error().code == base::ErrorCode::nothingToUndo);
  for (std::size_t i = 0; i < made; ++i) must(store->redo());
  CHECK(dumpOf(path) == after);
  for (const std::string& trace : kTraces) CHECK(bytesOnDisk(path).find(trace) == std::string::npos);
}

TEST_CASE("An erasure wins in a merge, whichever side made it") {
  for (const bool erasedInOurs : {true, false}) {
    const TemporaryFolder folder;
    base::FixedClock clock(base::makeDate(2026, 3, 2));
    const auto a = folder / "a.kam";
    const auto b = folder / "b.kam";
    Person added{};
    {
      auto store = createStore(a, clock);
      added = addPerson(*store);
    }
    std::filesystem::copy_file(a, b);
    const auto& eraser = erasedInOurs ? a : b;
    const auto& editor = erasedInOurs ? b : a;
    {
      auto store = openStore(eraser, clock);
      must(store->erasePerson(added.person, "request"));
    }
    clock.advance(std::chrono::minutes{5});
    {
      auto store = openStore(editor, clock);
      must(store->apply(edit("contact.update", {updateRow(Kind::persons, added.person, {{"mobile", std::string("+49 170 5551234")}})})));
    }
    {
      auto store = openStore(a, clock);
      must(store->merge(b, false));
    }
    for (const std::string& trace : kTraces) {
      INFO(trace);
      CHECK(bytesOnDisk(a).find(trace) == std::string::npos);
    }
    auto store = openStore(a, clock);
    CHECK(must(store->load()).all<domain::Person>()[0].erased);
    CHECK(must(store->check()).empty());
    const MergeReport again = must(store->merge(b, false));
    CHECK(again.applied == 0);
  }
}

TEST_CASE("Free text that still names an erased person is listed for people to look at") {
  const TemporaryFolder folder;
  auto store = createStore(folder / "a.kam");
  const Person added = addPerson(*store);
  const RawId note = store->ids().next();
  must(store->apply(edit(
      "interaction.add",
      {addRow(Kind::interactions, note,
              {{"account", added.account}, {"subject", std::string("Visit")}, {"text", std::string("Met Wilhelmine Abendschreck at the fair.")}})})));
  const EraseReport report = must(store->erasePerson(added.person, "request"));
  REQUIRE(report.residues.size() == 2);
  CHECK(report.residues[0].table == "interactions");
  CHECK(report.residues[0].record == note);
  CHECK(report.residues[0].field == "text");
  CHECK(report.residues[1].table == "journal");
  CHECK(store->erasePerson(12345, "nobody").error().code == base::ErrorCode::recordNotFound);
}
