// SPDX-License-Identifier: GPL-3.0-or-later
// Measures, not run by default: `build/bin/test_ui "[.measure]"`.
#include "app/edits/draft.h"
#include "base/random.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "pages/selection/ranking_source.h"
#include "pages/selection/ranking_table.h"
#include "pages/selection/selection_model.h"
#include "support/sample_account.h"
#include "support/temporary_folder.h"
#include "ui_test_app.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace kam;

namespace {

/// So many accounts, rated on all that Compact asks except revenue, in one edit.
std::unique_ptr<app::Workspace> ratedWorkspace(const std::filesystem::path& path, const base::Clock& clock, int count) {
  auto made = app::Workspace::create(path, {"Test", {}, words::Language::english, 1}, {&clock, "Tester"});
  REQUIRE(made);
  app::Workspace& workspace = **made;
  app::Draft draft;
  base::Random random(3);
  for (int at = 0; at < count; ++at) {
    domain::Account account;
    account.id = domain::Id<domain::Account>(workspace.ids().next());
    account.name = "Account " + std::to_string(at);
    account.number = std::to_string(at);
    draft.add(account);
    for (const char* criterion : {"growth_potential", "market_access", "strategic_fit", "relationship"}) {
      domain::Rating rating;
      rating.id = domain::Id<domain::Rating>(workspace.ids().next());
      rating.account = account.id;
      rating.criterion = criterion;
      rating.likely = 10.0 * random.unit();
      rating.on = support::kSampleDay;
      draft.add(rating);
    }
  }
  REQUIRE(workspace.commit({app::EditKind::recordsImported, {}, draft.take(), {}}));
  return std::move(*made);
}

}  // namespace

TEST_CASE("how long one step of a slider takes with 10,000 accounts, model, table and paint", "[.measure]") {
  test::uiTestTheme();
  const base::FixedClock clock(support::kSampleDay);
  const support::TemporaryFolder folder;
  const auto workspace = ratedWorkspace(folder / "many.kam", clock, 10'000);
  ui::SelectionModel model;
  model.load(workspace.get(), words::Words(words::Language::english), support::kSampleDay);
  model.choose("Compact");
  REQUIRE(model.ranking());
  ui::RankingTable table(QString(), nullptr);
  table.resize(700, 800);
  table.show();
  std::vector<double> steps;
  for (int step = 0; step < 200; ++step) {
    QElapsedTimer timer;
    timer.start();
    model.setPercent(1, 5 + step % 60);
    table.setRanking(std::make_shared<ui::RankingSource>(model.snapshot(), model.ranking(), ui::everyRow(*model.ranking()), model.words()),
                     model.keyCount(), model.ranking()->ranked, model.lineText());
    table.grab();
    steps.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::sort(steps.begin(), steps.end());
  std::printf("step of a slider, 10,000 accounts: median %.1f ms, p95 %.1f ms, most %.1f ms\n", steps[100], steps[190], steps[199]);
}
