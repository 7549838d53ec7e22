// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of an account plan: what it shows, for whom, and that it follows the work.
#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "dialogs/plan_export_dialog.h"
#include "dialogs/plan_export_model.h"
#include "domain/record_type.h"
#include "report/document_texts.h"
#include "ui/ui_test_app.h"
#include "widgets/document_preview.h"
#include "widgets/page_sheets.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QListWidget>
#include <QTest>

using namespace kam;

namespace {

/// One account with a plan of few words.
struct OnePlan {
  test::UiFixture fixture;
  base::RawId account = add("accounts", {{"name", "Ernst Handel AG"}, {"note", "Einkaufsleiter mag keine Anrufe am Freitag"}});
  base::RawId plan = add(
      "plans",
      {{"account", "Ernst Handel AG"}, {"title", "Plan"}, {"from", "2026-01-01"}, {"to", "2028-12-31"}, {"summary", "Three sites, one supplier."}});

  base::RawId add(const std::string& kind, const std::vector<app::FieldText>& texts) {
    app::Workspace& workspace = fixture.workspace();
    const domain::Kind of = domain::findRecordType(kind)->kind;
    auto fields = app::parseFields(*workspace.snapshot(), of, texts);
    REQUIRE(fields);
    const auto edit = app::addRecord(*workspace.snapshot(), workspace.ids(), of, std::move(*fields));
    REQUIRE(edit);
    REQUIRE(workspace.commit(*edit));
    return edit->rows.front().id;
  }

  void setText(const char* field, const std::string& text) {
    app::Workspace& workspace = fixture.workspace();
    const std::size_t at = *domain::recordType(domain::Kind::plans).fieldIndex(field);
    const auto edit = app::setFields(*workspace.snapshot(), domain::Kind::plans, plan, {{at, text}});
    REQUIRE(edit);
    REQUIRE(workspace.commit(*edit));
  }
};

bool shows(const ui::PlanExportModel& model, const std::string& wanted) {
  if (!model.pages()) return false;
  for (const std::string& text : report::textsOf(model.pages()->document()))
    if (text.find(wanted) != std::string::npos) return true;
  return false;
}

bool ready(const ui::PlanExportModel& model) {
  return test::settleUntil([&] { return !model.isLayingOut() && model.pages() != nullptr; });
}

}  // namespace

TEST_CASE("a plan is laid out for the reader and in the language that were chosen", "[plan_export]") {
  OnePlan one;
  ui::PlanExportModel model(one.fixture.context());
  CHECK_FALSE(model.canExport());
  model.setPlan(one.account, one.plan);
  REQUIRE(ready(model));
  CHECK(model.canExport());
  CHECK(shows(model, "Three sites, one supplier."));
  CHECK(shows(model, "Executive summary"));
  const std::size_t pages = model.pages()->pageCount();
  CHECK(model.summary().startsWith(QString::number(pages) + QStringLiteral(" page")));
  CHECK(model.fileName() == QStringLiteral("Account plan 2026–2028 · Ernst Handel AG.pdf"));

  model.setLanguage(words::Language::german);
  REQUIRE(ready(model));
  CHECK(shows(model, "Management-Zusammenfassung"));
  model.setAudience(report::Audience::management);
  REQUIRE(ready(model));
  CHECK(model.pages()->pageCount() <= 2);
  model.setAudience(report::Audience::customer);
  REQUIRE(ready(model));
  CHECK_FALSE(shows(model, "Freitag"));
  CHECK(model.summary().contains(QStringLiteral("held back")));
}

TEST_CASE("the preview follows a change of the plan", "[plan_export]") {
  OnePlan one;
  ui::PlanExportModel model(one.fixture.context());
  model.setPlan(one.account, one.plan);
  REQUIRE(ready(model));
  one.setText("summary", "Four sites, one supplier.");
  REQUIRE(test::settleUntil([&] { return shows(model, "Four sites"); }));
  CHECK_FALSE(shows(model, "Three sites"));
}

TEST_CASE("a file holds what the preview showed, and a refused one is not written", "[plan_export]") {
  OnePlan one;
  ui::PlanExportModel model(one.fixture.context());
  model.setPlan(one.account, one.plan);
  model.setAudience(report::Audience::customer);
  REQUIRE(ready(model));
  const QString path = one.fixture.path(QStringLiteral("plan.pdf"));
  bool written = false;
  QObject::connect(&model, &ui::PlanExportModel::written, &model, [&] { written = true; });
  model.exportTo(path);
  REQUIRE(test::settleUntil([&] { return written; }));
  CHECK(QFile::exists(path));

  one.setText("charter", "Wie gesagt: Einkaufsleiter mag keine Anrufe am Freitag!");
  REQUIRE(test::settleUntil([&] { return !model.problem().isEmpty(); }));
  CHECK_FALSE(model.canExport());
  INFO(model.problem().toStdString());
  CHECK(model.problem().contains(QStringLiteral(": Note: “Einkaufsleiter mag keine Anrufe am Freitag”")));
  const QString leak = one.fixture.path(QStringLiteral("leak.pdf"));
  const auto before = one.fixture.told.size();
  model.exportTo(leak);
  REQUIRE(test::settleUntil([&] { return one.fixture.told.size() > before; }));
  CHECK_FALSE(QFile::exists(leak));
}

TEST_CASE("an account that is gone is said, not shown", "[plan_export]") {
  OnePlan one;
  ui::PlanExportModel model(one.fixture.context());
  model.setPlan(987654, 0);
  REQUIRE(test::settleUntil([&] { return !model.isLayingOut(); }));
  CHECK(model.pages() == nullptr);
  CHECK_FALSE(model.problem().isEmpty());
  CHECK_FALSE(model.canExport());
}

TEST_CASE("the window of the preview lists every page, goes there by key, and keeps its place at another zoom", "[plan_export]") {
  OnePlan one;
  ui::PlanExportDialog dialog(one.fixture.context(), one.account, one.plan);
  dialog.show();
  REQUIRE(ready(dialog.model()));
  ui::DocumentPreview& preview = dialog.preview();
  ui::PageSheets& sheets = preview.sheets();
  REQUIRE(test::settleUntil([&] { return sheets.isPainted(); }));
  const int pages = static_cast<int>(dialog.model().pages()->pageCount());
  REQUIRE(pages >= 2);
  CHECK(preview.list().count() == pages);
  CHECK(sheets.currentPage() == 0);
  CHECK(sheets.fit() == ui::PageSheets::Fit::width);

  QTest::keyClick(&sheets, Qt::Key_End);
  CHECK(sheets.currentPage() == pages - 1);
  CHECK(preview.list().currentRow() == pages - 1);
  QTest::keyClick(&sheets, Qt::Key_Home);
  CHECK(sheets.currentPage() == 0);
  preview.list().setCurrentRow(1);
  CHECK(sheets.currentPage() == 1);

  const double before = sheets.zoom();
  QTest::keyClick(&sheets, Qt::Key_Plus, Qt::ControlModifier);
  CHECK(sheets.zoom() > before);
  CHECK(sheets.fit() == ui::PageSheets::Fit::none);
  CHECK(sheets.currentPage() == 1);
  QTest::keyClick(&sheets, Qt::Key_0, Qt::ControlModifier);
  CHECK(sheets.zoom() == Approx(1.0));
  REQUIRE(test::settleUntil([&] { return sheets.isPainted(); }));
  sheets.setFit(ui::PageSheets::Fit::page);
  CHECK(sheets.zoom() < 1.0);
}
