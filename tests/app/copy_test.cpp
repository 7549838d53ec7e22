// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that is sent holds what was chosen and, down to the bytes of the file, nothing else.
#include "app/copy/copy.h"

#include "app/copy/build_workspace.h"
#include "app/demo/demo.h"
#include "app/edits/record_edits.h"
#include "app/merge/merge_choices.h"
#include "domain/records.h"
#include "support/temporary_folder.h"
#include "words/error_words.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace kam;
using namespace kam::app;

namespace {
const base::FixedClock kClock(base::makeDate(2026, 11, 23));

std::string bytesOf(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

struct Office {
  kam::support::TemporaryFolder folder;
  std::unique_ptr<Workspace> workspace;

  Office() {
    auto made = Workspace::create(folder / "w.kam", {"Test", *base::Currency::parse("EUR"), words::Language::english, 1}, {&kClock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  domain::RawId add(domain::Kind kind, std::vector<std::pair<std::string_view, domain::Value>> values) {
    domain::RowChange row{kind, workspace->ids().next(), domain::RowOperation::add, {}};
    for (auto& [key, value] : values) row.values.emplace_back(*domain::recordType(kind).fieldIndex(key), value);
    const auto done = workspace->commit({EditKind::recordAdded, {std::string(domain::recordType(kind).key), "…"}, {row}, {}});
    REQUIRE(done.has_value());
    return row.id;
  }
  std::unique_ptr<Workspace> open(const std::filesystem::path& path) const {
    auto opened = Workspace::open(path, {&kClock, "Receiver"});
    REQUIRE(opened.has_value());
    return std::move(*opened);
  }
};

using Text = std::string;
}  // namespace

TEST_CASE("A copy of one account holds what hangs on it, and no byte of another account, its people or its history") {
  Office office;
  using domain::Kind;
  const auto kept = office.add(Kind::accounts, {{"name", Text("Behalten AG")}, {"number", Text("1")}});
  const auto other = office.add(Kind::accounts, {{"name", Text("Geheimnisvoll GmbH")}, {"number", Text("2")}});
  office.add(Kind::units, {{"account", kept}, {"name", Text("Werk Nord")}});
  office.add(Kind::units, {{"account", other}, {"name", Text("Versteckwerk")}});
  const auto person = office.add(Kind::persons, {{"given_name", Text("Petra")}, {"family_name", Text("Vogt")}});
  const auto stranger = office.add(Kind::persons, {{"given_name", Text("Wilhelmine")}, {"family_name", Text("Abendschreck")}});
  office.add(Kind::positions, {{"person", person}, {"account", kept}});
  office.add(Kind::positions, {{"person", stranger}, {"account", other}, {"job_title", Text("Verschwiegenheitsbeauftragte")}});
  const auto manager = office.add(Kind::team, {{"name", Text("Anna Berg")}, {"note", Text("Unpünktlich")}});
  office.add(Kind::team, {{"name", Text("Bernd Unbeteiligt")}});
  const auto set = setFields(*office.workspace->snapshot(), Kind::accounts, kept,
                             {{*domain::recordType(Kind::accounts).fieldIndex("kam"), domain::Value{manager}}});
  REQUIRE(set.has_value());
  REQUIRE(office.workspace->commit(*set).has_value());
  // Once it was called otherwise: that is history.
  const auto renamed = setFields(*office.workspace->snapshot(), Kind::accounts, kept,
                                 {{*domain::recordType(Kind::accounts).fieldIndex("name"), domain::Value{Text("Behalten SE")}}});
  REQUIRE(office.workspace->commit(*renamed).has_value());

  const auto report = sendCopy(*office.workspace, {office.folder / "copy.kam", {kept}, false, {}});
  REQUIRE(report.has_value());
  CHECK_FALSE(report->mergesBack);
  const std::string bytes = bytesOf(office.folder / "copy.kam");
  for (const char* secret : {"Geheimnisvoll", "geheimnisvoll", "Versteckwerk", "Abendschreck", "abendschreck", "Verschwiegenheit", "Unbeteiligt",
                             "Unpünktlich", "Behalten AG"}) {
    INFO(secret);
    CHECK(bytes.find(secret) == std::string::npos);
  }
  const auto copy = office.open(office.folder / "copy.kam");
  const SnapshotPointer state = copy->snapshot();
  CHECK(state->all<domain::Account>().size() == 1);
  CHECK(state->all<domain::Account>()[0].name == "Behalten SE");
  CHECK(state->all<domain::Unit>().size() == 1);
  CHECK(state->all<domain::Person>().size() == 1);
  CHECK(state->all<domain::Position>().size() == 1);
  CHECK(state->all<domain::TeamMember>().size() == 1);
  CHECK(copy->check()->empty());
  // It does not come back by merging, and says so.
  const auto merged = office.workspace->merge(office.folder / "copy.kam", {});
  REQUIRE_FALSE(merged.has_value());
  CHECK(merged.error().code == base::ErrorCode::mergeOtherWorkspace);
}

TEST_CASE("A whole copy leaves out what was written about our own people, its history too, and merges back") {
  Office office;
  using domain::Kind;
  const auto manager = office.add(Kind::team, {{"name", Text("Anna Berg")}, {"note", Text("Unpünktlichkeit")}});
  office.add(Kind::accounts, {{"name", Text("Nord")}});
  const auto changed = setFields(*office.workspace->snapshot(), Kind::team, manager,
                                 {{*domain::recordType(Kind::team).fieldIndex("note"), domain::Value{Text("Verhandlungsschwäche")}}});
  REQUIRE(office.workspace->commit(*changed).has_value());
  const auto report = sendCopy(*office.workspace, {office.folder / "copy.kam", {}, false, {}});
  REQUIRE(report.has_value());
  CHECK(report->mergesBack);
  const std::string bytes = bytesOf(office.folder / "copy.kam");
  CHECK(bytes.find("Anna Berg") != std::string::npos);
  CHECK(bytes.find("Unpünktlichkeit") == std::string::npos);
  CHECK(bytes.find("Verhandlungsschw") == std::string::npos);
  {
    const auto copy = office.open(office.folder / "copy.kam");
    CHECK(copy->check()->empty());
    const auto& account = copy->snapshot()->all<domain::Account>()[0];
    const auto edit = setFields(*copy->snapshot(), Kind::accounts, account.id.raw(),
                                {{*domain::recordType(Kind::accounts).fieldIndex("city"), domain::Value{Text("Kiel")}}});
    REQUIRE(copy->commit(*edit).has_value());
  }
  const auto merged = office.workspace->merge(office.folder / "copy.kam", {});
  REQUIRE(merged.has_value());
  CHECK(merged->applied == 1);
  CHECK(merged->conflicts.empty());
  CHECK(office.workspace->snapshot()->all<domain::Account>()[0].city == "Kiel");
  // What stayed here stays as it was.
  CHECK(office.workspace->snapshot()->all<domain::TeamMember>()[0].note == "Verhandlungsschwäche");
  CHECK(office.workspace->check()->empty());
}

TEST_CASE("With staff ratings wanted, a whole copy has them") {
  Office office;
  office.add(domain::Kind::team, {{"name", Text("Anna Berg")}, {"note", Text("Verhandlungsstark")}});
  REQUIRE(sendCopy(*office.workspace, {office.folder / "copy.kam", {}, true, {}}).has_value());
  CHECK(bytesOf(office.folder / "copy.kam").find("Verhandlungsstark") != std::string::npos);
}

TEST_CASE("A copy of some accounts of the sample workspace keeps the rules, and has their sales to the cent") {
  const kam::support::TemporaryFolder folder;
  auto workspace = createDemoWorkspace(folder / "demo.kam", words::Language::english, {&kClock, "Tester"});
  REQUIRE(workspace.has_value());
  const SnapshotPointer state = (*workspace)->snapshot();
  const domain::SalesSums& sales = state->sales();
  REQUIRE(sales.accounts.size() > 3);
  const std::vector<domain::RawId> chosen{sales.accounts[0], sales.accounts[2]};
  const auto report = sendCopy(**workspace, {folder / "copy.kam", chosen, false, {}});
  INFO((report ? std::string() : words::sentence(words::Words(words::Language::english), report.error())));
  REQUIRE(report.has_value());
  CHECK(report->salesLines > 0);
  auto copy = Workspace::open(folder / "copy.kam", {&kClock, "Tester"});
  REQUIRE(copy.has_value());
  CHECK((*copy)->check()->empty());
  const auto sumOf = [](const domain::SalesSums& sums, domain::RawId account) {
    std::int64_t sum = 0;
    for (std::size_t row = 0; row < sums.accounts.size(); ++row)
      if (sums.accounts[row] == account)
        for (const std::int64_t month : sums.monthsOf(sums.revenue, row)) sum += month;
    return sum;
  };
  for (const domain::RawId account : chosen) CHECK(sumOf((*copy)->snapshot()->sales(), account) == sumOf(sales, account));
  CHECK((*copy)->snapshot()->all<domain::Account>().size() == 2);
  CHECK((*copy)->snapshot()->all<domain::Stage>().size() == state->all<domain::Stage>().size());
}

TEST_CASE("A copy never overwrites a file") {
  Office office;
  std::ofstream(office.folder / "there.kam") << "mine";
  for (const bool part : {false, true}) {
    const auto account = office.add(domain::Kind::accounts, {{"name", Text("Nord")}});
    CopyRequest request{office.folder / "there.kam", {}, false, {}};
    if (part) request.accounts = {account};
    const auto report = sendCopy(*office.workspace, request);
    REQUIRE_FALSE(report.has_value());
    CHECK(report.error().code == base::ErrorCode::fileExists);
    CHECK(bytesOf(office.folder / "there.kam") == "mine");
  }
}

TEST_CASE("Keeping both writes the value that lost into the note, with its field, author and day") {
  Office office;
  using domain::Kind;
  const auto account = office.add(Kind::accounts, {{"name", Text("Nord")}, {"note", Text("Alt")}});
  REQUIRE(office.workspace->backup(office.folder / "other.kam").has_value());
  const auto city = *domain::recordType(Kind::accounts).fieldIndex("city");
  const auto write = [&](Workspace& workspace, const char* text) {
    const auto edit = setFields(*workspace.snapshot(), Kind::accounts, account, {{city, domain::Value{Text(text)}}});
    REQUIRE(workspace.commit(*edit).has_value());
  };
  write(*office.workspace, "Kiel");
  write(*office.open(office.folder / "other.kam"), "Ulm");
  storage::MergeOptions dry;
  dry.dryRun = true;
  const auto seen = office.workspace->merge(office.folder / "other.kam", dry);
  REQUIRE(seen.has_value());
  REQUIRE(seen->conflicts.size() == 1);
  CHECK(canKeepBoth(seen->conflicts[0]));
  const words::Words words(words::Language::english);
  storage::MergeOptions options;
  options.decisions = decisionsOf(words, *office.workspace->snapshot(), *seen, {MergeChoice::both});
  const auto merged = office.workspace->merge(office.folder / "other.kam", options);
  REQUIRE(merged.has_value());
  const domain::Account& after = office.workspace->snapshot()->all<domain::Account>()[0];
  const bool keptOurs = seen->conflicts[0].keptOurs;
  CHECK(after.city == (keptOurs ? "Kiel" : "Ulm"));
  CHECK(after.note == std::string("Alt\n\nCity: ") + (keptOurs ? "Ulm (Receiver, 23 Nov 2026)" : "Kiel (Tester, 23 Nov 2026)"));
  const auto counts = countsByKind(merged->changes);
  REQUIRE(counts.size() == 1);
  CHECK(counts[0].changed == 1);
  REQUIRE(office.workspace->undo().has_value());
  CHECK(office.workspace->snapshot()->all<domain::Account>()[0].note == "Alt");
}

TEST_CASE("A stage whose id the new workspace happens to have given to one of its own comes over as it is") {
  const kam::support::TemporaryFolder folder;
  // An id is the millisecond, eleven bits of the laptop and a counter. The clock stands still here, so the stages of all laptops
  // with a low counter meet those of the new workspace, whichever laptop it believes to be.
  WorkspaceContent content;
  content.name = "all";
  const std::int64_t milliseconds = (kClock.nowMilliseconds() - 1'577'836'800'000) & ((std::int64_t{1} << 40) - 1);
  const domain::RecordType& stages = domain::recordType(domain::Kind::stages);
  const std::size_t key = *stages.fieldIndex("key");
  const std::size_t name = *stages.fieldIndex("name");
  for (std::int64_t laptop = 0; laptop < 2048; ++laptop)
    for (std::int64_t counter = 0; counter < 4; ++counter) {
      const std::string text = std::to_string(laptop) + "." + std::to_string(counter);
      content.rows.push_back({domain::Kind::stages,
                              (milliseconds << 23) | (laptop << 12) | counter,
                              domain::RowOperation::add,
                              {{key, Text(text)}, {name, Text("Stage " + text)}}});
    }
  const auto built = buildWorkspace(folder / "built.kam", {&kClock, "Tester"}, std::move(content));
  INFO((built ? std::string() : words::sentence(words::Words(words::Language::english), built.error())));
  REQUIRE(built.has_value());
  auto opened = Workspace::open(folder / "built.kam", {&kClock, "Tester"});
  REQUIRE(opened.has_value());
  const auto& all = (*opened)->snapshot()->all<domain::Stage>();
  REQUIRE(all.size() == 8192);
  for (std::size_t row = 0; row < all.size(); ++row) {
    CHECK(all[row].name == "Stage " + all[row].key);
    CHECK_FALSE(all[row].sequence.has_value());
  }
}
