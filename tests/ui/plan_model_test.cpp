// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a plan as its page leads it, on a real workspace file.
#include "pages/plan/plan_model.h"

#include "app/edits/plan_edits.h"
#include "app/edits/record_edits.h"
#include "models/table_model.h"
#include "pages/plan/plan_tables.h"
#include "pages/plan/target_table.h"
#include "ui/ui_test_app.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace kam;
using namespace kam::ui;
using namespace kam::domain;

namespace {

constexpr base::Date kToday = base::makeDate(2026, 11, 23);

struct PlanBench {
  test::UiFixture fixture;
  PlanModel model;
  RawId account = 0;

  PlanBench() {
    test::uiTestTheme();
    const std::size_t name = *recordType(Kind::accounts).fieldIndex("name");
    const auto edit = app::addRecord(*workspace().snapshot(), workspace().ids(), Kind::accounts, {{name, std::string("Ernst Handel")}});
    REQUIRE(edit);
    account = edit->rows.front().id;
    REQUIRE(workspace().commit(*edit));
    CHECK_FALSE(load());
    REQUIRE(model.create());
    REQUIRE(load());
  }
  app::Workspace& workspace() { return fixture.workspace(); }
  bool load() { return model.load(&workspace(), account, words::Words(words::Language::english), kToday); }
  ColumnMaker make() { return {&workspace(), workspace().snapshot(), words::Words(words::Language::english)}; }
  void giveTargets() {
    REQUIRE(model.setTarget(Measure::revenue, QStringLiteral("1,000")));
    REQUIRE(model.setTarget(Measure::margin, QStringLiteral("300")));
    REQUIRE(model.setTarget(Measure::satisfaction, QStringLiteral("8")));
    REQUIRE(model.setField(*recordType(Kind::plans).fieldIndex("summary"), std::string("Grow with service")));
    REQUIRE(load());
  }
};

}  // namespace

TEST_CASE("a plan goes from draft to force, and the next version starts from it") {
  PlanBench bench;
  CHECK(bench.model.nextStep() == PlanModel::Step::submit);
  REQUIRE(bench.model.take(PlanModel::Step::submit));
  REQUIRE(bench.load());
  const auto refused = bench.model.take(PlanModel::Step::approve, QStringLiteral("R. Lind"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::planTargetsMissing);
  bench.giveTargets();
  REQUIRE(bench.model.take(PlanModel::Step::approve, QStringLiteral("R. Lind")));
  REQUIRE(bench.load());
  CHECK_FALSE(bench.model.isOpen());
  REQUIRE(bench.model.take(PlanModel::Step::activate));
  REQUIRE(bench.load());
  const RawId first = bench.model.plan().id.raw();
  REQUIRE(bench.model.take(PlanModel::Step::draftNext));
  REQUIRE(bench.load());
  CHECK(bench.model.plan().version == 2);
  CHECK(bench.model.isOpen());
  REQUIRE(bench.model.load(&bench.workspace(), first, words::Words(words::Language::english), kToday));
  CHECK(bench.model.plan().version == 1);
}

TEST_CASE("every step of a plan's life can be undone to where it was") {
  PlanBench bench;
  bench.giveTargets();
  REQUIRE(bench.model.take(PlanModel::Step::submit));
  REQUIRE(bench.load());
  REQUIRE(bench.model.take(PlanModel::Step::approve, QStringLiteral("R. Lind")));
  REQUIRE(bench.workspace().undo());
  REQUIRE(bench.load());
  CHECK(bench.model.plan().status == PlanStatus::submitted);
  CHECK(bench.model.plan().approvedBy.empty());
  REQUIRE(bench.workspace().undo());
  REQUIRE(bench.load());
  CHECK(bench.model.plan().status == PlanStatus::draft);
  REQUIRE(bench.workspace().redo());
  REQUIRE(bench.load());
  CHECK(bench.model.plan().status == PlanStatus::submitted);
}

TEST_CASE("a frozen plan refuses its texts and goals, and says how to go on") {
  PlanBench bench;
  bench.giveTargets();
  REQUIRE(bench.model.take(PlanModel::Step::approve, QStringLiteral("R. Lind")));
  REQUIRE(bench.load());
  const auto refused = bench.model.setField(*recordType(Kind::plans).fieldIndex("summary"), std::string("new"));
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == base::ErrorCode::planFrozen);
  CHECK(bench.model.addSwot(SwotField::strength, QStringLiteral("new")).error().code == base::ErrorCode::planFrozen);
}

