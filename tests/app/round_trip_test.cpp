// SPDX-License-Identifier: GPL-3.0-or-later
// The sample goes out kind by kind as tables and comes in again: nothing is new and nothing has changed.
#include "app/demo/demo.h"
#include "app/export/export.h"
#include "app/import/import.h"
#include "support/temporary_folder.h"

#include <catch2/catch.hpp>

using namespace kam;
using namespace kam::app;

namespace {

struct Sample {
  support::TemporaryFolder folder;
  base::FixedClock clock{base::makeDate(2026, 11, 23)};
  std::unique_ptr<Workspace> workspace;

  Sample() {
    auto made = createDemoWorkspace(folder / "sample.kam", words::Language::english, {&clock, "Tester"});
    REQUIRE(made.has_value());
    workspace = std::move(*made);
  }
  ImportReport outAndIn(const std::string& kind) {
    const std::filesystem::path file = folder / (kind + ".csv");
    REQUIRE(exportFile(*workspace, {kind, file}).has_value());
    ImportRequest request;
    request.files = {file};
    request.kind = kind;
    auto report = runImport(*workspace, words::Words(words::Language::english), request, {});
    REQUIRE(report.has_value());
    return *report;
  }
};

}  // namespace

TEST_CASE("What the sample holds goes out as a table of its kind and in again without a change") {
  Sample sample;
  for (const char* kind : {"accounts",
                           "units",
                           "sites",
                           "products",
                           "team",
                           "opportunities",
                           "targets",
                           "stakeholders",
                           "ties",
                           "facts",
                           "requirements",
                           "potentials",
                           "competitor_positions",
                           "barriers",
                           "contracts",
                           "bonus_steps",
                           "prices",
                           "concessions",
                           "tenders",
                           "documents",
                           "offers",
                           "offer_items",
                           "value_items",
                           "promises",
                           "assignments",
                           "responsibilities",
                           "efforts",
                           "satisfaction",
                           "skill_ratings",
                           "skill_needs",
                           "tier_policies",
                           "competitors",
                           "plans",
                           "goals",
                           "actions",
                           "risks",
                           "swot",
                           "strategies",
                           "cost_lines",
                           "interactions"}) {
    CAPTURE(kind);
    const ImportReport report = sample.outAndIn(kind);
    CHECK(report.rowsRead > 0);
    CHECK(report.added == 0);
    CHECK(report.updated == 0);
  }
}

TEST_CASE(
    "People of the sample go out and in with the unit they work in; only who shares a mail address with somebody else is taken for that person") {
  Sample sample;
  const ImportReport report = sample.outAndIn("contacts");
  CHECK(report.rowsRead > 300);
  CHECK(report.added == 0);
  // Somebody who works nowhere any more, and so belongs to no account.
  CHECK(report.setAside == 1);
  CHECK(report.updated <= 4);
}
