// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/records/records_page.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "registers/register_card.h"
#include "theme/text.h"
#include "ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>
#include <set>

using namespace kam;
using namespace kam::ui;
using domain::Kind;

namespace {

base::RawId add(app::Workspace& workspace, Kind kind, const std::vector<std::pair<std::string_view, domain::Value>>& values) {
  std::vector<app::FieldValue> fields;
  for (const auto& [key, value] : values) fields.emplace_back(*domain::recordType(kind).fieldIndex(key), value);
  const auto edit = app::addRecord(*workspace.snapshot(), workspace.ids(), kind, std::move(fields));
  REQUIRE(edit.has_value());
  REQUIRE(workspace.commit(*edit).has_value());
  const auto& table = workspace.snapshot()->table(kind);
  return table.idAt(table.size() - 1);
}

DataTable* tableOf(RecordsPage& page) {
  auto* card = qobject_cast<RegisterCard*>(page.findChild<QStackedWidget*>()->currentWidget());
  REQUIRE(card != nullptr);
  return card->findChild<DataTable*>();
}

}  // namespace

TEST_CASE("Every kind that people keep has a register across all accounts, with a name, a form and the account it belongs to") {
  const std::vector<Kind> browsed = browsedKinds();
  const std::set<Kind> kinds(browsed.begin(), browsed.end());
  // What the program writes for itself, what has a page of its own, and what stands in another record.
  const std::set<Kind> apart{Kind::settings,  Kind::accounts,         Kind::participants, Kind::models,         Kind::ratings,
                             Kind::decisions, Kind::decision_entries, Kind::reviews,      Kind::review_entries, Kind::review_notes,
                             Kind::stages,    Kind::distinct_pairs,   Kind::snoozes,      Kind::import_mappings};
  for (const domain::RecordType& type : domain::recordTypes()) {
    INFO(type.key);
    CHECK(kinds.contains(type.kind) != apart.contains(type.kind));
    if (!kinds.contains(type.kind)) continue;
    const RegisterSpec spec = registerOfAll(type.kind);
    CHECK(spec.ofWorkspace);
    CHECK_FALSE(spec.columns.empty());
    CHECK_FALSE(spec.form.empty());
    for (const auto* list : {&spec.columns, &spec.hidden, &spec.form})
      for (const std::string_view key : *list) CHECK(type.fieldIndex(key).has_value());
    if (type.fieldIndex("account")) CHECK(std::count(spec.columns.begin(), spec.columns.end(), std::string_view("account")) == 1);
  }
}

TEST_CASE("The page of all records shows a kind across accounts, filters it, and a cell typed into is an edit that can be undone") {
  test::uiTestTheme();
  test::UiFixture fixture;
  app::Workspace& workspace = fixture.workspace();
  const base::RawId first = add(workspace, Kind::accounts, {{"name", std::string("Albquell AG")}});
  const base::RawId second = add(workspace, Kind::accounts, {{"name", std::string("Bergmann KG")}});
  add(workspace, Kind::tenders, {{"title", std::string("Pumps for three plants")}, {"account", first}});
  const base::RawId other = add(workspace, Kind::tenders, {{"title", std::string("Valves")}, {"account", second}});
  add(workspace, Kind::rates, {{"currency", std::string("USD")}, {"year", std::int64_t{2026}}, {"rate", 0.92}});
  RecordsPage page(fixture.context());
  page.retranslate();
  page.refresh(Change::everything());
  page.open({other, QStringLiteral("tenders")});
  CHECK(tableOf(page)->model()->rowCount() == 2);
  CHECK(tableOf(page)->currentId() == other);
  auto* filter = page.findChild<QLineEdit*>();
  filter->setText(QStringLiteral("albquell"));
  CHECK(tableOf(page)->model()->rowCount() == 1);
  filter->clear();
  // The first column of the table is the title.
  tableOf(page)->selectId(other);
  const QModelIndex cell = tableOf(page)->currentIndex().siblingAtColumn(0);
  REQUIRE(tableOf(page)->model()->setData(cell, QStringLiteral("Valves and fittings")));
  CHECK(workspace.snapshot()->find(domain::Id<domain::Tender>(other))->title == "Valves and fittings");
  REQUIRE(workspace.undo().has_value());
  CHECK(workspace.snapshot()->find(domain::Id<domain::Tender>(other))->title == "Valves");
  page.open({0, QStringLiteral("rates")});
  CHECK(tableOf(page)->model()->rowCount() == 1);
  // A record added elsewhere is there as soon as the page hears of it.
  add(workspace, Kind::rates, {{"currency", std::string("CHF")}, {"year", std::int64_t{2026}}, {"rate", 1.05}});
  page.refresh(Change::everything());
  CHECK(tableOf(page)->model()->rowCount() == 2);
}

TEST_CASE("What a plan holds is read on the page of all records and changed in the plan alone") {
  test::uiTestTheme();
  test::UiFixture fixture;
  app::Workspace& workspace = fixture.workspace();
  const base::RawId account = add(workspace, Kind::accounts, {{"name", std::string("Albquell AG")}});
  const base::RawId plan = add(workspace, Kind::plans,
                               {{"account", account},
                                {"title", std::string("Plan 2027")},
                                {"from", std::int64_t{base::dayNumber(base::makeDate(2027, 1, 1))}},
                                {"to", std::int64_t{base::dayNumber(base::makeDate(2027, 12, 31))}}});
  add(workspace, Kind::goals, {{"plan", plan}, {"title", std::string("Sole supplier")}, {"measure", std::string("text")}});
  RecordsPage page(fixture.context());
  page.retranslate();
  page.refresh(Change::everything());
  page.open({0, QStringLiteral("goals")});
  REQUIRE(tableOf(page)->model()->rowCount() == 1);
  const QModelIndex cell = tableOf(page)->model()->index(0, 0);
  CHECK_FALSE(tableOf(page)->model()->setData(cell, QStringLiteral("Another")));
  CHECK_FALSE((tableOf(page)->model()->flags(cell) & Qt::ItemIsEditable) != 0);
}
