// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/edits/document_edits.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

#include <fstream>

using namespace kam;
using namespace kam::app;
using domain::DocumentKind;

namespace {
const base::FixedClock kClock(base::makeDate(2026, 11, 26));

struct Desk {
  kam::support::TemporaryFolder folder;
  std::unique_ptr<Workspace> workspace;
  domain::Id<domain::Account> account;

  Desk() {
    std::filesystem::create_directories(folder / "work");
    auto made = Workspace::create(folder / "work/w.kam", {"Test", {}, words::Language::english, 1}, {&kClock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
    const auto edit = addRecord(*workspace->snapshot(), workspace->ids(), domain::Kind::accounts,
                                {{*domain::recordType(domain::Kind::accounts).fieldIndex("name"), std::string("Nord AG")}});
    REQUIRE(edit.has_value());
    REQUIRE(workspace->commit(*edit).has_value());
    account = workspace->snapshot()->all<domain::Account>()[0].id;
  }
  std::filesystem::path file(const std::string& name) const {
    std::filesystem::create_directories((folder / name).parent_path());
    std::ofstream(folder / name) << "x";
    return folder / name;
  }
  base::Result<Edit> attach(const std::vector<std::filesystem::path>& files) {
    return attachFiles(*workspace->snapshot(), workspace->ids(), account, workspace->path(), files, kClock.today());
  }
};
}  // namespace

TEST_CASE("Files beside the workspace are kept relative to it, others by their whole path, and both are found again") {
  Desk desk;
  const auto beside = desk.file("work/Verträge/Rahmenvertrag 2026.pdf");
  const auto elsewhere = desk.file("share/line.dwg");
  const auto edit = desk.attach({beside, elsewhere});
  REQUIRE(edit.has_value());
  REQUIRE(desk.workspace->commit(*edit).has_value());
  const auto& documents = desk.workspace->snapshot()->all<domain::AccountDocument>();
  REQUIRE(documents.size() == 2);
  CHECK(documents[0].path == "Verträge/Rahmenvertrag 2026.pdf");
  CHECK(documents[0].name == "Rahmenvertrag 2026");
  CHECK(documents[0].kind == DocumentKind::contract);
  CHECK(documents[0].on == kClock.today());
  CHECK(std::filesystem::path(documents[1].path).is_absolute());
  CHECK(documents[1].kind == DocumentKind::drawing);
  for (const domain::AccountDocument& document : documents) CHECK(std::filesystem::exists(documentFile(desk.workspace->path(), document.path)));
  // The folder moves as a whole: what lies in it is found from its new place.
  std::filesystem::rename(desk.folder / "work", desk.folder / "moved");
  CHECK(std::filesystem::exists(documentFile(desk.folder / "moved/w.kam", documents[0].path)));
}

TEST_CASE("A file that the account has already is not put to it twice, a missing one is refused, and one undo takes a drop back") {
  Desk desk;
  const auto one = desk.file("work/a.pdf");
  const auto two = desk.file("work/b.pdf");
  REQUIRE(desk.workspace->commit(*desk.attach({one})).has_value());
  const auto again = desk.attach({one});
  REQUIRE_FALSE(again.has_value());
  CHECK(again.error().code == base::ErrorCode::nothingChanged);
  const auto both = desk.attach({one, two});
  REQUIRE(both.has_value());
  CHECK(both->rows.size() == 1);
  REQUIRE(desk.workspace->commit(*both).has_value());
  REQUIRE(desk.workspace->undo().has_value());
  CHECK(desk.workspace->snapshot()->all<domain::AccountDocument>().size() == 1);
  const auto missing = desk.attach({desk.folder / "nothing.pdf"});
  REQUIRE_FALSE(missing.has_value());
  CHECK(missing.error().code == base::ErrorCode::fileNotFound);
}

TEST_CASE("A file's name and ending say what it is, where they say anything") {
  CHECK(documentKindOf("Protokoll 12.3..docx") == DocumentKind::minutes);
  CHECK(documentKindOf("ANGEBOT_4711.pdf") == DocumentKind::offer);
  CHECK(documentKindOf("review.pptx") == DocumentKind::presentation);
  CHECK(documentKindOf("scan0001.pdf") == DocumentKind::unknown);
  CHECK(isWebAddress("https://documents.example/a"));
  CHECK_FALSE(isWebAddress("shared/https.pdf"));
}
