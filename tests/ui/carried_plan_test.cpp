// SPDX-License-Identifier: GPL-3.0-or-later
// A plan's PDF brought back: the window says whose it is and what the plan here says differently, and leads there.
#include "dialogs/carried_plan_dialog.h"

#include "app/edits/record_edits.h"
#include "app/workspace.h"
#include "domain/records.h"
#include "print/pdf/pdf.h"
#include "report/account_plan.h"
#include "ui_test_app.h"
#include "widgets/data_table.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QLabel>

using namespace kam;
using namespace kam::ui;
using domain::Kind;

namespace {

app::FieldValue set(Kind kind, std::string_view key, domain::Value value) { return {*domain::recordType(kind).fieldIndex(key), std::move(value)}; }

struct Bench {
  test::UiFixture fixture;
  base::RawId account = 0;
  base::RawId goal = 0;
  QString file;

  Bench() {
    run(app::addRecord(state(), ids(), Kind::accounts, {set(Kind::accounts, "name", std::string("Brandt & Söhne KG"))}));
    account = state().all<domain::Account>()[0].id.raw();
    run(app::addRecord(state(), ids(), Kind::plans,
                       {set(Kind::plans, "account", account), set(Kind::plans, "title", std::string("Account plan 2026")),
                        set(Kind::plans, "version", std::int64_t{1}), set(Kind::plans, "from", std::int64_t{20'454}),
                        set(Kind::plans, "to", std::int64_t{20'818})}));
    run(app::addRecord(state(), ids(), Kind::goals,
                       {set(Kind::goals, "plan", state().all<domain::AccountPlan>()[0].id.raw()),
                        set(Kind::goals, "title", std::string("Win the second plant")), set(Kind::goals, "measure", std::string("revenue"))}));
    goal = state().all<domain::Goal>()[0].id.raw();
    file = fixture.path(QStringLiteral("plan.pdf"));
    const auto document = report::accountPlan(
        state(), {domain::Id<domain::Account>(account), {}, report::Audience::internal, words::Language::english, fixture.context().clock().today()});
    REQUIRE(document.has_value());
    REQUIRE(print::writePdf(*document, file.toStdString()).has_value());
  }
  domain::Snapshot state() { return *fixture.workspace().snapshot(); }
  base::IdSource& ids() { return fixture.workspace().ids(); }
  void run(const base::Result<app::Edit>& edit) {
    REQUIRE(edit.has_value());
    const auto done = fixture.workspace().commit(*edit);
    INFO((done ? std::string()
               : std::string(base::nameOf(done.error().code)) + (done.error().arguments.empty() ? "" : " " + done.error().arguments.back())));
    REQUIRE(done.has_value());
  }
  /// Shows the file; what the dialog said, how many differences it listed, and it is then accepted.
  std::pair<QString, int> shown() {
    QString text;
    int rows = 0;
    QMetaObject::invokeMethod(
        qApp,
        [&] {
          auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
          REQUIRE(dialog != nullptr);
          for (const QLabel* label : dialog->findChildren<QLabel*>()) text += label->text() + QLatin1Char('\n');
          for (const DataTable* table : dialog->findChildren<DataTable*>()) rows += table->model()->rowCount();
          dialog->accept();
        },
        Qt::QueuedConnection);
    showCarriedPlan(fixture.context(), nullptr, file);
    return {text, rows};
  }
};

}  // namespace

TEST_CASE("A PDF that says what the plan here says is told so, and leads to the plan") {
  test::uiTestTheme();
  Bench bench;
  const auto [text, rows] = bench.shown();
  CHECK(text.contains(QStringLiteral("Brandt & Söhne KG")));
  CHECK(text.contains(QStringLiteral("says the same")));
  CHECK(rows == 0);
  CHECK(bench.fixture.navigation().current() == Location{QStringLiteral("plan"), {bench.account, {}}});
}

TEST_CASE("What was changed since the PDF was written is listed") {
  test::uiTestTheme();
  Bench bench;
  bench.run(app::setFields(bench.state(), Kind::goals, bench.goal, {set(Kind::goals, "due", std::int64_t{21'000})}));
  CHECK(bench.shown().second == 1);
}

TEST_CASE("A file that carries no plan is refused in words") {
  test::uiTestTheme();
  Bench bench;
  QFile other(bench.fixture.path(QStringLiteral("other.pdf")));
  REQUIRE(other.open(QIODevice::WriteOnly));
  other.write("%PDF-1.4 nothing");
  other.close();
  showCarriedPlan(bench.fixture.context(), nullptr, other.fileName());
  REQUIRE_FALSE(bench.fixture.told.isEmpty());
  CHECK(bench.fixture.told.last().contains(QStringLiteral("other.pdf")));
  CHECK(isPdfFile(QStringLiteral("A.PDF")));
  CHECK_FALSE(isPdfFile(QStringLiteral("a.csv")));
}
