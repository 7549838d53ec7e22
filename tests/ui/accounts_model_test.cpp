// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/accounts/accounts_model.h"

#include "app/edits/record_edits.h"
#include "domain/records.h"
#include "models/table_model.h"
#include "support/sample_account.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace kam;

namespace {

const base::FixedClock kClock(support::kSampleDay);

/// A workspace file of its own with a group of two and an account that stands alone.
struct Portfolio {
  QTemporaryDir folder;
  std::unique_ptr<app::Workspace> workspace;
  base::RawId group = 0, daughter = 0, alone = 0;

  Portfolio() {
    auto made = app::Workspace::create(folder.filePath(QStringLiteral("test.kam")).toStdString(), {"Test", {}, words::Language::english, 1},
                                       {&kClock, "Tester"});
    REQUIRE(made);
    workspace = std::move(*made);
    group = add("Müller Holding", "100");
    daughter = add("Müller Nord", "101");
    alone = add("Zacher", "200");
    set(daughter, "parent", group);
    set(alone, "tier", std::string("key"));
  }
  static std::size_t field(std::string_view key) { return *domain::recordType(domain::Kind::accounts).fieldIndex(key); }
  base::RawId add(const char* name, const char* number) {
    const auto edit = app::addRecord(*workspace->snapshot(), workspace->ids(), domain::Kind::accounts,
                                     {{field("name"), std::string(name)}, {field("number"), std::string(number)}});
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
    return edit->rows.front().id;
  }
  void set(base::RawId account, std::string_view key, domain::Value value) {
    const auto edit = app::setFields(*workspace->snapshot(), domain::Kind::accounts, account, {{field(key), std::move(value)}});
    REQUIRE(edit);
    REQUIRE(workspace->commit(*edit));
  }
  void load(ui::AccountsModel& model) const { model.load(workspace.get(), words::Words(words::Language::english), support::kSampleDay); }
};

std::size_t columnOf(const ui::TableSource& source, const char* key) {
  for (std::size_t column = 0; column < source.columns().size(); ++column)
    if (source.columns()[column].key == QLatin1String(key)) return column;
  FAIL("no column " << key);
  return 0;
}

QStringList namesOf(const ui::TableSource& source) {
  QStringList names;
  for (std::size_t row = 0; row < source.rowCount(); ++row) names << source.text(row, 0);
  return names;
}

}  // namespace

TEST_CASE("the table of accounts shows every account that is not archived, and filters by tier") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  CHECK(model.source()->rowCount() == 3);
  ui::AccountFilter filter;
  filter.tier = domain::Tier::key;
  model.setFilter(filter);
  CHECK(namesOf(*model.source()) == QStringList{QStringLiteral("Zacher")});
}

TEST_CASE("groups stand above their members, who are indented") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  model.setGroups(true);
  const QStringList names = namesOf(*model.source());
  const auto group = names.indexOf(QStringLiteral("Müller Holding"));
  REQUIRE(group >= 0);
  CHECK(names.value(group + 1) == QStringLiteral("Müller Nord"));
  CHECK(model.source()->drawing(static_cast<std::size_t>(group), 0).indent == 0);
  CHECK(model.source()->drawing(static_cast<std::size_t>(group) + 1, 0).indent == 1);
}

TEST_CASE("typing into the filter finds umlauts without dots") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  ui::TableModel table;
  table.setSource(model.source());
  table.setFilter(QStringLiteral("muller nord"));
  REQUIRE(table.rowCount() == 1);
  CHECK(table.id(0) == portfolio.daughter);
}

TEST_CASE("a cell edited in place is one edit that undo takes back") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  const std::size_t tier = columnOf(*model.source(), "tier");
  for (std::size_t row = 0; row < model.source()->rowCount(); ++row)
    if (model.source()->id(row) == portfolio.group) REQUIRE(model.source()->edit(row, tier, QStringLiteral("Develop")));
  const auto tierNow = [&] { return portfolio.workspace->snapshot()->find(domain::Id<domain::Account>(portfolio.group))->tier; };
  CHECK(tierNow() == domain::Tier::develop);
  REQUIRE(portfolio.workspace->undo());
  CHECK(tierNow() == domain::Tier::unknown);
}

TEST_CASE("a value that cannot be read is refused and changes nothing") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  const auto refused = model.source()->edit(0, columnOf(*model.source(), "employees"), QStringLiteral("many"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::valueNotANumber);
  const auto computed = model.source()->edit(0, columnOf(*model.source(), "revenue_12"), QStringLiteral("1"));
  REQUIRE_FALSE(computed);
  CHECK(computed.error().code == base::ErrorCode::fieldReadOnly);
}

TEST_CASE("several accounts deleted at once come back with one undo") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  REQUIRE(model.remove({portfolio.group, portfolio.daughter}));
  CHECK(portfolio.workspace->snapshot()->all<domain::Account>().size() == 1);
  REQUIRE(portfolio.workspace->undo());
  REQUIRE(portfolio.workspace->snapshot()->all<domain::Account>().size() == 3);
  CHECK(portfolio.workspace->snapshot()->find(domain::Id<domain::Account>(portfolio.daughter))->parent.raw() == portfolio.group);
}

TEST_CASE("an archived account leaves the table and is found under archived") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  REQUIRE(model.setArchived({portfolio.alone}, true));
  portfolio.load(model);
  CHECK(model.source()->rowCount() == 2);
  ui::AccountFilter filter;
  filter.archived = true;
  model.setFilter(filter);
  CHECK(namesOf(*model.source()) == QStringList{QStringLiteral("Zacher")});
}

TEST_CASE("the model of the table of accounts keeps the rules of item models") {
  Portfolio portfolio;
  ui::AccountsModel model;
  portfolio.load(model);
  ui::TableModel table;
  const QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(model.source());
  table.sort(0, Qt::DescendingOrder);
  REQUIRE(table.rowCount() == 3);
  CHECK(table.id(0) == portfolio.alone);
  table.setFilter(QStringLiteral("zacher"));
  CHECK(table.rowCount() == 1);
}
