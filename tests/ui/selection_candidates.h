// SPDX-License-Identifier: GPL-3.0-or-later
// Four accounts to choose key accounts from, rated by hand, in a workspace file of their own.
#pragma once

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "pages/selection/selection_model.h"
#include "support/sample_account.h"
#include "ui_test_app.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace kam::test {

/// Four accounts rated on everything that Compact asks but revenue, which nobody knows: "A" best, "D" worst.
struct Candidates {
  base::FixedClock clock{support::kSampleDay};
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  std::vector<base::RawId> accounts;

  Candidates() {
    // Work beside the window hands over through the application's loop.
    uiTestTheme();
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&clock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    const double growth[] = {9, 7, 5, 2};
    const double access[] = {8, 8, 2, 4};
    for (int account = 0; account < 4; ++account) {
      const std::string name(1, static_cast<char>('A' + account));
      accounts.push_back(add(domain::Kind::accounts, {{"name", name}, {"number", name}}));
      rate(account, "growth_potential", growth[account]);
      rate(account, "market_access", access[account]);
      rate(account, "strategic_fit", 5);
      rate(account, "relationship", 6);
    }
  }
  base::RawId add(domain::Kind kind, std::vector<std::pair<std::string, domain::Value>> values) {
    std::vector<std::pair<std::size_t, domain::Value>> fields;
    for (auto& [key, value] : values) fields.emplace_back(*domain::recordType(kind).fieldIndex(key), std::move(value));
    const auto edit = app::addRecord(*workspace->snapshot(), workspace->ids(), kind, std::move(fields));
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
    return edit->rows.front().id;
  }
  void rate(int account, const char* criterion, double likely) {
    add(domain::Kind::ratings, {{"account", accounts[static_cast<std::size_t>(account)]},
                                {"criterion", std::string(criterion)},
                                {"likely", likely},
                                {"on", std::int64_t{base::dayNumber(support::kSampleDay)}}});
  }
  char letterOf(base::RawId account) const {
    for (std::size_t at = 0; at < accounts.size(); ++at)
      if (accounts[at] == account) return static_cast<char>('A' + at);
    return '?';
  }
  domain::Tier tierOf(char letter) const {
    return workspace->snapshot()->find(domain::Id<domain::Account>(accounts[static_cast<std::size_t>(letter - 'A')]))->tier;
  }
  void load(ui::SelectionModel& model) const {
    model.load(workspace.get(), words::Words(words::Language::english), support::kSampleDay);
    model.choose("Compact");
  }
};

}  // namespace kam::test