TEST_CASE("findings name what is missing and go away as it is written") {
  PlanBench bench;
  REQUIRE(bench.model.useTemplate(PlanTemplate::key));
  REQUIRE(bench.load());
  const std::size_t before = bench.model.findings().size();
  CHECK(bench.model.findingsIn(PlanSection::summary) == 1);
  CHECK(bench.model.findingsIn(PlanSection::strategy) == 1);
  CHECK(bench.model.findingsIn(PlanSection::swot) == 1);
  CHECK(bench.model.errorCount() == 3);
  REQUIRE(bench.model.setField(*recordType(Kind::plans).fieldIndex("summary"), std::string("Grow")));
  for (const SwotField field : {SwotField::strength, SwotField::weakness, SwotField::opportunity, SwotField::threat})
    REQUIRE(bench.model.addSwot(field, QStringLiteral("entry")));
  REQUIRE(bench.load());
  CHECK(bench.model.findingsIn(PlanSection::summary) == 0);
  CHECK(bench.model.findingsIn(PlanSection::swot) == 0);
  CHECK(bench.model.findings().size() == before - 2);
  CHECK(bench.model.errorCount() == 2);
}

TEST_CASE("a plan is written by the template that is chosen") {
  PlanBench bench;
  CHECK(bench.model.contents().size() == 4);
  REQUIRE(bench.model.useTemplate(PlanTemplate::develop));
  REQUIRE(bench.load());
  CHECK(bench.model.contents().size() == 11);
  CHECK(bench.model.templateName() == QString::fromStdString(wordOf(words::Words(words::Language::english), PlanTemplate::develop)));
  REQUIRE(bench.model.useTemplate(PlanOutline{"Board", {{PlanSection::goals, true, {}}}}));
  REQUIRE(bench.load());
  CHECK(bench.model.contents().size() == 1);
  CHECK(bench.model.templateName() == QStringLiteral("Board"));
}

TEST_CASE("an account's own fields are written in its plan, even in a frozen one") {
  PlanBench bench;
  bench.giveTargets();
  REQUIRE(bench.model.take(PlanModel::Step::approve, QStringLiteral("R. Lind")));
  REQUIRE(bench.load());
  REQUIRE(bench.model.setAccountField(*recordType(Kind::accounts).fieldIndex("industry"), std::string("Pumps")));
  REQUIRE(bench.load());
  CHECK(bench.model.account().industry == "Pumps");
}

TEST_CASE("SWOT entries keep the order they were added in") {
  PlanBench bench;
  for (const char* text : {"first", "second", "third"}) {
    REQUIRE(bench.model.addSwot(SwotField::threat, QString::fromLatin1(text)));
    REQUIRE(bench.load());
  }
  const auto table = swotTable(bench.model, bench.make(), SwotField::threat);
  REQUIRE(table->rowCount() == 3);
  CHECK(table->text(0, 0) == QStringLiteral("first"));
  CHECK(table->text(2, 0) == QStringLiteral("third"));
}

TEST_CASE("ticking an action records the day it was done") {
  PlanBench bench;
  const RecordType& type = recordType(Kind::actions);
  const auto edit = app::addRecord(*bench.workspace().snapshot(), bench.workspace().ids(), Kind::actions,
                                   {{*type.fieldIndex("title"), std::string("Visit")},
                                    {*type.fieldIndex("account"), bench.account},
                                    {*type.fieldIndex("plan"), bench.model.plan().id.raw()}});
  REQUIRE(bench.workspace().commit(*edit));
  REQUIRE(bench.load());
  TableModel table;
  QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(actionsTable(bench.model, bench.make(), kToday));
  REQUIRE(table.rowCount() == 1);
  CHECK(table.setData(table.index(0, 0), Qt::Checked, Qt::CheckStateRole));
  CHECK(bench.workspace().snapshot()->all<Action>()[0].done == kToday);
}

TEST_CASE("a target is typed into its cell and missing ones say so") {
  PlanBench bench;
  auto table = targetTable(bench.model, true, words::Words(words::Language::english));
  REQUIRE(table->rowCount() == 3);
  CHECK(table->text(0, 3) == QStringLiteral("missing"));
  REQUIRE(table->edit(0, 2, QStringLiteral("1,250,000")));
  REQUIRE(bench.load());
  table = targetTable(bench.model, true, words::Words(words::Language::english));
  CHECK(table->text(0, 2) == QStringLiteral("\u20ac1,250,000"));
  CHECK(table->text(0, 3).isEmpty());
  CHECK_FALSE(table->edit(1, 2, QStringLiteral("a lot")));
}

TEST_CASE("the list shows plans with what is to mend, and key accounts that have none") {
  PlanBench bench;
  const RecordType& type = recordType(Kind::accounts);
  const auto edit = app::addRecord(*bench.workspace().snapshot(), bench.workspace().ids(), Kind::accounts,
                                   {{*type.fieldIndex("name"), std::string("QUICK-Stop")}, {*type.fieldIndex("tier"), std::string("key")}});
  REQUIRE(bench.workspace().commit(*edit));
  TableModel table;
  QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
  table.setSource(plansTable(bench.make(), 0, kToday));
  REQUIRE(table.rowCount() == 2);
  CHECK(table.index(0, 0).data().toString() == QStringLiteral("Ernst Handel"));
  CHECK(table.index(1, 0).data().toString() == QStringLiteral("QUICK-Stop"));
  CHECK(table.index(1, 1).data().toString().isEmpty());
}
